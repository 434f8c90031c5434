import Testing

@testable import Language
@testable import graphkit_train

@Suite struct NeuralTests {
  private let shape = NeuralShape(tableRows: [12, 8, 16, 16, 16], labels: 5)

  private var example: BiaffineWorker.Example {
    let rows = (0..<5).map { (word: Int32) -> SIMD8<Int32> in
      var row = SIMD8<Int32>(repeating: 0)
      row[0] = word * 2
      row[1] = word % 3
      row[2] = word * 3
      row[3] = word + 1
      row[4] = 15 - word
      return row
    }
    return BiaffineWorker.Example(input: NeuralInput(rows: rows), heads: [2, 0, 2, 5, 3], labels: [1, 2, 3, 4, 0])
  }

  @Test func gradientsAgreeWithDifferences() {
    let trainer = BiaffineTrainer(shape: shape, seed: 1, log: { _ in })
    let offsets = shape.offsets
    let cells = offsets.cells.joined().flatMap { [$0.input, $0.recurrent, $0.bias] }
    let others = [
      offsets.arcDependent, offsets.arcHead, offsets.arcHeadBias, offsets.arcRoot, offsets.bilinear,
      offsets.bilinearBias, offsets.output, offsets.outputBias, offsets.tables[1], offsets.tables[2],
    ]
    for offset in cells + others {
      let (analytic, numeric) = trainer.check(example, parameter: offset + 3, step: 0.01)
      #expect(abs(analytic - numeric) < 0.003 + 0.05 * abs(numeric), "parameter \(offset + 3)")
    }
  }

  @Test func trainingLearnsAndRepeats() {
    func trained() -> [UInt8] {
      let trainer = BiaffineTrainer(shape: shape, seed: 2, log: { _ in })
      trainer.train(Array(repeating: example, count: 30), epochs: 2, seed: 3)
      return trainer.encoded()
    }
    #expect(trained() == trained())
  }

  @Test func functionsAreExactEnough() {
    #expect(abs(Kernels.exp(1) - 2.718_281_8) < 1e-5)
    #expect(abs(Kernels.exp(-20) - 2.061_153_6e-9) < 1e-13)
    #expect(abs(Kernels.log(10) - 2.302_585_1) < 1e-5)
    #expect(abs(Kernels.log(0.001) + 6.907_755_3) < 1e-4)
    #expect(abs(Kernels.tanh(SIMD8(repeating: 0.5))[0] - 0.462_117_16) < 1e-4)
  }
}
