import Graph
import Timeline

extension OrganizationGraph {
  /// How many contradictions between documents the relationships and events have.
  var conflictCount: Int {
    relationships.reduce(0) { $0 + $1.conflicts.count } + events.reduce(0) { $0 + $1.conflicts.count }
  }
}

extension Conflict {
  /// A contradiction about an event in the form of one about a relationship: of each claim its first evidence.
  init(_ conflict: EventConflict) {
    let field: Field =
      switch conflict.field {
      case .date: .date
      case .amount: .amount
      }
    self.init(
      field: field, values: conflict.claims.map(\.value), evidence: conflict.claims.compactMap(\.evidence.first))
  }
}
