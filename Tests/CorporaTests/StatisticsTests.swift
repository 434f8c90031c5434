import Testing

@Suite struct StatisticsTests {
  private let documents: [CompiledDocument]

  init() throws {
    documents = try Corpus.shared.get().items.map(\.document)
  }

  @Test func theCorpusIsLarge() {
    #expect(documents.count >= 400)
    #expect(documents.map(\.sentences).reduce(0, +) >= 4_000)
  }

  @Test(arguments: Vocabulary.relations) func everyRelationTypeIsFrequent(type: String) {
    #expect(documents.flatMap(\.relations).count { $0.type == type } >= 250)
  }

  @Test(arguments: Vocabulary.statuses) func everyStatusOccurs(status: String) {
    #expect(documents.flatMap(\.relations).count { $0.status == status } >= 250)
  }

  @Test func identifiersAreUnique() {
    #expect(Set(documents.map(\.id)).count == documents.count)
  }

  @Test func theSplitIsByVoice() {
    let wrong = documents.filter { $0.split != Vocabulary.heldOut[$0.voice, default: "train"] }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test(arguments: ["dev", "test"]) func heldOutPartsAreLargeEnough(split: String) {
    let share = Double(documents.count { $0.split == split }) / Double(documents.count)
    #expect(share > 0.12 && share < 0.2)
  }
}
