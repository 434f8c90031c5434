import Graph
import Testing
import Text

@testable import Extraction

/// Names as real pages have them: run into headings, offices and towns, or said twice.
@Suite struct RealPageNameTests {
  private func names(_ words: String) throws -> Set<String> {
    Set(try PageBench.findings(words).text.organizations.filter { !$0.isCandidate }.map(\.name))
  }

  @Test(arguments: [
    ("About Velluno Ports Velluno Ports, a unit of Siemens, runs docks.", ["Siemens", "Velluno Ports"]),
    ("Siemens bought Velluno. \"We are glad,\" said Velluno Principal Maria Holt.", ["Siemens", "Velluno"]),
    ("The seller was advised by Henry Calder of Tavish Estates, which sued Siemens.", ["Siemens", "Tavish Estates"]),
    ("Siemens hired Dr. Ulmo Reck, and it sued Oracle.", ["Oracle", "Siemens"]),
    ("Siemens was founded by Ulmo Reck and Maria Holt, who sued Oracle.", ["Oracle", "Siemens"]),
    ("Siemens hired former portfolio managers Ulmo Reck and Maria Holt.", ["Siemens"]),
    ("Siemens LLC and Kintari Pumps Ltd sued Oracle.", ["Kintari Pumps Ltd", "Oracle", "Siemens"]),
    ("Harrow, Tavish & Kellow represented Siemens in the lawsuit.", ["Harrow, Tavish & Kellow", "Siemens"]),
    ("Savile and Associates sued Siemens.", ["Savile and Associates", "Siemens"]),
    ("Orders rose in Dunmore, Tavish and Kellow counties, Siemens said.", ["Siemens"]),
    ("Turner Devices is an ISO 13485 certified manufacturer that sued Siemens.", ["Siemens", "Turner Devices"]),
    ("Its chairman, Ulmo Kellow, said Siemens sued Oracle.", ["Oracle", "Siemens"]),
    ("Saudi Prince Ulmo bin Reck, who owns a stake, said Siemens sued Oracle.", ["Oracle", "Siemens"]),
    ("Kellow Foods Inc rose. KellowFoods said that it sued Siemens.", ["Kellow Foods Inc", "Siemens"]),
    ("Diana said Siemens sued Oracle.", ["Oracle", "Siemens"]),
    ("Siemens appoints Ulmo Kellow as operating partner. It sued Oracle.", ["Oracle", "Siemens"]),
    ("Ulmo Kellow (UK), managing partner, said Siemens sued Oracle.", ["Oracle", "Siemens"]),
    ("Ulmo Kellow, acting general counsel, said Siemens sued Oracle.", ["Oracle", "Siemens"]),
    ("\"Yes,\" said Ulmo Kellow of Siemens, which sued Oracle.", ["Oracle", "Siemens"]),
    ("Ulmo Kellow, who sued Siemens, and Hiro Reck, a general partner, met Oracle.", ["Oracle", "Siemens"]),
    ("Kellow Hospital (Larkmoor, CO) and Siemens sued Oracle.", ["Kellow Hospital", "Oracle", "Siemens"]),
    ("AG Kellow sued Siemens, and so did Representative Ulmo Reck.", ["Siemens"]),
    ("Siemens grew, said the SVP of Supply Services. It sued Oracle.", ["Oracle", "Siemens"]),
    ("VELLUNO Velluno Ports Ltd sued Siemens.", ["Siemens", "Velluno Ports Ltd"]),
    ("Siemens grows in the U.S. This deal with Oracle helps it.", ["Oracle", "Siemens"]),
    ("Siemens ordered 900 GPUs and three A350-800s, and it sued Oracle.", ["Oracle", "Siemens"]),
    ("Retired banker Ulmo Reck owns much. Reck sued Siemens, and so did Oracle.", ["Oracle", "Siemens"]),
    ("Siemens hired managers Ulmo Reck, Tarvo Kellow and Maria Holt of Oracle.", ["Oracle", "Siemens"]),
    ("Siemens turns waste into renewable kelp gas (RKG). RKG helps Oracle.", ["Oracle", "Siemens"]),
    (
      "Tavish Square Living and Tavish Square Glen LLC are new. Tavish Square sued Siemens.",
      ["Siemens", "Tavish Square", "Tavish Square Glen LLC", "Tavish Square Living"]
    ),
    ("Siemens grew in Kellow with Tavish Inc. But Oracle sued it.", ["Oracle", "Siemens", "Tavish Inc."]),
    ("Siemens fixes heat and other mechanical (\"HOM\") gear. HOM helps Oracle.", ["Oracle", "Siemens"]),
    ("Kintari Pumps™ sued Siemens®. Kintari Pumps won.", ["Kintari Pumps", "Siemens"]),
    ("Siemens met the fund Lone Kellow, which sued Oracle.", ["Lone Kellow", "Oracle", "Siemens"]),
    ("Siemens ordered 40 A350-900s, and Oracle ordered three 737-800s.", ["Oracle", "Siemens"]),
    ("NASA's Office of Communications met Siemens.", ["NASA", "Office of Communications", "Siemens"]),
    (
      "Debt-laden Kintari Pumps Ltd sued French Insurer Kellow and Siemens.",
      ["Kellow", "Kintari Pumps Ltd", "Siemens"]
    ),
    ("Siemens picked an Englishman and sued Kintari Pumps KNPc.N in May.", ["Kintari Pumps", "Siemens"]),
    ("They fund Siemens Inc KNI.AX. Oracle hired banks.", ["Oracle", "Siemens"]),
    ("Northern Operator Services Ltd sued Siemens.", ["Northern Operator Services Ltd", "Siemens"]),
    ("Oversees Kintari Pumps Ltd and Siemens.", ["Kintari Pumps Ltd", "Siemens"]),
    ("Siemens\u{2060} sued Oracle\u{2060}.", ["Oracle", "Siemens"]),
    ("DETROIT–(BUSINESS WIRE)–Kintari Pumps Ltd sued Siemens.", ["Kintari Pumps Ltd", "Siemens"]),
    (
      "New York Attorney General Ulmo Reck sued Siemens.",
      ["New York Attorney General", "Siemens"]
    ),
    (
      "The Dunmore County District Attorney's Office sued Siemens.",
      ["Dunmore County District Attorney's Office", "Siemens"]
    ),
    (
      "The Dunmore Police Department and the U.S. Department of Transportation sued Siemens.",
      ["Dunmore Police Department", "Siemens", "U.S. Department of Transportation"]
    ),
    (
      "The Dunmore Applied Physics Laboratory (APL) is building it. APL sued Siemens in May.",
      ["Dunmore Applied Physics Laboratory", "Siemens"]
    ),
    (
      "Washington, D.C.-based Velluno Capital, a backer of Kintari Labs Inc., sued Oracle.",
      ["Kintari Labs Inc.", "Oracle", "Velluno Capital"]
    ),
    (
      "Siemens met the Ministry of Science, Technology and Innovation.",
      ["Ministry of Science, Technology and Innovation", "Siemens"]
    ),
    (
      "Siemens met the Office for Chemical, Biological and Nuclear Defense in May.",
      ["Office for Chemical, Biological and Nuclear Defense", "Siemens"]
    ),
    (
      "Siemens heard from the Senate Committee on Health, Education, Labor and Pensions in May.",
      ["Senate Committee on Health, Education, Labor and Pensions", "Siemens"]
    ),
    (
      "Siemens thanked Kellow Motors and Engineering Research Council.",
      ["Engineering Research Council", "Kellow Motors", "Siemens"]
    ),
    (
      "Siemens thanked the Natural Sciences and Engineering Research Council.",
      ["Natural Sciences and Engineering Research Council", "Siemens"]
    ),
    (
      "Siemens met the Ministry of Justice and Kintari Pumps Ltd.",
      ["Kintari Pumps Ltd", "Ministry of Justice", "Siemens"]
    ),
    ("Kellow's County sued Siemens.", ["Kellow's County", "Siemens"]),
    ("Officials in Kellow's County met Siemens.", ["Siemens"]),
    ("E.ON sued Siemens.", ["E.ON", "Siemens"]),
    (
      "Velluno Capital and Tavish Capital co-led a round in Siemens.", ["Siemens", "Tavish Capital", "Velluno Capital"]
    ),
    (
      "Dallas Kintari Partners bought pumps. Dallas sued Siemens, and fans in Dallas cheered.",
      ["Dallas Kintari Partners", "Siemens"]
    ),
  ])
  func areWhole(_ words: String, _ expected: [String]) throws {
    #expect(try names(words) == Set(expected))
  }

  @Test func theLineOfAFeedIsNoText() throws {
    let words =
      "Kintari Wins Round\n\nSiemens sued Oracle.\n\nThe post Tavish Ports Closes Velluno Takeover appeared first on Harbourwire."
    #expect(try names(words) == ["Kintari", "Oracle", "Siemens"])
  }

  @Test func anItemIsANameAsAWhole() throws {
    let page =
      "The vendors are:\n\n1. Siemens\n2. Applied Kellow Sciences Inc\n3. Nokia\n\nAbout Tavish Pumps Inc\n\nIt sued.\n"
    let found = try names(page)
    #expect(found.isSuperset(of: ["Applied Kellow Sciences Inc", "Tavish Pumps Inc"]), "\(found)")
  }

  @Test func aThingNamedLateIsNotItsMakersName() throws {
    let words = "Velluno makes pumps. Velluno sued Siemens. Velluno said so. It sells the Velluno Autopilot."
    #expect(try names(words).contains("Velluno"))
    let full = "Velluno makes pumps. Velluno sued Siemens. Velluno said so. Velluno Pumps Ltd pays no dividend."
    #expect(try names(full).contains("Velluno Pumps Ltd"))
  }
}
