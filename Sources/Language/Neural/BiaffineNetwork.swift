/// The neural parser's forward pass: embeddings, two bidirectional recurrent layers, biaffine arc scores
/// (Dozat and Manning 2017) and a label classifier over pairs (Kiperwasser and Goldberg 2016).
package final class BiaffineNetwork {
  package let shape: NeuralShape
  package let offsets: NeuralShape.Offsets
  package let cells = (0..<NeuralShape.layers).map { _ in [RecurrentCell(), RecurrentCell()] }
  /// The inputs of the layers, and the output of the last.
  package let activations = (0...NeuralShape.layers).map { _ in FloatBuffer() }
  package let arcDependents = FloatBuffer()
  /// Row 0 is the root.
  package let arcHeads = FloatBuffer()
  package let queries = FloatBuffer()
  /// For every word the scores of its heads, the root first.
  package let arcScores = FloatBuffer()
  package let labelDependents = FloatBuffer()
  /// Row 0 is the root.
  package let labelHeads = FloatBuffer()
  package let labelHidden = FloatBuffer()
  package let labelScores = FloatBuffer()

  package init(shape: NeuralShape) {
    self.shape = shape
    offsets = shape.offsets
  }

  /// Factors that training puts on activations; each is one vector for all words.
  package struct Masks {
    /// By layer, on its input; the last on the output of the last layer.
    package var activations: [UnsafePointer<Float>]
    /// By layer and direction.
    package var recurrent: [[UnsafePointer<Float>]]

    package init(activations: [UnsafePointer<Float>], recurrent: [[UnsafePointer<Float>]]) {
      self.activations = activations
      self.recurrent = recurrent
    }
  }

  /// Runs the recurrent layers; the first layer's input must be in `activations[0]`.
  package func encode(_ parameters: UnsafePointer<Float>, count: Int, masks: Masks?) {
    for layer in 0..<NeuralShape.layers {
      let inputStride = layer == 0 ? shape.width : shape.state
      mask(activations[layer], masks?.activations[layer], stride: inputStride, count: count)
      activations[layer + 1].reset(count * shape.state)
      for direction in 0..<2 {
        cells[layer][direction].run(
          parameters, shape, offsets.cells[layer][direction], count: count, input: activations[layer].base,
          inputStride: inputStride, output: activations[layer + 1].base + direction * shape.hidden,
          outputStride: shape.state, backwards: direction == 1, mask: masks?.recurrent[layer][direction])
      }
    }
    mask(activations[NeuralShape.layers], masks?.activations[NeuralShape.layers], stride: shape.state, count: count)
  }

  private func mask(_ buffer: FloatBuffer, _ mask: UnsafePointer<Float>?, stride: Int, count: Int) {
    guard let mask else { return }
    for index in 0..<count { Kernels.scale(buffer.base + index * stride, by: mask, count: stride) }
  }

  /// Scores every word with every head.
  package func scoreArcs(_ parameters: UnsafePointer<Float>, count: Int) {
    let width = shape.arcWidth
    arcDependents.reset(count * width)
    arcHeads.reset((count + 1) * width)
    queries.reset(count * width)
    arcScores.reset(count * (count + 1))
    project(
      parameters, offsets.arcDependent, bias: offsets.arcDependentBias, width, count, to: arcDependents.base)
    project(parameters, offsets.arcHead, bias: offsets.arcHeadBias, width, count, to: arcHeads.base + width)
    arcHeads.base.update(from: parameters + offsets.arcRoot, count: width)
    Self.leaky(arcDependents.base, count * width)
    Self.leaky(arcHeads.base, (count + 1) * width)
    for index in 0..<count {
      (queries.base + index * width).update(from: parameters + offsets.bilinearBias, count: width)
    }
    Kernels.multiplyAdd(
      rows: count, inner: width, columns: width, x: arcDependents.base, xStride: width,
      w: parameters + offsets.bilinear, y: queries.base, yStride: width)
    for word in 0..<count {
      let query = queries.base + word * width
      let scores = arcScores.base + word * (count + 1)
      for head in 0...count { scores[head] = Kernels.dot(query, arcHeads.base + head * width, count: width) }
    }
  }

  /// Prepares the label classifier.
  package func projectLabels(_ parameters: UnsafePointer<Float>, count: Int) {
    let width = shape.labelWidth
    labelDependents.reset(count * width)
    labelHeads.reset((count + 1) * width)
    project(parameters, offsets.labelDependent, bias: nil, width, count, to: labelDependents.base)
    project(parameters, offsets.labelHead, bias: nil, width, count, to: labelHeads.base + width)
    labelHeads.base.update(from: parameters + offsets.labelRoot, count: width)
  }

  /// Scores the labels of all words for given heads, where 0 is the root.
  package func scoreLabels(_ parameters: UnsafePointer<Float>, heads: [Int]) {
    let width = shape.labelWidth
    let columns = shape.paddedLabels
    labelHidden.reset(heads.count * width)
    labelScores.reset(heads.count * columns)
    for (word, head) in heads.enumerated() {
      let hidden = labelHidden.base + word * width
      hidden.update(from: parameters + offsets.labelBias, count: width)
      Kernels.add(labelDependents.base + word * width, to: hidden, count: width)
      Kernels.add(labelHeads.base + head * width, to: hidden, count: width)
      (labelScores.base + word * columns).update(from: parameters + offsets.outputBias, count: columns)
    }
    Self.leaky(labelHidden.base, heads.count * width)
    Kernels.multiplyAdd(
      rows: heads.count, inner: width, columns: columns, x: labelHidden.base, xStride: width,
      w: parameters + offsets.output, y: labelScores.base, yStride: columns)
  }

  private func project(
    _ parameters: UnsafePointer<Float>, _ weights: Int, bias: Int?, _ width: Int, _ count: Int,
    to output: UnsafeMutablePointer<Float>
  ) {
    if let bias {
      for index in 0..<count { (output + index * width).update(from: parameters + bias, count: width) }
    }
    Kernels.multiplyAdd(
      rows: count, inner: shape.state, columns: width, x: activations[NeuralShape.layers].base, xStride: shape.state,
      w: parameters + weights, y: output, yStride: width)
  }

  package static let leak: Float = 0.1

  private static func leaky(_ values: UnsafeMutablePointer<Float>, _ count: Int) {
    for index in 0..<count where values[index] < 0 { values[index] *= leak }
  }
}
