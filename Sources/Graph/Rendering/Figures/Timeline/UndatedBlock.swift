import Timeline

/// Draws the organizations of which no event has a date below the lanes, which would only be empty.
struct UndatedBlock {
  let metrics: FontMetrics
  let spoken: SpokenText
  let index: SourceIndex?

  private static let cellWidth = 180.0

  /// Draws the block as rows with a name at the left or as cells with names above, whichever is lower, and returns where
  /// it ends.
  func draw(_ lanes: [TimelineLanes.Lane], on canvas: inout Canvas, from top: Double) -> Double {
    let left = FigureFrame.margin + TimelineFigure.laneLabelWidth
    let right = canvas.size.width - FigureFrame.margin
    let ways = [
      tinted(canvas, Box(x: left, y: top, width: right - left, height: 0)) { rows(lanes, in: $1, on: &$0) },
      tinted(canvas, Box(x: FigureFrame.margin, y: top, width: right - FigureFrame.margin, height: 0)) {
        cells(lanes, in: $1, on: &$0)
      },
    ]
    let best = ways[1].bottom < ways[0].bottom ? ways[1] : ways[0]
    canvas = best.canvas
    return best.bottom
  }

  /// What is drawn within an area, before a tint, under a heading.
  private func tinted(
    _ page: Canvas, _ area: Box, draw: (inout Canvas, Box) -> Double
  ) -> (canvas: Canvas, bottom: Double) {
    let inner = Box(x: area.x, y: area.y + 24, width: area.width, height: 0)
    var probe = page
    let bottom = draw(&probe, inner)
    var canvas = page
    canvas.fill(Box(x: inner.x, y: inner.y, width: inner.width, height: bottom - inner.y), .tint)
    canvas.text(
      [TextLine("Undated", size: 9, paint: .muted)], at: Point(x: inner.x + 8, y: inner.y - 16), metrics: metrics,
      classes: "axis")
    _ = draw(&canvas, inner)
    return (canvas, bottom)
  }

  private func rows(_ lanes: [TimelineLanes.Lane], in area: Box, on canvas: inout Canvas) -> Double {
    let painter = LanePainter(
      axis: TimeAxis(periods: [], x: area.x, width: 0), undated: area, metrics: metrics, spoken: spoken, index: index)
    return lanes.reduce(area.y) { painter.draw($1, on: &canvas, from: $0) }
  }

  private func cells(_ lanes: [TimelineLanes.Lane], in area: Box, on canvas: inout Canvas) -> Double {
    let count = max(1, Int(area.width / Self.cellWidth))
    let width = area.width / Double(count)
    let painter = LanePainter(
      axis: TimeAxis(periods: [], x: area.x, width: 0), undated: area, metrics: metrics, spoken: spoken, index: index)
    let wrapper = TextWrapper(metrics: metrics, width: width - 16, size: 10, bold: true)
    var ends = [Double](repeating: area.y + 8, count: count)
    for lane in lanes {
      let column = ends.indices.min { ends[$0] < ends[$1] } ?? 0
      let x = area.x + Double(column) * width
      let name = lane.organization.map(spoken.name) ?? TimelineLanes.nobody
      let lines = wrapper.evenLines(name, limit: 3).map { TextLine($0, size: 10, bold: true) }
      let label = canvas.text(
        lines, at: Point(x: x + 8, y: ends[column]), metrics: metrics, id: lane.organization, classes: "lane")
      var y = label.maxY + 4
      for event in lane.events {
        y = painter.drawUndated(event, in: Box(x: x, y: y, width: width, height: 0), on: &canvas) + 5
      }
      ends[column] = y + 7
    }
    return (ends.max() ?? area.y) - 4
  }
}
