import Dispatch
import Language

/// Trains the neural parser with Adam. The result doesn't depend on the number of threads: every batch is divided into
/// the same shards, whose gradients are added in order.
final class BiaffineTrainer: @unchecked Sendable {
  // Threads write to disjoint ranges only.
  private let shape: NeuralShape
  private let offsets: NeuralShape.Offsets
  private let parameters: UnsafeMutablePointer<Float>
  private let transposed: UnsafeMutablePointer<Float>
  private let momentum: UnsafeMutablePointer<Float>
  private let variance: UnsafeMutablePointer<Float>
  private let workers: [BiaffineWorker]
  private let log: (String) -> Void
  private let batchWords = 400
  private let rate: Float = 0.002
  private let momentumDecay: Float = 0.9
  private let varianceDecay: Float = 0.95
  private var steps = 0

  init(shape: NeuralShape, seed: UInt64, log: @escaping (String) -> Void) {
    self.shape = shape
    self.log = log
    offsets = shape.offsets
    let count = offsets.count
    func zeros() -> UnsafeMutablePointer<Float> {
      let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count)
      pointer.initialize(repeating: 0, count: count)
      return pointer
    }
    parameters = zeros()
    transposed = zeros()
    momentum = zeros()
    variance = zeros()
    workers = (0..<2).map { _ in BiaffineWorker(shape: shape) }
    initialize(SeededGenerator(seed: seed))
  }

  deinit {
    for pointer in [parameters, transposed, momentum, variance] { pointer.deallocate() }
  }

  private func initialize(_ seeded: SeededGenerator) {
    var generator = seeded
    for (rows, offset) in zip(shape.tableRows, offsets.tables) {
      for index in 0..<(rows * shape.width) { parameters[offset + index] = Float(generator.unit() - 0.5) * 0.1 }
    }
    for matrix in matrices {
      let range = (6.0 / Double(matrix.rows + matrix.columns)).squareRoot()
      for index in 0..<(matrix.rows * matrix.columns) {
        parameters[matrix.offset + index] = Float((generator.unit() * 2 - 1) * range)
      }
    }
    for cell in offsets.cells.joined() {
      for unit in 0..<shape.hidden { parameters[cell.bias + unit] = 1 }
    }
  }

  private struct Matrix {
    var offset: Int
    var rows: Int
    var columns: Int
  }

  private var matrices: [Matrix] {
    offsets.cells.joined().flatMap { cell in
      [
        Matrix(offset: cell.input, rows: cell.inputSize, columns: shape.gates),
        Matrix(offset: cell.recurrent, rows: shape.hidden, columns: shape.gates),
      ]
    } + [
      Matrix(offset: offsets.arcDependent, rows: shape.state, columns: shape.arcWidth),
      Matrix(offset: offsets.arcHead, rows: shape.state, columns: shape.arcWidth),
      Matrix(offset: offsets.bilinear, rows: shape.arcWidth, columns: shape.arcWidth),
      Matrix(offset: offsets.labelDependent, rows: shape.state, columns: shape.labelWidth),
      Matrix(offset: offsets.labelHead, rows: shape.state, columns: shape.labelWidth),
      Matrix(offset: offsets.output, rows: shape.labelWidth, columns: shape.paddedLabels),
    ]
  }

  /// Trains for some epochs and gives the part of the model.
  func train(_ examples: [BiaffineWorker.Example], epochs: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    let words = examples.reduce(0) { $0 + $1.heads.count }
    let total = epochs * (words / batchWords + 1)
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var loss = 0.0
      var batch = [Int]()
      var size = 0
      for (place, number) in order.enumerated() {
        batch.append(number)
        size += examples[number].heads.count
        guard size >= batchWords || place + 1 == order.count else { continue }
        loss += step(batch, examples, size: size, seed: generator.next(), progress: Float(steps) / Float(total))
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
      log("  neural parser epoch \(epoch + 1): loss \(Float(loss / Double(words)))")
    }
  }

  private func step(
    _ batch: [Int], _ examples: [BiaffineWorker.Example], size: Int, seed: UInt64, progress: Float
  ) -> Double {
    transpose()
    let dropout = BiaffineWorker.Dropout()
    DispatchQueue.concurrentPerform(iterations: workers.count) { shard in
      let worker = workers[shard]
      worker.clear()
      for place in stride(from: shard, to: batch.count, by: workers.count) {
        var generator = SeededGenerator(seed: seed &+ UInt64(place))
        worker.learn(
          examples[batch[place]], parameters, transposed: transposed, dropout: dropout, &generator)
      }
    }
    steps += 1
    let warmUp = min(1, Float(steps) / 200)
    update(rate: rate * warmUp * max(0.02, 1 - progress), scale: 1 / Float(size))
    return workers.reduce(0) { $0 + $1.loss }
  }

  private func transpose() {
    for matrix in matrices {
      let from = parameters + matrix.offset
      let to = transposed + matrix.offset
      for row in 0..<matrix.rows {
        for column in 0..<matrix.columns { to[column * matrix.rows + row] = from[row * matrix.columns + column] }
      }
    }
  }

  /// One step of Adam with the gradients' norm clipped.
  private func update(rate: Float, scale: Float) {
    let count = offsets.count
    let shards = workers.count
    nonisolated(unsafe) let sums = workers[0].gradients
    nonisolated(unsafe) let norms = UnsafeMutablePointer<Double>.allocate(capacity: shards)
    defer { norms.deallocate() }
    let length = (count / shards + 15) & ~7
    DispatchQueue.concurrentPerform(iterations: shards) { shard in
      let range = min(shard * length, count)..<min((shard + 1) * length, count)
      var norm = SIMD8<Float>(repeating: 0)
      for other in workers.dropFirst() {
        Kernels.add(other.gradients + range.lowerBound, to: workers[0].gradients + range.lowerBound, count: range.count)
      }
      for index in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        let value = UnsafeRawPointer(sums + index).loadUnaligned(as: SIMD8<Float>.self)
        norm += value * value
      }
      norms[shard] = Double(norm.sum())
    }
    let norm = Float((0..<shards).reduce(0) { $0 + norms[$1] }.squareRoot()) * scale
    let factor = scale * min(1, 5 / max(norm, 1e-6))
    let correction = 1 / (1 - power(momentumDecay, steps))
    let varianceCorrection = 1 / (1 - power(varianceDecay, steps))
    DispatchQueue.concurrentPerform(iterations: shards) { shard in
      let range = min(shard * length, count)..<min((shard + 1) * length, count)
      for index in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        adam(index, factor, rate * correction, varianceCorrection)
      }
    }
  }

  @inline(__always)
  private func adam(_ index: Int, _ factor: Float, _ rate: Float, _ varianceCorrection: Float) {
    func load(_ pointer: UnsafeMutablePointer<Float>) -> SIMD8<Float> {
      UnsafeRawPointer(pointer + index).loadUnaligned(as: SIMD8<Float>.self)
    }
    func store(_ value: SIMD8<Float>, _ pointer: UnsafeMutablePointer<Float>) {
      UnsafeMutableRawPointer(pointer + index).storeBytes(of: value, as: SIMD8<Float>.self)
    }
    let gradient = load(workers[0].gradients) * factor
    let mean = load(momentum) * momentumDecay + gradient * (1 - momentumDecay)
    let square = load(variance) * varianceDecay + gradient * gradient * (1 - varianceDecay)
    store(mean, momentum)
    store(square, variance)
    let root = (square * varianceCorrection).squareRoot() + 1e-8
    store(load(parameters) - mean * rate / root, parameters)
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    exponent > 2000 ? 0 : (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// The part of the model: sizes, embeddings in 16 bits, dense weights in 32.
  func encoded() -> [UInt8] {
    NeuralModel.encode(shape, parameters)
  }

  /// The loss and gradients of one example without dropout, for checking gradients in tests.
  func check(_ example: BiaffineWorker.Example, parameter: Int, step: Float) -> (analytic: Float, numeric: Float) {
    var generator = SeededGenerator(seed: 1)
    func loss() -> Double {
      transpose()
      workers[0].clear()
      workers[0].learn(example, parameters, transposed: transposed, dropout: nil, &generator)
      return workers[0].loss
    }
    _ = loss()
    let analytic = workers[0].gradients[parameter]
    let old = parameters[parameter]
    parameters[parameter] = old + step
    let above = loss()
    parameters[parameter] = old - step
    let below = loss()
    parameters[parameter] = old
    return (analytic, Float((above - below) / Double(2 * step)))
  }
}
