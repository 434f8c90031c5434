import Graph
import XMLCoder

/// GraphML for Gephi, yEd, NetworkX and igraph: a directed multigraph whose symmetric edges have `symmetric`.
struct GraphMLExport: ExportFormat {
  let name = "graphml"
  let summary = "graph.graphml, for Gephi, yEd, NetworkX and igraph."
  let fileNames = ["graph.graphml"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    var characters = XMLCharacters()
    let columns = NetworkColumns(index: GraphIndex(graph))
    let nodeColumns = [Column<Organization>.string("label") { $0.name }] + columns.nodes
    let edgeColumns =
      [Column<Relationship>.string("label") { $0.caption }, .number("weight") { Double($0.sources) }] + columns.edges
    let network = Network(
      id: "graphkit", edgedefault: "directed",
      node: graph.organizations.map { organization in
        Node(id: organization.id, data: data(organization, nodeColumns, &characters))
      },
      edge: graph.relationships.map { relationship in
        Edge(
          id: relationship.id, source: relationship.source, target: relationship.target,
          data: data(relationship, edgeColumns, &characters))
      })
    let bytes = try XMLText(format: name, root: "graphml").document(
      Root(key: keys(nodeColumns, for: "node") + keys(edgeColumns, for: "edge"), graph: network))
    var losses = LossCounter()
    losses.add(.eventsLeftOut, graph.events.count)
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.relationships.map(\.conflicts.count).reduce(0, +))
    losses.add(.charactersRemoved, characters.changedTexts)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)], losses: losses.losses)
  }

  private func keys<Item>(_ columns: [Column<Item>], for owner: String) -> [Key] {
    columns.map { column in
      let type =
        switch column.kind {
        case .string: "string"
        case .integer: "int"
        case .number: "double"
        case .boolean: "boolean"
        }
      return Key(id: keyID(column, owner), owner: owner, name: column.name, type: type)
    }
  }

  private func data<Item>(_ item: Item, _ columns: [Column<Item>], _ characters: inout XMLCharacters) -> [Datum] {
    let owner = Item.self == Organization.self ? "node" : "edge"
    return columns.compactMap { column in
      column.value(item).map { Datum(key: keyID(column, owner), text: characters.cleaned($0)) }
    }
  }

  /// Node and edge attributes may share a name, their keys' ids may not.
  private func keyID<Item>(_ column: Column<Item>, _ owner: String) -> String { "\(owner)_\(column.name)" }
}

extension GraphMLExport {
  private struct Root: Encodable, DynamicNodeEncoding {
    let xmlns = "http://graphml.graphdrawing.org/xmlns"
    let key: [Key]
    let graph: Network

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "xmlns" ? .attribute : .element
    }
  }

  private struct Key: Encodable, DynamicNodeEncoding {
    let id: String
    let owner: String
    let name: String
    let type: String

    enum CodingKeys: String, CodingKey {
      case id
      case owner = "for"
      case name = "attr.name"
      case type = "attr.type"
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }

  private struct Network: Encodable, DynamicNodeEncoding {
    let id: String
    let edgedefault: String
    let node: [Node]
    let edge: [Edge]

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      ["node", "edge"].contains(key.stringValue) ? .element : .attribute
    }
  }

  private struct Node: Encodable, DynamicNodeEncoding {
    let id: String
    let data: [Datum]

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "data" ? .element : .attribute
    }
  }

  private struct Edge: Encodable, DynamicNodeEncoding {
    let id: String
    let source: String
    let target: String
    let data: [Datum]

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "data" ? .element : .attribute
    }
  }

  private struct Datum: Encodable, DynamicNodeEncoding {
    let key: String
    let text: String

    enum CodingKeys: String, CodingKey {
      case key
      case text = ""
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "key" ? .attribute : .element
    }
  }
}
