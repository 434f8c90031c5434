/// A matrix of weights in fixed point: 16-bit numbers with a scale for every column, multiplied with 16-bit inputs and
/// summed in 32 bits, which processors do several times as fast as with floats (Vanhoucke, Senior and Mao 2011).
///
/// Inputs have a known bound, which 32,767 stands for; scales are chosen so that no sum can overflow. Integer sums are
/// the same in any order and on any machine.
package final class FixedMatrix: @unchecked Sendable {
  // The arrays don't change after initialization.
  package typealias Weights = SIMD8<Int16>
  private typealias Sums = SIMD4<Int32>

  /// What the bound of an input is as a fixed-point number.
  package static let one: Float = 32_767
  /// The columns that are summed together.
  private static let block = 32

  private let inner: Int
  /// The number of columns, filled up to whole blocks with zeros.
  package let columns: Int
  /// The largest absolute value that an output can have.
  package let outputBound: Float
  /// By block of columns, pair of inputs and four columns: the weights of both inputs for each of the four.
  private let weights: UnsafeMutablePointer<Weights>
  /// What one step of each column's sum is worth.
  private let scales: UnsafeMutablePointer<Float>

  /// Rounds the weights of `inner` rows of `columns`, where `inner` is even; the absolute values of inputs are at most
  /// `bound`.
  package init(_ values: UnsafePointer<Float>, inner: Int, columns: Int, bound: Float) {
    self.inner = inner
    self.columns = (columns + Self.block - 1) / Self.block * Self.block
    weights = .allocate(capacity: inner / 2 * self.columns / 4)
    weights.initialize(repeating: .zero, count: inner / 2 * self.columns / 4)
    scales = .allocate(capacity: self.columns)
    scales.initialize(repeating: 0, count: self.columns)
    var outputBound: Float = 0
    for column in 0..<columns {
      var sum: Float = 0
      var largest: Float = 0
      for row in 0..<inner {
        let size = abs(values[row * columns + column])
        sum += size
        largest = max(largest, size)
      }
      // The sum of a column's weights times the largest input fits 32 bits; rounding adds at most a half to each.
      let factor = min(Self.one / max(largest, 1e-9), (65_536 - Float(inner)) / max(sum, 1e-9))
      scales[column] = bound / Self.one / factor
      let (block, lane) = (column / Self.block, column % Self.block)
      var total: Float = 0
      for row in 0..<inner {
        let place = (block * inner / 2 + row / 2) * (Self.block / 4) + lane / 4
        let weight = Int16(clamping: Int((values[row * columns + column] * factor).rounded()))
        weights[place][lane % 4 * 2 + row % 2] = weight
        total += abs(Float(weight))
      }
      outputBound = max(outputBound, total * Self.one * scales[column])
    }
    self.outputBound = outputBound
  }

  deinit {
    weights.deallocate()
    scales.deallocate()
  }

  /// `y[r, :] += x[r, :] · w` for all rows; a row of `y` has ``columns`` numbers.
  package func multiplyAdd(
    rows: Int, x: UnsafePointer<Int16>, xStride: Int, y: UnsafeMutablePointer<Float>, yStride: Int
  ) {
    for row in 0..<rows {
      var block = weights
      for column in stride(from: 0, to: columns, by: Self.block) {
        sum(block, UnsafeRawPointer(x + row * xStride), scales + column, y + row * yStride + column)
        block += inner / 2 * (Self.block / 4)
      }
    }
  }

  @inline(__always)
  private func sum(
    _ block: UnsafePointer<Weights>, _ x: UnsafeRawPointer, _ scale: UnsafePointer<Float>,
    _ y: UnsafeMutablePointer<Float>
  ) {
    var (sum0, sum1, sum2, sum3) = (Sums.zero, Sums.zero, Sums.zero, Sums.zero)
    var (sum4, sum5, sum6, sum7) = (Sums.zero, Sums.zero, Sums.zero, Sums.zero)
    var weight = block
    for pair in 0..<(inner / 2) {
      let input = unsafeBitCast(
        Sums(repeating: x.loadUnaligned(fromByteOffset: pair * 4, as: Int32.self)), to: Weights.self)
      sum0 &+= Self.products(input, weight[0])
      sum1 &+= Self.products(input, weight[1])
      sum2 &+= Self.products(input, weight[2])
      sum3 &+= Self.products(input, weight[3])
      sum4 &+= Self.products(input, weight[4])
      sum5 &+= Self.products(input, weight[5])
      sum6 &+= Self.products(input, weight[6])
      sum7 &+= Self.products(input, weight[7])
      weight += 8
    }
    Self.add(sum0, sum1, scale, y)
    Self.add(sum2, sum3, scale + 8, y + 8)
    Self.add(sum4, sum5, scale + 16, y + 16)
    Self.add(sum6, sum7, scale + 24, y + 24)
  }

  /// The sums of the products of pairs: one instruction on most processors.
  @inline(__always)
  private static func products(_ first: Weights, _ second: Weights) -> Sums {
    let products = widened(first) &* widened(second)
    return products.evenHalf &+ products.oddHalf
  }

  // The library's conversions of whole vectors are not always inlined, which these are.
  @inline(__always)
  private static func widened(_ x: Weights) -> SIMD8<Int32> {
    SIMD8(
      Int32(x[0]), Int32(x[1]), Int32(x[2]), Int32(x[3]), Int32(x[4]), Int32(x[5]), Int32(x[6]), Int32(x[7]))
  }

  @inline(__always)
  private static func narrowed(_ x: SIMD8<UInt32>) -> Weights {
    func low(_ lane: Int) -> Int16 { Int16(truncatingIfNeeded: x[lane]) }
    return SIMD8(low(0), low(1), low(2), low(3), low(4), low(5), low(6), low(7))
  }

  @inline(__always)
  private static func floats(_ x: Sums) -> SIMD4<Float> {
    SIMD4(Float(x[0]), Float(x[1]), Float(x[2]), Float(x[3]))
  }

  @inline(__always)
  private static func add(
    _ low: Sums, _ high: Sums, _ scale: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
  ) {
    let sums = Kernels.Vector(lowHalf: floats(low), highHalf: floats(high))
    Kernels.store(Kernels.load(y) + sums * Kernels.load(scale), y)
  }

  /// Rounds `count` floats, a multiple of eight, of at most `bound` to fixed point.
  @inline(__always)
  package static func round(
    _ values: UnsafePointer<Float>, count: Int, bound: Float, to output: UnsafeMutablePointer<Int16>
  ) {
    var index = 0
    while index < count {
      store(Kernels.load(values + index), bound: bound, output + index)
      index += 8
    }
  }

  /// Rounds eight floats to fixed point.
  @inline(__always)
  package static func store(_ values: Kernels.Vector, bound: Float, _ output: UnsafeMutablePointer<Int16>) {
    // Beyond this number floats have no fraction: adding it rounds, and leaves the integer in the lowest bits.
    let rounded = values * (one / bound) + 12_582_912
    let bits = unsafeBitCast(rounded, to: SIMD8<UInt32>.self)
    UnsafeMutableRawPointer(output).storeBytes(of: narrowed(bits), as: Weights.self)
  }
}
