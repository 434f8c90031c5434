import Synchronization

/// Widths of text as libgvc will set it, from the widths of its characters, each measured once.
///
/// Kerning is left out, which makes a text at most a few percent narrower than it is taken to be.
final class FontMetrics: Sendable {
  /// The widths for the fonts of this machine.
  static let shared = FontMetrics()

  /// A family whose members have the same widths, on all platforms. A single name would often be replaced by a wider font.
  static let family = "Helvetica,Arial,Liberation Sans,sans-serif"

  private struct Glyph: Hashable {
    let character: Character
    let bold: Bool
  }

  private static let unit = 100.0
  private let widths = Mutex<[Glyph: Double]>([:])

  private init() {}

  /// Measures what ``width(_:size:bold:)`` will be asked for; one call of libgvc for all that is new.
  func prepare(_ texts: some Sequence<String>) throws(RenderingError) {
    var characters = Set((32...126).compactMap { Unicode.Scalar($0).map(Character.init) } + Array("…·–“”’×—≈≤≥€£¥"))
    for text in texts { characters.formUnion(text) }
    let known = widths.withLock { Set($0.keys) }
    let new = characters.sorted().flatMap { [Glyph(character: $0, bold: false), Glyph(character: $0, bold: true)] }
      .filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let measured = try measure(new)
    widths.withLock { $0.merge(measured) { old, _ in old } }
  }

  /// At text sizes hinting makes glyphs up to this much wider than at the size at which they are measured.
  private static let hinting = 1.02

  /// The width of a text in points, rather too large than too small. Characters that were not prepared count as wide as an em.
  func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    widths.withLock { widths in
      text.reduce(0) { $0 + (widths[Glyph(character: $1, bold: bold)] ?? 1) } * size * Self.hinting
    }
  }

  /// Every character stands between two others, so that spaces count too.
  private func measure(_ glyphs: [Glyph]) throws(RenderingError) -> [Glyph: Double] {
    var writer = DOTWriter()
    writer.beginGraph("widths")
    writer.nodeDefaults([
      ("shape", .text("plain")), ("fontname", .text(Self.family)), ("fontsize", .number(Self.unit)),
      ("pos", .text("0,0")),
    ])
    func add(_ name: String, _ text: String, bold: Bool) {
      let html = DOTText.html(text)
      writer.node(name, [("label", .html(bold ? "<b>\(html)</b>" : html))])
    }
    add("frame", "||", bold: false)
    add("bold frame", "||", bold: true)
    for (index, glyph) in glyphs.enumerated() { add("\(index)", "|\(glyph.character)|", bold: glyph.bold) }
    writer.end()
    let layout = try Graphviz.shared.layout(writer.text, engine: .pinned)
    let frame = [false: layout.nodes["frame"]?.width ?? 0, true: layout.nodes["bold frame"]?.width ?? 0]
    var widths = [Glyph: Double]()
    for (index, glyph) in glyphs.enumerated() {
      let width = (layout.nodes["\(index)"]?.width ?? 0) - (frame[glyph.bold] ?? 0)
      widths[glyph] = max(0, width) / Self.unit
    }
    return widths
  }
}
