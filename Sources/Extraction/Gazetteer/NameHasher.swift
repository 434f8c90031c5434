/// Hashes names so that spellings of one name agree: without case, full stops, apostrophes and hyphens, "&" as "and".
///
/// Feed it the bytes of a whole name, or its tokens one after another; both give the same value.
struct NameHasher {
  /// The hash of what was added, a 64-bit FNV-1a.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true
  private var isBoundary = false

  /// Adds a token; one that begins with an apostrophe belongs to the word before.
  mutating func add(token: String) {
    var token = token
    token.withUTF8 { bytes in
      let isClitic = bytes.first == UInt8(ascii: "'") || bytes.starts(with: [0xE2, 0x80, 0x99])
      if !isClitic { isBoundary = true }
      for byte in bytes { add(byte) }
    }
  }

  /// Adds a byte of a name.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "'"), 0xE2, 0x80, 0x98, 0x99: return  // the last four make up ‘ and ’
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      isBoundary = true
    case UInt8(ascii: "&"):
      isBoundary = true
      for letter in "and".utf8 { mix(letter) }
      isBoundary = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): mix(byte | 0x20)
    default: mix(byte)
    }
  }

  private mutating func mix(_ byte: UInt8) {
    if isBoundary, !isEmpty { step(UInt8(ascii: " ")) }
    isBoundary = false
    isEmpty = false
    step(byte)
  }

  private mutating func step(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
