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

    /// The size at which it is measured: large for exactness, but the smallest in use for what may have no font, since the
    /// signs that stand for missing glyphs don't shrink with the text.
    var size: Double { character.unicodeScalars.allSatisfy { $0.value < 0x250 } ? 100 : 8 }

    func framed(_ text: String) -> Glyph.Label { Label(text: "|\(text)|", bold: bold, size: size) }

    /// A text to measure.
    struct Label: Hashable {
      let text: String
      let bold: Bool
      let size: Double
    }
  }

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
    var names = [Glyph.Label: String]()
    var writer = DOTWriter()
    writer.beginGraph("widths")
    writer.nodeDefaults([("shape", .text("plain")), ("fontname", .text(Self.family)), ("pos", .text("0,0"))])
    for label in glyphs.flatMap({ [$0.framed(""), $0.framed(String($0.character))] }) where names[label] == nil {
      let name = "\(names.count)"
      names[label] = name
      let html = DOTText.html(label.text)
      writer.node(
        name, [("fontsize", .number(label.size)), ("label", .html(label.bold ? "<b>\(html)</b>" : html))])
    }
    writer.end()
    let layout = try Graphviz.shared.layout(writer.text, engine: .pinned)
    func width(_ label: Glyph.Label) -> Double { names[label].flatMap { layout.nodes[$0]?.width } ?? 0 }
    return Dictionary(
      glyphs.map { glyph in
        let width = width(glyph.framed(String(glyph.character))) - width(glyph.framed(""))
        return (glyph, max(0, width) / glyph.size)
      }, uniquingKeysWith: max)
  }
}
