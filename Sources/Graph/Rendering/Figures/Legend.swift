/// What the signs of a picture mean: only those that occur in it.
struct Legend: Sendable {
  /// A sign.
  enum Sample: Sendable {
    case edge(Paint, penWidth: Double, LineStyle, tail: String, head: String)
    case node(PinnedNode.Shape, fill: Paint, stroke: Paint?, penWidth: Double, Size)
  }

  /// A sign and its meaning.
  struct Entry: Sendable {
    var sample: Sample
    var label: String
    var paint = Paint.muted
    var struck = false
  }

  /// Signs of one kind.
  struct Row: Sendable {
    var heading: String
    var entries: [Entry]
  }

  var rows: [Row]

  private static let headingWidth = 64.0
  private static let lineWidth = 26.0
  private static let lineHeight = 17.0
  private static let size = 9.0

  /// Draws the rows from `y` on and returns where they end.
  func draw(on canvas: inout Canvas, from origin: Point, width: Double, metrics: FontMetrics) -> Double {
    var y = origin.y
    for row in rows where !row.entries.isEmpty {
      canvas.text(
        [TextLine(row.heading, size: Self.size, paint: .muted)], at: Point(x: origin.x, y: y + 3), metrics: metrics,
        classes: "legend")
      var x = origin.x + Self.headingWidth
      for entry in row.entries {
        let label = TextLine(entry.label, size: Self.size, paint: entry.paint, struck: entry.struck)
        let needed = sampleWidth(entry.sample) + 5 + label.width(metrics)
        if x + needed > origin.x + width, x > origin.x + Self.headingWidth {
          x = origin.x + Self.headingWidth
          y += Self.lineHeight
        }
        draw(entry.sample, at: Point(x: x, y: y + Self.lineHeight / 2), on: &canvas)
        canvas.text(
          [label], at: Point(x: x + sampleWidth(entry.sample) + 5, y: y + 3), metrics: metrics, classes: "legend")
        x += needed + 13
      }
      y += Self.lineHeight
    }
    return y
  }

  private func sampleWidth(_ sample: Sample) -> Double {
    switch sample {
    case .edge: Self.lineWidth
    case .node(_, _, _, _, let size): size.width
    }
  }

  private func draw(_ sample: Sample, at left: Point, on canvas: inout Canvas) {
    switch sample {
    case .edge(let paint, let penWidth, let style, let tail, let head):
      let start = left
      let end = Point(x: left.x + Self.lineWidth, y: left.y)
      let spline = ArrowGeometry.line(from: start, to: end, tail: tail, head: head)
      canvas.line(spline, paint, penWidth: penWidth, style: style, tailArrow: tail, headArrow: head)
    case .node(let shape, let fill, let stroke, let penWidth, let size):
      let box = Box(x: left.x, y: left.y - size.height / 2, width: size.width, height: size.height)
      canvas.add(
        PinnedNode(
          id: canvas.decorationId(), box: box, shape: shape, fill: fill, stroke: stroke, penWidth: penWidth,
          classes: "decoration"))
    }
  }
}
