/// The hashes of a word's form and of its parts, computed once and shared by all models.
package struct Word {
  package var form: UInt64
  /// Lower-case, with all digits alike.
  package var lower: UInt64
  /// Runs of capitals, small letters, digits and others.
  package var shape: UInt64
  package var prefixes: SIMD4<UInt64>
  package var suffixes: SIMD4<UInt64>
  package var flags: Flags
  package var length: Int

  package struct Flags: OptionSet {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    package static let initialCapital = Flags(rawValue: 1)
    package static let allCapitals = Flags(rawValue: 2)
    package static let digit = Flags(rawValue: 4)
    package static let hyphen = Flags(rawValue: 8)
    package static let letter = Flags(rawValue: 16)
    package static let period = Flags(rawValue: 32)
    package static let innerCapital = Flags(rawValue: 64)
  }

  /// What stands before the first and after the last word.
  package static let boundary = Word(
    form: 1, lower: 1, shape: 1, prefixes: SIMD4(repeating: 1), suffixes: SIMD4(repeating: 1), flags: [], length: 0)

  init(
    form: UInt64, lower: UInt64, shape: UInt64, prefixes: SIMD4<UInt64>, suffixes: SIMD4<UInt64>, flags: Flags,
    length: Int
  ) {
    self.form = form
    self.lower = lower
    self.shape = shape
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.flags = flags
    self.length = length
  }

  /// Computes the hashes of a word.
  package init(_ form: String) {
    var bytes = Array(form.utf8)
    self = bytes.withUnsafeMutableBufferPointer { Word(UnsafeBufferPointer($0)) }
  }

  /// Computes the hashes of the word with these UTF-8 bytes. Linear in their number.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    length = bytes.count
    var form: UInt64 = 0xcbf2_9ce4_8422_2325
    var lower = form
    var shape: UInt64 = 7
    var prefixes = SIMD4<UInt64>(repeating: 1)
    var flags = Flags()
    var lastKind: UInt64 = 0
    var capitals = 0
    var letters = 0
    for (index, byte) in bytes.enumerated() {
      let small = Self.lowercased(byte)
      form = (form ^ UInt64(byte)) &* 0x100_0000_01b3
      lower = (lower ^ UInt64(Self.isDigit(byte) ? 0x30 : small)) &* 0x100_0000_01b3
      if index < 4 { prefixes[index] = lower }
      var kind: UInt64
      switch byte {
      case 0x30...0x39:
        kind = 4
        flags.insert(.digit)
      case 0x41...0x5A:
        kind = 2
        capitals += 1
        letters += 1
        flags.insert(index == 0 ? .initialCapital : .innerCapital)
      case 0x61...0x7A, 0x80...:
        kind = 3
        letters += 1
      default: kind = UInt64(byte) + 16
      }
      if byte == UInt8(ascii: "-") { flags.insert(.hyphen) }
      if byte == UInt8(ascii: ".") { flags.insert(.period) }
      if kind != lastKind {
        shape = FeatureHash.mix(shape, kind)
        lastKind = kind
      }
    }
    if letters > 0 { flags.insert(.letter) }
    if letters > 0, letters == capitals { flags.insert(.allCapitals) }
    var suffixes = SIMD4<UInt64>(repeating: 1)
    var suffix: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<min(4, bytes.count) {
      let byte = bytes[bytes.count - 1 - index]
      suffix = (suffix ^ UInt64(Self.isDigit(byte) ? 0x30 : Self.lowercased(byte))) &* 0x100_0000_01b3
      suffixes[index] = suffix
    }
    self.form = form
    self.lower = lower
    self.shape = shape
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.flags = flags
  }

  /// The lower-case hash of a word, for tables.
  package static func lowerHash(_ word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { Word($0).lower }
  }

  @inline(__always)
  package static func lowercased(_ byte: UInt8) -> UInt8 { 0x41 <= byte && byte <= 0x5A ? byte | 0x20 : byte }

  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { 0x30 <= byte && byte <= 0x39 }
}
