import Graph
import Testing
import Text

@testable import Extraction

/// What stands around the sentences of real pages: datelines, tickers, acronyms, officers, sums in a row.
@Suite struct RealPageTests {
  private func names(_ words: String) throws -> Set<String> {
    let findings = try Pipeline().findings(in: Document(path: "page.txt", text: SourceText(words)))
    return Set(findings.text.organizations.map(\.name))
  }

  @Test(arguments: [
    "Stuttgart, Germany – July 17, 2025 – Siemens has acquired Kintari Systems.",
    "FRANKFURT Aug 18 Siemens has acquired Kintari Systems.",
    "LACONIA, NH, October 4, 2024 /24-7PressRelease/ -- Siemens has acquired Kintari Systems.",
    "DUBAI, March 22 Siemens has acquired Kintari Systems.",
    "Siemens SIEGN.DE has acquired Kintari Systems.",
  ])
  func whatOpensAReportIsNoParty(_ words: String) throws {
    #expect(try PageBench.edges(words) == ["acquires Siemens > Kintari Systems"])
  }

  @Test func namesHoldTheirSigns() throws {
    let found = try names("K+S signed a supply deal with Siemens. Q.ANT raised money from Intel. eToro sued Oracle.")
    #expect(found.isSuperset(of: ["K+S", "Q.ANT", "eToro"]), "\(found)")
  }

  @Test func aShortAcronymIsWhoTheTextSays() throws {
    #expect(try names("The ERC added Kintari Corp to the list.").contains("ERC"))
    #expect(
      try names("The European Research Council pays for it. The ERC gave Kintari Corp a grant.")
        .contains("European Research Council"))
    #expect(
      try names("NASA awarded Kintari Corp a contract.").contains { $0 == "NASA" || $0.hasPrefix("National Aero") })
  }

  @Test func anOfficerIsNotTheCompany() throws {
    let found = try PageBench.edges("Kintari Corp raised $7 million from Amazon (AMZN.O) founder Maria Orvik.")
    #expect(!found.contains { $0.contains("Amazon") }, "\(found)")
  }

  @Test func eachSumGoesToItsOwn() throws {
    let found = try PageBench.edges(
      "The Commerce Department awarded $6 million to Intel, $7 million to Micron, and $8 million to Samsung.")
    for name in ["Intel", "Micron", "Samsung"] {
      #expect(found.contains { $0.hasSuffix("> \(name)") || $0.contains(name) }, "\(found)")
    }
  }

  @Test func theRoundIsThatOfTheSentenceBefore() throws {
    let found = try PageBench.edges(
      "Accel has joined a $130 million Series B round for Kintari Systems. The round was led by Lightspeed. "
        + "Other new investors included Temasek and Bain Capital.")
    for investor in ["Accel", "Lightspeed", "Temasek", "Bain Capital"] {
      #expect(found.contains("invests-in \(investor) > Kintari Systems"), "\(found)")
    }
  }

  @Test func theNearestNameIsDescribed() throws {
    let found = try PageBench.edges("Investors included Accel and Kintari Corp, a subsidiary of Siemens, and Temasek.")
    #expect(found.contains("part-of Kintari Corp > Siemens"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("part-of Accel") || $0.hasSuffix("> Temasek") }, "\(found)")
  }

  @Test func aCompanyListsNobody() throws {
    let found = try PageBench.edges(
      "The agency said Kintari Systems, Belmora Systems, and Quarrick Systems were placed on the U.S. Commerce "
        + "Department's Entity List. They also added Velluno Systems to the list.")
    #expect(!found.contains { $0.hasPrefix("designated-risk Kintari") || $0.hasPrefix("designated-risk Belmora") })
    #expect(found.contains { $0.hasPrefix("designated-risk") && $0.hasSuffix("> Belmora Systems") }, "\(found)")
  }

  @Test func rumoursThatAreDeniedAreNoFacts() throws {
    #expect(try PageBench.edges("There is no evidence that Siemens has bought turbines from Kintari Corp.").isEmpty)
  }
}
