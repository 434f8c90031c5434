import Graph
import Testing
import Text

@testable import Extraction

/// Which date of a text a relationship gets.
@Suite struct DateTests {
  private func date(_ words: String) throws -> String? {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    return graph.relationships.first?.current.date?.edtf?.description
  }

  @Test(arguments: [
    ("Microsoft will buy turbines from Siemens, the companies said on Monday.", "2025-06-16"),
    ("May 2, 2024 – Microsoft sues Oracle.", "2024-05-02"),
    ("The dispute began in April 2024, when Microsoft sued Oracle.", "2024-04"),
    ("Microsoft sued Oracle in 2023.", "2023"),
    ("Microsoft sued in April 2024 to stop Oracle.", "2024-04"),
    ("In a deal announced on Monday, Microsoft will buy chips from Intel.", "2025-06-16"),
    ("Microsoft grew on Monday and sued Oracle.", "2025-06-16"),
  ])
  func theClauseHasIt(_ words: String, _ expected: String) throws {
    #expect(try date(words) == expected)
  }

  @Test(arguments: [
    "BERLIN, 17 June 2025 – Microsoft has sued Oracle.",
    "Microsoft and Oracle extended their partnership to 2030.",
    "Microsoft agreed to supply software to Oracle from 2029.",
    "Microsoft was founded in 1975 and has sued Oracle.",
    "A judge on Monday barred Microsoft from suing Oracle.",
  ])
  func noDateIsInvented(_ words: String) throws {
    #expect(try date(words) == nil)
  }

  @Test func eachConjunctHasItsOwn() throws {
    let text = "The Treasury blacklisted Huawei in May 2024 and Hikvision in January 2025."
    let document = Document(path: "test.txt", text: SourceText(text), metadata: .init(published: "2025-06-18"))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    let dates = graph.relationships.map { $0.current.date?.edtf?.description }
    #expect(Set(dates) == ["2024-05", "2025-01"])
  }
}
