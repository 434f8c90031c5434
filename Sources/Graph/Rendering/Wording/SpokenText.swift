import Text
import Timeline

/// What an element of a picture says to a screen reader and as tooltip.
struct Annotation: Hashable, Sendable {
  /// The name.
  var name: String
  /// The evidence, a line each.
  var details: [String] = []

  /// Name and evidence, for a tooltip.
  var tooltip: String { ([name] + details).joined(separator: "\n") }
}

/// Writes ``Annotation``s in the words of a graph.
struct SpokenText: Sendable {
  let graph: OrganizationGraph
  private let names: [Organization.ID: String]
  private let documents: [Document.ID: DocumentRecord]

  init(_ graph: OrganizationGraph) {
    self.graph = graph
    names = Dictionary(graph.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of an organization, or its id without `org:` where the graph lacks it.
  func name(_ id: Organization.ID) -> String {
    DOTText.label(names[id] ?? (id.hasPrefix("org:") ? String(id.dropFirst(4)) : id))
  }

  func annotation(_ organization: Organization) -> Annotation {
    let type = organization.type.rawValue.split(separator: "-").joined(separator: " ")
    return Annotation(name: "\(DOTText.label(organization.name)), \(type)")
  }

  func annotation(_ relationship: Relationship) -> Annotation {
    let fact = relationship.current
    let verb = RelationshipStyle(relationship.type).verb
    let parts: [String?] = [
      "\(name(relationship.source)) \(verb) \(name(relationship.target))", fact.date.map(DateWords.short),
      fact.amount.map(AmountWords.short), fact.label.map { "“\(DOTText.label($0))”" },
      fact.via.isEmpty ? nil : "via " + fact.via.map(name).joined(separator: " and "), fact.status.words,
      Self.sources(relationship.sources),
    ]
    return Annotation(name: parts.compactMap { $0 }.joined(separator: ", "), details: quotes(relationship.evidence))
  }

  func annotation(_ event: Event<Organization.ID>) -> Annotation {
    let who = event.participants.map { name($0.participant) + ($0.role.isEmpty ? "" : " (\($0.role))") }.joined(
      separator: ", ")
    let parts: [String?] = [
      DOTText.label(event.title, limit: 120), event.date.map(DateWords.short) ?? "undated", who.isEmpty ? nil : who,
      Self.sources(event.sources),
    ]
    let conflicts = event.conflicts.map { conflict in
      "\(conflict.field.rawValue)s differ: " + conflict.claims.map { DOTText.label($0.value) }.joined(separator: ", ")
    }
    // Of a conflict, one quote for each claim before any other.
    let disputed = event.conflicts.flatMap { $0.claims.compactMap(\.evidence.first) }
    let evidence = disputed + event.evidence.filter { !disputed.contains($0) }
    return Annotation(
      name: (parts.compactMap { $0 } + conflicts).joined(separator: ", "),
      details: quotes(evidence, atLeast: disputed.count))
  }

  /// "1 source", "3 sources".
  static func sources(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }

  private func quotes(_ evidence: [Evidence], atLeast count: Int = 0) -> [String] {
    evidence.prefix(max(3, count)).map { item in
      let source = documents[item.document].map(SourceIndex.citation)
      return "“\(DOTText.label(item.quote, limit: 240))”" + (source.map { " (\($0))" } ?? "")
    }
  }
}
