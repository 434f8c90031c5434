import Extraction
import Testing

/// What the product reaches on the part of the corpus that nothing was learned from. The floors are raised as it gets
/// better; a change that falls below them costs accuracy.
@Suite struct FloorTests {
  private static let accuracy = Result {
    let pipeline = try Pipeline()
    let items = try Corpus.shared.get().items.filter { $0.document.split == "test" }
    return Accuracy(items.map { Accuracy($0, pipeline: pipeline) })
  }

  private func expect(_ tally: Tally, f1 floor: Double, _ name: String) {
    #expect(
      tally.f1 >= floor,
      "\(name): F1 \(tally.f1), precision \(tally.precision), recall \(tally.recall) of \(tally.wanted)")
  }

  @Test func mentions() throws { expect(try Self.accuracy.get().mentions, f1: 0.79, "mentions") }

  @Test func relations() throws { expect(try Self.accuracy.get().relations, f1: 0.335, "relations") }

  @Test func coreRelations() throws { expect(try Self.accuracy.get().coreRelations, f1: 0.29, "core relations") }

  @Test func dates() throws { expect(try Self.accuracy.get().dates, f1: 0.86, "dates") }

  @Test func coreRelationsAreSeldomWrong() throws {
    let tally = try Self.accuracy.get().coreRelations
    #expect(tally.precision >= 0.79, "precision \(tally.precision), F1 \(tally.f1) of \(tally.predicted)")
  }
}
