import Graph
import Text
import Timeline

/// Four tables for Gephi and spreadsheets: organizations, relationships, events, and the evidence of both.
struct CSVExport: ExportFormat {
  let name = "csv"
  let summary = "nodes.csv, edges.csv, events.csv and evidence.csv, for Gephi and spreadsheets."
  let fileNames = ["nodes.csv", "edges.csv", "events.csv", "evidence.csv"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let index = GraphIndex(graph)
    let columns = NetworkColumns(index: index)
    let tables = [
      CSVTable(graph.organizations, nodes(columns)), CSVTable(graph.relationships, edges(columns)),
      CSVTable(graph.events, events(columns)), CSVTable(EvidenceRow.rows(of: graph, index), evidence(columns)),
    ]
    var losses = LossCounter()
    losses.add(.conflictsLeftOut, graph.conflictCount)
    losses.add(.formulasGuarded, tables.map(\.guardedTexts).reduce(0, +))
    return ExportResult(
      files: zip(fileNames, tables).map { ExportFile(name: $0, bytes: $1.bytes) }, losses: losses.losses)
  }

  private func nodes(_ columns: NetworkColumns) -> [Column<Organization>] {
    [.string("Id") { $0.id }, .string("Label") { $0.name }] + columns.nodes
  }

  /// Gephi takes `Type` for the direction; what kind of relationship it is stands in `Kind`.
  private func edges(_ columns: NetworkColumns) -> [Column<Relationship>] {
    [
      .string("Source") { $0.source }, .string("Target") { $0.target }, .string("Type") { _ in "Directed" },
      .string("Id") { $0.id }, .string("Label") { $0.caption }, .string("Kind") { $0.type.rawValue },
      .integer("Weight") { $0.sources },
    ] + columns.edges.filter { !["edge_id", "type"].contains($0.name) }
  }

  private func events(_ columns: NetworkColumns) -> [Column<Event<Organization.ID>>] {
    [
      .string("Id") { $0.id }, .string("Title") { $0.title }, .string("type") { $0.type.rawValue },
      .string("participants") {
        $0.participants.map { "\($0.role)=\($0.participant)" }.joined(separator: NetworkColumns.separator).nonEmpty
      },
      .string("relationship") { $0.relationship }, .string("status") { $0.status },
    ] + columns.date.map { $0.of(\.date) } + columns.amount.map { $0.of(\.amount) }
  }

  private func evidence(_ columns: NetworkColumns) -> [Column<EvidenceRow>] {
    [
      .string("subject") { $0.subject }, .string("document") { $0.evidence.document },
      .integer("start") { $0.evidence.range.start }, .integer("end") { $0.evidence.range.end },
      .string("quote") { $0.evidence.quote }, .integer("trigger_start") { $0.evidence.trigger?.start },
      .integer("trigger_end") { $0.evidence.trigger?.end }, .string("rule") { $0.evidence.rule },
      .string("assertion") { $0.evidence.assertion.rawValue }, .string("attribution") { $0.evidence.attribution },
      .number("confidence") { $0.evidence.confidence }, .string("status") { $0.fact?.status.rawValue },
    ] + columns.date.map { $0.of(\.fact?.date) } + columns.amount.map { $0.of(\.fact?.amount) } + [
      .string("wording") { $0.fact?.label },
      .string("via") { $0.fact?.via.joined(separator: NetworkColumns.separator).nonEmpty },
      .string("path") { $0.document?.path }, .string("title") { $0.document?.title },
      .string("published") { $0.document?.published?.edtf?.description },
      .string("publisher") { $0.document?.publisher }, .string("source") { $0.document?.source },
      .string("sha256") { $0.document?.sha256 },
    ]
  }
}
