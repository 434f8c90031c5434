import Graph
import Timeline

/// A flowchart and a timeline in Mermaid, for READMEs: what people read, without quotes.
struct MermaidExport: ExportFormat {
  let name = "mermaid"
  let summary = "graph.mmd and timeline.mmd, for READMEs."
  let fileNames = ["graph.mmd", "timeline.mmd"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    var losses = LossCounter()
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.conflictCount)
    losses.add(
      .evidenceLeftOut,
      (graph.relationships.map(\.evidence) + graph.events.map(\.evidence)).map(\.count).reduce(0, +))
    let texts = [flowchart(graph), timeline(graph)]
    return ExportResult(
      files: zip(fileNames, texts).map { ExportFile(name: $0, bytes: Array($1.utf8)) }, losses: losses.losses)
  }

  private func flowchart(_ graph: OrganizationGraph) -> String {
    var lines = ["flowchart LR"]
    for organization in graph.organizations {
      lines.append("  \(MermaidText.id(organization.id))[\"\(MermaidText.label(organization.name))\"]")
    }
    for relationship in graph.relationships {
      let source = MermaidText.id(relationship.source)
      let target = MermaidText.id(relationship.target)
      lines.append("  %% \(relationship.id)")
      lines.append("  \(source) \(arrow(relationship))|\"\(MermaidText.label(caption(relationship)))\"| \(target)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Dotted for what isn't in effect, without a head for what has no direction.
  private func arrow(_ relationship: Relationship) -> String {
    let line = relationship.current.status == .inEffect ? "--" : "-.-"
    return relationship.type.isSymmetric ? (line == "--" ? "---" : line) : line + ">"
  }

  private func caption(_ relationship: Relationship) -> String {
    [relationship.caption, relationship.current.label, relationship.current.date.map(DateLabel.text)]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// Sections are years; undated events have their own.
  private func timeline(_ graph: OrganizationGraph) -> String {
    var lines = ["timeline"]
    var section = ""
    for event in graph.events {
      let year = (event.date?.earliest ?? event.date?.latest).map { String($0.year) } ?? "Undated"
      if year != section {
        section = year
        lines.append("  section \(year)")
      }
      let date = event.date.map(DateLabel.text)?.nonEmpty ?? "Undated"
      lines.append("    \(MermaidText.label(date)) : \(MermaidText.label(event.title))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
