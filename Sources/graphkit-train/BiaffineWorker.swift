import Language

/// The forward and backward pass of the neural parser over single sentences, adding to gradients of its own.
final class BiaffineWorker: @unchecked Sendable {
  // One thread at a time uses a worker.
  let gradients: UnsafeMutablePointer<Float>
  private let shape: NeuralShape
  private let offsets: NeuralShape.Offsets
  private let network: BiaffineNetwork
  private let deltas = (0...NeuralShape.layers).map { _ in FloatBuffer() }
  private let queryDeltas = FloatBuffer()
  private let dependentDeltas = FloatBuffer()
  private let headDeltas = FloatBuffer()
  private let hiddenDeltas = FloatBuffer()
  private let labelHeadDeltas = FloatBuffer()
  private let gateDeltas = FloatBuffer()
  private let carried = FloatBuffer()
  private let masks = FloatBuffer()
  private(set) var loss = 0.0

  struct Example {
    var input: NeuralInput
    /// From 0, the root.
    var heads: [Int]
    var labels: [Int]
  }

  struct Dropout {
    var input: Double = 0.2
    var state: Double = 0.33
    var recurrent: Double = 0.15
    var word: Double = 0.15
    var tag: Double = 0.1
  }

  init(shape: NeuralShape) {
    self.shape = shape
    offsets = shape.offsets
    network = BiaffineNetwork(shape: shape)
    gradients = .allocate(capacity: offsets.count)
  }

  deinit { gradients.deallocate() }

  func clear() {
    gradients.initialize(repeating: 0, count: offsets.count)
    loss = 0
  }

  /// Adds the gradients of one sentence. `transposed` has the dense weights with every matrix transposed, at the same
  /// offsets.
  func learn(
    _ example: Example, _ parameters: UnsafePointer<Float>, transposed: UnsafePointer<Float>, dropout: Dropout?,
    _ generator: inout SeededGenerator
  ) {
    let count = example.heads.count
    let rows = embed(example.input, parameters, dropout, &generator)
    let masks = dropout.map { makeMasks($0, &generator) }
    network.encode(parameters, count: count, masks: masks)
    let top = deltas[NeuralShape.layers]
    top.reset(count * shape.state)
    learnArcs(example, parameters, transposed, top.base)
    learnLabels(example, parameters, transposed, top.base)
    for layer in stride(from: NeuralShape.layers, through: 1, by: -1) {
      let width = shape.state
      scale(deltas[layer].base, masks?.activations[layer], width, count)
      let below = layer == 1 ? shape.width : shape.state
      deltas[layer - 1].reset(count * below)
      for direction in 0..<2 {
        learnCell(layer - 1, direction, parameters, transposed, masks?.recurrent[layer - 1][direction], count)
      }
    }
    scale(deltas[0].base, masks?.activations[0], shape.width, count)
    for (index, row) in rows.enumerated() {
      for table in 0..<NeuralInput.tables where row[table] >= 0 {
        Kernels.add(
          deltas[0].base + index * shape.width,
          to: gradients + offsets.tables[table] + Int(row[table]) * shape.width, count: shape.width)
      }
    }
  }

  private func embed(
    _ input: NeuralInput, _ parameters: UnsafePointer<Float>, _ dropout: Dropout?, _ generator: inout SeededGenerator
  ) -> [SIMD8<Int32>] {
    var rows = input.rows
    if let dropout {
      for index in rows.indices {
        if generator.unit() < dropout.word { rows[index][0] = 0 }
        if generator.unit() < dropout.tag { rows[index][1] = -1 }
      }
    }
    let sums = network.activations[0]
    sums.reset(rows.count * shape.width)
    for (index, row) in rows.enumerated() {
      for table in 0..<NeuralInput.tables where row[table] >= 0 {
        Kernels.add(
          parameters + offsets.tables[table] + Int(row[table]) * shape.width, to: sums.base + index * shape.width,
          count: shape.width)
      }
    }
    return rows
  }

  private func makeMasks(_ dropout: Dropout, _ generator: inout SeededGenerator) -> BiaffineNetwork.Masks {
    let layers = NeuralShape.layers
    masks.reset(shape.width + layers * shape.state + layers * 2 * shape.hidden)
    var place = masks.base
    func fill(_ count: Int, _ rate: Double) -> UnsafePointer<Float> {
      let start = place
      for index in 0..<count { start[index] = generator.unit() < rate ? 0 : Float(1 / (1 - rate)) }
      place += count
      return UnsafePointer(start)
    }
    var activations = [fill(shape.width, dropout.input)]
    for _ in 0..<layers { activations.append(fill(shape.state, dropout.state)) }
    let recurrent = (0..<layers).map { _ in (0..<2).map { _ in fill(shape.hidden, dropout.recurrent) } }
    return BiaffineNetwork.Masks(activations: activations, recurrent: recurrent)
  }

