/// A reusable array of fixed-point numbers that grows as needed.
final class FixedBuffer {
  private(set) var base: UnsafeMutablePointer<Int16>
  private var capacity = 8

  init() {
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `count` numbers of any value.
  func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }
}
