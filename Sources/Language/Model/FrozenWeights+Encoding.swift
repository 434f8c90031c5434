extension FrozenWeights {
  /// The averaged weights of one feature: its key, and the weight of every class that has one.
  package typealias Row = (key: UInt64, weights: [LabelWeight])
  /// The weight of a class.
  package typealias LabelWeight = (label: UInt8, weight: Float)

  /// Quantizes rows with distinct keys to eight bits, with one power-of-two scale a row, and packs them. A step at shift
  /// zero is worth `unit`; absolute weights below the threshold are dropped.
  package static func encode(_ rows: [Row], unit: Float, pruningBelow threshold: Float) -> [UInt8] {
    var packed = [UInt8](repeating: 0, count: offsetUnit)
    var kept = [(key: UInt64, offset: Int)]()
    for row in rows {
      let weights = row.weights.filter { abs($0.weight) >= threshold }.prefix(255)
      guard let largest = weights.map({ abs($0.weight) }).max() else { continue }
      var shift = 0
      while largest / (unit * Float(1 << shift)) > 127, shift < 24 { shift += 1 }
      let quantized = weights.map {
        ($0.label, Int8(clamping: Int(($0.weight / (unit * Float(1 << shift))).rounded())))
      }
      .filter { $0.1 != 0 }
      guard !quantized.isEmpty else { continue }
      kept.append((row.key, packed.count / offsetUnit))
      let fits = quantized.count < 1 << countBits && shift < 1 << shiftBits
      packed.append(UInt8(truncatingIfNeeded: row.key >> 48))
      packed += fits ? [UInt8(shift << countBits | quantized.count)] : [0, UInt8(quantized.count), UInt8(shift)]
      for (label, weight) in quantized { packed += [label, UInt8(bitPattern: weight)] }
    }
    packed += [UInt8](repeating: 0, count: longestRow)
    while packed.count % 4 != 0 { packed.append(0) }
    var slotCount = 16
    while slotCount * 3 < kept.count * 4 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount)
    for (key, offset) in kept {
      var slot = Int(key & UInt64(slotCount - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(offset) << 8 | UInt32(truncatingIfNeeded: key >> 56)
    }
    var table = ModelWriter()
    for slot in slots { table.integer(slot) }
    var writer = ModelWriter()
    writer.int(slotCount)
    writer.int(packed.count)
    writer.raw(table.bytes)
    writer.raw(packed)
    return writer.bytes
  }
}
