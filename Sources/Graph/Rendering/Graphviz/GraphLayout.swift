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
}
