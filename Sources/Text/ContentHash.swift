import Crypto

/// Hashes of content, for ids and for checking that a file is still what it was.
public enum ContentHash {
  /// SHA-256 in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  /// The first 12 hexadecimal digits of the SHA-256 of the parts joined by a separator that no part holds.
  public static func short(_ parts: [String]) -> String {
    String(sha256(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(12))
  }

  private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8]()
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
