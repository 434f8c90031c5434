import Graph
import Testing
import Text

@testable import Extraction

/// Pages in Markdown and the forms of newsletters, fact sheets and lists of sanctions.
@Suite struct NewsletterPageTests {
  @Test func boldNamesAreNames() throws {
    let page = """
      # Deals of the week

      **Tallyvik**, a Berlin payments startup, raised €12M in Series A funding. Dornwall Ventures led the round.

      **Orvikor** was acquired by Nokia for an undisclosed sum.
      """
    #expect(
      try PageBench.edges(page) == [
        "invests-in Dornwall Ventures > Tallyvik", "acquires Nokia > Orvikor",
      ])
  }

  @Test func aLineMayEndWithItsInvestors() throws {
    let page =
      "**Tallyvik**, a maker of algae feed, closed a $22 million round. Investors: Cargill, Temasek, and Dornwall."
    #expect(
      try PageBench.edges(page, of: .investsIn) == [
        "invests-in Cargill > Tallyvik", "invests-in Temasek > Tallyvik", "invests-in Dornwall > Tallyvik",
      ])
  }

  @Test func aHeadingsMarkDoesNotHideItsShortNames() throws {
    let page = """
      # Ministry sues to block Orvik's purchase of Dornwall

      The Justice Department sued Orvik Health over its $8.4 billion acquisition of Dornwall Data.
      """
    #expect(
      try PageBench.names(page) == ["Orvik Health", "Dornwall Data", "U.S. Department of Justice"])
    let findings = try PageBench.findings(page)
    let lawsuit = try #require(findings.candidates.first { $0.type == .opposes && $0.rejection == nil })
    #expect(lawsuit.amount == nil)
  }

  @Test func itemsHaveTheirOwnAmounts() throws {
    let page = """
      The Department of Energy today announced the selection of the following recipients for a total of $160 million:

      - Orvik Micro, Inc. (Albany, New York) will receive up to $90 million to build a pilot line.
      - Dornwall Materials (Tempe, Arizona): $70 million to expand production of substrates.
      """
    let findings = try PageBench.findings(page)
    let grants = findings.candidates.filter { $0.type == .investsIn && $0.rejection == nil }
    #expect(grants.map { $0.amount?.value } == [90_000_000, 70_000_000])
  }

  @Test(arguments: [
    "Siemens, previously Nokia's supplier, sued Ericsson.",
    "Siemens, formerly the largest supplier to Nokia, sued Ericsson.",
  ])
  func whoSuppliedIsNoSupplierNow(_ text: String) throws {
    #expect(try PageBench.statuses(text).contains("contracted-with Siemens > Nokia ended"))
  }

  @Test(arguments: [
    ("Regulators sued to block Nokia's purchase of Siemens.", "acquires Nokia > Siemens planned"),
    ("Regulators blocked Nokia's purchase of Siemens.", "acquires Nokia > Siemens declined"),
  ])
  func whatIsOnlyWantedIsPlanned(_ text: String, _ expected: String) throws {
    #expect(try PageBench.statuses(text).contains(expected))
  }

  @Test(arguments: [
    ("Ericsson's phones are powered by chips from Qualcomm.", "contracted-with Qualcomm > Ericsson"),
    ("Ericsson relies on radios from L3Harris.", "contracted-with L3Harris > Ericsson"),
    ("Siemens will maintain the guns under a subcontract from Airbus.", "contracted-with Siemens > Airbus"),
    ("Siemens sells the guns under licence from Airbus.", "contracted-with Airbus > Siemens"),
    ("Viasat will launch two satellites aboard SpaceX rockets.", "contracted-with SpaceX > Viasat"),
  ])
  func suppliersOfParts(_ text: String, _ expected: String) throws {
    #expect(try PageBench.edges(text, of: .contractedWith) == [expected])
  }

  /// The engines may be Airbus's as well as Lufthansa's.
  @Test func partsOfWhatWasBoughtMayBeTheMakers() throws {
    let page = "Lufthansa ordered 40 jets from Airbus in 2016. The wings are made by Siemens."
    #expect(try PageBench.edges(page, of: .contractedWith) == ["contracted-with Airbus > Lufthansa"])
  }

  @Test func moneyGoesBeforeCapacity() throws {
    let page = "Nokia signed a $40 million agreement to deliver 200 megawatt-hours of storage to Siemens."
    let findings = try PageBench.findings(page)
    #expect(findings.candidates.contains { $0.rejection == nil && $0.amount?.unit == "USD" })
    #expect(!findings.candidates.contains { $0.rejection == nil && $0.amount?.unit == "MWh" })
  }

  @Test func eachAgentHasWhatFollowsIt() throws {
    let page = "Sanctions were imposed by the United States on Nokia and Siemens and by the EU on Ericsson."
    let found = try PageBench.edges(page, of: .designatedRisk)
    #expect(!found.contains("designated-risk European Union > Nokia"))
    #expect(found.contains("designated-risk U.S. government > Siemens"))
  }

  @Test func anAuthorityIsNoCompanysUnit() throws {
    let page = "OFAC sanctioned the vessel Orvik Star and its owner, Dornwall Shipping Inc."
    #expect(try PageBench.edges(page, of: .partOf).isEmpty)
  }
}
