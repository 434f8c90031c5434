import Text

/// Divides a text into segments over whose ends no sentence reaches: paragraphs, headings, list items.
///
/// A blank line always ends a segment. A single newline does too, but in text that is wrapped to a width: there, a
/// newline after a full line, or before a line that goes on in lower case, is a space. An item's bullet begins a segment.
package enum Layout {
  private struct Line {
    var range: Range<Int>
    /// Characters without white space at the end.
    var length: Int
    var firstWord: Int
    var isBlank: Bool
    var startsLower: Bool
    var endsSentence: Bool
    var bullet: Bullet
  }

  private enum Bullet {
    case none
    /// A hyphen or dash, which in running text may be one.
    case dash
    case sign
  }

  /// The segments of `bytes[range]`, in order. Linear in its length.
  package static func segments(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    let lines = lines(bytes, range)
    let width = wrapWidth(lines)
    let hasDashes = lines.count { $0.bullet == .dash } > 1
    var segments = [Range<Int>]()
    var start: Int?
    for (index, line) in lines.enumerated() where !line.isBlank {
      let begin = start ?? line.range.lowerBound
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      let isItem = next.map { $0.bullet == .sign || $0.bullet == .dash && hasDashes } ?? false
      if let next, !next.isBlank, !isItem, continues(line, next, width: width) {
        start = begin
      } else {
        segments.append(begin..<line.range.upperBound)
        start = nil
      }
    }
    return segments
  }

  private static func continues(_ line: Line, _ next: Line, width: Int?) -> Bool {
    if let width, line.length + 1 + next.firstWord > width { return true }
    return next.startsLower && line.length >= 40 && !line.endsSentence
  }

  /// The width that the text is wrapped to, or nil: nine of ten newlines within paragraphs stand where the next word
  /// would no longer fit. A few lines may be longer than the width, where a long word doesn't fit any line.
  private static func wrapWidth(_ lines: [Line]) -> Int? {
    let inner = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
    guard inner.count >= 2 else { return nil }
    let lengths = inner.map(\.0.length).sorted()
    let width = lengths[(lengths.count - 1) * 98 / 100]
    guard (40...140).contains(width) else { return nil }
    // A paragraph on one long line shows that newlines stand where the text wants them.
    if lines.contains(where: { $0.length > width * 3 / 2 && $0.length - $0.firstWord > width }) { return nil }
    let full = inner.count { $0.length + 1 + $1.firstWord > width }
    return full >= 2 && full * 10 >= inner.count * 9 ? width : nil
  }

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Line] {
    var lines = [Line]()
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
      lines += items(bytes, start..<end).map { line(bytes, $0) }
      if end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") { end += 1 }
      start = end + 1
    }
    return lines
  }

  /// The items of a line that begins with a sign and holds it again: "* Profit up * Sales down".
  private static func items(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    guard let start = range.first(where: { bytes[$0] > 0x20 }), bytes[start] == UInt8(ascii: "*"),
      bullet(bytes, range) == .sign
    else { return [range] }
    var items = [Range<Int>]()
    var begin = range.lowerBound
    for index in range.dropFirst().dropLast(2)
    where index > start && bytes[index] == UInt8(ascii: "*") && bytes[index - 1] <= 0x20 && bytes[index + 1] <= 0x20
      && (0x41...0x5A).contains(bytes[index + 2])
    {
      items.append(begin..<index)
      begin = index
    }
    return items + [begin..<range.upperBound]
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Line {
    var length = 0
    var pending = 0
    var firstWord = 0
    var inFirstWord = true
    var first: UInt8 = 0
    var last: UInt8 = 0
    for index in range where bytes[index] & 0xC0 != 0x80 {
      let byte = bytes[index]
      if byte <= 0x20 {
        pending += 1
        if firstWord > 0 { inFirstWord = false }
        continue
      }
      length += pending + 1
      pending = 0
      if inFirstWord { firstWord += 1 }
      if first == 0 { first = byte }
      last = byte
    }
    return Line(
      range: range, length: length, firstWord: firstWord, isBlank: first == 0,
      startsLower: 0x61 <= first && first <= 0x7A,
      endsSentence: last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
        || last == UInt8(ascii: ":") || last == UInt8(ascii: ";"), bullet: bullet(bytes, range))
  }

  private static let signs = BulletSigns.unambiguous.map { Array($0.utf8) }
  private static let dashes = BulletSigns.dashes.map { Array($0.utf8) }

  private static func bullet(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bullet {
    guard let start = range.first(where: { bytes[$0] > 0x20 }) else { return .none }
    func begins(_ sign: [UInt8]) -> Bool {
      let end = start + sign.count
      return end < range.upperBound && bytes[end] <= 0x20 && bytes[start..<end].elementsEqual(sign)
    }
    return signs.contains(where: begins) ? .sign : dashes.contains(where: begins) ? .dash : .none
  }
}
