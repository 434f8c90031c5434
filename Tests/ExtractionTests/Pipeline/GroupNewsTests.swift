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

  /// A sum of one deal is none of the other that the sentence tells of, and a sum in brackets is the one before it.
  @Test func aSumBelongsToItsOwnDeal() throws {
    func amounts(_ words: String) throws -> [String: Double?] {
      let findings = try PageBench.findings(words)
      let names = findings.text.organizations
      let accepted = findings.candidates.filter { $0.rejection == nil }
      return Dictionary(
        accepted.map { ("\(names[$0.source].name) > \(names[$0.target].name)", $0.amount?.value) },
        uniquingKeysWith: { $0 ?? $1 })
    }
    let venture = try amounts(
      "Siemens acquired Nokia for $40 million in March, and has a tie-up with Ericsson for freight.")
    #expect(venture["Siemens > Nokia"] == 40_000_000 && venture["Siemens > Ericsson"] == .some(nil), "\(venture)")
    let earlier = try amounts(
      "Siemens will buy Nokia for $2.3 billion, its biggest deal since it bought Ericsson in 2016.")
    #expect(earlier["Siemens > Nokia"] == 2_300_000_000 && earlier["Siemens > Ericsson"] == .some(nil), "\(earlier)")
    let converted = try amounts("Siemens invested Rs 220 crore (about $26 million) in Nokia.")
    #expect(converted["Siemens > Nokia"] == 2_200_000_000, "\(converted)")
  }

  @Test(arguments: [
    ("Siemens's electrolysers come from Norway's Nel.", ["contracted-with Nel > Siemens in-effect"]),
    ("Siemens's founders come from Nokia.", []),
    (
      "Nokia raised $3 million from Orvik Ventures. Harrow Ventures exited.",
      ["invests-in Orvik Ventures > Nokia in-effect", "invests-in Harrow Ventures > Nokia ended"]
    ),
    ("The merger of Siemens and Alstom had been cleared by Nokia and Ericsson.", []),
    (
      "Siemens is merging with Nokia. After the merger Harrow Ventures will hold 60% of the combined company.",
      ["acquires Siemens > Nokia planned"]
    ),
    (
      "Harrow Ventures has a stake in Nokia. Nokia sold its stake in a Chinese venture in April.",
      ["invests-in Harrow Ventures > Nokia in-effect"]
    ),
    (
      "The command awarded Siemens a $61.4 million modification to contract W56HZV-21-C-0012. Siemens made $3 million in FY24.",
      []
    ),
  ])
  func whoIsMeant(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }
}
