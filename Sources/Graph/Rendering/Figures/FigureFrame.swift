/// What stands around the body of a picture: title and subtitle above it, legend, sources and a note below.
struct FigureFrame {
  static let margin = 18.0

  let options: RenderingOptions
  let metrics: FontMetrics
  let title: String
  let subtitle: String
  let legend: Legend
  let index: SourceIndex
  /// What a reader must know of what isn't shown.
  let notes: [String]

  /// Draws the title at the top and returns where the body may begin.
  func drawHeader(on canvas: inout Canvas) -> Double {
    let width = canvas.size.width - 2 * Self.margin
    var y = Self.margin
    if !title.isEmpty {
      let wrapper = TextWrapper(metrics: metrics, width: width, size: 16, bold: true)
      let lines = wrapper.lines(title).map { TextLine($0, size: 16, bold: true) }
      y = canvas.text(lines, at: Point(x: Self.margin, y: y), metrics: metrics, id: "title", classes: "title").maxY + 2
    }
    if !subtitle.isEmpty {
      let wrapper = TextWrapper(metrics: metrics, width: width, size: 10)
      let lines = wrapper.lines(subtitle).map { TextLine($0, size: 10, paint: .muted) }
      y =
        canvas.text(lines, at: Point(x: Self.margin, y: y), metrics: metrics, id: "subtitle", classes: "subtitle").maxY
    }
    return y + (y > Self.margin ? 14 : 0)
  }

  /// Draws what stands below the body and sets the height of the page.
  func drawFooter(on canvas: inout Canvas, from top: Double) {
    let width = canvas.size.width - 2 * Self.margin
    var y = top
    let hasLegend = options.legend && legend.rows.contains { !$0.entries.isEmpty }
    if hasLegend {
      y = rule(on: &canvas, at: y + 12, width: width)
      y = legend.draw(on: &canvas, from: Point(x: Self.margin, y: y + 6), width: width, metrics: metrics)
    }
    if options.sources, !index.documents.isEmpty {
      y = rule(on: &canvas, at: y + 8, width: width)
      y = drawSources(on: &canvas, from: y + 7, width: width)
    }
    for note in notes {
      let wrapper = TextWrapper(metrics: metrics, width: width, size: 9)
      let lines = wrapper.lines(DOTText.label(note, limit: 300)).map { TextLine($0, size: 9, paint: .muted) }
      y = canvas.text(lines, at: Point(x: Self.margin, y: y + 6), metrics: metrics, classes: "note").maxY
    }
    canvas.size.height = (y + Self.margin).rounded(.up)
  }

  private func rule(on canvas: inout Canvas, at y: Double, width: Double) -> Double {
    canvas.fill(Box(x: Self.margin, y: y, width: width, height: 0.75), .rule)
    return y
  }

  private func drawSources(on canvas: inout Canvas, from top: Double, width: Double) -> Double {
    let size = 9.0
    let indent = metrics.width("[\(index.documents.count)] ", size: size) + 3
    let wrapper = TextWrapper(metrics: metrics, width: width - indent, size: size)
    var y = top
    for (number, document) in index.documents.enumerated() {
      let lines = wrapper.lines(SourceIndex.citation(document), limit: 3)
        .map { TextLine($0, size: size, paint: .muted) }
      canvas.text(
        [TextLine("[\(number + 1)]", size: size, paint: .muted)], at: Point(x: Self.margin, y: y), metrics: metrics,
        classes: "source")
      let box = canvas.text(
        lines, at: Point(x: Self.margin + indent, y: y), metrics: metrics, id: document.id,
        link: SafeLink.address(document.source), classes: "source")
      y = box.maxY + 2
    }
    return y
  }
}
