import Graph

/// GEXF 1.3 for Gephi: a static, directed multigraph in which `kind` keeps parallel edges apart.
struct GEXFExport: ExportFormat {
  let name = "gexf"
  let summary = "graph.gexf, for Gephi."
  let fileNames = ["graph.gexf"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let columns = NetworkColumns(index: GraphIndex(graph))
    var xml = try XMLStream(format: name)
    xml.start("gexf", ["xmlns": "http://gexf.net/1.3", "version": "1.3"])
    xml.start("meta")
    xml.element("creator", text: options.generator)
    xml.end()
    xml.start("graph", ["defaultedgetype": "directed", "mode": "static"])
    declare(columns.nodes, of: "node", &xml)
    declare(columns.edges, of: "edge", &xml)
    xml.start("nodes")
    for organization in graph.organizations {
      xml.start("node", ["id": organization.id, "label": organization.name])
      write(organization, columns.nodes, &xml)
      xml.end()
    }
    xml.end()
    xml.start("edges")
    for relationship in graph.relationships {
      xml.start(
        "edge",
        [
          "id": relationship.id, "source": relationship.source, "target": relationship.target,
          "kind": relationship.type.rawValue, "label": relationship.caption, "weight": String(relationship.sources),
        ])
      write(relationship, columns.edges, &xml)
      xml.end()
    }
    xml.end()
    let file = ExportFile(name: fileNames[0], bytes: try xml.finish())
    var losses = LossCounter()
    losses.add(.eventsLeftOut, graph.events.count)
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.conflictCount)
    losses.add(.charactersRemoved, xml.changedTexts)
    return ExportResult(files: [file], losses: losses.losses)
  }

  private func declare<Item>(_ columns: [Column<Item>], of owner: String, _ xml: inout XMLStream) {
    xml.start("attributes", ["class": owner])
    for column in columns {
      let type =
        switch column.kind {
        case .string: "string"
        case .integer: "integer"
        case .number: "double"
        case .boolean: "boolean"
        }
      xml.element("attribute", ["id": column.name, "title": column.name, "type": type])
    }
    xml.end()
  }

  private func write<Item>(_ item: Item, _ columns: [Column<Item>], _ xml: inout XMLStream) {
    xml.start("attvalues")
    for column in columns {
      guard let value = column.value(item) else { continue }
      xml.element("attvalue", ["for": column.name, "value": value])
    }
    xml.end()
  }
}
