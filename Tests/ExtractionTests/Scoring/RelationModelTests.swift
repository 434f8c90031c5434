import Testing

@testable import Extraction

@Suite struct RelationModelTests {
  @Test func readsWhatItWrites() throws {
    let text = """
      graphkit-relations 1
      model pairs
      labels none acquires>
      calibration 0.7 0.4
      bias 0.1 -0.1
      between=in talks\t0:0.5 1:-0.25
      path=buy\t1:1.5
      model candidates
      labels right wrong
      calibration 1.0 0.0
      bias 0.0 0.0
      rule=acquires/buy\t0:0.75

      """
    let model = try #require(RelationModel(text: text))
    #expect(model.pairs.weight(of: "path=buy", for: 1) == 1.5)
    #expect(model.text == text)
  }

  @Test(arguments: ["", "graphkit-relations 2\n", "graphkit-relations 1\nmodel pairs\nlabels none\n", "\u{0}\u{1}"])
  func refusesOtherTexts(_ text: String) {
    #expect(RelationModel(text: text) == nil)
  }

  @Test func theEmbeddedModelKnowsEveryType() throws {
    let model = try #require(RelationModel.embedded)
    let types = Set(model.pairs.labels.compactMap { RelationLabel(name: $0)?.type.rawValue })
    #expect(types.count == 8)
    #expect(model.candidates.labels.sorted() == ["right", "wrong"])
  }
}
