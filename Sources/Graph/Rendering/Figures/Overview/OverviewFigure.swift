import Timeline

/// Draws many organizations as dots, with the names of the best connected.
struct OverviewFigure {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let metrics: FontMetrics
  let engine: LayoutEngine

  private static let pageWidth = 590.0
  private static let hubs = 14
  private static let nameLimit = 60
  /// Up to so many organizations there is room for arrowheads and for lines side by side.
  private static let detailLimit = 100

  /// The finished page.
  func figure() throws(RenderingError) -> Figure {
    let spoken = SpokenText(graph)
    let relationships = graph.relationships.filter { $0.source != $0.target }
    var degree = [Organization.ID: Int]()
    for relationship in relationships {
      degree[relationship.source, default: 0] += 1
      degree[relationship.target, default: 0] += 1
    }
    let organizations = graph.organizations.filter { degree[$0.id] != nil || relationships.isEmpty }
    let layout = try engine.layout(dot(organizations, relationships, degree), with: .sfdp)
    let words = GraphWords(
      graph: graph, options: options, organizations: organizations.count, sources: 0)
    let frame = FigureFrame(
      options: options, metrics: metrics, title: words.title, subtitle: words.subtitle,
      legend: OverviewLegend(
        organizations: organizations, relationships: relationships, hasArrows: isDetailed(organizations)
      ).legend,
      index: SourceIndex([], citedBy: []), notes: words.notes)
    var canvas = Canvas(
      size: Size(width: options.width.map { max($0, 340) } ?? Self.pageWidth, height: 0), dark: options.theme == .dark)
    let top = frame.drawHeader(on: &canvas)
    let width = canvas.size.width - 2 * FigureFrame.margin - 60
    let scale = width / max(layout.bounds.width, 1)
    let transform = { (point: Point) in
      Point(
        x: FigureFrame.margin + 30 + (point.x - layout.bounds.x) * scale,
        y: top + 14 + (layout.bounds.maxY - point.y) * scale)
    }
    draw(organizations, relationships, degree, layout, transform, on: &canvas)
    frame.drawFooter(on: &canvas, from: top + 28 + layout.bounds.height * scale)
    var annotations = [String: Annotation]()
    for organization in organizations { annotations[organization.id] = spoken.annotation(organization) }
    for relationship in relationships { annotations[relationship.id] = spoken.annotation(relationship) }
    return Figure(
      name: "graph", canvas: canvas, title: words.title, summary: words.summary, annotations: annotations)
  }

  private func dot(
    _ organizations: [Organization], _ relationships: [Relationship], _ degree: [Organization.ID: Int]
  ) -> String {
    var writer = DOTWriter()
    writer.beginGraph("layout")
    writer.graph([
      ("splines", .text("none")), ("quadtree", .text(organizations.count > 1500 ? "fast" : "normal")),
      ("overlap", .text(organizations.count > 1500 ? "true" : "prism100")),
      ("outputorder", .text("edgesfirst")),
    ])
    writer.nodeDefaults([("shape", .text("circle")), ("fixedsize", .text("true")), ("label", .text(""))])
    writer.edgeDefaults([("arrowhead", .text("none"))])
    for organization in organizations {
      writer.node(organization.id, [("width", .inches(Self.diameter(degree[organization.id] ?? 0) + 6))])
    }
    for relationship in relationships {
      writer.edge(relationship.source, nil, relationship.target, nil, [])
    }
    writer.end()
    return writer.text
  }

  private static func diameter(_ degree: Int) -> Double { min(5 + 1.6 * Double(degree).squareRoot(), 18) }

  private func draw(
    _ organizations: [Organization], _ relationships: [Relationship], _ degree: [Organization.ID: Int],
    _ layout: GraphLayout, _ transform: (Point) -> Point, on canvas: inout Canvas
  ) {
    let centers = layout.nodes.compactMapValues { transform($0.center) }
    // Dots must not grow with the distances, but must not cover each other in a crowd either.
    let crowding = min(1, 12 / Double(organizations.count).squareRoot())
    let radii = degree.mapValues { Self.diameter($0) * max(0.45, crowding) / 2 }
    for (relationship, offset) in zip(relationships, Self.offsets(relationships)) {
      guard let start = centers[relationship.source], let end = centers[relationship.target] else { continue }
      let style = RelationshipStyle(relationship.type)
      let status = relationship.current.status
      let head = isDetailed(organizations) ? style.arrow(for: status) : "none"
      let tail = relationship.type == .competesWith ? head : "none"
      let line = Self.line(
        from: start, to: end, offset: isDetailed(organizations) ? offset : 0,
        radii: (radii[relationship.source] ?? 0, radii[relationship.target] ?? 0), tail: tail, head: head)
      canvas.add(
        PinnedEdge(
          id: relationship.id, ends: (relationship.source, relationship.target), spline: line,
          stroke: status == .declined ? .faded : style.line,
          penWidth: style.penWidth * (isDetailed(organizations) ? 0.8 : 0.6) * max(0.5, crowding),
          line: status.lineStyle, tailArrow: tail, headArrow: head,
          classes: "relationship \(relationship.type.rawValue)"))
    }
    for organization in organizations {
      guard let center = centers[organization.id] else { continue }
      let look = OrganizationLook(organization.type)
      let diameter = Self.diameter(degree[organization.id] ?? 0) * max(0.45, crowding)
      canvas.add(
        PinnedNode(
          id: organization.id, box: Box(center: center, size: Size(width: diameter, height: diameter)),
          shape: look == .governmental ? .box : look == .other ? .diamond : .ellipse, fill: .strong, stroke: .surface,
          penWidth: 0.6, classes: "organization \(organization.type.rawValue)"))
    }
    let courses = organizations.count <= Self.detailLimit ? canvas.edges.map { $0.spline.samples() } : []
    drawNames(organizations, degree, centers, courses, on: &canvas)
  }

