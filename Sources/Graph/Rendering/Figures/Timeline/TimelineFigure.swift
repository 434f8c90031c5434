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
    let columns = columns(
      canvas.size.width, undated: marks.contains(.undated) ? undatedWidth(lanes) : nil,
      hasDated: marks.contains { $0 != .undated })
    let axis = TimeAxis(periods: marks.compactMap(\.days), x: columns.axis.x, width: columns.axis.width)
    let painter = LanePainter(
      axis: axis, undated: columns.undated, metrics: metrics, spoken: spoken, index: options.sources ? index : nil)
    var y = TimeAxisPainter(axis: axis, metrics: metrics).drawHeader(on: &canvas, from: top)
    let lanesTop = y
    var body = Canvas(size: canvas.size, dark: canvas.dark)
    for lane in lanes { y = painter.draw(lane, on: &body, from: y) }
    drawColumns(columns, from: lanesTop, to: y, on: &canvas)
    canvas.append(body)
    frame.drawFooter(on: &canvas, from: y)
    var annotations = [String: Annotation]()
    for event in events { annotations[event.id] = spoken.annotation(event) }
    return Figure(
      name: "timeline", canvas: canvas, title: words.title, summary: words.summary(spoken), annotations: annotations)
  }

  /// How wide the column of undated events is: two events wide where they are the most of a tall lane.
  private func undatedWidth(_ lanes: [TimelineLanes.Lane]) -> Double {
    let counts = lanes.map { lane in lane.events.count { EventMark($0.date) == .undated } }
    let total = counts.reduce(0, +)
    let isTall = (counts.max() ?? 0) > 4 && total * 2 > lanes.reduce(0) { $0 + $1.events.count }
    return isTall ? 2 * Self.undatedWidth : Self.undatedWidth
  }

  private struct Columns {
    var axis: Box
    var undated: Box?
  }

  private func columns(_ width: Double, undated: Double?, hasDated: Bool) -> Columns {
    let left = FigureFrame.margin + Self.laneLabelWidth
    let right = width - FigureFrame.margin
    guard let undated else { return Columns(axis: Box(x: left, y: 0, width: right - left, height: 0), undated: nil) }
    let undatedWidth = hasDated ? undated : right - left - 10
    let column = Box(x: right - undatedWidth, y: 0, width: undatedWidth, height: 0)
    return Columns(axis: Box(x: left, y: 0, width: column.x - left - 10, height: 0), undated: column)
  }

  private func drawColumns(_ columns: Columns, from top: Double, to bottom: Double, on canvas: inout Canvas) {
    if let undated = columns.undated {
      canvas.fill(Box(x: undated.x, y: top, width: undated.width, height: bottom - top), .tint)
      canvas.text(
        [TextLine("Undated", size: 9, paint: .muted)], at: Point(x: undated.x + 8, y: top - 15), metrics: metrics,
        classes: "axis")
    }
    canvas.fill(
      Box(x: FigureFrame.margin, y: bottom, width: columns.axis.maxX - FigureFrame.margin, height: 0.75), .rule)
  }
}
