/// Reads what ``ModelWriter`` wrote, checking every bound.
package struct ModelReader {
  private let name: String
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(name: String, bytes: UnsafeRawBufferPointer) {
    self.name = name
    self.bytes = bytes
  }

  package mutating func int() throws(LanguageError) -> Int {
    let value = Int(try integer(Int64.self))
    guard value >= 0, value <= bytes.count else { throw .malformedPart(name: name) }
    return value
  }

  package mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws(LanguageError) -> Value {
    let size = MemoryLayout<Value>.size
    guard position + size <= bytes.count else { throw .malformedPart(name: name) }
    defer { position += size }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Value.self))
  }

  package mutating func float() throws(LanguageError) -> Float { Float(bitPattern: try integer(UInt32.self)) }

  package mutating func raw(count: Int) throws(LanguageError) -> UnsafeRawBufferPointer {
    align()
    guard count >= 0, count <= bytes.count - position else { throw .malformedPart(name: name) }
    defer {
      position += count
      align()
    }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
  }

  package mutating func strings() throws(LanguageError) -> [String] {
    var values = [String]()
    for _ in 0..<(try int()) {
      let length = try int()
      guard length <= bytes.count - position else { throw .malformedPart(name: name) }
      values.append(String(decoding: bytes[position..<(position + length)], as: UTF8.self))
      position += length
    }
    align()
    return values
  }

  private mutating func align() { position = (position + 7) & ~7 }
}
