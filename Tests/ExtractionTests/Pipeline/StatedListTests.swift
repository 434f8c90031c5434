import Graph
import Testing
import Text

@testable import Extraction

/// Lists whose items a sentence announces.
@Suite struct StatedListTests {
  private func edges(_ words: String) throws -> [String] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    let names = Dictionary(uniqueKeysWithValues: graph.organizations.map { ($0.id, $0.name) })
    return graph.relationships.map { relationship in
      let amount =
        relationship.current.amount.map { " \($0.value.formatted(.number.grouping(.never))) \($0.unit)" } ?? ""
      let date = relationship.current.date?.edtf.map { " \($0)" } ?? ""
      return "\(relationship.type.rawValue): \(names[relationship.source] ?? "") > \(names[relationship.target] ?? "")"
        + amount + date
    }.sorted()
  }

  @Test func bulletsUnderACount() throws {
    let text = """
      The Navy awarded contracts to three companies on Monday:

      - Anduril, $12 million
      - Boeing, $10 million
      - Skydio Inc., $8 million

      The work will be done in Ohio.
      """
    let found = try edges(text)
    #expect(
      found == [
        "contracted-with: Anduril > U.S. Navy 12000000 USD 2025-06-16",
        "contracted-with: Boeing > U.S. Navy 10000000 USD 2025-06-16",
        "contracted-with: Skydio > U.S. Navy 8000000 USD 2025-06-16",
      ])
  }

  @Test func linesThatTheLeadCounts() throws {
    let text = """
      WASHINGTON, April 18, 2023 - NASA has chosen three small businesses to receive awards for their work on new materials, the agency said.

      The selected companies are:

      Ostrel Thermal LLC, Fort Collins, Colorado: heat switches
      Kintwell Propulsion Inc., Mojave, California: thrusters
      Dunmar Composites Corp., Ogden, Utah: deployable booms

      Boeing is a partner.
      """
    let found = try edges(text)
    #expect(
      found.map { $0.prefix { $0 != ">" } } == [
        "contracted-with: Dunmar Composites Corp. ", "contracted-with: Kintwell Propulsion Inc. ",
        "contracted-with: Ostrel Thermal LLC ",
      ])
  }

  @Test func theNextSentenceSaysWho() throws {
    let text = """
      The Treasury Department sanctioned 14 entities on Tuesday. They include Velluno Trading Ltd and Kintari Shipping Ltd.
      """
    let found = try edges(text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("designated-risk: U.S. Department of the Treasury") })
  }

  @Test func linesWithoutBullets() throws {
    let text = """
      NASA has selected the following companies for contracts worth up to $900 million:

      Boeing of Houston
      Northrop Grumman of Dulles, Virginia
      """
    let found = try edges(text)
    #expect(found == ["contracted-with: Boeing > NASA", "contracted-with: Northrop Grumman > NASA"])
  }

  @Test func semicolons() throws {
    let text = """
      The Office of Foreign Assets Control (OFAC) today sanctioned three firms.

      The following entities are being designated today:

      Volna Elektronik, a trader in Istanbul;
      Marsa Bay Shipping, registered in Dubai; and
      Kola Polar Yards.
      """
    let found = try edges(text)
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasPrefix("designated-risk: Office of Foreign Assets Control > ") })
  }

  @Test func theQuoteHoldsTheItem() throws {
    let text = "The Navy awarded contracts to two companies:\n\n- Anduril, $12 million\n- Boeing, $10 million\n"
    let document = Document(path: "test.txt", text: SourceText(text), metadata: .init(published: nil))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    let quotes = graph.relationships.map { $0.current.evidence[0].quote }
    #expect(quotes.count == 2)
    #expect(quotes.contains { $0.hasSuffix("Boeing, $10 million") })
    #expect(quotes.allSatisfy { text.contains($0) })
  }

  @Test(arguments: [
    // Paragraphs are no items.
    "The Navy awarded contracts to two companies.\n\nBoeing opened a plant in Ohio.\n\nAirbus hired a lawyer in Paris.",
    // One line is no list.
    "The Navy awarded contracts to two companies:\n\nBoeing\n",
  ])
  func noList(_ text: String) throws {
    #expect(try edges(text).isEmpty)
  }
}
