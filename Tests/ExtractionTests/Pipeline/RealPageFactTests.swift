import Graph
import Testing
import Text

@testable import Extraction

/// What real pages tell as done, as done once, as merely possible, and what is no deed of the organizations at all.
@Suite struct RealPageFactTests {
  @Test(arguments: [
    ("Siemens had the chance to buy Nokia and did not.", []),
    ("Siemens makes pumps. It could have bought Nokia for a song.", []),
    ("Siemens is said to be interested in buying Nokia.", ["acquires Siemens > Nokia planned"]),
    ("Siemens attempted to rescue Nokia by buying it.", ["acquires Siemens > Nokia planned"]),
    ("Siemens settled claims over its 2008 purchase of Nokia.", ["acquires Siemens > Nokia in-effect"]),
    (
      "The accord was intended to settle claims over the disastrous 2008 purchase of Nokia by Siemens.",
      ["acquires Siemens > Nokia in-effect"]
    ),
    ("In 2009, beside the offer of Oracle, Nokia had two other bids for Kintari Labs Inc.", []),
  ])
  func takeoversThatNeverCame(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words).filter { $0.hasPrefix("acquires") }
    #expect(found == Set(expected), "\(found)")
  }

  @Test func aNumberIsNoNamesShortForm() throws {
    let page =
      "Pool Three is open.\n\nHere are the vendors:\n\n* Siemens\n* Nokia\n* Three Kellow Systems LLC\n\nThey are good.\n"
    #expect(try PageBench.edges(page, of: .contractedWith).isEmpty)
  }

  @Test func whoIsSanctionedIsSaidByAnAdjective() throws {
    let found = try PageBench.edges("The U.S.-sanctioned Kintari Labs Inc sold oil to Siemens.", of: .designatedRisk)
    #expect(found == ["designated-risk U.S. government > Kintari Labs Inc"], "\(found)")
  }

  @Test func whatWillHaveBeenDoneIsPlanned() throws {
    let found = try PageBench.statuses("Siemens said it would have invested $2 billion in Kintari Labs Inc by 2030.")
    #expect(found == ["invests-in Siemens > Kintari Labs Inc planned"], "\(found)")
  }

  @Test func grounds() throws {
    #expect(try PageBench.edges("Siemens bought Kintari Village in Larkmoor.", of: .acquires).isEmpty)
    #expect(try PageBench.edges("Siemens bought Kintari Labs Inc in May.", of: .acquires).count == 1)
  }

  @Test(arguments: [
    "Siemens asked a court to dismiss a lawsuit by Nokia.",
    "A judge rejected Nokia's request to move its lawsuit against Siemens to another state.",
    "Nokia sued Siemens last year.",
  ])
  func aLawsuitStandsWhateverIsAskedOfTheCourt(_ words: String) throws {
    let found = try PageBench.statuses(words).filter { $0.hasPrefix("opposes") }
    #expect(found == ["opposes Nokia > Siemens in-effect"], "\(found)")
  }

  @Test(arguments: [
    ("Maria Holt will run for the council of Kintari County.", []),
    ("Kintari Labs Inc represents Oregon in the Senate.", []),
    ("Siemens hired the trader Ulmo Reck from Kintari Labs Inc.", []),
    ("Siemens chartered two ships from Kintari Labs Inc last year.", ["contracted-with Kintari Labs Inc > Siemens"]),
    ("Siemens talks with Nokia after launching a tender for pumps.", []),
    ("Siemens wants a court to bar the law firm representing Nokia.", []),
    ("Siemens tapped Kintari Labs Inc to lead the agency.", []),
    ("Siemens hired Kintari Labs Inc to build a pump.", ["contracted-with Kintari Labs Inc > Siemens"]),
    ("Siemens provides the Kintari arm.", []),
    ("The Kintari module is provided by Siemens.", []),
    ("Siemens provides Nokia with pumps.", ["contracted-with Siemens > Nokia"]),
    ("Siemens earned a Kintari award.", []),
    ("Siemens got a formal order of investigation by Nokia.", []),
    ("Greece turned to the International Monetary Fund.", []),
    ("The station offers access to Nokia.", []),
    ("Siemens gives advice to FDIC-insured banks.", []),
    ("Siemens lived on the aid that it had received from Nokia.", []),
  ])
  func whoSuppliesNobody(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .contractedWith)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("Ministers urged Siemens to back Nokia in the plane order.", []),
    ("Siemens bid for Kintari Labs Inc, offering a desperate Nokia about $11 billion for the unit.", []),
    ("Siemens owns Nokia. Siemens continues to invest in and support young engineers.", []),
    ("Siemens makes pumps. Nokia will lead the round of talks.", []),
    ("Siemens sells pumps for less than the Kintari Labs Inc series of Nokia devices.", []),
    (
      "Siemens and Nokia work on a £10 million project, funded by Innovate UK, to cut waste.",
      ["invests-in Innovate UK > Nokia", "invests-in Innovate UK > Siemens"]
    ),
    ("Siemens backed Nokia with $5 million.", ["invests-in Siemens > Nokia"]),
  ])
  func whoInvestsInNothing(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .investsIn)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    (
      "Kintari Securities, member FINRA/SIPC, a registered affiliate of Kintari Labs Inc, gives advice.",
      []
    ),
    ("Siemens and Kintari Labs Inc, owned by Nokia, declined to comment.", ["part-of Kintari Labs Inc > Nokia"]),
    ("The school of Siemens is located in Tavishfield.", []),
    ("The Kellow Police Department's office and Siemens declined to comment.", []),
    (
      "Siemens competes with Nokia ( NOK.N ), Oracle's ( ORCL.N ) DePalo unit and Velluno Holdings Inc. ( VEL.N ) in pumps.",
      ["part-of DePalo > Oracle"]
    ),
  ])
  func whoseUnitItIs(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .partOf)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("Senators approved the money, setting up a likely battle of Siemens with Nokia.", []),
    ("Siemens hopes to combine the Nokia case with the Oracle litigation.", []),
    (
      "* Says Siemens will hire staff * Says Nokia will work with Oracle on a pump",
      ["partners-with Nokia > Oracle"]
    ),
  ])
  func noAlliesInDisputes(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .partnersWith)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("Oregon has taken legal action against Siemens.", ["opposes Oregon > Siemens"]),
    ("KELLOWERS SUE PUMP DEPT OVER WAIVERS: Nokia sued Siemens on Monday.", ["opposes Nokia > Siemens"]),
    ("Tuesday's lawsuit against Siemens came as regulators step up their work.", []),
    ("A company run by former banker Maurice \"Hank\" Tavish rose. Tavish sued Siemens.", []),
  ])
  func whoSues(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words, of: .opposes, .designatedRisk)
    #expect(found == Set(expected), "\(found)")
  }
}
