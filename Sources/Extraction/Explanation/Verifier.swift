import Graph
import Text

/// Compares a graph with the documents that it cites.
public struct Verifier: Sendable {
  /// Something in a graph that its documents don't bear out.
  public enum Drift: Hashable, Sendable, CustomStringConvertible {
    /// None of the documents given has the id.
    case missingDocument(id: Document.ID, path: String)
    /// The file has changed.
    case changedDocument(id: Document.ID, path: String)
    /// A quote isn't at its place.
    case quote(item: String, document: Document.ID, range: CodePointRange, found: String)
    /// A trigger lies outside of its quote.
    case trigger(item: String, document: Document.ID, range: CodePointRange)

    /// One line that says what is wrong.
    public var description: String {
      switch self {
      case .missingDocument(let id, let path): "\(path): document \(id) was not given"
      case .changedDocument(let id, let path): "\(path): content of \(id) has changed"
      case .quote(let item, let document, let range, let found):
        "\(item): \(document) \(range.start)..<\(range.end) reads “\(found)”"
      case .trigger(let item, let document, let range):
        "\(item): \(document) \(range.start)..<\(range.end) is outside of its quote"
      }
    }
  }

  /// Creates a verifier.
  public init() {}

  /// Everything that isn't as the graph says, in the graph's order. Linear in graph and documents.
  public func drift(in graph: OrganizationGraph, documents: [Document]) -> [Drift] {
    let byPath = Dictionary(documents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let byId = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var drift = [Drift]()
    for record in graph.documents {
      if let document = byId[record.id] {
        if document.sha256 != record.sha256 { drift.append(.changedDocument(id: record.id, path: record.path)) }
      } else if byPath[record.path] != nil {
        drift.append(.changedDocument(id: record.id, path: record.path))
      } else {
        drift.append(.missingDocument(id: record.id, path: record.path))
      }
    }
    for relationship in graph.relationships {
      for evidence in relationship.evidence { check(evidence, of: relationship.id, byId, &drift) }
    }
    for event in graph.events {
      for evidence in event.evidence { check(evidence, of: event.id, byId, &drift) }
    }
    return drift
  }

  private func check(
    _ evidence: Evidence, of item: String, _ documents: [Document.ID: Document], _ drift: inout [Drift]
  ) {
    guard let document = documents[evidence.document] else { return }
    let found = document.text.byteRange(evidence.range).map { document.text.string(in: $0) }
    if found != evidence.quote {
      drift.append(.quote(item: item, document: evidence.document, range: evidence.range, found: found ?? ""))
    }
    if let trigger = evidence.trigger, trigger.start < evidence.range.start || trigger.end > evidence.range.end {
      drift.append(.trigger(item: item, document: evidence.document, range: trigger))
    }
  }
}
