/// The neural parser's matrices in fixed point.
package final class FixedWeights: Sendable {
  struct Cell: Sendable {
    let input: FixedMatrix
    let recurrent: FixedMatrix
  }

  let model: NeuralModel
  /// By layer, then by direction.
  let cells: [[Cell]]
  let arcDependent: FixedMatrix
  let arcHead: FixedMatrix
  let bilinear: FixedMatrix
  let labelDependent: FixedMatrix
  let labelHead: FixedMatrix
  let output: FixedMatrix
  /// The largest absolute values of what goes into the matrices that don't read recurrent outputs.
  let embeddingBound: Float
  let dependentBound: Float
  let hiddenBound: Float

  package init(_ model: NeuralModel) {
    let shape = model.shape
    let offsets = shape.offsets
    let dense = model.dense
    func matrix(_ offset: Int, _ inner: Int, _ columns: Int, bound: Float = 1) -> FixedMatrix {
      FixedMatrix(dense + offset, inner: inner, columns: columns, bound: bound)
    }
    func largest(_ offset: Int, _ count: Int) -> Float { (0..<count).reduce(0) { max($0, abs(dense[offset + $1])) } }
    self.model = model
    let embeddingBound = model.embeddingBound
    self.embeddingBound = embeddingBound
    cells = offsets.cells.enumerated().map { layer, directions in
      directions.map { cell in
        Cell(
          input: matrix(cell.input, cell.inputSize, shape.gates, bound: layer == 0 ? embeddingBound : 1),
          recurrent: matrix(cell.recurrent, shape.hidden, shape.gates))
      }
    }
    arcDependent = matrix(offsets.arcDependent, shape.state, shape.arcWidth)
    arcHead = matrix(offsets.arcHead, shape.state, shape.arcWidth)
    labelDependent = matrix(offsets.labelDependent, shape.state, shape.labelWidth)
    labelHead = matrix(offsets.labelHead, shape.state, shape.labelWidth)
    dependentBound = arcDependent.outputBound + largest(offsets.arcDependentBias, shape.arcWidth)
    hiddenBound =
      labelDependent.outputBound + max(labelHead.outputBound, largest(offsets.labelRoot, shape.labelWidth))
      + largest(offsets.labelBias, shape.labelWidth)
    bilinear = matrix(offsets.bilinear, shape.arcWidth, shape.arcWidth, bound: dependentBound)
    output = matrix(offsets.output, shape.labelWidth, shape.paddedLabels, bound: hiddenBound)
  }
}
