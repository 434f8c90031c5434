/// Writes the parts of a model in little-endian order.
package struct ModelWriter {
  package private(set) var bytes = [UInt8]()

  package init() {}

  package mutating func int(_ value: Int) { integer(Int64(value)) }

  package mutating func integer(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func float(_ value: Float) { integer(value.bitPattern) }

  /// Writes raw bytes, aligned to eight.
  package mutating func raw(_ values: [UInt8]) {
    align()
    bytes.append(contentsOf: values)
    align()
  }

  package mutating func strings(_ values: [String]) {
    int(values.count)
    for value in values {
      int(value.utf8.count)
      bytes.append(contentsOf: value.utf8)
    }
    align()
  }

  private mutating func align() { while bytes.count % 8 != 0 { bytes.append(0) } }
}
