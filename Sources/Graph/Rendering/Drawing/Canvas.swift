/// A page on which everything has its place, in points with y downwards; ``dot(name:)`` is the same page for Graphviz.
struct Canvas: Sendable {
  /// The page.
  var size: Size
  /// Whether the colours are those of the dark theme.
  var dark: Bool
  private(set) var clusters: [PinnedCluster] = []
  private(set) var nodes: [PinnedNode] = []
  private(set) var edges: [PinnedEdge] = []
  private var decorations = 0

  init(size: Size, dark: Bool) {
    self.size = size
    self.dark = dark
  }

  mutating func add(_ cluster: PinnedCluster) { clusters.append(cluster) }
  mutating func add(_ node: PinnedNode) { nodes.append(node) }
  mutating func add(_ edge: PinnedEdge) { edges.append(edge) }

  /// The same page with nothing but what holds text.
  var texts: Canvas {
    var page = Canvas(size: size, dark: dark)
    page.nodes = nodes.filter { !$0.lines.isEmpty }
    return page
  }

  /// Puts another page's content on this one; what only decorates gets new ids.
  mutating func append(_ other: Canvas) {
    func renamed(_ id: String) -> String { id.first == "d" && Int(id.dropFirst()) != nil ? "b" + id.dropFirst() : id }
    clusters += other.clusters
    for var node in other.nodes {
      node.id = renamed(node.id)
      nodes.append(node)
    }
    for var edge in other.edges {
      edge.id = renamed(edge.id)
      edges.append(edge)
    }
  }

  /// Text whose box starts at `origin`, or ends or is centred there.
  @discardableResult
  mutating func text(
    _ lines: [TextLine], at origin: Point, alignment: PinnedNode.Alignment = .left, metrics: FontMetrics,
    id: String? = nil, link: String? = nil, classes: String = "text"
  ) -> Box {
    let size = lines.size(metrics)
    let left =
      switch alignment {
      case .left: origin.x
      case .center: origin.x - size.width / 2
      case .right: origin.x - size.width
      }
    let box = Box(x: left, y: origin.y, width: size.width, height: size.height)
    add(
      PinnedNode(
        id: id ?? decorationId(), box: box, shape: .text, lines: lines, alignment: alignment, link: link,
        classes: classes))
    return box
  }

  /// A filled rectangle: a rule, a tick, a bar.
  mutating func fill(_ box: Box, _ paint: Paint, classes: String = "decoration") {
    add(PinnedNode(id: decorationId(), box: box, fill: paint, penWidth: 0, classes: classes))
  }

  /// A line of its own.
  mutating func line(
    _ spline: Spline, _ paint: Paint, penWidth: Double = 1.2, style: LineStyle = .solid, tailArrow: String = "none",
    headArrow: String = "none"
  ) {
    add(
      PinnedEdge(
        id: decorationId(), ends: nil, spline: spline, stroke: paint, penWidth: penWidth, line: style,
        tailArrow: tailArrow, headArrow: headArrow, classes: "decoration"))
  }

  /// An id for something that stands for nothing in the graph.
  mutating func decorationId() -> String {
    decorations += 1
    return "d\(decorations)"
  }
}
