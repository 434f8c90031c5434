/// 64-bit hashes for words and features. They are part of the model's format: a change needs a new format version.
package enum FeatureHash {
  /// The hash of nothing.
  package static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Combines a hash with a further value.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0xd6e8_feb8_6659_fd93
    return product ^ (product >> 32)
  }

  /// The hash of bytes.
  package static func bytes(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mix(hash, seed)
  }

  /// The hash of a string's UTF-8.
  package static func string(_ string: String) -> UInt64 { bytes(string.utf8) }

  /// Spreads a hash over all its bits, for use as a table index.
  @inline(__always)
  package static func finish(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return product ^ (product >> 32)
  }
}
