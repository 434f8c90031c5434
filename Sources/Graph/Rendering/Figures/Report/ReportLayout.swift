/// Lays out a report with dot: once, then again with each organization's ports in the order of the chips that they lead to.
struct ReportLayout {
  let model: ReportModel
  let plan: ReportPlan
  let chips: [ReportModel.Chip]
  let engine: LayoutEngine
  let effort: Effort

  /// How much dot may try.
  enum Effort: Sendable {
    case full
    /// Less time for more crossings and longer edges.
    case reduced
  }

  /// The height of each organization, by id.
  var nodeHeights: [Organization.ID: Double] {
    let west = Dictionary(grouping: plan.halves.filter { !$0.organizationIsLeft }, by: \.organization)
    let east = Dictionary(grouping: plan.halves.filter(\.organizationIsLeft), by: \.organization)
    return Dictionary(
      model.nodes.map { node in
        let id = node.organization.id
        let ports = max(west[id]?.count ?? 0, east[id]?.count ?? 0)
        return (id, max(node.textHeight + 10, 15 * Double(ports) + 8, 28))
      }, uniquingKeysWith: max)
  }

  /// Positions with y upwards: those of the second pass, or of a later one if there fewer edges pass over a label.
  func run() throws(RenderingError) -> GraphLayout {
    var previous = try engine.layout(dot(order: nil), with: .dot)
    var best: (layout: GraphLayout, defects: Int)?
    for _ in 0..<(effort == .full && chips.count <= Self.manyChips ? Self.maximumPasses : 1) {
      let layout = try engine.layout(dot(order: previous), with: .dot)
      let defects = coveredLabels(layout)
      if defects < best?.defects ?? .max { best = (layout, defects) }
      if defects == 0 { break }
      previous = layout
    }
    return best?.layout ?? previous
  }

  private static let maximumPasses = 3
  /// Beyond so many, no pass is without defects and each takes long.
  private static let manyChips = 150

  /// The distance between columns in inches: more where many edges turn into their ports.
  private var rankSeparation: Double {
    if let gap = model.measures.columnGap { return gap / 72 }
    let busiest = sides(nil).values.map(\.count).max() ?? 0
    return 0.26 + min(0.2, 0.012 * Double(busiest))
  }

  /// The distance within columns in inches: less where many chips make the page tall.
  private var nodeSeparation: Double { chips.count > 20 ? 0.09 : 0.13 }

  /// How many labels an edge of another relationship passes over.
  private func coveredLabels(_ layout: GraphLayout) -> Int {
    let boxes = chips.compactMap { chip in
      layout.nodes[chip.relationship.id].map { (id: chip.relationship.id, box: $0.grown(by: -2)) }
    }.sorted { $0.box.y < $1.box.y }
    let tallest = boxes.map(\.box.height).max() ?? 0
    // Those beside their chip are routed by `HalfRouter`.
    return plan.halves.filter { !$0.isAdjacent }.reduce(0) { count, half in
      guard let samples = layout.edges[half.id]?.samples(), let bounds = Box(around: samples) else { return count }
      let first = boxes.partitioningIndex { $0.box.y > bounds.y - tallest }
      let near = boxes[first...].prefix { $0.box.y < bounds.maxY }
      return count
        + near.count { id, box in
          box.overlaps(bounds) && id != half.chip && samples.contains(where: box.contains)
        }
    }
  }

  /// The DOT text of a pass; ports are ordered by an earlier layout.
  func dot(order: GraphLayout?) -> String {
    let heights = nodeHeights
    let sides = sides(order)
    var writer = DOTWriter()
    writer.beginGraph("layout")
    writer.graph([
      ("rankdir", .text("LR")), ("newrank", .text("true")), ("nodesep", .number(nodeSeparation)),
      ("ranksep", .number(rankSeparation)),
      ("splines", .text(effort == .full ? "true" : "polyline")),
    ])
    if effort == .reduced { writer.graph([("nslimit", .number(1)), ("mclimit", .number(0.1))]) }
    writer.nodeDefaults([
      ("shape", .text("box")), ("fixedsize", .text("true")), ("label", .text("")), ("margin", .number(0)),
    ])
    writer.edgeDefaults([("arrowsize", .number(0.7)), ("dir", .text("both"))])
    writeNodes(heights, sides, order: order, &writer)
    for chip in chips {
      writer.node(
        chip.relationship.id, [("width", .inches(chip.size.width)), ("height", .inches(chip.size.height))])
    }
    writeRanks(&writer)
    for half in plan.halves { write(half, sides, order: order, &writer) }
    writer.end()
    return writer.text
  }

