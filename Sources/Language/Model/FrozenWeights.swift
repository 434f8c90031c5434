/// The quantized weights of a linear classifier, read in place from the model.
///
/// A slot is 32 bits: the row's offset in units of four bytes (24 bits) and eight bits of the key to check; zero is
/// empty. A row is one byte of the key to check, the number of its entries, the shift of its scale, one unused byte,
/// then class and signed weight byte by byte. A weight counts `weight << shift`.
package final class FrozenWeights: Scorer, @unchecked Sendable {
  // The pointers lead into `storage`, which never changes: sharing between threads is safe.
  private let storage: ModelStorage
  private let slots: UnsafePointer<UInt32>
  private let mask: UInt64
  private let rows: UnsafePointer<UInt8>

  package init(_ part: ModelPart, classes: Int) throws(LanguageError) {
    var reader = part.reader()
    let slotCount = try reader.int()
    let rowBytes = try reader.int()
    guard slotCount > 0, slotCount & (slotCount - 1) == 0 else { throw .malformedPart(name: part.name) }
    let slotBytes = try reader.raw(count: slotCount * 4)
    let rowStorage = try reader.raw(count: rowBytes)
    guard let slots = slotBytes.baseAddress, let rows = rowStorage.baseAddress else {
      throw .malformedPart(name: part.name)
    }
    self.slots = slots.assumingMemoryBound(to: UInt32.self)
    self.rows = rows.assumingMemoryBound(to: UInt8.self)
    mask = UInt64(slotCount - 1)
    storage = part.storage
    for index in 0..<slotCount where self.slots[index] != 0 {
      let offset = Int(self.slots[index] >> 8) * 4
      guard offset + 4 <= rowBytes, offset + 4 + 2 * Int(self.rows[offset + 1]) <= rowBytes else {
        throw .malformedPart(name: part.name)
      }
      for entry in 0..<Int(self.rows[offset + 1]) where Int(self.rows[offset + 4 + 2 * entry]) >= classes {
        throw .malformedPart(name: part.name)
      }
    }
  }

  package func add(_ keys: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>) {
    for key in keys {
      var slot = key & mask
      let check = UInt32(truncatingIfNeeded: key >> 56)
      let rowCheck = UInt8(truncatingIfNeeded: key >> 48)
      while true {
        let entry = slots[Int(slot)]
        if entry == 0 { break }
        if entry & 0xFF == check {
          let row = rows + Int(entry >> 8) * 4
          if row[0] == rowCheck {
            let shift = Int32(row[2])
            var entryPointer = row + 4
            for _ in 0..<Int(row[1]) {
              scores[Int(entryPointer[0])] &+= Int32(Int8(bitPattern: entryPointer[1])) &<< shift
              entryPointer += 2
            }
            break
          }
        }
        slot = (slot + 1) & mask
      }
    }
  }
}
