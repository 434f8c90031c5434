/// Breaks text into lines that fit a width.
struct TextWrapper {
  let metrics: FontMetrics
  let width: Double
  let size: Double
  var bold = false

  /// The lines, at most `limit`; what does not fit is cut with an ellipsis.
  func lines(_ text: String, limit: Int = .max) -> [String] {
    var lines = [String]()
    for word in text.split(separator: " ").flatMap({ pieces(String($0)) }) {
      if let last = lines.last, measure(last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    guard lines.count > limit, limit > 0 else { return lines.isEmpty ? [""] : lines }
    return Array(lines.prefix(limit - 1)) + [cut(lines[limit - 1] + "…")]
  }

  /// The lines, as few as ``lines(_:limit:)`` needs and as even in length as words allow.
  func evenLines(_ text: String, limit: Int = .max) -> [String] {
    let lines = lines(text, limit: limit)
    guard lines.count > 1, lines.last?.last != "…" else { return lines }
    let longestWord = text.split(separator: " ").map { measure(String($0)) }.max() ?? 0
    var (narrow, wide) = (max(width / 2, min(longestWord, width)), width)
    while wide - narrow > 1 {
      let middle = (narrow + wide) / 2
      let candidate = TextWrapper(metrics: metrics, width: middle, size: size, bold: bold)
      if candidate.lines(text).count <= lines.count { wide = middle } else { narrow = middle }
    }
    return TextWrapper(metrics: metrics, width: wide, size: size, bold: bold).lines(text)
  }

  /// The largest size, from `sizes`, at which no word has to be broken; the last if there is none.
  static func fittingSize(
    _ text: String, width: Double, sizes: [Double], bold: Bool, metrics: FontMetrics
  ) -> Double {
    let words = text.split(separator: " ")
    let fits = { (size: Double) in words.allSatisfy { metrics.width(String($0), size: size, bold: bold) <= width } }
    return sizes.first(where: fits) ?? sizes.last ?? 0
  }

  /// Parts with a dot between them, none broken that fits a line.
  func packed(_ parts: [String], limit: Int = 3) -> [String] {
    var packed = [String]()
    for part in parts {
      if let last = packed.last, measure("\(last) · \(part)") <= width {
        packed[packed.count - 1] = "\(last) · \(part)"
      } else {
        packed += lines(part, limit: limit)
      }
    }
    return packed
  }

  private func measure(_ text: String) -> Double { metrics.width(text, size: size, bold: bold) }

  private func cut(_ line: String) -> String {
    var line = line
    while measure(line) > width, line.count > 2 { line = line.dropLast(2) + "…" }
    return line
  }

  /// A word in pieces that fit, broken after hyphens and slashes where it has them.
  private func pieces(_ word: String) -> [String] {
    guard measure(word) > width else { return [word] }
    var pieces = [String]()
    var piece = ""
    for character in word {
      if !piece.isEmpty, measure(piece + String(character)) > width {
        if let cut = piece.lastIndex(where: { "-/–".contains($0) }), piece.index(after: cut) < piece.endIndex {
          pieces.append(String(piece[...cut]))
          piece = String(piece[piece.index(after: cut)...])
        } else {
          pieces.append(piece)
          piece = ""
        }
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
