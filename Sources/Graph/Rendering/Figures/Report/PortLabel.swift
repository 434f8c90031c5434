/// An empty label of an organization's size with ports along its sides, from top to bottom.
struct PortLabel {
  let width: Double
  let height: Double
  let west: Int
  let east: Int

  static func port(_ number: Int, isEast: Bool) -> String { (isEast ? "o" : "i") + "\(number)" }

  /// The HTML-like label.
  var html: String {
    """
    <table border="0" cellborder="0" cellspacing="0" cellpadding="0"><tr><td>\(side(west, isEast: false))</td>\
    <td width="\(DOTText.number(width - 6, decimals: 0))" height="\(DOTText.number(height, decimals: 0))"></td>\
    <td>\(side(east, isEast: true))</td></tr></table>
    """
  }

  private func side(_ count: Int, isEast: Bool) -> String {
    let rows = max(1, count)
    let cells = (0..<rows).map { row in
      // Whole points: the rest of the division goes to the first rows.
      let cellHeight = (Int(height) / rows) + (row < Int(height) % rows ? 1 : 0)
      let port = Self.port(row, isEast: isEast)
      return "<tr><td port=\"\(port)\" width=\"3\" height=\"\(cellHeight)\" fixedsize=\"true\"></td></tr>"
    }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\">\(cells.joined())</table>"
  }
}
