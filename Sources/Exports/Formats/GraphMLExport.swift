import Graph

/// GraphML for Gephi, yEd, NetworkX and igraph: a directed multigraph whose symmetric edges have `symmetric`.
struct GraphMLExport: ExportFormat {
  let name = "graphml"
  let summary = "graph.graphml, for Gephi, yEd, NetworkX and igraph."
  let fileNames = ["graph.graphml"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let columns = NetworkColumns(index: GraphIndex(graph))
    let nodeColumns = [Column<Organization>.string("label") { $0.name }] + columns.nodes
    let edgeColumns =
      [Column<Relationship>.string("label") { $0.caption }, .number("weight") { Double($0.sources) }] + columns.edges
    var xml = try XMLStream(format: name)
    xml.start("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"])
    declare(nodeColumns, of: "node", &xml)
    declare(edgeColumns, of: "edge", &xml)
    xml.start("graph", ["id": "graphkit", "edgedefault": "directed"])
    for organization in graph.organizations {
      xml.start("node", ["id": organization.id])
      write(organization, nodeColumns, of: "node", &xml)
      xml.end()
    }
    for relationship in graph.relationships {
      xml.start("edge", ["id": relationship.id, "source": relationship.source, "target": relationship.target])
      write(relationship, edgeColumns, of: "edge", &xml)
      xml.end()
    }
    let file = ExportFile(name: fileNames[0], bytes: try xml.finish())
    var losses = LossCounter()
    losses.add(.eventsLeftOut, graph.events.count)
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.conflictCount)
    losses.add(.charactersRemoved, xml.changedTexts)
    return ExportResult(files: [file], losses: losses.losses)
  }

  private func declare<Item>(_ columns: [Column<Item>], of owner: String, _ xml: inout XMLStream) {
    for column in columns {
      let type =
        switch column.kind {
        case .string: "string"
        case .integer: "int"
        case .number: "double"
        case .boolean: "boolean"
        }
      xml.element(
        "key", ["id": keyID(column, owner), "for": owner, "attr.name": column.name, "attr.type": type])
    }
  }

  private func write<Item>(_ item: Item, _ columns: [Column<Item>], of owner: String, _ xml: inout XMLStream) {
    for column in columns {
      guard let value = column.value(item) else { continue }
      xml.element("data", ["key": keyID(column, owner)], text: value)
    }
  }

  /// Node and edge attributes may share a name, their keys' ids may not.
  private func keyID<Item>(_ column: Column<Item>, _ owner: String) -> String { "\(owner)_\(column.name)" }
}
