/// Words in one type face.
struct TextRun: Hashable, Sendable {
  var text: String
  /// Whole points: libgvc cuts off the rest.
  var size: Double
  var bold = false
  var paint = Paint.ink
  var struck = false
}

/// A line of text.
struct TextLine: Hashable, Sendable {
  var runs: [TextRun]

  init(_ runs: [TextRun]) { self.runs = runs }

  init(_ text: String, size: Double, bold: Bool = false, paint: Paint = .ink, struck: Bool = false) {
    runs = [TextRun(text: text, size: size, bold: bold, paint: paint, struck: struck)]
  }

  /// The distance from line to line, in whole points as ``HTMLLabel`` sets it.
  var height: Double { ((runs.map(\.size).max() ?? 0) * 1.2).rounded() }

  /// The width in points.
  func width(_ metrics: FontMetrics) -> Double {
    runs.reduce(0) { $0 + metrics.width($1.text, size: $1.size, bold: $1.bold) }
  }
}

extension [TextLine] {
  /// The size of the lines set one under the other.
  func size(_ metrics: FontMetrics) -> Size {
    Size(width: map { $0.width(metrics) }.max() ?? 0, height: reduce(0) { $0 + $1.height })
  }
}
