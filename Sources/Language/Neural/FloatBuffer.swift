/// A reusable array of floats that grows as needed.
package final class FloatBuffer {
  package private(set) var base: UnsafeMutablePointer<Float>
  private var capacity: Int

  package init(capacity: Int = 8) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `count` floats and sets them to zero.
  package func reset(_ count: Int) {
    reserve(count)
    base.initialize(repeating: 0, count: count)
  }

  /// Makes room for `count` floats of any value.
  package func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }
}
