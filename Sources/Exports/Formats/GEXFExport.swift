import Graph
import XMLCoder

/// GEXF 1.3 for Gephi: a static, directed multigraph in which `kind` keeps parallel edges apart.
struct GEXFExport: ExportFormat {
  let name = "gexf"
  let summary = "graph.gexf, for Gephi."
  let fileNames = ["graph.gexf"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    var characters = XMLCharacters()
    let columns = NetworkColumns(index: GraphIndex(graph))
    let nodes = graph.organizations.map { organization in
      Node(
        id: organization.id, label: characters.cleaned(organization.name),
        attvalues: values(organization, columns.nodes, &characters))
    }
    let edges = graph.relationships.map { relationship in
      Edge(
        id: relationship.id, source: relationship.source, target: relationship.target,
        kind: relationship.type.rawValue, label: relationship.caption, weight: String(relationship.sources),
        attvalues: values(relationship, columns.edges, &characters))
    }
    let network = Network(
      attributes: [attributes(columns.nodes, of: "node"), attributes(columns.edges, of: "edge")],
      nodes: Nodes(node: nodes), edges: Edges(edge: edges))
    let root = Root(meta: Meta(creator: characters.cleaned(options.generator)), graph: network)
    let bytes = try XMLText(format: name, root: "gexf").document(root)
    var losses = LossCounter()
    losses.add(.eventsLeftOut, graph.events.count)
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.relationships.map(\.conflicts.count).reduce(0, +))
    losses.add(.charactersRemoved, characters.changedTexts)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)], losses: losses.losses)
  }

  private func attributes<Item>(_ columns: [Column<Item>], of owner: String) -> Attributes {
    Attributes(
      owner: owner,
      attribute: columns.map { column in
        let type =
          switch column.kind {
          case .string: "string"
          case .integer: "integer"
          case .number: "double"
          case .boolean: "boolean"
          }
        return Attribute(id: column.name, title: column.name, type: type)
      })
  }

  private func values<Item>(
    _ item: Item, _ columns: [Column<Item>], _ characters: inout XMLCharacters
  ) -> Values {
    Values(
      attvalue: columns.compactMap { column in
        column.value(item).map { Value(attribute: column.name, value: characters.cleaned($0)) }
      })
  }
}

extension GEXFExport {
  private struct Root: Encodable, DynamicNodeEncoding {
    let xmlns = "http://gexf.net/1.3"
    let version = "1.3"
    let meta: Meta
    let graph: Network

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      ["xmlns", "version"].contains(key.stringValue) ? .attribute : .element
    }
  }

  private struct Meta: Encodable {
    let creator: String
  }

  private struct Network: Encodable, DynamicNodeEncoding {
    let defaultedgetype = "directed"
    let mode = "static"
    let attributes: [Attributes]
    let nodes: Nodes
    let edges: Edges

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      ["defaultedgetype", "mode"].contains(key.stringValue) ? .attribute : .element
    }
  }

  private struct Attributes: Encodable, DynamicNodeEncoding {
    let owner: String
    let attribute: [Attribute]

    enum CodingKeys: String, CodingKey {
      case owner = "class"
      case attribute
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "class" ? .attribute : .element
    }
  }

  private struct Attribute: Encodable, DynamicNodeEncoding {
    let id: String
    let title: String
    let type: String

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }

  private struct Nodes: Encodable {
    let node: [Node]
  }

  private struct Edges: Encodable {
    let edge: [Edge]
  }

  private struct Node: Encodable, DynamicNodeEncoding {
    let id: String
    let label: String
    let attvalues: Values

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "attvalues" ? .element : .attribute
    }
  }

  private struct Edge: Encodable, DynamicNodeEncoding {
    let id: String
    let source: String
    let target: String
    let kind: String
    let label: String
    let weight: String
    let attvalues: Values

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
      key.stringValue == "attvalues" ? .element : .attribute
    }
  }

  private struct Values: Encodable {
    let attvalue: [Value]
  }

  private struct Value: Encodable, DynamicNodeEncoding {
    let attribute: String
    let value: String

    enum CodingKeys: String, CodingKey {
      case attribute = "for"
      case value
    }

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
  }
}
