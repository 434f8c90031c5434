/// The lower-cased bytes of a word of at most 16 bytes, packed for comparison.
struct WordKey: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count = 0

  static let longest = 16

  init() {}

  /// The key of a word, which must be lower-cased and not longer than ``longest``.
  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  /// Adds a lower-cased byte. Beyond ``longest`` bytes only the count grows, so that no short word is equal.
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else if count < Self.longest {
      high |= UInt64(byte) << UInt64((count - 8) * 8)
    }
    count += 1
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(low ^ (high &* 0x9e37_79b9_7f4a_7c15))
  }
}
