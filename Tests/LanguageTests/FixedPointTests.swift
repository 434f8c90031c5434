import Testing

@testable import Language

@Suite struct FixedPointTests {
  /// Numbers from -1 to 1 that depend on their place alone.
  private func numbers(_ count: Int, seed: UInt64) -> [Float] {
    (0..<count).map { place in
      Float(FeatureHash.finish(FeatureHash.mix(seed, UInt64(place))) >> 40) / Float(1 << 23) - 1
    }
  }

  private func products(_ matrix: FixedMatrix, _ inputs: [Float], inner: Int, bound: Float) -> [Float] {
    let rows = inputs.count / inner
    var rounded = [Int16](repeating: 0, count: inputs.count)
    var outputs = [Float](repeating: 0, count: rows * matrix.columns)
    inputs.withUnsafeBufferPointer { inputs in
      rounded.withUnsafeMutableBufferPointer { rounded in
        outputs.withUnsafeMutableBufferPointer { outputs in
          guard let input = inputs.baseAddress, let number = rounded.baseAddress, let output = outputs.baseAddress
          else { return }
          FixedMatrix.round(input, count: inputs.count, bound: bound, to: number)
          matrix.multiplyAdd(rows: rows, x: number, xStride: inner, y: output, yStride: matrix.columns)
        }
      }
    }
    return outputs
  }

  @Test(arguments: [(8, 32), (96, 288), (192, 40)]) func productsAgreeWithFloats(_ inner: Int, _ columns: Int) {
    let weights = numbers(inner * columns, seed: 1).map { $0 * 0.3 }
    let inputs = numbers(inner * 5, seed: 2).map { $0 * 6 }
    let matrix = FixedMatrix(weights, inner: inner, columns: columns, bound: 6)
    let found = products(matrix, inputs, inner: inner, bound: 6)
    #expect(matrix.columns % 32 == 0 && matrix.columns >= columns)
    // Five standard deviations of the error from rounding weights, when their sums fill 32 bits.
    let step = 0.15 * Float(inner) / (65_536 - Float(inner))
    let tolerance = 5 * 6 / 3 * step / 2 * Float(inner).squareRoot() + 0.001
    for row in 0..<5 {
      for column in 0..<matrix.columns {
        let exact = (0..<inner).reduce(Float(0)) { sum, index in
          column < columns ? sum + inputs[row * inner + index] * weights[index * columns + column] : 0
        }
        #expect(abs(found[row * matrix.columns + column] - exact) < tolerance, "\(row) \(column)")
      }
    }
  }

  /// The largest inputs with weights of one sign come nearest to what 32 bits hold.
  @Test(arguments: [1, -1] as [Float]) func theLargestSumsDoNotOverflow(_ sign: Float) {
    for weight: Float in [1e-4, 0.5, 20] {
      let matrix = FixedMatrix(
        [Float](repeating: weight, count: 192 * 32), inner: 192, columns: 32, bound: 3)
      let found = products(matrix, [Float](repeating: 3 * sign, count: 192), inner: 192, bound: 3)
      let exact = 192 * 3 * weight
      #expect(found.allSatisfy { abs($0 - exact * sign) < exact * 0.003 })
      #expect(found.allSatisfy { abs($0) <= matrix.outputBound * 1.000_01 })
    }
  }

  @Test func roundingIsToTheNearest() {
    let values: [Float] = [0, 1, -1, 0.5, -0.5, 0.1, 1e-9, -0.999_99]
    var rounded = [Int16](repeating: 7, count: 8)
    rounded.withUnsafeMutableBufferPointer { rounded in
      if let output = rounded.baseAddress { FixedMatrix.round(values, count: 8, bound: 1, to: output) }
    }
    #expect(rounded == [0, 32767, -32767, 16384, -16384, 3277, 0, -32767])
  }

  @Test func exponentialsOfVectorsAgree() {
    for value in stride(from: Float(-80), through: 0, by: 0.37) {
      let exact = Kernels.exp(value)
      #expect(abs(Kernels.exp(SIMD8(repeating: value))[3] - exact) < exact * 1e-5)
    }
  }

  /// In most sentences fixed point chooses the very tree that floats do.
  @Test func fastTreesAreThoseOfTheNetwork() throws {
    let model = try TextSamples.model()
    let neural = try #require(model.neural)
    let vocabulary = try #require(model.vocabulary)
    let root = try #require(model.labels.firstIndex(of: "root"))
    let fast = FastParser(weights: FixedWeights(neural), vocabulary: vocabulary, root: root)
    let exact = BiaffineParser(model: neural, vocabulary: vocabulary)
    let tagger = Tagger(scorer: model.tagger, lexicon: model.lexicon, tagCount: model.tagSet.names.count)
    for sentence in ["Oldmere awarded Tarvik a contract worth $ 12 million for two ships .", "It sued ."] {
      let words = sentence.split(separator: " ").map { Word(String($0)) }
      let tags = tagger.tag(words)
      let arcs = fast.parse(words, tags: tags)
      let even = ParsedArcs(heads: arcs.heads, labels: arcs.labels, confidences: arcs.confidences)
      #expect(exact.parse(words, tags: tags, greedy: even).heads == arcs.heads)
      #expect(zip(arcs.heads, arcs.labels).allSatisfy { ($0 == -1) == ($1 == UInt8(root)) })
      #expect(arcs.confidences.allSatisfy { $0 > 0 && $0 <= 1.001 })
    }
  }
}
