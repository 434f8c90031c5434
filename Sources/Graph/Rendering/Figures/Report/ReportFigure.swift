import Timeline

/// Draws the graph view in which every relationship is a chip between two organizations.
struct ReportFigure {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let metrics: FontMetrics
  let engine: LayoutEngine
  let effort: ReportLayout.Effort

  /// The finished page: of the arrangements that fit one, that of the least cost; else the lowest.
  func figure() throws(RenderingError) -> Figure {
    let spoken = SpokenText(graph)
    let figures = try arrangements(spoken).map { figure($0.model, $0.arrangement, spoken) }
    let lowest = figures.dropFirst().reduce(figures[0]) { $1.canvas.size.height < $0.canvas.size.height ? $1 : $0 }
    return figures.first { !$0.isTallerThanPage } ?? lowest
  }

  private func figure(_ model: ReportModel, _ arrangement: ReportArrangement, _ spoken: SpokenText) -> Figure {
    let words = GraphWords(
      graph: graph, options: options, organizations: model.nodes.count, sources: model.index.documents.count)
    let frame = FigureFrame(
      options: options, metrics: metrics, title: words.title, subtitle: words.subtitle,
      legend: ReportLegend(model: model).legend, index: model.index, notes: words.notes)
    let pageWidth = max(arrangement.size.width, 340) + 2 * FigureFrame.margin
    var canvas = Canvas(size: Size(width: pageWidth.rounded(.up), height: 0), dark: options.theme == .dark)
    let top = frame.drawHeader(on: &canvas)
    let left = (canvas.size.width - arrangement.size.width) / 2
    for block in arrangement.blocks { draw(block, at: Point(x: left, y: top), on: &canvas) }
    frame.drawFooter(on: &canvas, from: top + arrangement.size.height)
    var annotations = [String: Annotation]()
    for node in model.nodes { annotations[node.organization.id] = spoken.annotation(node.organization) }
    for relationship in model.drawn { annotations[relationship.id] = spoken.annotation(relationship) }
    for membership in model.memberships.values { annotations[membership.id] = spoken.annotation(membership) }
    return Figure(
      name: "graph", canvas: canvas, title: words.title, summary: words.summary, annotations: annotations)
  }

  private typealias Choice = (model: ReportModel, arrangement: ReportArrangement, cost: Double)

  /// Everything in one layout, whose columns run through; where that is high, also each part by itself, packed into less
  /// height. The cheapest comes first; there is at least one.
  private func arrangements(_ spoken: SpokenText) throws(RenderingError) -> [Choice] {
    let model = ReportModel(graph: graph, metrics: metrics, showsReferences: options.sources)
    let joint = ReportArrangement(try block(model, spoken))
    guard effort == .full, model.drawn.count <= Self.packedChips, joint.size.height > joint.size.width else {
      return [(model, joint, joint.cost)]
    }
    let narrow = ReportModel(graph: graph, metrics: metrics, showsReferences: options.sources, measures: .narrow)
    let parts = narrow.parts()
    guard parts.count > 1 else { return [(model, joint, joint.cost)] }
    var natural = [ReportBlock]()
    var directed = [ReportBlock]()
    var slim = [ReportBlock]()
    for part in parts {
      let wide = try block(part, spoken)
      let half = try block(part, spoken, maximumColumns: 2)
      natural.append(wide)
      directed.append(half.cost < 1.9 * wide.cost ? half : wide)
      slim.append(half.size.height < 1.9 * wide.size.height ? half : wide)
    }
    let packings = [natural, directed, slim].map(ReportArrangement.init(packing:)).map { (narrow, $0, $0.cost) }
    // Columns that run through are worth some height.
    return ([(model, joint, 0.85 * joint.cost)] + packings).sorted { $0.cost < $1.cost }
  }

  /// Beyond so many chips no packing saves the page.
  private static let packedChips = 150

  private func block(
    _ model: ReportModel, _ spoken: SpokenText, maximumColumns: Int = 3
  ) throws(RenderingError) -> ReportBlock {
    let plan = ReportPlan(model, maximumColumns: maximumColumns)
    let text = ChipText(
      spoken: spoken, metrics: metrics, index: options.sources ? model.index : nil, width: model.measures.chipWidth)
    let chips = model.chips(plan, text)
    let layout = ReportLayout(model: model, plan: plan, chips: chips, engine: engine, effort: effort)
    return ReportBlock(
      model: model, plan: plan, chips: chips, heights: layout.nodeHeights, positions: try layout.run().cropped())
  }

  private func draw(_ block: ReportBlock, at corner: Point, on canvas: inout Canvas) {
    let (model, positions) = (block.model, block.positions)
    let transform = { (point: Point) in
      Point(
        x: corner.x + block.origin.x + point.x - positions.bounds.x,
        y: corner.y + block.origin.y + positions.bounds.maxY - point.y)
    }
    for cluster in model.clusters {
      guard let box = positions.clusters["cluster:" + cluster.parent] else { continue }
      let corner = transform(Point(x: box.x, y: box.maxY))
      canvas.add(
        PinnedCluster(
          id: cluster.parent + "/units", box: Box(x: corner.x, y: corner.y, width: box.width, height: box.height),
          members: cluster.members, lines: [], classes: "units"))
    }
    for node in model.nodes {
      guard let box = positions.nodes[node.organization.id] else { continue }
      let size = Size(width: model.measures.nodeWidth, height: block.heights[node.organization.id] ?? box.height)
      let place = Box(center: transform(box.center), size: size)
      canvas.add(pinned(node, place))
      if let (relationship, line) = node.membership {
        let bottom = place.center.y + node.textHeight / 2
        canvas.text(
          [line], at: Point(x: place.center.x, y: bottom - line.height), alignment: .center, metrics: metrics,
          id: relationship.id, classes: "membership")
      }
    }
    for chip in block.chips {
      guard let box = positions.nodes[chip.relationship.id] else { continue }
      canvas.add(
        PinnedNode(
          id: chip.relationship.id, box: Box(center: transform(box.center), size: chip.size), fill: .surface,
          lines: chip.lines, classes: "relationship \(chip.relationship.type.rawValue)"))
    }
    let splines = HalfRouter(plan: block.plan, positions: positions, sizes: block.sizes).splines()
    for half in block.plan.halves {
      guard let spline = splines[half.id] else { continue }
      let ends = half.organizationIsLeft ? (half.organization, half.chip) : (half.chip, half.organization)
      canvas.add(
        PinnedEdge(
          id: half.id, ends: ends, spline: spline.map(transform),
          stroke: half.status == .declined ? .faded : half.style.line, penWidth: half.style.penWidth,
          line: half.status.lineStyle, tailArrow: half.organizationIsLeft ? half.arrow : "none",
          headArrow: half.organizationIsLeft ? "none" : half.arrow, classes: "half"))
    }
  }

  private func pinned(_ node: ReportModel.Node, _ box: Box) -> PinnedNode {
    let look = OrganizationLook(node.organization.type)
    return PinnedNode(
      id: node.organization.id, box: box, shape: look.shape, fill: .surface, stroke: look.stroke,
      penWidth: look.penWidth, lines: node.lines, classes: "organization \(node.organization.type.rawValue)")
  }
}
