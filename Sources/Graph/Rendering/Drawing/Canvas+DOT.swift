extension Canvas {
  /// The page as DOT in which every position is given (`layout=nop2`).
  /// - Parameters:
  ///   - name: The name of the graph.
  ///   - resolution: Dots per inch for images; nil for Graphviz's own.
  ///   - width: The width in points to which images and documents are scaled; nil for the page's own.
  /// - Returns: The DOT text.
  func dot(name: String, resolution: Double? = nil, width: Double? = nil) -> String {
    var writer = DOTWriter()
    writer.beginGraph(name)
    writer.graph([
      ("layout", .text("nop2")), ("bgcolor", color(.surface)), ("pad", .number(0)),
      ("outputorder", .text("edgesfirst")),
      ("fontname", .text(FontMetrics.family)), ("id", .text("figure")),
    ])
    if let resolution { writer.graph([("dpi", .number(resolution))]) }
    if let width {
      let height = size.height * width / max(size.width, 1)
      writer.graph([("size", .text("\(DOTText.number(width / 72)),\(DOTText.number(height / 72))!"))])
    }
    writer.nodeDefaults([
      ("fontname", .text(FontMetrics.family)), ("shape", .text("plain")), ("label", .text("")),
      ("margin", .number(0)),
    ])
    writer.edgeDefaults([("arrowsize", .number(0.7)), ("dir", .text("both"))])
    corner("corner:top", Point(x: 0, y: 0), &writer)
    corner("corner:bottom", Point(x: size.width, y: size.height), &writer)
    for cluster in clusters { write(cluster, &writer) }
    for node in nodes { write(node, &writer) }
    for edge in edges { write(edge, &writer) }
    writer.end()
    return writer.text
  }

  /// An invisible point; two of them hold the page to its size.
  private func corner(_ name: String, _ point: Point, _ writer: inout DOTWriter) {
    writer.node(
      name,
      [
        ("shape", .text("point")), ("style", .text("invis")), ("width", .number(0)), ("height", .number(0)),
        ("pos", position(point)),
      ])
  }

  private func write(_ cluster: PinnedCluster, _ writer: inout DOTWriter) {
    let box = cluster.box
    let corners = [box.x, size.height - box.maxY, box.maxX, size.height - box.y].map { DOTText.number($0) }
    writer.beginSubgraph("cluster:" + cluster.id)
    writer.graph([
      ("cluster", .text("true")), ("id", .text(cluster.id)), ("class", .text(cluster.classes)),
      ("style", .text("rounded,filled")), ("fillcolor", color(.tint)), ("color", color(.tint)),
      ("bb", .text(corners.joined(separator: ","))), ("label", .text("")),
    ])
    for member in cluster.members { writer.node(member) }
    writer.end()
  }

  private func write(_ node: PinnedNode, _ writer: inout DOTWriter) {
    let block = node.shape == .text ? roomy(node) : node.box
    var attributes: [(String, DOTWriter.Value)] = [
      ("id", .text(node.id)), ("class", .text(node.classes)), ("pos", position(block.center)),
    ]
    if node.shape != .text {
      let style = [
        node.shape == .rounded ? "rounded" : nil, node.fill == nil ? nil : "filled", node.dashed ? "dashed" : nil,
      ].compactMap { $0 }
      attributes += [
        ("shape", .text(node.shape == .rounded ? "box" : node.shape.rawValue)), ("fixedsize", .text("true")),
        ("width", .inches(node.box.width)), ("height", .inches(node.box.height)),
        ("penwidth", .number(node.stroke == nil ? 0 : node.penWidth)),
        ("color", color(node.stroke ?? node.fill ?? .surface)),
      ]
      if !style.isEmpty { attributes.append(("style", .text(style.joined(separator: ",")))) }
      if let fill = node.fill { attributes.append(("fillcolor", color(fill))) }
    }
    if !node.lines.isEmpty {
      let width = node.shape == .text && node.alignment != .center ? block.width : nil
      attributes.append(("label", .html(HTMLLabel(dark: dark).block(node.lines, node.alignment, width: width))))
    }
    if let link = node.link {
      attributes += [("URL", .text(link)), ("target", .text("_blank")), ("tooltip", .text(link))]
    }
    writer.node(node.id, attributes)
  }

  /// Whole points, wide enough for text that turns out wider than expected: the side to which it is aligned stays in place.
  private func roomy(_ node: PinnedNode) -> Box {
    let space = node.alignment == .right ? node.box.maxX : size.width - node.box.x
    let width = min((node.box.width * 1.06).rounded(.up) + 2, space.rounded(.down))
    switch node.alignment {
    case .left: return Box(x: node.box.x, y: node.box.y, width: width, height: node.box.height)
    case .right: return Box(x: node.box.maxX - width, y: node.box.y, width: width, height: node.box.height)
    case .center: return node.box
    }
  }

  private func write(_ edge: PinnedEdge, _ writer: inout DOTWriter) {
    let ends = edge.ends ?? (edge.id + ":tail", edge.id + ":head")
    if edge.ends == nil {
      corner(ends.tail, edge.spline.startTip ?? edge.spline.points[0], &writer)
      corner(ends.head, edge.spline.endTip ?? edge.spline.points[edge.spline.points.count - 1], &writer)
    }
    let spline = edge.spline.map { Point(x: $0.x, y: size.height - $0.y) }
    writer.edge(
      ends.tail, nil, ends.head, nil,
      [
        ("id", .text(edge.id)), ("class", .text(edge.classes)), ("pos", .text(spline.position)),
        ("color", color(edge.stroke)), ("penwidth", .number(edge.penWidth)), ("style", .text(edge.line.rawValue)),
        ("arrowtail", .text(edge.tailArrow)), ("arrowhead", .text(edge.headArrow)),
      ])
  }

  private func position(_ point: Point) -> DOTWriter.Value {
    .text(DOTText.number(point.x) + "," + DOTText.number(size.height - point.y))
  }

  private func color(_ paint: Paint) -> DOTWriter.Value { .text(dark ? paint.dark : paint.light) }
}
