/// Graphviz's HTML-like labels, built from templates only.
struct HTMLLabel {
  let dark: Bool

  /// Lines one under the other; with a width, they are aligned within it.
  func block(_ lines: [TextLine], _ alignment: PinnedNode.Alignment, width: Double?) -> String {
    let end = "<br align=\"\(alignment.rawValue)\"/>"
    let text = lines.map { $0.runs.map(run).joined() + end }.joined()
    guard let width else { return text }
    let size = DOTText.number(width.rounded(.down))
    return """
      <table border="0" cellborder="0" cellspacing="0" cellpadding="0" width="\(size)"><tr>\
      <td align="\(alignment.rawValue)" balign="\(alignment.rawValue)" width="\(size)">\(text)</td></tr></table>
      """
  }

  private func run(_ run: TextRun) -> String {
    var text = DOTText.html(run.text)
    if text.isEmpty { text = "&#160;" }
    if run.struck { text = "<s>\(text)</s>" }
    if run.bold { text = "<b>\(text)</b>" }
    let color = dark ? run.paint.dark : run.paint.light
    return "<font point-size=\"\(DOTText.number(run.size))\" color=\"\(color)\">\(text)</font>"
  }
}
