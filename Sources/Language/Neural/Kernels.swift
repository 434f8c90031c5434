/// Dense linear algebra on rows of floats. Columns come in multiples of eight.
///
/// Sums are always taken in the same order and never contracted, so that results are the same on every machine.
package enum Kernels {
  package typealias Vector = SIMD8<Float>
  package typealias Input = UnsafePointer<Float>
  package typealias Output = UnsafeMutablePointer<Float>

  @inline(__always)
  static func load(_ pointer: Input) -> Vector { UnsafeRawPointer(pointer).loadUnaligned(as: Vector.self) }

  @inline(__always)
  static func store(_ vector: Vector, _ pointer: Output) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: vector, as: Vector.self)
  }

  /// `y[r, :] += x[r, :] · w`, where `w` has `inner` rows of `columns`.
  package static func multiplyAdd(
    rows: Int, inner: Int, columns: Int, x: Input, xStride: Int, w: Input, y: Output, yStride: Int
  ) {
    var row = 0
    while row + 4 <= rows {
      fourRows(inner, columns, x + row * xStride, xStride, w, y + row * yStride, yStride)
      row += 4
    }
    while row < rows {
      oneRow(inner, columns, x + row * xStride, w, y + row * yStride)
      row += 1
    }
  }

  private static func fourRows(
    _ inner: Int, _ columns: Int, _ x: Input, _ xStride: Int, _ w: Input, _ y: Output, _ yStride: Int
  ) {
    let (x1, x2, x3) = (x + xStride, x + 2 * xStride, x + 3 * xStride)
    var column = 0
    while column < columns {
      var sum0 = load(y + column)
      var sum1 = load(y + yStride + column)
      var sum2 = load(y + 2 * yStride + column)
      var sum3 = load(y + 3 * yStride + column)
      var weight = w + column
      for index in 0..<inner {
        let values = load(weight)
        sum0 += values * x[index]
        sum1 += values * x1[index]
        sum2 += values * x2[index]
        sum3 += values * x3[index]
        weight += columns
      }
      store(sum0, y + column)
      store(sum1, y + yStride + column)
      store(sum2, y + 2 * yStride + column)
      store(sum3, y + 3 * yStride + column)
      column += 8
    }
  }

  private static func oneRow(_ inner: Int, _ columns: Int, _ x: Input, _ w: Input, _ y: Output) {
    var column = 0
    while column + 32 <= columns {
      var sum0 = load(y + column)
      var sum1 = load(y + column + 8)
      var sum2 = load(y + column + 16)
      var sum3 = load(y + column + 24)
      var weight = w + column
      for index in 0..<inner {
        let value = x[index]
        sum0 += load(weight) * value
        sum1 += load(weight + 8) * value
        sum2 += load(weight + 16) * value
        sum3 += load(weight + 24) * value
        weight += columns
      }
      store(sum0, y + column)
      store(sum1, y + column + 8)
      store(sum2, y + column + 16)
      store(sum3, y + column + 24)
      column += 32
    }
    while column < columns {
      var sum = load(y + column)
      for index in 0..<inner { sum += load(w + index * columns + column) * x[index] }
      store(sum, y + column)
      column += 8
    }
  }

  /// `w[i, :] += sum over r of x[r, i] * z[r, :]`: the gradient of the weights of ``multiplyAdd``.
  package static func outerAdd(
    rows: Int, inner: Int, columns: Int, x: Input, xStride: Int, z: Input, zStride: Int, w: Output
  ) {
    var index = 0
    while index < inner {
      let isFull = index + 4 <= inner
      var column = 0
      while column < columns {
        if isFull {
          fourOuter(rows, x + index, xStride, z + column, zStride, w + index * columns + column, columns)
        } else {
          for rest in index..<inner {
            oneOuter(rows, x + rest, xStride, z + column, zStride, w + rest * columns + column)
          }
        }
        column += 8
      }
      index += 4
    }
  }

  @inline(__always)
  private static func fourOuter(
    _ rows: Int, _ x: Input, _ xStride: Int, _ z: Input, _ zStride: Int, _ w: Output, _ columns: Int
  ) {
    var sum0 = load(w)
    var sum1 = load(w + columns)
    var sum2 = load(w + 2 * columns)
    var sum3 = load(w + 3 * columns)
    for row in 0..<rows {
      let values = load(z + row * zStride)
      let factors = x + row * xStride
      sum0 += values * factors[0]
      sum1 += values * factors[1]
      sum2 += values * factors[2]
      sum3 += values * factors[3]
    }
    store(sum0, w)
    store(sum1, w + columns)
    store(sum2, w + 2 * columns)
    store(sum3, w + 3 * columns)
  }

  @inline(__always)
  private static func oneOuter(_ rows: Int, _ x: Input, _ xStride: Int, _ z: Input, _ zStride: Int, _ w: Output) {
    var sum = load(w)
    for row in 0..<rows { sum += load(z + row * zStride) * x[row * xStride] }
    store(sum, w)
  }

  /// `y[:] += x[:] * factor`.
  @inline(__always)
  package static func add(_ x: Input, times factor: Float = 1, to y: Output, count: Int) {
    var index = 0
    while index < count {
      store(load(y + index) + load(x + index) * factor, y + index)
      index += 8
    }
  }

  /// `y[:] *= x[:]`.
  package static func scale(_ y: Output, by x: Input, count: Int) {
    var index = 0
    while index < count {
      store(load(y + index) * load(x + index), y + index)
      index += 8
    }
  }

  /// The dot product.
  package static func dot(_ x: Input, _ y: Input, count: Int) -> Float {
    var sum = Vector(repeating: 0)
    var index = 0
    while index < count {
      sum += load(x + index) * load(y + index)
      index += 8
    }
    return sum.sum()
  }

  /// A rational approximation of the hyperbolic tangent, exact to five digits.
  @inline(__always)
  static func tanh(_ value: Vector) -> Vector {
    let x = value.replacing(with: -4.97, where: value .< -4.97).replacing(with: 4.97, where: value .> 4.97)
    let square = x * x
    let above = x * (((square + 378) * square + 17325) * square + 135_135)
    let below = ((square * 28 + 3150) * square + 62370) * square + 135_135
    return above / below
  }

  @inline(__always)
  static func sigmoid(_ value: Vector) -> Vector { tanh(value * 0.5) * 0.5 + 0.5 }

  /// e to the power of eight values of -87 to 0, from the same operations on every machine; exact to six digits.
  @inline(__always)
  static func exp(_ value: Vector) -> Vector {
    // Beyond this number floats have no fraction: adding it rounds, and leaves the power in the lowest bits.
    let shifted = value * 1.442_695_04 + 12_582_912
    let rest = value - (shifted - 12_582_912) * 0.693_147_18
    var sum = rest * (1.0 / 720) + 1.0 / 120
    sum = sum * rest + 1.0 / 24
    sum = sum * rest + 1.0 / 6
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    let power = unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &<< 23
    return sum * unsafeBitCast(power &+ SIMD8(repeating: 127 << 23), to: Vector.self)
  }

  /// e to the power of `value`, from the same operations on every machine; exact to six digits.
  package static func exp(_ value: Float) -> Float {
    let x = min(max(value, -87), 87)
    let power = (x * 1.442_695_04).rounded()
    let rest = x - power * 0.693_147_18
    var sum: Float = 1 + rest / 6
    for divisor: Float in [5, 4, 3, 2, 1] { sum = 1 + sum * rest / divisor }
    return sum * Float(sign: .plus, exponent: Int(power), significand: 1)
  }
}

extension Kernels {
  /// The natural logarithm of a positive number, from the same operations on every machine.
  package static func log(_ value: Float) -> Float {
    guard value > 0 else { return -87 }
    let exponent = value.exponent
    var mantissa = value.significand
    var power = Float(exponent)
    if mantissa > 1.414_213_6 {
      mantissa /= 2
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    let series = ratio * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7 + square * 2.0 / 9))))
    return power * 0.693_147_18 + series
  }
}
