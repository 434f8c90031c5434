import Graph
import Testing
import Text

@testable import Extraction

/// Which organizations a sentence of a real page ties to each other, and which it only names beside them.
@Suite struct RealPageEndTests {
  @Test(arguments: [
    ("Siemens won the bid with channel partners Nokia, Ericsson and Kintari Labs Inc.", []),
    ("Siemens and Nokia are partners.", ["partners-with Siemens > Nokia"]),
    ("Siemens shares this award with Nokia and Ericsson.", []),
    ("Siemens and Nokia share a data centre.", ["partners-with Siemens > Nokia"]),
    ("Mexico asked Nokia to build a fence on the border with Siemens.", []),
    ("In partnership with Nokia, Siemens opened a school.", ["partners-with Siemens > Nokia"]),
  ])
  func alliesAreAlliesOfEachOther(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .partnersWith)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    (
      "She sits on the boards of Nokia, Ericsson and Kintari Labs Inc (acquired by Siemens).",
      ["acquires Siemens > Kintari Labs Inc"]
    ),
    ("Nokia and Siemens, parent of Kintari Labs Inc, met.", ["part-of Kintari Labs Inc > Siemens"]),
    ("Nokia and its partner, Kintari Labs Inc parent Siemens, met.", ["part-of Kintari Labs Inc > Siemens"]),
    ("Kintari Pumps Inc, Nokia, the local branch of Siemens, and Ericsson sued.", ["part-of Nokia > Siemens"]),
    ("Shares of Nokia, a component of the Siemens industrial average, rose.", []),
    ("Democrats control the U.S. Senate.", []),
  ])
  func whatDescribesOneDescribesNoOther(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .partOf, .acquires)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    (
      "Kintari Labs Inc raised $20 million from Velluno Capital, an early investor in Nokia and Siemens, and Tavish Ventures.",
      [
        "invests-in Tavish Ventures > Kintari Labs Inc", "invests-in Velluno Capital > Kintari Labs Inc",
        "invests-in Velluno Capital > Nokia", "invests-in Velluno Capital > Siemens",
      ]
    ),
    (
      "They include Kintari Labs Inc, which raised $20 million from Velluno Capital; Nokia, which raised more; and Siemens.",
      ["invests-in Velluno Capital > Kintari Labs Inc"]
    ),
    (
      "Kintari Labs Inc closed its round. The fresh money comes from Velluno Capital and Tavish Ventures.",
      ["invests-in Tavish Ventures > Kintari Labs Inc", "invests-in Velluno Capital > Kintari Labs Inc"]
    ),
    (
      "Kintari Labs Inc closed its round. Investors in the latest financing include Velluno Capital.",
      ["invests-in Velluno Capital > Kintari Labs Inc"]
    ),
    ("Kintari Labs Inc, a Velluno Capital portfolio company, grew.", ["invests-in Velluno Capital > Kintari Labs Inc"]),
    (
      "Velluno Capital, which led the round in Larkmoor, said Larkmoor grew.", ["invests-in Velluno Capital > Larkmoor"]
    ),
    ("Velluno Capital counts Siemens and Nokia among its limited partners.", []),
  ])
  func whoPutsMoneyInWhom(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .investsIn, .partnersWith)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    (
      "The Commerce Department slapped export curbs on Siemens.",
      "designated-risk U.S. Department of Commerce > Siemens"
    ),
    ("The EU's latest package hits Siemens.", "designated-risk European Union > Siemens"),
    (
      "The Treasury Department named Siemens in Thursday's action.",
      "designated-risk U.S. Department of the Treasury > Siemens"
    ),
    ("Nokia has gone live with Siemens software.", "contracted-with Siemens > Nokia"),
    (
      "Siemens announced a partnership with SponsorPier, a turnkey platform for clubs.",
      "partners-with Siemens > SponsorPier"
    ),
  ])
  func pagesSayItSo(_ words: String, _ expected: String) throws {
    let found = try PageBench.edges(words)
    #expect(found == [expected], "\(found)")
  }

  @Test func aRivalIsNoRivalOfItsParent() throws {
    let found = try PageBench.edges("The strike is a chance for rival Nokia, a unit of Siemens.")
    #expect(found == ["part-of Nokia > Siemens"], "\(found)")
  }

  @Test(arguments: [
    (
      "Kintari Steel Inc fell less than rivals Nokia and Siemens.",
      ["Nokia > Kintari Steel Inc", "Siemens > Kintari Steel Inc"]
    ),
    ("The bid could face rival Nokia, Siemens and Ericsson.", []),
    ("Nokia, part of Siemens, is a rival of Siemens.", []),
    ("U.S. probes Siemens, rival over prices.", []),
    ("Nokia and Siemens are rivals.", ["Nokia > Siemens"]),
  ])
  func whoCompetesWithWhom(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .competesWith)
    #expect(found == Set(expected.map { "competes-with " + $0 }), "\(found)")
  }

  @Test func whoSuesForAPartnerIsNotHerFirm() throws {
    let found = try PageBench.edges("Maria Holt, a partner at Kintari Capital, sued Siemens. Nokia sued Ericsson.")
    #expect(found == ["opposes Nokia > Ericsson"], "\(found)")
  }

  @Test(arguments: [
    ("The $2 billion subsidies for Nokia faulted by Siemens ended.", []),
    (
      "Kintari Labs Inc raised $300 million in a round led by Velluno Capital.",
      ["invests-in Velluno Capital > Kintari Labs Inc"]
    ),
    ("Siemens grew. Nokia invested heavily to cut costs.", []),
  ])
  func whoGivesTheMoney(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .investsIn)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    "Kintari Labs Inc, a component of the Siemens average, and Nokia's local unit grew.",
    "The list includes Siemens, which grew, and Nokia's local unit.",
  ])
  func whatIsNoUnit(_ words: String) throws {
    let found = try PageBench.edges(words, of: .partOf)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    ("Kintari Wealth Inc is an SEC-registered adviser.", []),
    (
      "The Pentagon signed a contract with Siemens to supply radars to the United Arab Emirates.",
      ["contracted-with Siemens > U.S. Department of Defense"]
    ),
    ("Kintari Harbour Inc retains major employers like Siemens and Nokia.", []),
    ("NASA has contracted with Siemens to build pumps.", ["contracted-with Siemens > NASA"]),
    ("Siemens has contracted with NASA to build pumps.", ["contracted-with Siemens > NASA"]),
    ("Siemens contracted with Kintari Pumps Inc to build pumps.", ["contracted-with Kintari Pumps Inc > Siemens"]),
    ("NASA's Heliophysics Division manages the programme for NASA.", []),
    ("Kintari Harbour Inc retained Siemens.", ["contracted-with Siemens > Kintari Harbour Inc"]),
    ("Kintari Labs Inc received a subpoena from the Department of Justice.", []),
    ("Kintari Air Inc operates a mixed fleet of Boeing jets.", []),
    ("Kintari Labs Inc engaged the U.S. Treasury.", []),
    ("Siemens is awarding prizes to pilots of A330s.", []),
  ])
  func whoSuppliesWhom(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .contractedWith)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("FedEx is renewing its fleet by buying 19 new Boeing ( BA.N ) 767-300 aircraft.", []),
    ("FedEx is buying Boeing for $9 billion.", ["acquires FedEx > Boeing"]),
    ("The airlines own nearly half of the current fleet, Boeing said. Nokia had a hard quarter.", []),
    ("Siemens has a service portfolio that includes Kintari Connect and Velluno Fiber.", []),
    ("The Pentagon is awarding Boeing a $3 billion contract to build radars.", []),
  ])
  func goodsAndPeriodsAreNoShares(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .investsIn, .acquires)
    #expect(found == Set(expected), "\(found)")
  }
}
