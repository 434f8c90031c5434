import Graph
import Testing
import Text

@testable import Extraction

/// Rounds as newsletters and lists tell them: one an item, investors in sentences of their own.
@Suite struct FundingListTests {
  @Test func anItemsRoundIsTheItems() throws {
    let page = """
      VENTURE DEALS

      - Tarvo, a Boston-based maker of pumps, raised $20 million in Series B funding. Velluno Ventures led the round, and \
      was joined by investors including Kellow Capital and Tavish Partners.

      - Kintari Health, a Leeds-based maker of beds, raised $12 million in Series A funding. Reck Capital and Harrow \
      Ventures led the round, and were joined by existing investors such as Holt Ventures.

      - Dunmore Labs, a Kiel-based battery startup, raised €8 million. Investors include Savile Ventures.
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(
      found == [
        "invests-in Velluno Ventures > Tarvo", "invests-in Kellow Capital > Tarvo",
        "invests-in Tavish Partners > Tarvo",
        "invests-in Reck Capital > Kintari Health", "invests-in Harrow Ventures > Kintari Health",
        "invests-in Holt Ventures > Kintari Health", "invests-in Savile Ventures > Dunmore Labs",
      ], "\(found)")
  }

  @Test func aNumberedHeadingSaysWhoRaises() throws {
    let page = """
      The week's biggest rounds

      1. Tarvo, $120 million. The Austin company, which builds pumps, closed a Series D led by Velluno Ventures.

      2. Kintari Health, $80 million. Reck Capital led the Series C for the care platform, which will hire engineers.
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(found == ["invests-in Velluno Ventures > Tarvo", "invests-in Reck Capital > Kintari Health"], "\(found)")
  }

  @Test func whoRaisedLastIsMeant() throws {
    let page = """
      Tarvo, which makes pumps, said that Siemens had invested 60 million pounds in the company.

      Rival Kintari Health Ltd raised 40 million pounds last year. Velluno Ventures led that round.
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(
      found == ["invests-in Siemens > Tarvo", "invests-in Velluno Ventures > Kintari Health Ltd"], "\(found)")
  }

  @Test func aParagraphThatBeginsWithANumberIsNoItem() throws {
    let page = """
      Siemens is to invest 90 million pounds in Kintari Labs Ltd.

      Three existing investors, among them Velluno Capital, own 40 percent of it.
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(found.isSuperset(of: ["invests-in Velluno Capital > Kintari Labs Ltd"]), "\(found)")
  }

  @Test func anItemThatBeginsWithNoCompanyIsOfTheText() throws {
    let page = """
      Kintari Labs Ltd raised $20 million.

      - The round was led by Velluno Ventures.
      - Tavish Capital took part, too.
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(
      found == ["invests-in Velluno Ventures > Kintari Labs Ltd", "invests-in Tavish Capital > Kintari Labs Ltd"],
      "\(found)")
  }

  @Test func aProfilesLabelsNameInvestors() throws {
    let page = """
      Five startups to watch

      Kintari Health
      Founded: 2014
      Investors: Reck Capital, Harrow Ventures
      It sells software to hospitals.

      Dunmore Labs
      Backers: Velluno Ventures
      """
    let found = try PageBench.edges(page, of: .investsIn)
    #expect(
      found == [
        "invests-in Reck Capital > Kintari Health", "invests-in Harrow Ventures > Kintari Health",
        "invests-in Velluno Ventures > Dunmore Labs",
      ], "\(found)")
    #expect(try PageBench.edges("Investors: Reck Capital, Harrow Ventures", of: .investsIn).isEmpty)
  }

  @Test func whoStaysAwayHasNotTheRoundsDay() throws {
    let page = """
      Kintari Labs Ltd raised $20 million from Siemens on May 5, 2021.

      Existing investors Velluno Capital and Tavish Ventures will not take part.
      """
    let findings = try PageBench.findings(page)
    let names = findings.text.organizations
    let absent = findings.candidates.filter { $0.rejection == nil && names[$0.source].name == "Velluno Capital" }
    #expect(!absent.isEmpty)
    #expect(absent.allSatisfy { $0.date == nil })
  }
}
