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
      legend: OverviewLegend(organizations: organizations, relationships: relationships).legend,
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
      ("splines", .text("line")), ("quadtree", .text(organizations.count > 1500 ? "fast" : "normal")),
      ("overlap", .text(organizations.count > 1500 ? "true" : "prism100")),
      ("outputorder", .text("edgesfirst")),
    ])
    writer.nodeDefaults([("shape", .text("circle")), ("fixedsize", .text("true")), ("label", .text(""))])
    writer.edgeDefaults([("arrowhead", .text("none"))])
    for organization in organizations {
      writer.node(organization.id, [("width", .inches(Self.diameter(degree[organization.id] ?? 0) + 6))])
    }
    for relationship in relationships {
      writer.edge(relationship.source, nil, relationship.target, nil, [("id", .text(relationship.id))])
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
    for relationship in relationships {
      guard let start = centers[relationship.source], let end = centers[relationship.target] else { continue }
      let style = RelationshipStyle(relationship.type)
      let status = relationship.current.status
      canvas.add(
        PinnedEdge(
          id: relationship.id, ends: (relationship.source, relationship.target), spline: Spline(from: start, to: end),
          stroke: status == .declined ? .faded : style.line, penWidth: style.penWidth * 0.6 * max(0.5, crowding),
          line: status.lineStyle, classes: "relationship \(relationship.type.rawValue)"))
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
    drawNames(organizations, degree, centers, on: &canvas)
  }

  /// Names the best connected, each beside its dot where no other name is and as few dots as possible are.
  private func drawNames(
    _ organizations: [Organization], _ degree: [Organization.ID: Int], _ centers: [Organization.ID: Point],
    on canvas: inout Canvas
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
        .map { box in (box: box, covered: dots.count { box.contains($0) }) }
      guard let place = free.min(by: { $0.covered < $1.covered }), isHub || place.covered == 0 else { continue }
      taken.append(place.box)
      canvas.add(
        PinnedNode(
          id: organization.id + "/name", box: place.box, fill: .surface, lines: lines, classes: "name"))
    }
  }

  /// Above, below, right and left of a dot.
  private func places(around center: Point, radius: Double, _ size: Size) -> [Box] {
    let (x, y) = (radius + size.width / 2 + 3, radius + size.height / 2 + 1)
    return [
      Point(x: center.x, y: center.y - y), Point(x: center.x, y: center.y + y), Point(x: center.x + x, y: center.y),
      Point(x: center.x - x, y: center.y),
    ].map { Box(center: $0, size: size) }
  }
}
