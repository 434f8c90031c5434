/// The quantized weights of a linear classifier, read in place from the model.
///
/// A slot is 32 bits: the row's offset in units of two bytes (24 bits) and eight bits of the key to check; zero is
/// empty. A row is one byte of the key to check, one byte with the number of its entries (five bits) and the shift of its
/// scale (three bits), then class and signed weight byte by byte. If either number needs more bits, both bytes stand
/// after a zero. A weight counts `weight << shift`.
package final class FrozenWeights: Scorer, @unchecked Sendable {
  // The pointers lead into `storage`, which never changes: sharing between threads is safe.
  private let storage: ModelStorage
  private let slots: UnsafePointer<UInt32>
  private let mask: UInt64
  private let rows: UnsafePointer<UInt8>

  /// What offsets of rows count.
  static let offsetUnit = 2
  static let countBits = 5
  static let shiftBits = 3

  /// Bytes of a row with as many entries as there can be.
  static let longestRow = 4 + 2 * 255

  package init(_ part: ModelPart) throws(LanguageError) {
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
    // Rows themselves are covered by the file's checksum; reading them all would take most of the time of loading.
    for index in 0..<slotCount where Int(self.slots[index] >> 8) * Self.offsetUnit + Self.longestRow > rowBytes {
      throw .malformedPart(name: part.name)
    }
  }

  package func add(_ keys: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>) {
    withUnsafeTemporaryAllocation(of: UnsafePointer<UInt8>?.self, capacity: keys.count) { found in
      guard let found = found.baseAddress else { return }
      // Looking all keys up before using any lets the processor wait for many cache misses at once.
      for index in 0..<keys.count { (found + index).initialize(to: row(of: keys[index])) }
      for index in 0..<keys.count {
        guard let row = found[index] else { continue }
        var count = Int(row[1] & (1 << Self.countBits - 1))
        var shift = Int32(row[1] >> Self.countBits)
        var entry = row + 2
        if count == 0 {
          (count, shift) = (Int(row[2]), Int32(row[3]))
          entry = row + 4
        }
        for _ in 0..<count {
          scores[Int(entry[0])] &+= Int32(Int8(bitPattern: entry[1])) &<< shift
          entry += 2
        }
      }
    }
  }

  @inline(__always)
  private func row(of key: UInt64) -> UnsafePointer<UInt8>? {
    var slot = key & mask
    let check = UInt32(truncatingIfNeeded: key >> 56)
    while true {
      let entry = slots[Int(slot)]
      if entry == 0 { return nil }
      if entry & 0xFF == check {
        let row = rows + Int(entry >> 8) * Self.offsetUnit
        if row[0] == UInt8(truncatingIfNeeded: key >> 48) { return row }
      }
      slot = (slot + 1) & mask
    }
  }
}