  private func isDetailed(_ organizations: [Organization]) -> Bool { organizations.count <= Self.detailLimit }

  /// How far each relationship is moved aside so that those between the same two organizations stand apart.
  private static func offsets(_ relationships: [Relationship]) -> [Double] {
    let pairs = relationships.map { [$0.source, $0.target].sorted() }
    let counts = pairs.reduce(into: [[Organization.ID]: Int]()) { $0[$1, default: 0] += 1 }
    var seen = [[Organization.ID]: Int]()
    return zip(relationships, pairs).map { relationship, pair in
      let number = seen[pair, default: 0]
      seen[pair] = number + 1
      let offset = (Double(number) - Double((counts[pair] ?? 1) - 1) / 2) * 5
      // Both directions count from the same side.
      return relationship.source == pair[0] ? offset : -offset
    }
  }

  /// A straight line from rim to rim, moved to its left by `offset`.
  private static func line(
    from start: Point, to end: Point, offset: Double, radii: (Double, Double), tail: String, head: String
  ) -> Spline {
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    guard length > radii.0 + radii.1 + 12 else { return Spline(from: start, to: end) }
    let unit = Point(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
    func point(_ origin: Point, _ distance: Double) -> Point {
      Point(
        x: origin.x + unit.x * distance - unit.y * offset, y: origin.y + unit.y * distance + unit.x * offset)
    }
    // A little within the rim, where a line beside the centre meets it.
    return ArrowGeometry.line(
      from: tail == "none" ? point(start, 0) : point(start, radii.0),
      to: head == "none" ? point(end, 0) : point(end, -radii.1), tail: tail, head: head)
  }

  /// Names the best connected, each beside its dot where no other name is and as few dots and lines as possible are.
  private func drawNames(
    _ organizations: [Organization], _ degree: [Organization.ID: Int], _ centers: [Organization.ID: Point],
    _ courses: [[Point]], on canvas: inout Canvas
  ) {
    let ranked = organizations.sorted { (degree[$1.id] ?? 0, $0.id) < (degree[$0.id] ?? 0, $1.id) }
    let dots = centers.sorted { $0.key < $1.key }.map(\.value)
    let limit = organizations.count <= 60 ? organizations.count : Self.nameLimit
    var taken = [Box]()
    for organization in ranked.prefix(limit) {
      guard let center = centers[organization.id] else { continue }
      let isHub = taken.count < Self.hubs
      let size = isHub ? 10.0 : 8.0
      let lines = TextWrapper(metrics: metrics, width: 110, size: size, bold: isHub)
        .evenLines(DOTText.label(organization.name, limit: 60), limit: 3)
        .map { TextLine($0, size: size, bold: isHub) }
      let free = places(around: center, radius: Self.diameter(degree[organization.id] ?? 0) / 2, lines.size(metrics))
        .filter { box in
          box.x >= 4 && box.maxX <= canvas.size.width - 4 && !taken.contains { $0.overlaps(box, margin: 1) }
        }
        .map { box in
          let isCrossed = { (line: [Point]) in line.contains(where: box.contains) }
          return (box: box, covered: dots.count { box.contains($0) }, crossed: courses.count(where: isCrossed))
        }
      let best = free.min { ($0.covered, $0.crossed) < ($1.covered, $1.crossed) }
      guard let place = best, isHub || place.covered == 0 else { continue }
      taken.append(place.box)
      canvas.add(
        PinnedNode(
          id: organization.id + "/name", box: place.box, fill: .surface, lines: lines, classes: "name"))
    }
  }

  /// Above, below, right and left of a dot, then between these.
  private func places(around center: Point, radius: Double, _ size: Size) -> [Box] {
    let (x, y) = (radius + size.width / 2 + 3, radius + size.height / 2 + 1)
    return [(0, -y), (0, y), (x, 0), (-x, 0), (x, -y), (-x, -y), (x, y), (-x, y)].map { shift in
      Box(center: Point(x: center.x + shift.0 * (shift.1 == 0 ? 1 : 0.8), y: center.y + shift.1), size: size)
    }
  }
}
