/// One immutable text as valid UTF-8, with its code points and lines indexed.
///
/// Creating one is linear in its length; every look-up by offset takes constant time but for a scan of at most
/// ``blockSize`` bytes, or a binary search over the lines.
public struct SourceText: Hashable, Sendable {
  /// The text's UTF-8 bytes. Always valid UTF-8.
  public let bytes: [UInt8]

  /// `codePointsBefore[k]`: code points that start before byte `k * blockSize`.
  private let codePointsBefore: [Int]
  private let lineStarts: [Int]

  private static let blockSize = 256

  /// Creates a text from a string.
  public init(_ string: String) {
    self.init(validBytes: Array(string.utf8))
  }

  /// Creates a text from bytes.
  /// - Throws: ``TextError/invalidUTF8(location:)`` with the place of the first byte that isn't UTF-8.
  public init(validating bytes: [UInt8]) throws(TextError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw TextError.invalidUTF8(location: Self.firstInvalidLocation(in: bytes))
    }
    self.init(validBytes: bytes)
  }

  private init(validBytes bytes: [UInt8]) {
    self.bytes = bytes
    var codePointsBefore = [Int]()
    codePointsBefore.reserveCapacity(bytes.count / Self.blockSize + 1)
    var lineStarts = [0]
    var codePoints = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { codePointsBefore.append(codePoints) }
      if !Self.isContinuation(byte) { codePoints += 1 }
      if byte == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
    }
    self.codePointsBefore = codePointsBefore
    self.lineStarts = lineStarts
    self.codePointCount = codePoints
  }

  /// The number of Unicode code points.
  public let codePointCount: Int

  /// The range of the whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The words at `range`. A range that reaches beyond the text is cut to it.
  public func string(in range: TextRange) -> String {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    let upper = min(max(range.upperBound, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The number of code points before the byte at `offset`.
  public func codePointOffset(ofByte offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let block = offset / Self.blockSize
    guard block < codePointsBefore.count else { return codePointCount }
    return bytes[(block * Self.blockSize)..<offset].reduce(codePointsBefore[block]) {
      $0 + (Self.isContinuation($1) ? 0 : 1)
    }
  }

  /// The same range in code points.
  public func codePoints(_ range: TextRange) -> CodePointRange {
    CodePointRange(
      start: codePointOffset(ofByte: range.lowerBound), end: codePointOffset(ofByte: range.upperBound))
  }

  /// The same range in bytes, or nil if it reaches beyond the text. Linear in the block size.
  public func byteRange(_ range: CodePointRange) -> TextRange? {
    guard range.start <= range.end, let lower = byteOffset(ofCodePoint: range.start),
      let upper = byteOffset(ofCodePoint: range.end)
    else { return nil }
    return TextRange(lower, upper)
  }

  private func byteOffset(ofCodePoint index: Int) -> Int? {
    guard index >= 0, index <= codePointCount else { return nil }
    guard index < codePointCount else { return bytes.count }
    var low = 0
    var high = codePointsBefore.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if codePointsBefore[middle] <= index { low = middle } else { high = middle }
    }
    var remaining = index - codePointsBefore[low]
    for offset in (low * Self.blockSize)..<bytes.count where !Self.isContinuation(bytes[offset]) {
      if remaining == 0 { return offset }
      remaining -= 1
    }
    return bytes.count
  }

  /// Line and column of the byte at `offset`.
  public func location(ofByte offset: Int) -> SourceLocation {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = codePointOffset(ofByte: offset) - codePointOffset(ofByte: lineStarts[low])
    return SourceLocation(line: low + 1, column: column + 1)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func firstInvalidLocation(in bytes: [UInt8]) -> SourceLocation {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourceLocation(line: line, column: column)
  }
}
