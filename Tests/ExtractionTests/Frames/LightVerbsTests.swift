import Testing

@testable import Extraction

@Suite struct LightVerbsTests {
  @Test func noVerbHasTwoMeanings() {
    let verbs = LightVerbs.table.flatMap { $0.1.split(whereSeparator: \.isWhitespace) }
    let repeated = Dictionary(grouping: verbs) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty, "\(repeated)")
  }
}