  private func scale(_ values: UnsafeMutablePointer<Float>, _ mask: UnsafePointer<Float>?, _ width: Int, _ count: Int) {
    guard let mask else { return }
    for index in 0..<count { Kernels.scale(values + index * width, by: mask, count: width) }
  }

  private func learnArcs(
    _ example: Example, _ parameters: UnsafePointer<Float>, _ transposed: UnsafePointer<Float>,
    _ top: UnsafeMutablePointer<Float>
  ) {
    let count = example.heads.count
    let width = shape.arcWidth
    network.scoreArcs(parameters, count: count)
    let scores = network.arcScores.base
    for word in 0..<count { softmax(scores + word * (count + 1), count + 1, gold: example.heads[word]) }
    queryDeltas.reset(count * width)
    dependentDeltas.reset(count * width)
    headDeltas.reset((count + 1) * width)
    Kernels.multiplyAdd(
      rows: count, inner: count + 1, columns: width, x: scores, xStride: count + 1, w: network.arcHeads.base,
      y: queryDeltas.base, yStride: width)
    Kernels.outerAdd(
      rows: count, inner: count + 1, columns: width, x: scores, xStride: count + 1, z: network.queries.base,
      zStride: width, w: headDeltas.base)
    Kernels.outerAdd(
      rows: count, inner: width, columns: width, x: network.arcDependents.base, xStride: width, z: queryDeltas.base,
      zStride: width, w: gradients + offsets.bilinear)
    addRows(queryDeltas.base, count, width, to: offsets.bilinearBias)
    Kernels.multiplyAdd(
      rows: count, inner: width, columns: width, x: queryDeltas.base, xStride: width,
      w: transposed + offsets.bilinear, y: dependentDeltas.base, yStride: width)
    leakBack(dependentDeltas.base, network.arcDependents.base, count * width)
    leakBack(headDeltas.base, network.arcHeads.base, (count + 1) * width)
    Kernels.add(headDeltas.base, to: gradients + offsets.arcRoot, count: width)
    addRows(dependentDeltas.base, count, width, to: offsets.arcDependentBias)
    addRows(headDeltas.base + width, count, width, to: offsets.arcHeadBias)
    projectBack(dependentDeltas.base, offsets.arcDependent, width, count, transposed, top)
    projectBack(headDeltas.base + width, offsets.arcHead, width, count, transposed, top)
  }

  private func learnLabels(
    _ example: Example, _ parameters: UnsafePointer<Float>, _ transposed: UnsafePointer<Float>,
    _ top: UnsafeMutablePointer<Float>
  ) {
    let count = example.heads.count
    let width = shape.labelWidth
    let columns = shape.paddedLabels
    network.projectLabels(parameters, count: count)
    network.scoreLabels(parameters, heads: example.heads)
    let scores = network.labelScores.base
    for word in 0..<count {
      let row = scores + word * columns
      softmax(row, shape.labels, gold: example.labels[word])
      for padding in shape.labels..<columns { row[padding] = 0 }
    }
    hiddenDeltas.reset(count * width)
    labelHeadDeltas.reset((count + 1) * width)
    Kernels.outerAdd(
      rows: count, inner: width, columns: columns, x: network.labelHidden.base, xStride: width, z: scores,
      zStride: columns, w: gradients + offsets.output)
    addRows(scores, count, columns, to: offsets.outputBias)
    Kernels.multiplyAdd(
      rows: count, inner: columns, columns: width, x: scores, xStride: columns, w: transposed + offsets.output,
      y: hiddenDeltas.base, yStride: width)
    leakBack(hiddenDeltas.base, network.labelHidden.base, count * width)
    addRows(hiddenDeltas.base, count, width, to: offsets.labelBias)
    for (word, head) in example.heads.enumerated() {
      Kernels.add(hiddenDeltas.base + word * width, to: labelHeadDeltas.base + head * width, count: width)
    }
    Kernels.add(labelHeadDeltas.base, to: gradients + offsets.labelRoot, count: width)
    projectBack(hiddenDeltas.base, offsets.labelDependent, width, count, transposed, top)
    projectBack(labelHeadDeltas.base + width, offsets.labelHead, width, count, transposed, top)
  }

