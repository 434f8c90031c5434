/// Graphviz's HTML-like labels, built from templates only.
struct HTMLLabel {
  let dark: Bool

  /// Lines one under the other, each a row of its own: the distance between lines of plain HTML-like text depends on what
  /// else is in it. With a width, the lines are aligned within it.
  func block(_ lines: [TextLine], _ alignment: PinnedNode.Alignment, width: Double?) -> String {
    let attribute = width.map { " width=\"\(Int($0.rounded(.down)))\"" } ?? ""
    let rows = lines.map { line in
      """
      <tr><td align="\(alignment.rawValue)"\(attribute) height="\(Int(line.height))">\
      \(line.runs.map(run).joined())</td></tr>
      """
    }
    return """
      <table border="0" cellborder="0" cellspacing="0" cellpadding="0">\(rows.joined())</table>
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
