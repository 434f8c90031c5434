import Graph
import Testing
import Text

@testable import Extraction

/// Orders, rounds, loans and lists as trade news, releases and fact sheets tell them.
@Suite struct RealPageTradeTests {
  @Test(arguments: [
    ("Kellow Air has ordered 30 Airbus A320 jets.", ["contracted-with Airbus > Kellow Air in-effect"]),
    ("Kellow Air has ordered 12 Boeing 737 MAX planes.", ["contracted-with Boeing > Kellow Air in-effect"]),
    ("Finland bought 64 Lockheed Martin F-35 fighters.", ["contracted-with Lockheed Martin > Finland in-effect"]),
    ("Kellow Air signed an order for 30 Airbus A320neo aircraft.", ["contracted-with Airbus > Kellow Air in-effect"]),
    ("Kellow Air to order 9 jets from Airbus", ["contracted-with Airbus > Kellow Air planned"]),
    ("Siemens says to acquire Nokia for $2 billion.", ["acquires Siemens > Nokia planned"]),
    ("Siemens is said to have acquired Nokia.", ["acquires Siemens > Nokia in-effect"]),
  ])
  func whoseModelsAreOrdered(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    "Tarvo raised $95 million in Series B funding from Velluno Partners, with participation from the venture arm of Nokia.",
    "Tarvo raised $95 million in a Series B round led by Velluno Partners, with participation from staff of Nokia.",
  ])
  func noParticipantIsTheRoundsTarget(_ words: String) throws {
    let found = try PageBench.statuses(words)
    #expect(found.contains("invests-in Velluno Partners > Tarvo in-effect"), "\(found)")
    #expect(!found.contains { $0.contains("> Nokia") }, "\(found)")
  }

  @Test func whoLeadsIsJoined() throws {
    let found = try PageBench.statuses(
      "Tarvo raised $30 million. Velluno Ventures led the round and was joined by Kellow Capital and Harrow Fund.")
    #expect(
      found == [
        "invests-in Velluno Ventures > Tarvo in-effect", "invests-in Kellow Capital > Tarvo in-effect",
        "invests-in Harrow Fund > Tarvo in-effect",
      ], "\(found)")
  }

  @Test(arguments: [
    (
      "Kellow Bank lent Siemens $6bn to buy Nokia.",
      ["invests-in Kellow Bank > Siemens in-effect", "acquires Siemens > Nokia planned"]
    ),
    ("The Trump administration backed Siemens in the case.", []),
    (
      "The British government backed Siemens with a $3 million grant.", ["invests-in UK government > Siemens in-effect"]
    ),
    ("The maker Siemens settled with the SEC in May.", ["opposes Securities and Exchange Commission > Siemens ended"]),
    ("Kellow Air ordered nine Airbus jets, a blow to rival Boeing.", ["contracted-with Airbus > Kellow Air in-effect"]),
    (
      "Siemens agreed to buy rival Nokia.",
      ["acquires Siemens > Nokia planned", "competes-with Nokia > Siemens in-effect"]
    ),
  ])
  func whoStandsOnWhichSide(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    (
      "Kintari Labs signed a lease with developer Tarvo Group.",
      "contracted-with Tarvo Group > Kintari Labs in-effect"
    ),
    (
      "Kintari Labs signed a pact with miner Tarvo Group to secure raw material.",
      "contracted-with Tarvo Group > Kintari Labs in-effect"
    ),
    ("Siemens supplies Orvane Auto and Kellow Trucks.", "contracted-with Siemens > Orvane Auto in-effect"),
  ])
  func whoSupplies(_ words: String, _ expected: String) throws {
    let found = try PageBench.statuses(words)
    #expect(found.contains(expected), "\(found)")
    let ends = expected.dropFirst("contracted-with ".count).dropLast(" in-effect".count)
    let reversed = ends.split(separator: " > ").reversed().joined(separator: " > ")
    #expect(!found.contains("contracted-with \(reversed) in-effect"), "\(found)")
  }

  @Test func whoDeliversTheGoodsIsNotHiredByTheLender() throws {
    let page = "The European Investment Bank signed a loan with Kellow Power. The turbines will be supplied by Siemens."
    #expect(try PageBench.statuses(page).allSatisfy { !$0.hasPrefix("contracted-with") })
  }

  @Test func anotherPurchasesYearIsNotThisOnes() throws {
    let findings = try PageBench.findings("Siemens acquired Nokia, its second purchase after Kintari Labs in 2021.")
    let purchases = findings.candidates.filter { $0.rejection == nil && $0.type == .acquires }
    #expect(!purchases.isEmpty)
    #expect(purchases.allSatisfy { $0.date == nil }, "\(purchases)")
  }

  @Test func aFirmMayBeCalledByItsCity() throws {
    let found = try PageBench.statuses(
      "Arlington Capital Partners has a new brand. In 2019 Arlington had bought Kintari Labs.")
    #expect(found == ["acquires Arlington Capital Partners > Kintari Labs in-effect"], "\(found)")
  }

  @Test func aTitleIntroducesNobody() throws {
    let page = """
      Siemens taps Tarvo for packaging

      Siemens has hired Tarvo Microelectronics to package its chips.

      Tarvo counts Nokia among its customers. Tarvo is from Kiel. Tarvo makes parts.
      """
    let found = try PageBench.statuses(page)
    #expect(
      found == [
        "contracted-with Tarvo Microelectronics > Siemens in-effect",
        "contracted-with Tarvo Microelectronics > Nokia in-effect",
      ], "\(found)")
  }

  @Test func whereACommandSitsIsNoPartOfIt() throws {
    let found = try PageBench.statuses(
      """
      CONTRACTS

      Tarvo Inc., Huntsville, Alabama, was awarded a $9,500,000 contract. Army Contracting Command, Orlando, Florida, \
      is the contracting activity.
      """)
    #expect(found == ["contracted-with Tarvo Inc. > U.S. Army Contracting Command in-effect"], "\(found)")
  }

  @Test func whereACommandSitsBehindADash() throws {
    let found = try PageBench.statuses(
      "The Army Contracting Command – Kellow Proving Ground has awarded Siemens a contract for pumps.")
    #expect(found == ["contracted-with Siemens > U.S. Army Contracting Command in-effect"], "\(found)")
  }

  @Test func theMoonHiresNobody() throws {
    let found = try PageBench.statuses("NASA has selected Siemens to develop designs of power systems for the Moon.")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.contains("> NASA") }, "\(found)")
  }

  @Test(arguments: ["(KEOn.DE)", "(2417.SE)", "(KEO.N)"])
  func aTickerInBracketsEndsNoSentence(_ ticker: String) throws {
    let found = try PageBench.statuses("Kellow AG \(ticker) won an order from Nokia \(ticker) to supply turbines.")
    #expect(found == ["contracted-with Kellow AG > Nokia in-effect"], "\(found)")
  }

  @Test func anInvestorsWelcomeIsNoAlliance() throws {
    let found = try PageBench.statuses(
      """
      Tarvo raised €45 million in a round led by Kellow Ventures. "We are delighted to work with Tarvo," said Maria \
      Holt, partner at Kellow Ventures.
      """)
    #expect(found == ["invests-in Kellow Ventures > Tarvo in-effect"], "\(found)")
  }

  @Test func whoTakesPartInTheRound() throws {
    let found = try PageBench.statuses(
      "Tarvo raised $30 million. Velluno Ventures led the round, joined by Kellow Capital. Investor Harrow Fund took part."
    )
    #expect(
      found == [
        "invests-in Velluno Ventures > Tarvo in-effect", "invests-in Kellow Capital > Tarvo in-effect",
        "invests-in Harrow Fund > Tarvo in-effect",
      ], "\(found)")
  }

  @Test func aNameMayHaveTradesOnBothSidesOfAnd() throws {
    let found = try PageBench.statuses("Larkmoor Power and Lighting Company has contracted Siemens to replace meters.")
    #expect(found == ["contracted-with Siemens > Larkmoor Power and Lighting Company in-effect"], "\(found)")
  }

  @Test(arguments: [
    ("Nubank backer Kellow Capital put $30 million into Siemens.", "Nubank"),
    ("Nokia-backed Tarvo Labs is to rent computing power from Siemens for $12 million.", "Nokia"),
    ("Kellow Capital bought 20% of Siemens in 2023, and Nokia owner Tarvo Holdings dropped its plan.", "Nokia"),
  ])
  func anAmountIsOfItsOwnClause(_ words: String, _ other: String) throws {
    let findings = try PageBench.findings(words)
    let names = findings.text.organizations
    let found = findings.candidates.filter { $0.rejection == nil }
    let others = found.filter { [names[$0.source].name, names[$0.target].name].contains(other) }
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { $0.amount == nil }, "\(others)")
    #expect(found.contains { $0.amount != nil })
  }

  @Test func anEarlierListingHasNotTheDayOfThisOne() throws {
    let page = """
      WASHINGTON, June 12, 2024 - The Bureau of Industry and Security (BIS) today added two entities to the Entity List.

      The two entities - Kellow Trade; and Tarvo FZE - were added for buying pumps. Tarvo was previously sanctioned by \
      the United Kingdom.
      """
    let findings = try PageBench.findings(page)
    let names = findings.text.organizations
    let british = findings.candidates.filter { $0.rejection == nil && names[$0.source].name == "UK government" }
    #expect(british.count == 1)
    #expect(british.allSatisfy { $0.date == nil }, "\(british)")
  }

  @Test func theVentureIsNoneOfItsOwners() throws {
    let found = try PageBench.statuses(
      """
      Norwegian power company Tarvo Energi has won a contract worth €1 billion to build a wind farm off Scotland, the \
      Scottish Government said.

      The farm will be built together with the British utility Kellow Power, which will hold 40% of the venture.
      """)
    #expect(!found.contains { $0.hasPrefix("invests-in") }, "\(found)")
  }
}
