/// Writes JSON on one line as `JSONEncoder` would, a good deal faster. The caller gives the keys, plain and in order.
struct JSONLineWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the next element of the innermost object or array needs a comma before it.
  private var needsComma = false

  /// Writes an object whose fields `fields` writes.
  mutating func object(_ fields: (inout JSONLineWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try fields(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array of objects.
  mutating func array<Element>(_ elements: [Element], _ element: (inout JSONLineWriter, Element) -> Void) {
    open(UInt8(ascii: "["))
    for value in elements { element(&self, value) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the value that follows.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a field.
  mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    self.value(value)
  }

  /// Writes a field; null for nil.
  mutating func field(_ key: StaticString, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  mutating func value(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// Writes a string; null for nil.
  mutating func value(_ value: String?) {
    separate()
    guard let value else {
      bytes += "null".utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 { append(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x00...0x1F:
      bytes.append(UInt8(ascii: "\\"))
      if let letter = Self.shortEscapes[byte] {
        bytes.append(letter)
      } else {
        bytes += [UInt8(ascii: "u"), 0x30, 0x30, 0x30 + byte >> 4, Self.hexadecimal[Int(byte & 15)]]
      }
    default: bytes.append(byte)
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
  private static let shortEscapes: [UInt8: UInt8] = [
    0x08: UInt8(ascii: "b"), 0x09: UInt8(ascii: "t"), 0x0A: UInt8(ascii: "n"), 0x0C: UInt8(ascii: "f"),
    0x0D: UInt8(ascii: "r"),
  ]
}
