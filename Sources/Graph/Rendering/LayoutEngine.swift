/// Where layouts are computed.
struct LayoutEngine: Sendable {
  /// Lays out in this process.
  func layout(_ dot: String, with engine: Graphviz.Engine) throws(RenderingError) -> GraphLayout {
    try Graphviz.shared.layout(dot, engine: engine)
  }
}
