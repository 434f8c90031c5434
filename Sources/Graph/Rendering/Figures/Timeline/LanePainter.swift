import Text
import Timeline

/// Draws the events of one lane.
struct LanePainter {
  let axis: TimeAxis
  /// The column of events without a date, or nil.
  let undated: Box?
  let metrics: FontMetrics
  let spoken: SpokenText
  /// The numbers of the sources; nil where they aren't listed.
  let index: SourceIndex?

  private static let markSize = 8.5
  private static let barHeight = 11.0
  private static let shortestBar = 9.0

  /// Draws a lane and returns where the next begins.
  func draw(_ lane: TimelineLanes.Lane, on canvas: inout Canvas, from top: Double) -> Double {
    TimeAxisPainter(axis: axis, metrics: metrics).drawRule(on: &canvas, at: top, from: FigureFrame.margin)
    if let undated { canvas.fill(Box(x: undated.x, y: top, width: undated.width, height: 0.75), .rule) }
    let name = lane.organization.map(spoken.name) ?? TimelineLanes.nobody
    let width = TimelineFigure.laneLabelWidth - 8
    let size = TextWrapper.fittingSize(name, width: width, sizes: [11, 10, 9, 8], bold: true, metrics: metrics)
    let wrapper = TextWrapper(metrics: metrics, width: width, size: size, bold: true)
    let lines = wrapper.evenLines(name, limit: 4).map { TextLine($0, size: size, bold: true) }
    let label = canvas.text(
      lines, at: Point(x: FigureFrame.margin, y: top + 7), metrics: metrics, id: lane.organization, classes: "lane")
    var placer = LanePlacer()
    let (undatedEvents, dated) = (
      lane.events.filter { EventMark($0.date) == .undated }, lane.events.filter { EventMark($0.date) != .undated }
    )
    for event in dated { drawDated(event, from: top + 9, &placer, on: &canvas) }
    let undatedBottom = drawUndated(undatedEvents, from: top + 9, on: &canvas)
    return max(label.maxY + 8, top + 9 + placer.bottom + 8, undatedBottom + 3, top + 30).rounded(.up)
  }

  /// Draws events without a date, each in the shortest column, in the order that is known, and returns where they end.
  private func drawUndated(_ events: [Event<Organization.ID>], from top: Double, on canvas: inout Canvas) -> Double {
    guard let undated else { return top }
    let columns = max(1, Int(undated.width / TimelineFigure.undatedWidth))
    let width = undated.width / Double(columns)
    var ends = [Double](repeating: top, count: columns)
    for event in events {
      let column = ends.indices.min { ends[$0] < ends[$1] } ?? 0
      let cell = Box(x: undated.x + Double(column) * width, y: ends[column], width: width, height: 0)
      ends[column] = drawUndated(event, in: cell, on: &canvas) + 6
    }
    return ends.max() ?? top
  }

  /// Draws an event without a date at the top of a cell and returns where it ends.
  func drawUndated(_ event: Event<Organization.ID>, in cell: Box, on canvas: inout Canvas) -> Double {
    let style = EventStyle(event.type)
    let mark = Box(x: cell.x + 8, y: cell.y + 1.5, width: Self.markSize, height: Self.markSize)
    canvas.add(
      PinnedNode(
        id: event.id + "/mark", box: mark, shape: style.shape, fill: .tint, stroke: style.paint, penWidth: 1.4,
        classes: "mark"))
    let lines = text(event, width: cell.width - Self.markSize - 22)
    return canvas.text(
      lines, at: Point(x: mark.maxX + 6, y: cell.y), metrics: metrics, id: event.id,
      classes: "event \(event.type.rawValue)"
    ).maxY
  }

  private func drawDated(
    _ event: Event<Organization.ID>, from top: Double, _ placer: inout LanePlacer, on canvas: inout Canvas
  ) {
    let lines = text(event, width: TimelineFigure.labelWidth)
    let size = lines.size(metrics)
    let mark = EventMark(event.date)
    let extent = extent(mark)
    let candidates = candidates(mark, extent, size)
    let chosen = placer.place(candidates.map { [$0.mark, $0.label] })
    let candidate = candidates[chosen.alternative]
    let y = top + chosen.offset
    draw(mark, of: event, extent, at: y + candidate.mark.center.y, on: &canvas)
    let label = candidate.label
    canvas.text(
      lines, at: Point(x: candidate.alignment == .left ? label.x : label.maxX, y: y + label.y),
      alignment: candidate.alignment, metrics: metrics, id: event.id, classes: "event \(event.type.rawValue)")
  }

  private struct Candidate {
    var mark: Box
    var label: Box
    var alignment: PinnedNode.Alignment
  }

