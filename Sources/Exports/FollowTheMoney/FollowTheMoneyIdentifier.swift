import Text

/// Ids as FollowTheMoney allows them: ASCII letters, digits, dots and hyphens.
enum FollowTheMoneyIdentifier {
  /// The id with a hyphen for its colon: `org:acme` gives `org-acme`. What then still isn't allowed gives a hash.
  static func id(_ id: String, _ part: String? = nil) -> String {
    let bytes = Array((part.map { id + "-" + $0 } ?? id).utf8).map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "-") : $0 }
    guard bytes.allSatisfy(isAllowed), bytes.first.map(isAlphanumeric) == true, bytes.last.map(isAlphanumeric) == true
    else { return "id-" + ContentHash.short([id, part ?? ""]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
