import Graph
import Testing

@testable import Extraction

/// What reports of markets tell of holders, lenders and contracts that go on, and what only looks like it.
@Suite struct MarketNewsTests {
  @Test(arguments: [
    ("Siemens will not cancel its contract with Nokia.", "contracted-with Nokia > Siemens in-effect"),
    ("Siemens refused to cancel its contract with Nokia.", "contracted-with Nokia > Siemens in-effect"),
    ("Siemens has no plans to end its contract with Nokia.", "contracted-with Nokia > Siemens in-effect"),
    ("Siemens denied it would end its contract with Nokia.", "contracted-with Nokia > Siemens in-effect"),
    ("Siemens has not stopped supplying chips to Nokia.", "contracted-with Siemens > Nokia in-effect"),
    ("Siemens said it would not sell its stake in Nokia.", "invests-in Siemens > Nokia in-effect"),
    ("The Treasury did not lift its sanctions on Orvik Bank.", "designated-risk Treasury > Orvik Bank in-effect"),
    ("Siemens has not only ended its contract with Nokia but sued it.", "contracted-with Nokia > Siemens ended"),
    ("Siemens stopped supplying chips to Nokia.", "contracted-with Siemens > Nokia ended"),
    ("Siemens will not renew its contract with Nokia.", "contracted-with Siemens > Nokia ended"),
  ])
  func whatIsNotEndedGoesOn(_ words: String, _ expected: String) throws {
    #expect(try PageBench.statuses(words).contains(expected))
  }

  /// What goes on has no end to tell of.
  @Test func whatIsNotEndedIsNoEvent() throws {
    let findings = try PageBench.findings("On 3 May 2024 Siemens refused to cancel its contract with Nokia.")
    #expect(findings.graph.events.isEmpty)
    #expect(findings.candidates.allSatisfy { $0.date == nil })
  }

  @Test(arguments: [
    ("Siemens considered selling its tech arm Orvik Ltd.", "part-of Orvik Ltd > Siemens in-effect"),
    ("Siemens agreed to sell its tech arm Orvik Ltd to Nokia.", "part-of Orvik Ltd > Siemens in-effect"),
    ("Siemens sold its tech arm Orvik Ltd.", "part-of Orvik Ltd > Siemens ended"),
    (
      "Kellow Bank is leading the potential financing of Orvik Robotics.",
      "invests-in Kellow Bank > Orvik Robotics planned"
    ),
    (
      "Siemens could pay by the sale of its assets, including its 22% stake in Nokia.",
      "invests-in Siemens > Nokia in-effect"
    ),
    (
      "The FCC barred Siemens from continuing to sell its phones.",
      "designated-risk Federal Communications Commission > Siemens in-effect"
    ),
  ])
  func whatIsOnlyConsidered(_ words: String, _ expected: String) throws {
    #expect(try PageBench.statuses(words).contains(expected))
  }

  @Test(arguments: [
    ("Karo is 26.8% owned by Tharisa Plc.", ["invests-in Tharisa Plc > Karo in-effect"]),
    (
      "Orvik closed a round, luring investors including Dornwall Capital.",
      ["invests-in Dornwall Capital > Orvik in-effect"]
    ),
    ("Siemens raised $2 billion in a public offering, wooing investors like Nokia.", []),
    (
      "Orvik Robotics sells shares. Kellow Investment Fund will subscribe to $3 billion of the offering as a strategic investor.",
      ["invests-in Kellow Investment Fund > Orvik Robotics planned"]
    ),
    ("Siemens partner Nokia is shutting down its plant.", ["partners-with Nokia > Siemens in-effect"]),
    ("Sequoia Capital partner Nokia left.", []),
    ("Siemens's secret Nokia deal for Cyber Monday is even better than the one of Black Friday.", []),
    ("The authority has barred Siemens from continuing with its deceptive ads.", []),
    ("Siemens is buying U.S. Treasuries.", []),
    ("Siemens refused to provide chips for the 2018 iPads.", []),
    (
      "Orvik Group, a Singapore-based health service, raised $25 million from Kellow Capital.",
      ["invests-in Kellow Capital > Orvik Group in-effect"]
    ),
  ])
  func holdersPartnersAndBargains(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }

  @Test(arguments: [
    ("Nokia's Global Head of Sales Maria Orvik said so.", "Nokia"),
    ("Nokia obeys a Trump administration rule.", "Nokia"),
    ("West Texas Intermediate fell 6 cents, Nokia said.", "Nokia"),
  ])
  func titlesAndGradesAreNoOrganizations(_ words: String, _ expected: String) throws {
    #expect(try PageBench.names(words) == [expected])
  }

  /// What a company is worth is not what its investors paid.
  @Test func theWorthOfACompanyIsNoSumOfTheRound() throws {
    let found = try PageBench.findings(
      "Kellow Capital and Dornwall Capital joined Orvik's round, which valued Orvik at $2 billion."
    ).candidates.filter { $0.rejection == nil }
    #expect(Set(found.map(\.source)).count == 2)
    #expect(found.allSatisfy { $0.amount == nil })
  }

  /// Of several sums each belongs to whom it comes from.
  @Test func aLenderGivesItsOwnSum() throws {
    let found = try PageBench.findings("Orvik raised $135 million, and an $85 million loan from Kellow Bank.")
      .candidates
    #expect(found.filter { $0.rejection == nil }.map { $0.amount?.value } == [85_000_000])
  }

  /// Names with digits end no sentence, and prepositions after a legal form begin one.
  @Test(arguments: [
    "Other investors include Singtel Innov8, Telkom Indonesia MDI Ventures and Kellow Fund.",
    "Tesla offers huge savings on the Model S and Model X in May.",
    "The Gear Sport watch, Gear Fit2 Pro band and wireless earbuds were shown.",
  ])
  func aLineOfNamesIsOneSentence(_ words: String) throws {
    #expect(try PageBench.findings(words).text.analyzed.sentences.count == 1)
  }

  @Test func aPrepositionAfterALegalFormBeginsASentence() throws {
    let text = try PageBench.findings("Orvik competes with Kellow Motors Co. Like Kellow, Orvik makes cars.").text
    #expect(text.analyzed.sentences.count == 2)
  }
}
