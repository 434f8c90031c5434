/// One direction of a recurrent layer: an LSTM whose input gate is one minus its forget gate (Greff et al. 2017).
package final class RecurrentCell {
  /// The gates after their activations, for every word: forget, output, candidate.
  package let gates = FloatBuffer()
  package let cells = FloatBuffer()
  /// The cells' hyperbolic tangents.
  package let squashed = FloatBuffer()
  /// The outputs of the step before, as the recurrent weights saw them.
  package let previous = FloatBuffer()

  package init() {}

  /// Runs over `count` inputs, backwards if asked, and writes the outputs at `output`, one every `outputStride`. The
  /// mask, in training, scales the recurrent input.
  package func run(
    _ parameters: UnsafePointer<Float>, _ shape: NeuralShape, _ cell: NeuralShape.Cell, count: Int,
    input: UnsafePointer<Float>, inputStride: Int, output: UnsafeMutablePointer<Float>, outputStride: Int,
    backwards: Bool, mask: UnsafePointer<Float>?
  ) {
    let hidden = shape.hidden
    let width = shape.gates
    gates.reset(count * width)
    cells.reset(count * hidden)
    squashed.reset(count * hidden)
    previous.reset(count * hidden)
    for index in 0..<count {
      (gates.base + index * width).update(from: parameters + cell.bias, count: width)
    }
    Kernels.multiplyAdd(
      rows: count, inner: cell.inputSize, columns: width, x: input, xStride: inputStride, w: parameters + cell.input,
      y: gates.base, yStride: width)
    var before: Int?
    for step in 0..<count {
      let index = backwards ? count - 1 - step : step
      let gate = gates.base + index * width
      if let before {
        let last = previous.base + index * hidden
        last.update(from: output + before * outputStride, count: hidden)
        if let mask { Kernels.scale(last, by: mask, count: hidden) }
        Kernels.multiplyAdd(
          rows: 1, inner: hidden, columns: width, x: last, xStride: hidden, w: parameters + cell.recurrent, y: gate,
          yStride: width)
      }
      activate(index, before, gate, hidden, output + index * outputStride)
      before = index
    }
  }

  @inline(__always)
  private func activate(
    _ index: Int, _ before: Int?, _ gate: UnsafeMutablePointer<Float>, _ hidden: Int,
    _ output: UnsafeMutablePointer<Float>
  ) {
    let cell = cells.base + index * hidden
    let tangent = squashed.base + index * hidden
    var unit = 0
    while unit < hidden {
      let forget = Kernels.sigmoid(Kernels.load(gate + unit))
      let opening = Kernels.sigmoid(Kernels.load(gate + hidden + unit))
      let candidate = Kernels.tanh(Kernels.load(gate + 2 * hidden + unit))
      Kernels.store(forget, gate + unit)
      Kernels.store(opening, gate + hidden + unit)
      Kernels.store(candidate, gate + 2 * hidden + unit)
      let last =
        before.map { Kernels.load(cells.base + $0 * hidden + unit) } ?? Kernels.Vector(repeating: 0)
      let value = candidate + forget * (last - candidate)
      let squashedValue = Kernels.tanh(value)
      Kernels.store(value, cell + unit)
      Kernels.store(squashedValue, tangent + unit)
      Kernels.store(opening * squashedValue, output + unit)
      unit += 8
    }
  }
}
