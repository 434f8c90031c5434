/// A set of small numbers, one bit each.
struct BitRow: Hashable {
  private var words: [UInt64]

  /// An empty set of numbers below `count`.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// A set of one number below `count`.
  init(count: Int, with number: Int) {
    self.init(count: count)
    insert(number)
  }

  /// Whether the number is in the set.
  func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  /// Adds a number.
  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  /// Whether all numbers are in another set of as many bits.
  func isSubset(of other: BitRow) -> Bool { zip(words, other.words).allSatisfy { $0 & ~$1 == 0 } }

  /// The numbers that are not in another set of as many bits.
  func subtracting(_ other: BitRow) -> BitRow {
    var result = self
    for place in words.indices { result.words[place] &= ~other.words[place] }
    return result
  }
}
