import Timeline

/// Draws the graph view in which every relationship is a chip between two organizations.
struct ReportFigure {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let metrics: FontMetrics
  let engine: LayoutEngine
  let effort: ReportLayout.Effort

  /// The finished page.
  func figure() throws(RenderingError) -> Figure {
    let spoken = SpokenText(graph)
    let model = ReportModel(graph: graph, metrics: metrics, showsReferences: options.sources)
    let plan = ReportPlan(model)
    let chipText = ChipText(
      spoken: spoken, metrics: metrics, index: options.sources ? model.index : nil, width: ReportModel.chipWidth)
    let chips = model.chips(plan, chipText)
    let layout = ReportLayout(model: model, plan: plan, chips: chips, engine: engine, effort: effort)
    let positions = try layout.run().cropped()
    let words = GraphWords(
      graph: graph, options: options, organizations: model.nodes.count, sources: model.index.documents.count)
    let frame = FigureFrame(
      options: options, metrics: metrics, title: words.title, subtitle: words.subtitle,
      legend: ReportLegend(model: model).legend, index: model.index, notes: words.notes)
    let pageWidth = max(positions.bounds.width, 340) + 2 * FigureFrame.margin
    var canvas = Canvas(size: Size(width: pageWidth.rounded(.up), height: 0), dark: options.theme == .dark)
    let top = frame.drawHeader(on: &canvas)
    let left = (canvas.size.width - positions.bounds.width) / 2
    let transform = { (point: Point) in
      Point(x: left + point.x - positions.bounds.x, y: top + positions.bounds.maxY - point.y)
    }
    draw(model, chips, plan, positions, layout.nodeHeights, transform, on: &canvas)
    frame.drawFooter(on: &canvas, from: top + positions.bounds.height)
    var annotations = [String: Annotation]()
    for node in model.nodes { annotations[node.organization.id] = spoken.annotation(node.organization) }
    for relationship in model.drawn { annotations[relationship.id] = spoken.annotation(relationship) }
    for membership in model.memberships.values { annotations[membership.id] = spoken.annotation(membership) }
    return Figure(
      name: "graph", canvas: canvas, title: words.title, summary: words.summary, annotations: annotations)
  }

  private func draw(
    _ model: ReportModel, _ chips: [ReportModel.Chip], _ plan: ReportPlan, _ positions: GraphLayout,
    _ heights: [Organization.ID: Double],
    _ transform: (Point) -> Point, on canvas: inout Canvas
  ) {
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
      let size = Size(width: ReportModel.nodeWidth, height: heights[node.organization.id] ?? box.height)
      let place = Box(center: transform(box.center), size: size)
      canvas.add(pinned(node, place))
      if let (relationship, line) = node.membership {
        let bottom = place.center.y + node.textHeight / 2
        canvas.text(
          [line], at: Point(x: place.center.x, y: bottom - line.height), alignment: .center, metrics: metrics,
          id: relationship.id, classes: "membership")
      }
    }
    for chip in chips {
      guard let box = positions.nodes[chip.relationship.id] else { continue }
      canvas.add(
        PinnedNode(
          id: chip.relationship.id, box: Box(center: transform(box.center), size: chip.size), fill: .surface,
          lines: chip.lines, classes: "relationship \(chip.relationship.type.rawValue)"))
    }
    for half in plan.halves {
      guard let spline = positions.edges[half.id] else { continue }
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
