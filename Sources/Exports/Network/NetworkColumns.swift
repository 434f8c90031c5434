import Graph
import Text
import Timeline

/// The flat attributes of organizations and relationships that GraphML, GEXF and CSV share.
///
/// No name may be one that a reader of these formats keeps for itself: `id`, `label`, `weight`, `start`, `end`, `kind`.
struct NetworkColumns {
  /// What stands between the members of a list.
  static let separator = "; "

  let index: GraphIndex

  /// The attributes of a node.
  var nodes: [Column<Organization>] {
    [
      .string("type") { $0.type.rawValue },
      .string("aliases") { $0.aliases.joined(separator: Self.separator).nonEmpty },
      .integer("mentions") { $0.mentions },
      .string("documents") { $0.documents.joined(separator: Self.separator).nonEmpty },
    ]
  }

  /// The attributes of an edge. Evidence and quotes have the same order.
  var edges: [Column<Relationship>] {
    [
      .string("edge_id") { $0.id },
      .string("type") { $0.type.rawValue },
      .boolean("symmetric") { $0.type.isSymmetric },
      .string("status") { $0.current.status.rawValue },
    ] + date.map { $0.of(\.current.date) } + amount.map { $0.of(\.current.amount) } + [
      .string("wording") { $0.current.label },
      .string("via") { $0.current.via.joined(separator: Self.separator).nonEmpty },
      .integer("sources") { $0.sources },
      .number("confidence") { $0.confidence },
      .integer("facts") { $0.history.count },
      .integer("conflicts") { $0.conflicts.count },
      .string("evidence") { $0.evidence.map(\.pointer).joined(separator: Self.separator).nonEmpty },
      .string("quotes") { $0.evidence.map(\.quote).joined(separator: "\n").nonEmpty },
      .string("source_urls") { [index] in index.addresses(of: $0.evidence).joined(separator: Self.separator).nonEmpty },
    ]
  }

  /// The attributes of a date.
  var date: [Column<TemporalValue>] {
    [
      .string("date_edtf") { $0.edtf?.description },
      .string("date_earliest") { $0.earliest?.description },
      .string("date_latest") { $0.latest?.description },
      .string("date_text") { $0.text.nonEmpty },
      .string("date_basis") { $0.basis.rawValue },
    ]
  }

  /// The attributes of an amount.
  var amount: [Column<Amount>] {
    [
      .number("amount") { $0.value },
      .string("unit") { $0.unit.nonEmpty },
      .string("amount_qualifier") { $0.qualifier.rawValue },
      .string("amount_text") { $0.text.nonEmpty },
    ]
  }
}

extension Column {
  /// The same attribute of something that may have an item.
  func of<Owner>(_ path: any KeyPath<Owner, Item?> & Sendable) -> Column<Owner> {
    let value = value
    return Column<Owner>(name: name, kind: kind) { $0[keyPath: path].flatMap(value) }
  }
}
