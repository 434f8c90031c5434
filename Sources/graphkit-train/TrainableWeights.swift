import Language

/// The weights of an averaged perceptron in training: integer weights, and their sums over time.
///
/// Rows of features lie in one arena and hold only the classes that an update has touched.
final class TrainableWeights: Scorer {
  private struct Slot {
    var key: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt16 = 0
    var capacity: UInt16 = 0
  }

  private struct Entry {
    var label: Int32
    var weight: Int32
  }

  private struct Sum {
    var total: Int64
    var since: Int64
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var slotCount: Int
  private var used = 0
  private var entries: UnsafeMutablePointer<Entry>
  private var sums: UnsafeMutablePointer<Sum>
  private var arenaSize: Int
  private var arenaUsed = 0
  /// The number of examples seen.
  var time: Int64 = 1

  init(slotCount: Int = 1 << 16) {
    self.slotCount = slotCount
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(), count: slotCount)
    arenaSize = 1 << 16
    entries = .allocate(capacity: arenaSize)
    sums = .allocate(capacity: arenaSize)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    sums.deallocate()
  }

  func add(_ keys: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>) {
    let mask = slotCount - 1
    for key in keys {
      var place = Int(truncatingIfNeeded: key) & mask
      while slots[place].count > 0 {
        if slots[place].key == key {
          let row = entries + Int(slots[place].start)
          for index in 0..<Int(slots[place].count) { scores[Int(row[index].label)] &+= row[index].weight }
          break
        }
        place = (place + 1) & mask
      }
    }
  }

  /// Adds `delta` to the weight of `label` for every feature.
  func update(_ keys: UnsafeBufferPointer<UInt64>, label: Int, by delta: Int32) {
    for key in keys { update(key, label: Int32(label), by: delta) }
  }

  private func update(_ key: UInt64, label: Int32, by delta: Int32) {
    let place = slot(of: key)
    let start = Int(slots[place].start)
    let count = Int(slots[place].count)
    for index in start..<(start + count) where entries[index].label == label {
      sums[index].total += (time - sums[index].since) * Int64(entries[index].weight)
      sums[index].since = time
      entries[index].weight += delta
      return
    }
    if count == Int(slots[place].capacity) { grow(place) }
    let index = Int(slots[place].start) + count
    entries[index] = Entry(label: label, weight: delta)
    sums[index] = Sum(total: 0, since: time)
    slots[place].count += 1
  }

  private func slot(of key: UInt64) -> Int {
    if used * 3 > slotCount * 2 { rehash() }
    let mask = slotCount - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place].count > 0, slots[place].key != key { place = (place + 1) & mask }
    if slots[place].count == 0 {
      slots[place] = Slot(key: key)
      used += 1
    }
    return place
  }

  private func rehash() {
    let old = slots
    let oldCount = slotCount
    slotCount *= 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(), count: slotCount)
    for index in 0..<oldCount where old[index].count > 0 {
      var place = Int(truncatingIfNeeded: old[index].key) & (slotCount - 1)
      while slots[place].count > 0 { place = (place + 1) & (slotCount - 1) }
      slots[place] = old[index]
    }
    old.deallocate()
  }

  private func grow(_ place: Int) {
    let capacity = max(2, Int(slots[place].capacity) * 2)
    if arenaUsed + capacity > arenaSize { growArena() }
    let start = Int(slots[place].start)
    let count = Int(slots[place].count)
    (entries + arenaUsed).update(from: entries + start, count: count)
    (sums + arenaUsed).update(from: sums + start, count: count)
    slots[place].start = UInt32(arenaUsed)
    slots[place].capacity = UInt16(capacity)
    arenaUsed += capacity
  }

  private func growArena() {
    let size = arenaSize * 2
    let newEntries = UnsafeMutablePointer<Entry>.allocate(capacity: size)
    let newSums = UnsafeMutablePointer<Sum>.allocate(capacity: size)
    newEntries.update(from: entries, count: arenaUsed)
    newSums.update(from: sums, count: arenaUsed)
    entries.deallocate()
    sums.deallocate()
    (entries, sums, arenaSize) = (newEntries, newSums, size)
  }

  /// The averaged weights in the order of the table, which depends on nothing but the updates.
  func averaged() -> [FrozenWeights.Row] {
    var rows = [FrozenWeights.Row]()
    rows.reserveCapacity(used)
    for place in 0..<slotCount where slots[place].count > 0 {
      let start = Int(slots[place].start)
      let weights = (start..<(start + Int(slots[place].count))).compactMap { index -> FrozenWeights.LabelWeight? in
        let total = sums[index].total + (time - sums[index].since) * Int64(entries[index].weight)
        return total == 0 ? nil : (UInt8(entries[index].label), Float(Double(total) / Double(time)))
      }
      if !weights.isEmpty { rows.append((slots[place].key, weights)) }
    }
    return rows
  }

  /// The averaged weights, quantized, in a model's part of their own.
  func frozen(unit: Float = 1.0 / 32, pruningBelow threshold: Float) -> [UInt8] {
    FrozenWeights.encode(averaged(), unit: unit, pruningBelow: threshold)
  }

  /// The mean of the averaged weights of trainings that differ in nothing but the order of the examples, which errs less
  /// than any of them; by key. Linear in the number of weights.
  static func mean(of trainings: [TrainableWeights]) -> [FrozenWeights.Row] {
    var sums = [UInt64: [UInt8: Float]]()
    for training in trainings {
      for row in training.averaged() {
        for (label, weight) in row.weights { sums[row.key, default: [:]][label, default: 0] += weight }
      }
    }
    let count = Float(trainings.count)
    return sums.sorted { $0.key < $1.key }.map { key, weights in
      (key, weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value / count) })
    }
  }
}
