/// Names of XML made of ids.
enum XMLName {
  /// A prefix for ids: the text itself where XML allows it at the start of a name.
  static func prefix(_ text: String) -> String {
    let allowed = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
    }
    let name = allowed ? text : encoded(text)
    if name.isEmpty { return "" }
    guard let first = name.utf8.first, (0x41...0x5A).contains(first & 0xDF) || first == 0x5F else { return "_" + name }
    return name
  }

  /// The id itself where XML allows it after a letter; each other byte is written as `_` and two hexadecimal digits.
  static func encoded(_ id: String) -> String {
    var result = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "/"):
        result += "."
      default:
        result += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return result
  }
}
