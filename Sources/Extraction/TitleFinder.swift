import Text

/// Finds the title of an article in its first lines.
enum TitleFinder {
  /// A title and where it stands.
  struct Title: Sendable {
    var range: TextRange
  }

  /// How a line begins that tells of the article rather than names it.
  private static let metadata = [
    "published", "updated", "posted", "last updated", "first published", "last modified", "date:", "by ", "source:",
    "media contact", "for immediate release", "press release",
  ]

  /// The first line that doesn't tell when, where or by whom the article was published, if it looks like a heading:
  /// short, without a full stop; nil otherwise.
  static func title(of document: Document) -> Title? {
    var place = document.body.lowerBound
    for _ in 0..<3 {
      guard let line = line(of: document, from: place) else { return nil }
      let words = document.text.string(in: line).lowercased()
      guard metadata.contains(where: words.hasPrefix) else {
        return isHeading(line, in: document) ? Title(range: line) : nil
      }
      place = line.upperBound
    }
    return nil
  }

  /// The first line that isn't blank, without marks of a heading and blanks around it.
  private static func line(of document: Document, from start: Int) -> TextRange? {
    let bytes = document.text.bytes
    let end = document.body.upperBound
    var lower = start
    while lower < end, bytes[lower] <= 0x20 || bytes[lower] == UInt8(ascii: "#") { lower += 1 }
    var upper = lower
    while upper < end, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return upper > lower ? TextRange(lower, upper) : nil
  }

  private static func isHeading(_ line: TextRange, in document: Document) -> Bool {
    let last = document.text.bytes[line.upperBound - 1]
    return line.count < 220 && last != UInt8(ascii: ".") && last != UInt8(ascii: ":")
      && line.upperBound < document.body.upperBound
  }
}
