import Graph
import Testing

@testable import Extraction

/// What news tells of groups whose members stand apart from them, of suits and supplies that end, of plans that are given
/// up.
@Suite struct GroupNewsTests {
  @Test(arguments: [
    (
      "The Commerce Department added 14 firms to the Entity List on Tuesday, including memory producer Dornwall Semiconductor.",
      ["designated-risk U.S. Department of Commerce > Dornwall Semiconductor in-effect"]
    ),
    (
      "Treasury sanctioned 12 firms in Hong Kong over drones, including Orvik Trading.",
      ["designated-risk Treasury > Orvik Trading in-effect"]
    ),
    (
      "The Pentagon awarded contracts worth $40 million to five firms on Tuesday, including Orvik Systems and Harrow Labs.",
      [
        "contracted-with Orvik Systems > U.S. Department of Defense in-effect",
        "contracted-with Harrow Labs > U.S. Department of Defense in-effect",
      ]
    ),
    ("Siemens sells to carmakers in Germany, such as BMW.", ["contracted-with Siemens > BMW in-effect"]),
    ("Customers rent films on another device, such as Nokia's, with an app of Siemens.", []),
  ])
  func examplesApartFromTheirGroup(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }

  @Test(arguments: [
    ("Siemens stopped shipping to Nokia.", ["contracted-with Siemens > Nokia ended"]),
    ("Siemens suspended shipping to Nokia in May.", ["contracted-with Siemens > Nokia ended"]),
    ("Siemens has resumed shipments to Nokia.", ["contracted-with Siemens > Nokia in-effect"]),
    (
      "A court has thrown out Nokia's suit against Siemens.",
      ["opposes Nokia > Siemens ended", "opposes Nokia > Siemens in-effect"]
    ),
    ("Siemens considered buying Nokia but decided against it.", ["acquires Siemens > Nokia declined"]),
    ("Siemens bought Holt Bakery. Holt is in Leeds.", ["acquires Siemens > Holt Bakery in-effect"]),
  ])
  func whatEndsAndWhatIsGivenUp(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }

  /// What one side pays in another case is none of the first.
  @Test func aSuitHasNoSumOfAnother() throws {
    let findings = try PageBench.findings(
      "Siemens is being sued by Nokia, and last month settled a case brought by Ericsson, agreeing to pay $21 million.")
    let names = findings.text.organizations
    let suits = findings.candidates.filter { $0.rejection == nil && $0.type == .opposes }
    #expect(suits.first { names[$0.source].name == "Nokia" }?.amount == nil)
    #expect(suits.first { names[$0.source].name == "Ericsson" }?.amount?.value == 21_000_000)
  }

  /// What was paid at another time is another amount; what is ended keeps the amount that it had.
  @Test func anAmountStaysWithItsTime() throws {
    let rounds = try PageBench.findings(
      "Siemens invested $12 million in Nokia in June 2023. Siemens invested in Nokia again in March 2025.")
    let round = try #require(rounds.graph.relationships.first)
    #expect(round.current.date?.text == "March 2025" && round.current.amount == nil && round.history.count == 2)
    let contract = try PageBench.findings(
      "Siemens won a $12 million contract from Nokia in June 2023. Nokia cancelled its contract with Siemens in March 2025."
    )
    let ended = try #require(contract.graph.relationships.first)
    #expect(ended.current.status == .ended && ended.current.amount?.value == 12_000_000)
  }
}
