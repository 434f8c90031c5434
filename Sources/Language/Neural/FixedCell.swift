/// One direction of a recurrent layer in fixed point; see ``RecurrentCell``.
final class FixedCell {
  private let gates = FloatBuffer()
  private let cells = FloatBuffer()
  private var last = [Int16]()

  /// Runs over `count` inputs, backwards if asked, and writes the outputs at `output`, one every `outputStride`.
  func run(
    _ weights: FixedWeights.Cell, bias: UnsafePointer<Float>, hidden: Int, count: Int, input: UnsafePointer<Int16>,
    inputStride: Int, output: UnsafeMutablePointer<Int16>, outputStride: Int, backwards: Bool
  ) {
    let width = 3 * hidden
    gates.reserve(count * width)
    cells.reset(hidden)
    for index in 0..<count { (gates.base + index * width).update(from: bias, count: width) }
    weights.input.multiplyAdd(rows: count, x: input, xStride: inputStride, y: gates.base, yStride: width)
    var before: UnsafePointer<Int16>?
    for step in 0..<count {
      let index = backwards ? count - 1 - step : step
      let gate = gates.base + index * width
      if let before { weights.recurrent.multiplyAdd(rows: 1, x: before, xStride: hidden, y: gate, yStride: width) }
      let result = output + index * outputStride
      var unit = 0
      while unit < hidden {
        let forget = Kernels.sigmoid(Kernels.load(gate + unit))
        let opening = Kernels.sigmoid(Kernels.load(gate + hidden + unit))
        let candidate = Kernels.tanh(Kernels.load(gate + 2 * hidden + unit))
        let value = candidate + forget * (Kernels.load(cells.base + unit) - candidate)
        Kernels.store(value, cells.base + unit)
        FixedMatrix.store(opening * Kernels.tanh(value), bound: 1, result + unit)
        unit += 8
      }
      before = UnsafePointer(result)
    }
  }
}
