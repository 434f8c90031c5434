import Text

/// Marks of Markdown that its readers don't see: of headings ("## Acme"), quotations ("> Acme"), emphasis ("**Acme**",
/// "_Acme_") and links ("[Acme](https://acme.com)").
///
/// Reference: CommonMark 0.31, "ATX headings", "Block quotes", "Emphasis and strong emphasis" and "Links", without nesting
/// beyond one of each mark.
package enum Markup {
  /// The ranges of the marks in `bytes[range]`, in order and apart from each other. Linear in its length.
  package static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var finder = Finder(bytes: bytes, range: range)
    return finder.marks()
  }

  /// The range of a sentence with the marks of emphasis that its first word opens and its last one closes.
  static func withEmphasis(around range: TextRange, in bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > 0, isEmphasis(bytes[lower - 1]) { lower -= 1 }
    while upper < bytes.count, isEmphasis(bytes[upper]) { upper += 1 }
    return TextRange(lower, upper)
  }

  private static func isEmphasis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

  /// Whether white space stands in the gap `bytes[range]` between two tokens, which holds nothing else but marks.
  package static func holdsSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 <= 0x20 || $0 >= 0x80 }
  }

  /// A text without the marks in it. Linear in its length.
  package static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: Set("*_[#>".utf8).contains) else { return text }
    let bytes = Array(text.utf8)
    let marks = bytes.withUnsafeBufferPointer { Self.marks($0, 0..<$0.count) }
    var plain = [UInt8]()
    var start = 0
    for mark in marks {
      plain += bytes[start..<mark.lowerBound]
      start = mark.upperBound
    }
    return String(decoding: plain + bytes[start...], as: UTF8.self)
  }

  private struct Finder {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    private var found = [Range<Int>]()
    /// The last opening run of every kind and length that none has closed.
    private var open = [Emphasis: Range<Int>]()
    private var bracket: Int?

    private struct Emphasis: Hashable {
      var sign: UInt8
      var length: Int
    }

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
      self.bytes = bytes
      self.range = range
    }

    mutating func marks() -> [Range<Int>] {
      var index = range.lowerBound
      while index < range.upperBound {
        switch bytes[index] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"):
          let end = end(ofRunAt: index)
          if isBlock(index..<end) { found.append(index..<end) }
          index = end
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
          let end = end(ofRunAt: index)
          readRun(index..<end)
          index = end
        case UInt8(ascii: "["):
          bracket = index
          index += 1
        case UInt8(ascii: "]"):
          index = readLink(closingAt: index)
        default:
          index += 1
        }
      }
      return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func end(ofRunAt start: Int) -> Int {
      var end = start + 1
      while end < range.upperBound, bytes[end] == bytes[start] { end += 1 }
      return end
    }

    /// Whether a run of signs makes its line a heading or a quotation.
    private func isBlock(_ run: Range<Int>) -> Bool {
      guard run.count <= 6, run.upperBound < range.upperBound, kind(run.upperBound) == .space else { return false }
      var start = run.lowerBound
      while start > range.lowerBound, run.lowerBound - start < 4, bytes[start - 1] == 0x20 { start -= 1 }
      return start == range.lowerBound || bytes[start - 1] == UInt8(ascii: "\n")
    }

    /// Three signs are emphasis and strong emphasis at once; more are a line or a mask.
    private mutating func readRun(_ run: Range<Int>) {
      guard run.count <= 3 else { return }
      let emphasis = Emphasis(sign: bytes[run.lowerBound], length: run.count)
      let before = kind(run.lowerBound - 1)
      let after = kind(run.upperBound)
      if let opening = open[emphasis], before != .space, after != .word {
        found += [opening, run]
        open[emphasis] = nil
      } else if before != .word, after != .space {
        open[emphasis] = run
      }
    }

    /// Marks the link whose text ends at `close`, if one does. Returns where to go on.
    private mutating func readLink(closingAt close: Int) -> Int {
      defer { bracket = nil }
      guard let bracket, bracket + 1 < close, close + 1 < range.upperBound, bytes[close + 1] == UInt8(ascii: "("),
        let end = end(ofAddressAt: close + 2)
      else { return close + 1 }
      let isImage = bracket > range.lowerBound && bytes[bracket - 1] == UInt8(ascii: "!")
      found += [(isImage ? bracket - 1 : bracket)..<(bracket + 1), close..<end]
      return end
    }

    /// The end of the address at `start` and its closing parenthesis, if it is one: without spaces, and of a site, a
    /// page beside this one or a place in it.
    private func end(ofAddressAt start: Int) -> Int? {
      var depth = 0
      var index = start
      while index < range.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "]") {
        if bytes[index] == UInt8(ascii: "(") { depth += 1 }
        if bytes[index] == UInt8(ascii: ")") {
          if depth == 0 { return isAddress(start..<index) ? index + 1 : nil }
          depth -= 1
        }
        index += 1
      }
      return nil
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
      guard let first = range.first else { return false }
      return [UInt8(ascii: "/"), UInt8(ascii: "#")].contains(bytes[first])
        || ["http://", "https://", "mailto:"].contains { bytes[range].starts(with: $0.utf8) }
    }

    private enum Kind {
      case space
      case word
      case other
    }

    /// What stands at `index`; the ends of the text are space.
    private func kind(_ index: Int) -> Kind {
      guard range.contains(index) else { return .space }
      switch bytes[index] {
      case 0...0x20: return .space
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: return .word
      default: return .other
      }
    }
  }
}