  private func projectBack(
    _ delta: UnsafePointer<Float>, _ weights: Int, _ width: Int, _ count: Int, _ transposed: UnsafePointer<Float>,
    _ top: UnsafeMutablePointer<Float>
  ) {
    Kernels.outerAdd(
      rows: count, inner: shape.state, columns: width, x: network.activations[NeuralShape.layers].base,
      xStride: shape.state, z: delta, zStride: width, w: gradients + weights)
    Kernels.multiplyAdd(
      rows: count, inner: width, columns: shape.state, x: delta, xStride: width, w: transposed + weights, y: top,
      yStride: shape.state)
  }

  private func learnCell(
    _ layer: Int, _ direction: Int, _ parameters: UnsafePointer<Float>, _ transposed: UnsafePointer<Float>,
    _ mask: UnsafePointer<Float>?, _ count: Int
  ) {
    let cell = offsets.cells[layer][direction]
    let run = network.cells[layer][direction]
    let hidden = shape.hidden
    let width = shape.gates
    gateDeltas.reset(count * width)
    carried.reset(2 * hidden)
    let outputDelta = carried.base
    let cellDelta = carried.base + hidden
    for step in stride(from: count - 1, through: 0, by: -1) {
      let index = direction == 1 ? count - 1 - step : step
      let before = step == 0 ? nil : (direction == 1 ? index + 1 : index - 1)
      let delta = deltas[layer + 1].base + index * shape.state + direction * hidden
      gateBack(run, index, before, delta, outputDelta, cellDelta)
      guard step > 0 else { break }
      outputDelta.update(repeating: 0, count: hidden)
      Kernels.multiplyAdd(
        rows: 1, inner: width, columns: hidden, x: gateDeltas.base + index * width, xStride: width,
        w: transposed + cell.recurrent, y: outputDelta, yStride: hidden)
      if let mask { Kernels.scale(outputDelta, by: mask, count: hidden) }
    }
    let inputStride = layer == 0 ? shape.width : shape.state
    Kernels.outerAdd(
      rows: count, inner: cell.inputSize, columns: width, x: network.activations[layer].base, xStride: inputStride,
      z: gateDeltas.base, zStride: width, w: gradients + cell.input)
    Kernels.outerAdd(
      rows: count, inner: hidden, columns: width, x: run.previous.base, xStride: hidden, z: gateDeltas.base,
      zStride: width, w: gradients + cell.recurrent)
    addRows(gateDeltas.base, count, width, to: cell.bias)
    Kernels.multiplyAdd(
      rows: count, inner: width, columns: cell.inputSize, x: gateDeltas.base, xStride: width,
      w: transposed + cell.input, y: deltas[layer].base, yStride: inputStride)
  }

  private func gateBack(
    _ run: RecurrentCell, _ index: Int, _ before: Int?, _ delta: UnsafePointer<Float>,
    _ outputDelta: UnsafePointer<Float>, _ cellDelta: UnsafeMutablePointer<Float>
  ) {
    let hidden = shape.hidden
    let gate = run.gates.base + index * shape.gates
    let tangents = run.squashed.base + index * hidden
    let result = gateDeltas.base + index * shape.gates
    for unit in 0..<hidden {
      let forget = gate[unit]
      let opening = gate[hidden + unit]
      let candidate = gate[2 * hidden + unit]
      let tangent = tangents[unit]
      let last = before.map { run.cells.base[$0 * hidden + unit] } ?? 0
      let output = delta[unit] + outputDelta[unit]
      let cell = cellDelta[unit] + output * opening * (1 - tangent * tangent)
      result[unit] = cell * (last - candidate) * forget * (1 - forget)
      result[hidden + unit] = output * tangent * opening * (1 - opening)
      result[2 * hidden + unit] = cell * (1 - forget) * (1 - candidate * candidate)
      cellDelta[unit] = cell * forget
    }
  }

  private func addRows(_ values: UnsafePointer<Float>, _ rows: Int, _ width: Int, to offset: Int) {
    for row in 0..<rows { Kernels.add(values + row * width, to: gradients + offset, count: width) }
  }

  private func leakBack(_ delta: UnsafeMutablePointer<Float>, _ values: UnsafePointer<Float>, _ count: Int) {
    for index in 0..<count where values[index] < 0 { delta[index] *= BiaffineNetwork.leak }
  }

  /// Replaces scores by the gradient of the cross-entropy with the gold choice.
  private func softmax(_ scores: UnsafeMutablePointer<Float>, _ count: Int, gold: Int) {
    var largest = scores[0]
    for index in 1..<max(count, 1) { largest = max(largest, scores[index]) }
    var sum: Float = 0
    for index in 0..<count {
      scores[index] = Kernels.exp(scores[index] - largest)
      sum += scores[index]
    }
    for index in 0..<count { scores[index] /= sum }
    loss -= Double(Kernels.log(max(scores[gold], 1e-9)))
    scores[gold] -= 1
  }
}
