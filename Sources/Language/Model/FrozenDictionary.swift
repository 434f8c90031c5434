/// A read-only map from 64-bit keys to 32-bit values, read in place from the model.
///
/// Slots of twelve bytes: key and value; key zero is empty.
package final class FrozenDictionary: @unchecked Sendable {
  // The pointers lead into `storage`, which never changes.
  private let storage: ModelStorage
  private let slots: UnsafeRawPointer
  private let mask: UInt64

  package init(_ part: ModelPart) throws(LanguageError) {
    var reader = part.reader()
    let slotCount = try reader.int()
    guard slotCount > 0, slotCount & (slotCount - 1) == 0 else { throw .malformedPart(name: part.name) }
    let bytes = try reader.raw(count: slotCount * 12)
    guard let slots = bytes.baseAddress else { throw .malformedPart(name: part.name) }
    self.slots = slots
    mask = UInt64(slotCount - 1)
    storage = part.storage
  }

  /// The value of `key`, or nil. Constant time.
  package subscript(key: UInt64) -> UInt32? {
    let key = key | 1
    var slot = FeatureHash.finish(key) & mask
    while true {
      let found = slots.loadUnaligned(fromByteOffset: Int(slot) * 12, as: UInt64.self)
      if found == key { return slots.loadUnaligned(fromByteOffset: Int(slot) * 12 + 8, as: UInt32.self) }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// The part that holds `entries`; at most two thirds of the slots are taken.
  package static func encode(_ entries: [(key: UInt64, value: UInt32)]) -> [UInt8] {
    var slotCount = 16
    while slotCount * 2 < entries.count * 3 { slotCount *= 2 }
    var keys = [UInt64](repeating: 0, count: slotCount)
    var values = [UInt32](repeating: 0, count: slotCount)
    for (key, value) in entries {
      let key = key | 1
      var slot = Int(FeatureHash.finish(key) & UInt64(slotCount - 1))
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (slotCount - 1) }
      keys[slot] = key
      values[slot] = value
    }
    var table = ModelWriter()
    for slot in 0..<slotCount {
      table.integer(keys[slot])
      table.integer(values[slot])
    }
    var writer = ModelWriter()
    writer.int(slotCount)
    writer.raw(table.bytes)
    return writer.bytes
  }
}
