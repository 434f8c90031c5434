/// The layout of a model file: a header of 32 bytes (magic, version, number of parts, length, checksum), the table of
/// parts (24 bytes each: name, offset, length), then the parts, aligned to 64 bytes.
package enum ModelFile {
  package static let version: UInt32 = 2
  private static let magic = Array("GKLANG\r\n".utf8)
  private static let headerSize = 32
  private static let entrySize = 24
  private static let nameSize = 8

  /// Packs named parts; names have at most eight bytes of ASCII.
  package static func pack(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var table = ModelWriter()
    var body = [UInt8]()
    let bodyStart = (headerSize + entrySize * parts.count + 63) & ~63
    for part in parts {
      while body.count % 64 != 0 { body.append(0) }
      let name = Array(part.name.utf8.prefix(nameSize))
      for index in 0..<nameSize { table.integer(index < name.count ? name[index] : 0) }
      table.int(bodyStart + body.count)
      table.int(part.bytes.count)
      body.append(contentsOf: part.bytes)
    }
    while body.count % 64 != 0 { body.append(0) }
    var content = table.bytes
    while headerSize + content.count < bodyStart { content.append(0) }
    content.append(contentsOf: body)
    var header = ModelWriter()
    for byte in magic { header.integer(byte) }
    header.integer(version)
    header.integer(UInt32(parts.count))
    header.int(headerSize + content.count)
    header.integer(content.withUnsafeBytes { checksum($0) })
    return header.bytes + content
  }

  /// Checks a model and gives its parts by name. Linear in the model's length, for the checksum.
  package static func unpack(_ storage: ModelStorage) throws(LanguageError) -> [String: ModelPart] {
    let bytes = storage.bytes
    guard bytes.count >= magic.count, zip(bytes, magic).allSatisfy({ $0 == $1 }) else { throw .notAModel }
    guard bytes.count >= headerSize else { throw .truncated }
    let found = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard found == version else { throw .unsupportedVersion(found: found, expected: version) }
    let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    let length = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: Int64.self))
    guard Int64(bytes.count) >= length else { throw .truncated }
    guard Int64(bytes.count) == length, length % 8 == 0 else { throw .corrupted }
    let expected = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    let content = UnsafeRawBufferPointer(rebasing: bytes[headerSize...])
    guard checksum(content) == expected, entrySize * count <= content.count else { throw .corrupted }
    var parts = [String: ModelPart]()
    for index in 0..<count {
      let entry = headerSize + entrySize * index
      let nameBytes = bytes[entry..<(entry + nameSize)].prefix { $0 != 0 }
      let name = String(decoding: nameBytes, as: UTF8.self)
      let offset = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + 8, as: Int64.self))
      let size = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + 16, as: Int64.self))
      guard offset >= 0, size >= 0, offset <= length, size <= length - offset else { throw .corrupted }
      let range = Int(offset)..<Int(offset + size)
      parts[name] = ModelPart(name: name, bytes: UnsafeRawBufferPointer(rebasing: bytes[range]), storage: storage)
    }
    return parts
  }

  /// Four interleaved multiply-xor lanes over words of eight bytes; the length must be a multiple of eight.
  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let words = bytes.count / 8
    var index = 0
    while index + 4 <= words {
      for lane in 0..<4 {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: (index + lane) * 8, as: UInt64.self))
        lanes[lane] = (lanes[lane] ^ word) &* 0x9e37_79b9_7f4a_7c15
        lanes[lane] ^= lanes[lane] >> 29
      }
      index += 4
    }
    while index < words {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      lanes[0] = FeatureHash.mix(lanes[0], word)
      index += 1
    }
    return (0..<4).reduce(UInt64(bytes.count)) { FeatureHash.mix($0, lanes[$1]) }
  }
}
