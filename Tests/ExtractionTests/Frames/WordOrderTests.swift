import Testing

/// Relationships in clauses whose order or gaps mislead the parser.
@Suite struct WordOrderTests {
  @Test(arguments: [
    (
      "Belmora has raised $50 million. Leading the round were Kintari and Velluno.",
      "invests-in Velluno > Belmora in-effect"
    ),
    (
      "Belmora serves sixty clients, among them Kintari and Velluno.", "contracted-with Belmora > Velluno in-effect"
    ),
    (
      "Kintari, which licenses designs from Belmora for its trams, grew.",
      "contracted-with Belmora > Kintari in-effect"
    ),
    ("The Trade Ministry awarded Belmora $11.8 million.", "invests-in Trade Ministry > Belmora in-effect"),
    (
      "The Treasury blacklisted two companies for trade with the fleet: Belmora and Kintari.",
      "designated-risk Treasury > Kintari in-effect"
    ),
    (
      "Belmora has, moreover, agreed to sell pumps to Kintari.",
      "contracted-with Belmora > Kintari in-effect"
    ),
    (
      "In March Belmora, the tram maker, placed an order with Kintari.",
      "contracted-with Kintari > Belmora in-effect"
    ),
    ("Belmora wins Kintari ferry order", "contracted-with Belmora > Kintari in-effect"),
  ])
  func theRolesAreFound(_ text: String, _ expected: String) {
    #expect(FrameBench.statements(text).contains(expected), "\(FrameBench.statements(text))")
  }

  @Test func eachConjunctOwnsItsShare() {
    let statements = FrameBench.statements(
      "Belmora holds 60% of Quarrick Foods, Velluno 25% and Tessolane the remainder.")
    for owner in ["Belmora", "Velluno", "Tessolane"] {
      #expect(statements.contains("invests-in \(owner) > Quarrick Foods in-effect"), "\(statements)")
    }
  }

  @Test(arguments: [
    "The tills were built by Kintari subsidiary Velluno, and Belmora's were not.",
    "The engine is Belmora's, bought by Kintari at an auction.",
    "The agency will supply Velluno but not Belmora.",
  ])
  func whatIsExcludedHasNone(_ text: String) {
    #expect(!FrameBench.statements(text).contains { $0.contains("Belmora") }, "\(FrameBench.statements(text))")
  }
}
