import Testing
import Text
import Timeline

@testable import Graph

struct WordingTests {
  @Test(arguments: [
    ("2025-07-14", "14 Jul 2025"), ("2025-07", "Jul 2025"), ("2025-Q3", "Q3 2025"), ("2025", "2025"),
    ("2024~", "c. 2024"), ("2025-07?", "Jul 2025?"), ("../2025-10", "by Oct 2025"), ("2025-09/..", "since Sep 2025"),
    ("2025-09/2025-11", "Sep–Nov 2025"), ("2024/2026", "2024–2026"), ("2025-03-01/2025-03-09", "1–9 Mar 2025"),
    ("last spring", "“last spring”"), ("2024-02", "Feb 2024"), ("2025-12/2026-01", "Dec 2025–Jan 2026"),
  ])
  func datesAreAsExactAsTheyAre(text: String, words: String) {
    #expect(DateWords.short(TestGraph.date(text)) == words)
  }

  @Test(arguments: [
    (Amount(value: 200_000_000, unit: "USD", qualifier: .upTo, text: ""), "up to $200M"),
    (Amount(value: 48_320_000, unit: "EUR", text: ""), "€48.32M"), (Amount(value: 1.2, unit: "GW", text: ""), "1.2 GW"),
    (Amount(value: 49, unit: "percent", qualifier: .about, text: ""), "about 49 %"),
    (Amount(value: 12_500, unit: "CHF", text: ""), "12,500 CHF"), (Amount(value: 3e12, unit: "USD", text: ""), "$3T"),
    (Amount(value: 950, unit: "vehicles", qualifier: .atLeast, text: ""), "at least 950 vehicles"),
  ])
  func amountsAreShort(amount: Amount, words: String) {
    #expect(AmountWords.short(amount) == words)
  }

  @Test func referencesAreNumberedByDate() throws {
    let graph = SampleGraphs.full
    let index = SourceIndex(graph.documents, citedBy: graph.relationships.flatMap(\.evidence))
    #expect(index.documents.map(\.title) == ["Harbour board picks a supplier", "A fund doubles its stake"])
    let both = try #require(graph.relationships.first { $0.sources == 2 })
    #expect(index.reference(both.evidence) == "[1, 2]")
    #expect(index.reference([]) == nil)
    #expect(SourceIndex.citation(index.documents[0]) == "Harbour board picks a supplier, The Coast Wire, 14 Jul 2025")
  }

  @Test func linksLeadOnlyToTheWebAndMail() {
    for address in [
      "https://example.org/?a=1&b=2", "http://example.org", "mailto:desk@example.org", "HTTPS://example.org",
    ] {
      #expect(SafeLink.address(address) == address)
    }
    for address in [
      "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://a b", "//x", "", "https://a\u{0}",
    ] {
      #expect(SafeLink.address(address) == nil)
    }
  }

  @Test func namesOfXMLKeepIdsReadable() {
    #expect(XMLName.encoded("org:northwind-cranes") == "org:northwind-cranes")
    #expect(XMLName.encoded("rel:1a/source") == "rel:1a.source")
    #expect(XMLName.prefix("fig_1-") == "fig_1-")
    #expect(XMLName.prefix("1 x") == "_1_20x")
    #expect(XMLName.encoded("a b_ö") == "a_20b_5f_c3_b6")
  }
}
