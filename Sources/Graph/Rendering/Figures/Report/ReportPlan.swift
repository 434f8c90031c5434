/// Which column everything of a report stands in and which way each half of a relationship is drawn.
struct ReportPlan: Sendable {
  /// Half of a relationship, between an organization and the chip.
  struct Half: Sendable {
    /// `rel:…` with `/source` or `/target`.
    let id: String
    let organization: Organization.ID
    let chip: Relationship.ID
    /// Whether the organization stands left of the chip.
    let organizationIsLeft: Bool
    /// Whether the chip stands in the gap beside the organization.
    let isAdjacent: Bool
    /// The arrowhead at the organization.
    let arrow: String
    let style: RelationshipStyle
    let status: RelationshipStatus
  }

  /// The column of each organization, from 0.
  let columns: [Organization.ID: Int]
  /// The column of each chip: the gap right of that column of organizations.
  let gaps: [Relationship.ID: Int]
  let halves: [Half]

  init(_ model: ReportModel, maximumColumns: Int = 3) {
    let columns = Self.columns(model, maximumColumns)
    let last = columns.values.max() ?? 0
    var gaps = [Relationship.ID: Int]()
    var load = [Int](repeating: 0, count: last + 1)
    var halves = [Half]()
    for relationship in model.drawn {
      let (source, target) = (columns[relationship.source] ?? 0, columns[relationship.target] ?? 0)
      let (left, right) = (min(source, target), max(source, target))
      let gap: Int
      if left == right {
        gap = left == last && last > 0 ? left - 1 : left
      } else {
        gap = (left..<right).min { (load[$0], $1) < (load[$1], $0) } ?? left
      }
      gaps[relationship.id] = gap
      load[gap] += 1
      halves.append(Self.half(relationship, isSource: true, column: source, gap: gap))
      halves.append(Self.half(relationship, isSource: false, column: target, gap: gap))
    }
    self.columns = columns
    self.gaps = gaps
    self.halves = halves
  }

  /// Whether the target stands left of the source.
  func isReversed(_ relationship: Relationship) -> Bool {
    (columns[relationship.source] ?? 0) > (columns[relationship.target] ?? 0)
  }

  /// Whether money or service runs from right to left, or between organizations of one column.
  func isMisdirected(_ relationship: Relationship) -> Bool {
    relationship.type.movesMoney
      && (columns[relationship.source] ?? 0) >= (columns[relationship.target] ?? 0)
  }

  private static func half(_ relationship: Relationship, isSource: Bool, column: Int, gap: Int) -> Half {
    let style = RelationshipStyle(relationship.type)
    let status = relationship.current.status
    let hasArrow = !isSource || relationship.type == .competesWith
    return Half(
      id: relationship.id + (isSource ? "/source" : "/target"),
      organization: isSource ? relationship.source : relationship.target, chip: relationship.id,
      organizationIsLeft: column <= gap, isAdjacent: column == gap || column == gap + 1,
      arrow: hasArrow ? style.arrow(for: status) : "none", style: style, status: status)
  }

  private static func columns(_ model: ReportModel, _ maximum: Int) -> [Organization.ID: Int] {
    var group = [Organization.ID: Int]()
    for (number, cluster) in model.clusters.enumerated() {
      for member in cluster.members { group[member] = number }
    }
    var sizes = model.clusters.map(\.members.count)
    for node in model.nodes where group[node.organization.id] == nil {
      group[node.organization.id] = sizes.count
      sizes.append(1)
    }
    let flows = model.drawn.compactMap { relationship -> ColumnAssigner.Flow? in
      guard let from = group[relationship.source], let to = group[relationship.target] else { return nil }
      let leadsBack = relationship.type == .designatedRisk
      return ColumnAssigner.Flow(
        from: leadsBack ? to : from, to: leadsBack ? from : to,
        isSymmetric: relationship.type.isSymmetric || relationship.type == .opposes)
    }
    let governmental = model.nodes.filter { $0.organization.type.isGovernmental }.compactMap {
      group[$0.organization.id]
    }
    // Who pays subsidies or supplies stands left like every investor and supplier.
    let balance = model.drawn.filter(\.type.movesMoney).reduce(into: [Int: Int]()) { balance, relationship in
      guard let from = group[relationship.source], let to = group[relationship.target] else { return }
      balance[from, default: 0] -= 1
      balance[to, default: 0] += 1
    }
    let last = Set(governmental).filter { balance[$0] ?? 0 >= 0 }
    let assigner = ColumnAssigner(
      sizes: sizes, flows: flows, governments: last.count == sizes.count ? [] : last, limit: maximum)
    let columns = assigner.columns()
    return group.mapValues { columns[$0] }
  }
}

extension RelationshipType {
  /// Whether it is money or service that runs from the source to the target.
  fileprivate var movesMoney: Bool { self == .contractedWith || self == .investsIn }
}
