import Text

/// Finds the title of an article in its first lines.
enum TitleFinder {
  /// A title and where it stands.
  struct Title: Sendable {
    var range: TextRange
  }

  /// The first line if it looks like a heading: short, without a full stop; nil otherwise.
  static func title(of document: Document) -> Title? {
    let bytes = document.text.bytes
    var lower = document.body.lowerBound
    while lower < document.body.upperBound, bytes[lower] <= 0x20 || bytes[lower] == UInt8(ascii: "#") { lower += 1 }
    var upper = lower
    while upper < document.body.upperBound, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    guard upper > lower, upper - lower < 220 else { return nil }
    let last = bytes[upper - 1]
    guard last != UInt8(ascii: "."), last != UInt8(ascii: ":"), upper < document.body.upperBound else { return nil }
    return Title(range: TextRange(lower, upper))
  }
}
