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

  /// Draws the numbered documents, in two columns where that is shorter by far, and returns where they end.
  private func drawSources(on canvas: inout Canvas, from top: Double, width: Double) -> Double {
    let gap = 16.0
    let single = citations(width: width)
    let halves = citations(width: (width - gap) / 2)
    let split = balancedSplit(halves.map(\.height))
    let height = single.reduce(0) { $0 + $1.height }
    guard single.count > Self.fewSources, split.height < height * 0.8 else {
      return draw(single[...], on: &canvas, at: Point(x: Self.margin, y: top))
    }
    let left = draw(halves[..<split.index], on: &canvas, at: Point(x: Self.margin, y: top))
    let start = Point(x: Self.margin + (width + gap) / 2, y: top)
    return max(left, draw(halves[split.index...], on: &canvas, at: start))
  }

  private struct Citation {
    let number: Int
    let document: DocumentRecord
    let lines: [TextLine]
    let height: Double
  }

  private static let sourceSize = 9.0
  private static let fewSources = 6

  private var sourceIndent: Double {
    metrics.width("[\(index.documents.count)] ", size: Self.sourceSize) + 3
  }

  private func citations(width: Double) -> [Citation] {
    let wrapper = TextWrapper(metrics: metrics, width: width - sourceIndent, size: Self.sourceSize)
    return index.documents.enumerated().map { number, document in
      let lines = wrapper.evenLines(SourceIndex.citation(document), limit: 3)
        .map { TextLine($0, size: Self.sourceSize, paint: .muted) }
      return Citation(number: number + 1, document: document, lines: lines, height: lines.size(metrics).height + 2)
    }
  }

  /// Where a list is cut so that the higher of its parts is as low as possible, and how high that is.
  private func balancedSplit(_ heights: [Double]) -> (index: Int, height: Double) {
    let total = heights.reduce(0, +)
    var (above, best) = (0.0, (index: 0, height: total))
    for (number, height) in heights.enumerated() {
      above += height
      if max(above, total - above) < best.height { best = (number + 1, max(above, total - above)) }
    }
    return best
  }

  private func draw(_ citations: ArraySlice<Citation>, on canvas: inout Canvas, at origin: Point) -> Double {
    var y = origin.y
    for citation in citations {
      canvas.text(
        [TextLine("[\(citation.number)]", size: Self.sourceSize, paint: .muted)], at: Point(x: origin.x, y: y),
        metrics: metrics, classes: "source")
      canvas.text(
        citation.lines, at: Point(x: origin.x + sourceIndent, y: y), metrics: metrics, id: citation.document.id,
        link: SafeLink.address(citation.document.source), classes: "source")
      y += citation.height
    }
    return y
  }
}
