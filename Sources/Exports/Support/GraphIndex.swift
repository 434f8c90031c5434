import Graph
import Text
import Timeline

/// Look-ups by id.
struct GraphIndex {
  private let documents: [Document.ID: DocumentRecord]
  private let organizations: [Organization.ID: Organization]

  init(_ graph: OrganizationGraph) {
    documents = Dictionary(graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organizations = Dictionary(graph.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func document(_ id: Document.ID) -> DocumentRecord? { documents[id] }

  func organization(_ id: Organization.ID) -> Organization? { organizations[id] }

  /// The organization's name, or its id if the graph lacks it.
  func name(_ id: Organization.ID) -> String { organizations[id]?.name ?? id }

  /// The documents of the evidence, each once, by id.
  func documents(of evidence: [Evidence]) -> [DocumentRecord] {
    Set(evidence.map(\.document)).sorted().compactMap { documents[$0] }
  }

  /// The web addresses of the documents of the evidence, each once.
  func addresses(of evidence: [Evidence]) -> [String] {
    Array(Set(documents(of: evidence).compactMap(\.webAddress))).sorted()
  }
}

extension DocumentRecord {
  /// The address where it can be read on the web, or nil.
  var webAddress: String? {
    source.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }
}

extension Evidence {
  /// The place as one word: `doc:0123456789ab:120-180`.
  var pointer: String { "\(document):\(range.start)-\(range.end)" }
}

extension Relationship {
  /// One line for people: "Acme – contracted-with – Bolt (planned)".
  func title(_ index: GraphIndex) -> String {
    "\(index.name(source)) – \(caption) – \(index.name(target))"
  }

  /// The type and, where it is not simply in effect, the status.
  var caption: String {
    current.status == .inEffect ? type.rawValue : "\(type.rawValue) (\(current.status.rawValue))"
  }

  /// How many of its facts are not the latest one.
  var earlierFacts: Int { max(history.count - 1, 0) }
}
