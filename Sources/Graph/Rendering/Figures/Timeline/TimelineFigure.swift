import Text
import Timeline

/// Draws events along time, a lane for each organization that matters.
struct TimelineFigure {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let metrics: FontMetrics

  static let laneLabelWidth = 100.0
  static let undatedWidth = 140.0
  static let labelWidth = 132.0

  /// The finished page.
  func figure() throws(RenderingError) -> Figure {
    let spoken = SpokenText(graph)
    let sorted = TimelineLanes(graph)
    let lanes = sorted.lanes
    let events = lanes.flatMap(\.events)
    let index = SourceIndex(graph.documents, citedBy: events.flatMap(\.evidence))
    let marks = events.map { EventMark($0.date) }
    let words = TimelineWords(graph: graph, options: options, sources: index.documents.count)
    let frame = FigureFrame(
      options: options, metrics: metrics, title: words.title, subtitle: words.subtitle,
      legend: TimelineLegend(events: events).legend, index: index,
      notes: [options.note, sorted.note].compactMap { $0 })
    var canvas = Canvas(size: Size(width: max(options.width ?? 590, 420), height: 0), dark: options.theme == .dark)
    let top = frame.drawHeader(on: &canvas)
    let dated = lanes.contains(where: \.isDated) ? lanes.filter(\.isDated) : lanes
    let undated = lanes.count > dated.count ? lanes.filter { !$0.isDated } : []
    let shownMarks = dated.flatMap(\.events).map { EventMark($0.date) }
    let bodies = choices(canvas.size.width, shownMarks).map { columns in
      let axis = TimeAxis(periods: marks.compactMap(\.days), x: columns.axis.x, width: columns.axis.width)
      let painter = LanePainter(
        axis: axis, undated: columns.undated, metrics: metrics, spoken: spoken, index: options.sources ? index : nil)
      return arranged(dated, painter, columns, on: canvas, from: top)
    }
    // Less room for dates must make the picture clearly lower.
    let body = bodies.dropFirst().reduce(bodies[0]) { $1.bottom - top < 0.85 * ($0.bottom - top) ? $1 : $0 }
    canvas = body.canvas
    let block = UndatedBlock(metrics: metrics, spoken: spoken, index: options.sources ? index : nil)
    let bottom = undated.isEmpty ? body.bottom : block.draw(undated, on: &canvas, from: body.bottom)
    frame.drawFooter(on: &canvas, from: bottom)
    var annotations = [String: Annotation]()
    for event in events { annotations[event.id] = spoken.annotation(event) }
    return Figure(
      name: "timeline", canvas: canvas, title: words.title, summary: words.summary(spoken), annotations: annotations)
  }

  private struct Columns {
    var axis: Box
    var undated: Box?
  }

  /// The ways to share the width between dates and undated events: one such event wide, or two.
  private func choices(_ width: Double, _ marks: [EventMark]) -> [Columns] {
    let left = FigureFrame.margin + Self.laneLabelWidth
    let right = width - FigureFrame.margin
    guard marks.contains(.undated) else {
      return [Columns(axis: Box(x: left, y: 0, width: right - left, height: 0), undated: nil)]
    }
    let hasDated = marks.contains { $0 != .undated }
    let widths = hasDated ? [Self.undatedWidth, 2 * Self.undatedWidth] : [right - left - 10]
    return widths.map { width in
      let column = Box(x: right - width, y: 0, width: width, height: 0)
      return Columns(axis: Box(x: left, y: 0, width: column.x - left - 10, height: 0), undated: column)
    }
  }

  /// The page with axis and lanes, and where they end.
  private func arranged(
    _ lanes: [TimelineLanes.Lane], _ painter: LanePainter, _ columns: Columns, on page: Canvas, from top: Double
  ) -> (canvas: Canvas, bottom: Double) {
    var canvas = page
    let lanesTop = TimeAxisPainter(axis: painter.axis, metrics: metrics).drawHeader(on: &canvas, from: top)
    var y = lanesTop
    var drawn = Canvas(size: page.size, dark: page.dark)
    for lane in lanes { y = painter.draw(lane, on: &drawn, from: y) }
    drawColumns(columns, from: lanesTop, to: y, on: &canvas)
    canvas.append(drawn)
    return (canvas, y)
  }

  private func drawColumns(_ columns: Columns, from top: Double, to bottom: Double, on canvas: inout Canvas) {
    if let undated = columns.undated {
      canvas.fill(Box(x: undated.x, y: top, width: undated.width, height: bottom - top), .tint)
      canvas.text(
        [TextLine("Undated", size: 9, paint: .muted)], at: Point(x: undated.x + 8, y: top - 16), metrics: metrics,
        classes: "axis")
    }
    canvas.fill(
      Box(x: FigureFrame.margin, y: bottom, width: columns.axis.maxX - FigureFrame.margin, height: 0.75), .rule)
  }
}