  /// The halves at each side of each organization, from top to bottom.
  private func sides(_ order: GraphLayout?) -> [Side: [ReportPlan.Half]] {
    Dictionary(grouping: plan.halves) { Side(organization: $0.organization, isEast: $0.organizationIsLeft) }
      .mapValues { halves in
        halves.sorted { left, right in
          let heights = (order?.nodes[left.chip]?.center.y ?? 0, order?.nodes[right.chip]?.center.y ?? 0)
          return heights.0 != heights.1 ? heights.0 > heights.1 : left.id < right.id
        }
      }
  }

  private struct Side: Hashable {
    let organization: Organization.ID
    let isEast: Bool
  }

  private func writeNodes(
    _ heights: [Organization.ID: Double], _ sides: [Side: [ReportPlan.Half]], order: GraphLayout?,
    _ writer: inout DOTWriter
  ) {
    func write(_ id: Organization.ID) {
      let height = heights[id] ?? 28
      guard order != nil else {
        return writer.node(id, [("width", .inches(model.measures.nodeWidth)), ("height", .inches(height))])
      }
      let west = sides[Side(organization: id, isEast: false)] ?? []
      let east = sides[Side(organization: id, isEast: true)] ?? []
      let label = PortLabel(width: model.measures.nodeWidth, height: height, west: west.count, east: east.count)
      writer.node(id, [("shape", .text("plain")), ("fixedsize", .text("false")), ("label", .html(label.html))])
    }
    let clustered = Set(model.clusters.flatMap(\.members))
    for cluster in model.clusters {
      writer.beginSubgraph("cluster:" + cluster.parent)
      writer.graph([("cluster", .text("true")), ("margin", .number(7))])
      cluster.members.forEach(write)
      writer.end()
    }
    for node in model.nodes where !clustered.contains(node.organization.id) { write(node.organization.id) }
  }

  /// Fixes the columns: organizations in the even ranks, chips between them.
  private func writeRanks(_ writer: inout DOTWriter) {
    let columns = Dictionary(grouping: model.nodes.map(\.organization.id)) { plan.columns[$0] ?? 0 }
    let gaps = Dictionary(grouping: model.drawn.map(\.id)) { plan.gaps[$0] ?? 0 }
    let last = max(columns.keys.max() ?? 0, gaps.keys.max() ?? 0)
    for column in 0...last {
      for (kind, members) in [("column", columns[column] ?? []), ("gap", gaps[column] ?? [])] {
        let anchor = "\(kind):\(column)"
        writer.beginSubgraph()
        writer.graph([("rank", .text("same"))])
        // Parts side by side look alike if all have columns of one width.
        let isFixed = kind == "gap" && model.measures.columnGap != nil && !members.isEmpty
        let width = isFixed ? model.measures.chipWidth + 8 : 0.72
        writer.node(anchor, [("style", .text("invis")), ("width", .inches(width)), ("height", .number(0.01))])
        for member in members { writer.node(member) }
        writer.end()
      }
    }
    let anchors = (0...last).flatMap { ["column:\($0)", "gap:\($0)"] }
    for (tail, head) in zip(anchors, anchors.dropFirst()) {
      writer.edge(tail, nil, head, nil, [("id", .text(tail)), ("style", .text("invis")), ("weight", .number(100))])
    }
  }

  private func write(
    _ half: ReportPlan.Half, _ sides: [Side: [ReportPlan.Half]], order: GraphLayout?, _ writer: inout DOTWriter
  ) {
    var port = half.organizationIsLeft ? "e" : "w"
    let side = sides[Side(organization: half.organization, isEast: half.organizationIsLeft)] ?? []
    if order != nil, let number = side.firstIndex(where: { $0.id == half.id }) {
      port = PortLabel.port(number, isEast: half.organizationIsLeft) + ":" + port
    }
    let attributes: [(String, DOTWriter.Value)] = [
      ("id", .text(half.id)), ("penwidth", .number(half.style.penWidth)),
      ("arrowtail", .text(half.organizationIsLeft ? half.arrow : "none")),
      ("arrowhead", .text(half.organizationIsLeft ? "none" : half.arrow)),
    ]
    if half.organizationIsLeft {
      writer.edge(half.organization, port, half.chip, "w", attributes)
    } else {
      writer.edge(half.chip, "e", half.organization, port, attributes)
    }
  }
}

extension Array {
  /// Where the elements that satisfy a condition begin, in an array that has them at its end.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
