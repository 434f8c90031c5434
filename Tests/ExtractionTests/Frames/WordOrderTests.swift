import Testing

/// Relationships in clauses whose order or gaps mislead the parser.
@Suite struct WordOrderTests {
  @Test(arguments: [
    (
      "Belmora has raised $50 million. Leading the round were Kintari and Velluno.",
      "invests-in Velluno > Belmora in-effect"
    ),
    ("Belmora serves 140 customers, among them Kintari and Velluno.", "contracted-with Belmora > Velluno in-effect"),
    (
      "Kintari, which licenses technology from Belmora for a plant, said so.",
      "contracted-with Belmora > Kintari in-effect"
    ),
    ("The Trade Ministry awarded Belmora $11.8 million.", "invests-in Trade Ministry > Belmora in-effect"),
    (
      "The Treasury blacklisted two companies for trade with the fleet: Belmora and Kintari.",
      "designated-risk Treasury > Kintari in-effect"
    ),
    (
      "Belmora has, however, agreed to sell the output of its first plant to Kintari.",
      "contracted-with Belmora > Kintari in-effect"
    ),
    (
      "In January Belmora, the grid operator, placed an order with Kintari.",
      "contracted-with Kintari > Belmora in-effect"
    ),
    ("Belmora wins Kintari turbine order", "contracted-with Belmora > Kintari in-effect"),
  ])
  func theRolesAreFound(_ text: String, _ expected: String) {
    #expect(FrameBench.statements(text).contains(expected), "\(FrameBench.statements(text))")
  }

  @Test func eachConjunctOwnsItsShare() {
    let statements = FrameBench.statements("Belmora owns 55% of Quarrick Foods, Velluno 30% and Tessolane the rest.")
    for owner in ["Belmora", "Velluno", "Tessolane"] {
      #expect(statements.contains("invests-in \(owner) > Quarrick Foods in-effect"), "\(statements)")
    }
  }

  @Test(arguments: [
    "The core systems run on a platform from Kintari subsidiary Velluno, and Belmora's do not.",
    "The chip inside is Belmora's, purchased by Kintari off the shelf.",
    "The agency will supply Velluno but not Belmora.",
  ])
  func whatIsExcludedHasNone(_ text: String) {
    #expect(!FrameBench.statements(text).contains { $0.contains("Belmora") }, "\(FrameBench.statements(text))")
  }
}
