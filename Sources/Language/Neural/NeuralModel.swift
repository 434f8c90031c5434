/// The neural parser's weights, read in place from the model: embeddings as the upper halves of floats, the others as
/// floats.
package final class NeuralModel: @unchecked Sendable {
  // The pointers lead into `storage`, which never changes.
  let shape: NeuralShape
  let dense: UnsafePointer<Float>
  private let tables: UnsafePointer<UInt16>
  private let denseCount: Int
  private let storage: ModelStorage

  package init(_ part: ModelPart, labels: Int) throws(LanguageError) {
    var reader = part.reader()
    var tableRows = [Int]()
    for _ in 0..<NeuralInput.tables { tableRows.append(try reader.int()) }
    shape = NeuralShape(tableRows: tableRows, labels: try reader.int())
    let offsets = shape.offsets
    let dense = try reader.raw(count: offsets.dense * 4)
    let tables = try reader.raw(count: (offsets.count - offsets.dense) * 2)
    guard shape.labels == labels, let denseBase = dense.baseAddress, let tableBase = tables.baseAddress,
      tableRows[2] == NeuralInput.suffixRows, tableRows[3] == NeuralInput.prefixRows,
      tableRows[4] == NeuralInput.shapeRows
    else { throw .malformedPart(name: part.name) }
    self.dense = denseBase.assumingMemoryBound(to: Float.self)
    self.tables = tableBase.assumingMemoryBound(to: UInt16.self)
    denseCount = offsets.dense
    storage = part.storage
  }

  /// Adds a row of a table to `output`. A row that the table doesn't have counts as row 0.
  func addRow(_ row: Int, of offset: Int, rows: Int, to output: UnsafeMutablePointer<Float>) {
    let row = row < rows ? row : 0
    let values = tables + (offset - denseCount + row * shape.width)
    for index in 0..<shape.width { output[index] += Float(bitPattern: UInt32(values[index]) << 16) }
  }

  /// The largest absolute value that a sum of one row of every table can have.
  var embeddingBound: Float {
    zip(shape.offsets.tables, shape.tableRows).reduce(0) { sum, table in
      let values = tables + (table.0 - denseCount)
      // The upper half of a float without its sign grows with the float.
      var largest: UInt16 = 0
      for index in 0..<(table.1 * shape.width) { largest = max(largest, values[index] & 0x7FFF) }
      return sum + Float(bitPattern: UInt32(largest) << 16)
    }
  }

  package static func encode(_ shape: NeuralShape, _ parameters: UnsafePointer<Float>) -> [UInt8] {
    let offsets = shape.offsets
    var dense = ModelWriter()
    for index in 0..<offsets.dense { dense.float(parameters[index]) }
    var tables = ModelWriter()
    for index in offsets.dense..<offsets.count {
      let bits = parameters[index].bitPattern
      tables.integer(UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ ((bits >> 16) & 1)) >> 16))
    }
    var writer = ModelWriter()
    for rows in shape.tableRows { writer.int(rows) }
    writer.int(shape.labels)
    writer.raw(dense.bytes)
    writer.raw(tables.bytes)
    return writer.bytes
  }
}
