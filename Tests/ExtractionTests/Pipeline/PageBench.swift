import Graph
import Text

@testable import Extraction

/// What the tests of real pages read from a page.
enum PageBench {
  /// The relationships that are not rejected: "type source > target".
  static func edges(_ findings: DocumentFindings) -> Set<String> {
    let names = findings.text.organizations
    return Set(
      findings.candidates.filter { $0.rejection == nil }.map {
        "\($0.type.rawValue) \(names[$0.source].name) > \(names[$0.target].name)"
      })
  }

  /// Those of a page with their status: "type source > target status".
  static func statuses(_ words: String) throws -> Set<String> {
    let findings = try findings(words)
    let names = findings.text.organizations
    return Set(
      findings.candidates.filter { $0.rejection == nil }.map {
        "\($0.type.rawValue) \(names[$0.source].name) > \(names[$0.target].name) \($0.status.rawValue)"
      })
  }

  /// The names of a page's organizations.
  static func names(_ words: String) throws -> Set<String> {
    Set(try findings(words).text.organizations.map(\.name))
  }

  /// All that is found in a page.
  static func findings(_ words: String) throws -> DocumentFindings {
    try Pipeline().findings(in: Document(path: "page.txt", text: SourceText(words)))
  }

  /// Those of a page, of some types or of all.
  static func edges(_ words: String, of types: RelationshipType...) throws -> Set<String> {
    let found = edges(try findings(words))
    return types.isEmpty ? found : found.filter { edge in types.contains { edge.hasPrefix($0.rawValue) } }
  }
}
