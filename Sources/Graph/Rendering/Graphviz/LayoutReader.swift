import CGraphviz

/// Reads what a layout wrote into the attributes of a graph.
struct LayoutReader {
  let graph: UnsafeMutablePointer<Agraph_t>

  /// All positions; of edges, those with an `id`.
  func layout() throws(RenderingError) -> GraphLayout {
    guard let bounds = box(attribute(graph, "bb")) else { throw .graphviz("the layout has no bounds") }
    var layout = GraphLayout(bounds: bounds, nodes: [:], edges: [:], clusters: [:])
    var edgeCount = 0
    forEachNode { node in
      if let name = graphkit_name(node).map({ String(cString: $0) }) { layout.nodes[name] = nodeBox(node) }
      var edge = agfstout(graph, node)
      while let current = edge {
        if let id = attribute(current, "id") {
          edgeCount += 1
          layout.edges[id] = attribute(current, "pos").flatMap(Spline.init(position:))
        }
        edge = agnxtout(graph, current)
      }
    }
    if layout.edges.count != edgeCount {
      throw .missingEdges(expected: edgeCount, found: layout.edges.count)
    }
    var subgraph = agfstsubg(graph)
    while let current = subgraph {
      if let name = graphkit_name(current).map({ String(cString: $0) }), let box = box(attribute(current, "bb")) {
        layout.clusters[name] = box
      }
      subgraph = agnxtsubg(current)
    }
    return layout
  }

  /// The widths of each node's texts, which the xdot renderer wrote as drawing operations, by `id`.
  func textWidths() -> [String: [Double]] {
    var widths = [String: [Double]]()
    forEachNode { node in
      if let id = attribute(node, "id"), let operations = attribute(node, "_ldraw_") {
        widths[id] = DrawingOperations.textWidths(in: operations)
      }
    }
    return widths
  }

  private func forEachNode(_ body: (UnsafeMutablePointer<Agnode_t>) -> Void) {
    var node = agfstnode(graph)
    while let current = node {
      body(current)
      node = agnxtnode(graph, current)
    }
  }

  private func nodeBox(_ node: UnsafeMutablePointer<Agnode_t>) -> Box? {
    let position = attribute(node, "pos")?.split(separator: ",").compactMap { Double($0) } ?? []
    guard position.count == 2, let width = attribute(node, "width").flatMap(Double.init),
      let height = attribute(node, "height").flatMap(Double.init)
    else { return nil }
    return Box(center: Point(x: position[0], y: position[1]), size: Size(width: width * 72, height: height * 72))
  }

  private func box(_ text: String?) -> Box? {
    let numbers = text?.split(separator: ",").compactMap { Double($0) } ?? []
    guard numbers.count == 4 else { return nil }
    return Box(x: numbers[0], y: numbers[1], width: numbers[2] - numbers[0], height: numbers[3] - numbers[1])
  }

  private func attribute(_ object: UnsafeMutableRawPointer, _ name: String) -> String? {
    graphkit_attribute(object, name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