  /// Where a mark runs, from left to right.
  private func extent(_ mark: EventMark) -> ClosedRange<Double> {
    let reach = 22.0
    switch mark {
    case .day(let day):
      let x = axis.position(day)
      return (x - Self.markSize / 2)...(x + Self.markSize / 2)
    case .period(let days):
      let (start, end) = (axis.position(days.lowerBound), axis.position(days.upperBound + 1))
      // Its two end strokes must stay apart to be seen as a bar.
      let missing = max(0, Self.shortestBar - (end - start)) / 2
      return (start - missing)...(end + missing)
    case .until(let day):
      let x = axis.position(day + 1)
      return (x - reach)...x
    case .since(let day):
      let x = axis.position(day)
      return x...(x + reach)
    case .undated: return 0...0
    }
  }

  /// Places for mark and label with y from 0: beside the mark, right before left, or under a bar, from its start or up to
  /// its end.
  private func candidates(_ mark: EventMark, _ extent: ClosedRange<Double>, _ size: Size) -> [Candidate] {
    let width = extent.upperBound - extent.lowerBound
    let right = axis.x + axis.width
    func label(_ x: Double, _ y: Double) -> Box { Box(x: x, y: y, width: size.width, height: size.height) }
    let height = mark.isDay ? Self.markSize : Self.barHeight
    let box = Box(x: extent.lowerBound, y: mark.isDay ? 1.5 : 0, width: width, height: height)
    var candidates = [
      Candidate(mark: box, label: label(extent.upperBound + 4, 0), alignment: .left),
      Candidate(mark: box, label: label(extent.lowerBound - 7 - size.width, 0), alignment: .right),
    ]
    if !mark.isDay {
      candidates += [
        Candidate(mark: box, label: label(extent.lowerBound, Self.barHeight + 1), alignment: .left),
        Candidate(mark: box, label: label(extent.upperBound - size.width, Self.barHeight + 1), alignment: .right),
      ]
    }
    let fitting = candidates.filter { $0.label.x >= axis.x - 2 && $0.label.maxX <= right + 4 }
    if !fitting.isEmpty { return fitting }
    // Too wide on any side: as far right as the axis goes, below the mark.
    let below = label(max(axis.x, min(extent.lowerBound, right - size.width)), Self.barHeight + 2)
    return [Candidate(mark: candidates[0].mark, label: below, alignment: .left)]
  }

  private func draw(
    _ mark: EventMark, of event: Event<Organization.ID>, _ extent: ClosedRange<Double>, at y: Double,
    on canvas: inout Canvas
  ) {
    let style = EventStyle(event.type)
    let isVague = event.date?.qualifier != nil || event.date?.precision == .approximate
    let id = event.id + "/mark"
    if mark.isDay {
      let box = Box(
        x: extent.lowerBound, y: y - Self.markSize / 2, width: Self.markSize, height: Self.markSize)
      canvas.add(
        PinnedNode(
          id: id, box: box, shape: style.shape, fill: isVague || event.status == "planned" ? .surface : style.paint,
          stroke: style.paint, penWidth: 1.4, dashed: isVague, classes: "mark"))
      return
    }
    var (tail, head) = ("tee", "tee")
    if case .until = mark { tail = "normal" }
    if case .since = mark { head = "normal" }
    let spline = ArrowGeometry.line(
      from: Point(x: extent.lowerBound, y: y), to: Point(x: extent.upperBound, y: y), tail: tail, head: head)
    canvas.add(
      PinnedEdge(
        id: id, ends: nil, spline: spline, stroke: style.paint, penWidth: 1.7, line: isVague ? .dashed : .solid,
        tailArrow: tail, headArrow: head, classes: "mark"))
  }

  /// The title, then date, amount, sources and what they disagree on.
  private func text(_ event: Event<Organization.ID>, width: Double) -> [TextLine] {
    let title = TextWrapper(metrics: metrics, width: width, size: 10).evenLines(
      DOTText.label(event.title, limit: 120), limit: 5)
    let count = SpokenText.sources(event.sources)
    let reference = index?.reference(event.evidence)
    let parts: [String?] = [
      event.date.map(DateWords.short), event.amount.map(AmountWords.short),
      reference.map { "\(count) \($0)" } ?? count,
    ]
    let conflicts = event.conflicts.map { "\($0.field.rawValue)s differ" }
    let detail = TextWrapper(metrics: metrics, width: width, size: 8).packed(parts.compactMap { $0 } + conflicts)
    return title.map { TextLine($0, size: 10) } + detail.map { TextLine($0, size: 8, paint: .muted) }
  }
}
