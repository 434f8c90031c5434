/// Escapes what DOT and Graphviz's HTML-like labels would read as markup.
enum DOTText {
  /// A quoted DOT string that Graphviz shows as `text`: without control characters, escape sequences or entities.
  static func quoted(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars where !isForbidden(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `text` as content of an HTML-like label, in which Graphviz expands escape sequences too.
  static func html(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    for scalar in text.unicodeScalars where !isForbidden(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "\\": result += "\\\\"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `text` on one line for people: white space collapsed, control characters dropped, cut at `limit` characters.
  static func label(_ text: String, limit: Int = 80) -> String {
    if isPlain(text), text.utf8.count <= limit, !hasLooseSpaces(text) { return text }
    let spaced = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    let clean = String(String.UnicodeScalarView(spaced.unicodeScalars.filter { !isForbidden($0) }))
    let words = clean.split(separator: " ").joined(separator: " ")
    return words.count <= limit ? words : words.prefix(limit - 1) + "…"
  }

  /// A number with at most that many decimals, in the same form in every locale.
  static func number(_ value: Double, decimals: Int = 2) -> String {
    guard value.magnitude < 1e12 else { return "0" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = String(rest)
    var fraction = String(repeating: "0", count: decimals - digits.count) + digits
    while fraction.last == "0" { fraction.removeLast() }
    return "\(sign)\(whole).\(fraction)"
  }

  /// Whether a text is of printable ASCII that means nothing to DOT or XML.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x26 && byte != 0x27 && byte != 0x3C && byte != 0x3E
        && byte != 0x5C
    }
  }

  /// Whether a text of ASCII has spaces at its ends or more than one in a row.
  private static func hasLooseSpaces(_ text: String) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return true }
      isAfterSpace = isSpace
    }
    return isAfterSpace && !text.isEmpty
  }

  /// Characters that XML forbids or that change how the text around them is read.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse: true
    // Joiners shape letters and emoji; other format characters, such as overrides of direction, can deceive.
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
