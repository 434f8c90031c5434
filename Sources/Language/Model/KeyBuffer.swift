/// A reusable buffer of feature keys.
package final class KeyBuffer {
  package let base: UnsafeMutablePointer<UInt64>
  // Behind a pointer, so that no access needs to be checked for exclusivity.
  private let counter: UnsafeMutablePointer<Int>
  private let capacity: Int

  package init(capacity: Int = 512) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
    counter = .allocate(capacity: 1)
    counter.initialize(to: 0)
  }

  deinit {
    base.deallocate()
    counter.deallocate()
  }

  package var count: Int { counter.pointee }

  @inline(__always)
  package func clear() { counter.pointee = 0 }

  /// Appends the key of the feature with number `template` and one value.
  @inline(__always)
  package func add(_ template: UInt64, _ a: UInt64) {
    append(FeatureHash.finish(FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, template), a)))
  }

  /// Appends the key of the feature with number `template` and two values.
  @inline(__always)
  package func add(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
    append(
      FeatureHash.finish(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, template), a), b)))
  }

  /// Appends the key of the feature with number `template` and three values.
  @inline(__always)
  package func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    let hash = FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, template), a), b)
    append(FeatureHash.finish(FeatureHash.mix(hash, c)))
  }

  @inline(__always)
  private func append(_ key: UInt64) {
    let count = counter.pointee
    guard count < capacity else { return }
    base[count] = key
    counter.pointee = count + 1
  }

  package var keys: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: base, count: count) }
}
