/// A table as RFC 4180 has it: fields with commas, quotes or line ends are quoted, lines end with CRLF.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP's "CSV Injection" advises;
/// numbers stay as they are.
///
/// No library: SwiftCSV, the one at hand, does not quote fields with line ends, which quotes from documents have, and
/// ends lines with a line feed.
struct CSVTable {
  /// The file's bytes so far.
  private(set) var bytes = [UInt8]()
  /// How many texts got an apostrophe.
  private(set) var guardedTexts = 0

  init(header: [String]) { write(header.map(Self.quoted)) }

  /// A table of items with one field per column.
  init<Item>(_ items: some Sequence<Item>, _ columns: [Column<Item>]) {
    self.init(header: columns.map(\.name))
    for item in items { append(item, columns) }
  }

  private mutating func append<Item>(_ item: Item, _ columns: [Column<Item>]) {
    write(
      columns.map { column in
        guard let value = column.value(item) else { return "" }
        guard column.kind == .string, Self.isFormula(value) else { return Self.quoted(value) }
        guardedTexts += 1
        return Self.quoted("'" + value)
      })
  }

  private mutating func write(_ fields: [String]) {
    bytes += Array(fields.joined(separator: ",").utf8) + [0x0D, 0x0A]
  }

  /// Whether a spreadsheet computes the text. Some skip white space before the sign, some take full-width signs.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let sign = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(sign)
  }

  private static func quoted(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    let needsQuotes =
      text.unicodeScalars.contains { special.contains($0) }
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
