/// A 64-bit SimHash over the words of a text: near copies differ in few bits.
///
/// Charikar, "Similarity Estimation Techniques from Rounding Algorithms" (2002), over lower-cased three-word shingles.
public struct Fingerprint: Hashable, Sendable {
  /// The bits.
  public let bits: UInt64

  /// Creates a fingerprint from its bits.
  public init(bits: UInt64) { self.bits = bits }

  /// Reads the 16 hexadecimal digits that ``hexadecimal`` writes; nil for anything else.
  public init?(hexadecimal text: String) {
    guard text.utf8.count == 16, let bits = UInt64(text, radix: 16) else { return nil }
    self.bits = bits
  }

  /// The fingerprint of the words in `range`. Linear in its length.
  public init(of text: SourceText, in range: TextRange) {
    var words = [UInt64]()
    var word = Self.seed
    var inWord = false
    for byte in text.bytes[range.lowerBound..<range.upperBound] {
      if Self.isWordByte(byte) {
        word = (word ^ UInt64(byte | 0x20)) &* Self.prime
        inWord = true
      } else if inWord {
        words.append(word)
        word = Self.seed
        inWord = false
      }
    }
    if inWord { words.append(word) }

    var weights = [Int](repeating: 0, count: 64)
    for start in 0..<max(words.count - 2, words.isEmpty ? 0 : 1) {
      let shingle = words[start..<min(start + 3, words.count)].reduce(Self.seed) { Self.mix($0 ^ $1) }
      for bit in 0..<64 { weights[bit] += shingle >> UInt64(bit) & 1 == 1 ? 1 : -1 }
    }
    bits = weights.indices.reduce(0) { weights[$1] > 0 ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The number of bits in which two fingerprints differ, 0 to 64.
  public func distance(to other: Fingerprint) -> Int { (bits ^ other.bits).nonzeroBitCount }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  // FNV-1a over bytes, then the finalizer of SplitMix64 so that every bit depends on every word.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value &* 0x9e37_79b9_7f4a_7c15
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
