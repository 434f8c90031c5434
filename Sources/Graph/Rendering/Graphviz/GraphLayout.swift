/// Where Graphviz put things, in points with y upwards.
struct GraphLayout: Hashable, Sendable {
  /// The whole drawing.
  var bounds: Box
  /// The rectangle of each node, by name.
  var nodes: [String: Box]
  /// The course of each edge, by its `id` attribute.
  var edges: [String: Spline]
  /// The rectangle of each cluster, by name.
  var clusters: [String: Box]

  /// The same layout with bounds that hold no more than what is visible: nodes but for the anchors of
  /// columns, clusters and edges between them.
  func cropped() -> GraphLayout {
    func isAnchor(_ name: String) -> Bool { name.hasPrefix("column:") || name.hasPrefix("gap:") }
    let visible = nodes.filter { !isAnchor($0.key) }.values
    let points = edges.filter { !isAnchor($0.key) }.values.flatMap { $0.samples() }.map {
      Box(x: $0.x, y: $0.y, width: 0, height: 0)
    }
    let boxes = Array(visible) + Array(clusters.values) + points
    guard let first = boxes.first else { return self }
    var cropped = self
    cropped.bounds = boxes.dropFirst().reduce(first) { $0.union($1) }
    return cropped
  }
}
