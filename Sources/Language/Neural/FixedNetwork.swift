/// The neural parser's forward pass in fixed point: what ``BiaffineNetwork`` computes, nearly as exact and three times
/// as fast.
final class FixedNetwork {
  private let weights: FixedWeights
  private let shape: NeuralShape
  private let offsets: NeuralShape.Offsets
  private let dense: UnsafePointer<Float>
  private let cells = (0..<NeuralShape.layers).map { _ in [FixedCell(), FixedCell()] }
  private let embeddings = FloatBuffer()
  /// The inputs of the layers, and the output of the last.
  private let activations = (0...NeuralShape.layers).map { _ in FixedBuffer() }
  private let dependents = FloatBuffer()
  private let fixedDependents = FixedBuffer()
  private let queries = FloatBuffer()
  /// Row 0 is the root.
  private let heads = FloatBuffer()
  private let headColumns = FloatBuffer()
  private let labelHidden = FloatBuffer()
  private let fixedHidden = FixedBuffer()
  /// For every word the scores of its heads, the root first; see ``rowStride(_:)``.
  let arcScores = FloatBuffer()
  /// For every word the scores of its labels; see ``labelStride``.
  let labelScores = FloatBuffer()

  init(_ weights: FixedWeights) {
    self.weights = weights
    shape = weights.model.shape
    offsets = shape.offsets
    dense = weights.model.dense
  }

  /// The distance of rows of ``arcScores`` for a sentence of `count` words.
  func rowStride(_ count: Int) -> Int { (count + 8) & ~7 }

  var labelStride: Int { weights.output.columns }

  /// Computes ``arcScores`` of a sentence.
  func scoreArcs(_ input: NeuralInput) {
    encode(input)
    let count = input.rows.count
    let width = shape.arcWidth
    let columns = rowStride(count)
    dependents.reserve(count * width)
    fixedDependents.reserve(count * width)
    fill(dependents, offsets.arcDependentBias, width, 0..<count)
    project(weights.arcDependent, 0..<count, to: dependents.base)
    Self.leaky(dependents.base, count * width)
    FixedMatrix.round(
      dependents.base, count: count * width, bound: weights.dependentBound, to: fixedDependents.base)
    queries.reserve(count * width)
    fill(queries, offsets.bilinearBias, width, 0..<count)
    weights.bilinear.multiplyAdd(rows: count, x: fixedDependents.base, xStride: width, y: queries.base, yStride: width)
    heads.reserve((count + 1) * width)
    fill(heads, offsets.arcRoot, width, 0..<1)
    fill(heads, offsets.arcHeadBias, width, 1..<(count + 1))
    project(weights.arcHead, 0..<count, to: heads.base + width)
    Self.leaky(heads.base, (count + 1) * width)
    headColumns.reset(width * columns)
    for head in 0...count {
      for index in 0..<width { headColumns.base[index * columns + head] = heads.base[head * width + index] }
    }
    arcScores.reset(count * columns)
    Kernels.multiplyAdd(
      rows: count, inner: width, columns: columns, x: queries.base, xStride: width, w: headColumns.base,
      y: arcScores.base, yStride: columns)
  }

  /// Computes ``labelScores`` for given heads, where 0 is the root, of the sentence that ``scoreArcs(_:)`` was called
  /// for last.
  func scoreLabels(_ heads: [Int]) {
    let count = heads.count
    let width = shape.labelWidth
    self.heads.reserve((count + 1) * width)
    self.heads.base.update(from: dense + offsets.labelRoot, count: width)
    for head in Set(heads) where head > 0 {
      let row = self.heads.base + head * width
      row.update(repeating: 0, count: width)
      project(weights.labelHead, (head - 1)..<head, to: row)
    }
    labelHidden.reserve(count * width)
    fixedHidden.reserve(count * width)
    fill(labelHidden, offsets.labelBias, width, 0..<count)
    project(weights.labelDependent, 0..<count, to: labelHidden.base)
    for (word, head) in heads.enumerated() {
      Kernels.add(self.heads.base + head * width, to: labelHidden.base + word * width, count: width)
    }
    Self.leaky(labelHidden.base, count * width)
    FixedMatrix.round(labelHidden.base, count: count * width, bound: weights.hiddenBound, to: fixedHidden.base)
    labelScores.reset(count * labelStride)
    for word in 0..<count {
      (labelScores.base + word * labelStride).update(from: dense + offsets.outputBias, count: shape.paddedLabels)
    }
    weights.output.multiplyAdd(
      rows: count, x: fixedHidden.base, xStride: width, y: labelScores.base, yStride: labelStride)
  }

  private func encode(_ input: NeuralInput) {
    let count = input.rows.count
    embeddings.reset(count * shape.width)
    for (index, row) in input.rows.enumerated() {
      for table in 0..<NeuralInput.tables {
        weights.model.addRow(
          Int(row[table]), of: offsets.tables[table], rows: shape.tableRows[table],
          to: embeddings.base + index * shape.width)
      }
    }
    activations[0].reserve(count * shape.width)
    FixedMatrix.round(
      embeddings.base, count: count * shape.width, bound: weights.embeddingBound, to: activations[0].base)
    for layer in 0..<NeuralShape.layers {
      activations[layer + 1].reserve(count * shape.state)
      for direction in 0..<2 {
        cells[layer][direction].run(
          weights.cells[layer][direction], bias: dense + offsets.cells[layer][direction].bias, hidden: shape.hidden,
          count: count, input: activations[layer].base, inputStride: layer == 0 ? shape.width : shape.state,
          output: activations[layer + 1].base + direction * shape.hidden, outputStride: shape.state,
          backwards: direction == 1)
      }
    }
  }

  private func fill(_ buffer: FloatBuffer, _ values: Int, _ width: Int, _ rows: Range<Int>) {
    for row in rows { (buffer.base + row * width).update(from: dense + values, count: width) }
  }

  private func project(
    _ matrix: FixedMatrix, _ words: Range<Int>, to output: UnsafeMutablePointer<Float>
  ) {
    matrix.multiplyAdd(
      rows: words.count, x: activations[NeuralShape.layers].base + words.lowerBound * shape.state, xStride: shape.state,
      y: output, yStride: matrix.columns)
  }

  private static func leaky(_ values: UnsafeMutablePointer<Float>, _ count: Int) {
    for index in stride(from: 0, to: count, by: 8) {
      let value = Kernels.load(values + index)
      Kernels.store(value.replacing(with: value * BiaffineNetwork.leak, where: value .< 0), values + index)
    }
  }
}
