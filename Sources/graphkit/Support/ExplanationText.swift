import Extraction
import Graph
import Text

/// Explanations in words, for a terminal.
struct ExplanationText {
  /// What is explained.
  struct Subject {
    let heading: String
    let evidence: Set<Evidence>

    /// The relationship or event of an id; nil if the graph has none.
    init?(id: String, in graph: OrganizationGraph) {
      let names = Dictionary(graph.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      if let relationship = graph.relationships.first(where: { $0.id == id }) {
        let arrow = relationship.type.isSymmetric ? "–" : "→"
        heading =
          "\(id): \(names[relationship.source] ?? relationship.source) \(arrow) "
          + "\(names[relationship.target] ?? relationship.target), \(relationship.type.rawValue), "
          + "\(relationship.current.status.rawValue), confidence \(relationship.confidence), "
          + Self.sources(relationship.sources)
          + relationship.conflicts.map { Self.conflict($0.field.rawValue, zip($0.values, $0.evidence)) }.joined()
        evidence = Set(relationship.evidence)
      } else if let event = graph.events.first(where: { $0.id == id }) {
        let date = event.date.map { "\($0.edtf?.description ?? $0.text), \($0.basis.rawValue)" }
        heading =
          "\(id): \(event.title) (\(event.type.rawValue)), \(date ?? "undated"), " + Self.sources(event.sources)
          + event.conflicts.map { conflict in
            Self.conflict(
              conflict.field.rawValue,
              conflict.claims.flatMap { claim in claim.evidence.prefix(1).map { (claim.value, $0) } })
          }.joined()
        evidence = Set(event.evidence)
      } else {
        return nil
      }
    }

    private static func sources(_ count: Int) -> String { "\(count) independent source\(count == 1 ? "" : "s")" }

    private static func conflict(_ field: String, _ claims: some Sequence<(String, Evidence)>) -> String {
      "\n  documents differ on the \(field): "
        + claims.map { "\($0), “\($1.quote.replacing("\n", with: " "))”" }.joined(separator: "; ")
    }
  }

  private let paths: [Document.ID: String]

  init(documents: [DocumentRecord]) {
    paths = Dictionary(documents.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  init(documents: [String: Document.ID]) {
    paths = Dictionary(documents.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  /// A heading and a paragraph for every passage. What an earlier timeline brought along has its quote only.
  func text(of subject: Subject, _ explanations: [Explanation]) -> String {
    let explained = Set(explanations.map(\.trigger))
    let quoted = subject.evidence.filter { evidence in evidence.trigger.map { !explained.contains($0) } ?? true }
    return subject.heading + "\n" + explanations.map(paragraph).joined() + quoted.sorted().map(quotation).joined()
  }

  /// A paragraph for every candidate that became no relationship.
  func text(ofRejected explanations: [Explanation]) -> String {
    explanations.map { "rejected: \($0.rejection ?? "")\n" + paragraph($0) }.joined()
  }

  private func paragraph(_ explanation: Explanation) -> String {
    var lines = [
      place(explanation.document, explanation.range),
      "  \(explanation.marked.replacing("\n", with: " "))",
      "  rule \(explanation.rule): \(explanation.type.rawValue), \(explanation.status.rawValue), "
        + "\(explanation.assertion.rawValue), confidence \(hundredths(explanation.confidence))",
    ]
    lines += explanation.arguments.map { argument in
      let reasons = argument.reasons.isEmpty ? "" : ": " + argument.reasons.joined(separator: ", ")
      return "  \(argument.role): “\(argument.words)” is \(argument.organization) "
        + "(confidence \(hundredths(argument.confidence))\(reasons))"
    }
    if let amount = explanation.amount { lines.append("  amount: “\(amount.text)”, \(amount.qualifier.rawValue)") }
    lines.append("  date: \(explanation.date ?? "the text gives none")")
    if !explanation.pro.isEmpty { lines.append("  for it: \(explanation.pro.joined(separator: "; "))") }
    if !explanation.contra.isEmpty { lines.append("  against it: \(explanation.contra.joined(separator: "; "))") }
    if let attribution = explanation.attribution { lines.append("  according to: \(attribution)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quotation(_ evidence: Evidence) -> String {
    "\(place(evidence.document, evidence.range))\n  \(evidence.quote.replacing("\n", with: " "))\n  rule \(evidence.rule)\n"
  }

  private func place(_ document: Document.ID, _ range: CodePointRange) -> String {
    "\(paths[document] ?? document) \(range.start)–\(range.end)"
  }

  private func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
