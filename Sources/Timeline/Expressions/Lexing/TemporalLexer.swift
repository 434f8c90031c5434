/// Cuts UTF-8 text into words, numbers and single marks. Linear; looks at every byte once.
struct TemporalLexer {
  private let bytes: ArraySlice<UInt8>
  private let vocabulary: Vocabulary

  init(bytes: ArraySlice<UInt8>, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// The tokens, with an end token after the last.
  func tokens() -> [TemporalToken] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = Scanner(buffer: buffer, offset: bytes.startIndex, vocabulary: vocabulary)
      scanner.scan()
      return scanner.tokens
    }
  }

  private struct Scanner {
    let buffer: UnsafeBufferPointer<UInt8>
    let offset: Int
    let vocabulary: Vocabulary
    var tokens = [TemporalToken]()
    private var position = 0
    private var flags: TemporalToken.Flags = [.spaced, .newLine, .newParagraph]

    init(buffer: UnsafeBufferPointer<UInt8>, offset: Int, vocabulary: Vocabulary) {
      self.buffer = buffer
      self.offset = offset
      self.vocabulary = vocabulary
      tokens.reserveCapacity(buffer.count / 4 + 1)
    }

    mutating func scan() {
      while position < buffer.count {
        switch ByteClass.of(buffer, at: position) {
        case .space(let length): skipSpace(length)
        case .digit: number()
        case .letter: word()
        case .mark(let length): mark(length)
        }
      }
      flags.formUnion([.spaced, .newLine, .newParagraph])
      append(.end, from: position, to: position)
    }

    private mutating func skipSpace(_ length: Int) {
      if buffer[position] == UInt8(ascii: "\n") {
        flags.formUnion(flags.contains(.newLine) ? [.spaced, .newParagraph] : [.spaced, .newLine])
      }
      flags.insert(.spaced)
      position += length
    }

    private mutating func number() {
      let start = position
      var value: Int32 = 0
      while position < buffer.count, (0x30...0x39).contains(buffer[position]) {
        if position - start < 9 { value = value * 10 + Int32(buffer[position] - 0x30) }
        position += 1
      }
      let digits = position - start
      let isWhole = digits <= 9 && !isCode(at: position)
      append(.number, from: start, to: position, digits: UInt8(min(digits, 255)), value: isWhole ? value : -1)
    }

    /// Whether a period and two capitals follow the digits, as in an exchange's code: "1733.HK".
    private func isCode(at end: Int) -> Bool {
      let isCapital: (Int) -> Bool = { $0 < buffer.count && (0x41...0x5A).contains(buffer[$0]) }
      return end < buffer.count && buffer[end] == UInt8(ascii: ".") && isCapital(end + 1)
        && (isCapital(end + 2) || end + 2 == buffer.count || !isLetter(end + 2))
    }

    private func isLetter(_ place: Int) -> Bool {
      if case .letter = ByteClass.of(buffer, at: place) { return true }
      return false
    }

    private mutating func word() {
      let start = position
      var key = WordKey()
      var allCapitals = true
      if (0x41...0x5A).contains(buffer[position]) { flags.insert(.capitalized) }
      while position < buffer.count, case .letter(let length) = ByteClass.of(buffer, at: position) {
        if length == 1 {
          let byte = buffer[position]
          if byte & 0x20 != 0 { allCapitals = false }
          key.append(byte | 0x20)
        } else {
          for byte in buffer[position..<min(position + length, buffer.count)] { key.append(byte) }
        }
        position = min(position + length, buffer.count)
      }
      if allCapitals { flags.insert(.allCapitals) }
      let last = buffer[position - 1] | 0x20
      if last == UInt8(ascii: "s") { flags.insert(.endsInS) }
      if last == UInt8(ascii: "d"), position - start > 3, buffer[position - 2] | 0x20 == UInt8(ascii: "e") {
        flags.insert(.endsInED)
      }
      if last == UInt8(ascii: "t"), position - start > 5, buffer[position - 2] | 0x20 == UInt8(ascii: "s"),
        buffer[position - 3] | 0x20 == UInt8(ascii: "e")
      {
        flags.insert(.endsInEST)
      }
      append(.word, from: start, to: position, word: vocabulary.id(of: key))
    }

    private mutating func mark(_ length: Int) {
      let start = position
      var key = WordKey()
      for byte in buffer[position..<min(position + length, buffer.count)] { key.append(byte) }
      position = min(position + length, buffer.count)
      append(.mark, from: start, to: position, word: vocabulary.id(of: key))
    }

    private mutating func append(
      _ kind: TemporalToken.Kind, from start: Int, to end: Int, word: UInt16 = 0, digits: UInt8 = 0, value: Int32 = -1
    ) {
      tokens.append(
        TemporalToken(
          start: start + offset, end: end + offset, kind: kind, flags: flags, word: word, digits: digits, value: value))
      flags = []
    }
  }

  private enum ByteClass {
    case space(Int)
    case digit
    case letter(Int)
    case mark(Int)

    static func of(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> ByteClass {
      let byte = buffer[position]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: return .letter(1)
      case 0x30...0x39: return .digit
      case 0x00...0x20, 0x7F: return .space(1)
      case 0x00...0x7F: return .mark(1)
      case 0xC2: return position + 1 < buffer.count && buffer[position + 1] == 0xA0 ? .space(2) : .mark(2)
      case 0xC3...0xDF: return .letter(2)
      case 0xE2: return isWideSpace(buffer, at: position) ? .space(3) : .mark(3)
      case 0xE0...0xEF: return .letter(3)
      case 0xF0...0xFF: return .mark(4)
      default: return .letter(1)
      }
    }

    /// U+2000 to U+200B and U+202F.
    private static func isWideSpace(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
      guard position + 2 < buffer.count, buffer[position + 1] == 0x80 else { return false }
      return (0x80...0x8B).contains(buffer[position + 2]) || buffer[position + 2] == 0xAF
    }
  }
}
