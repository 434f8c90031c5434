import Extraction
import Foundation

/// Minimizes the loss of the choice of antecedents by Adam (Kingma and Ba, 2015), with dropout of hidden units
/// (Srivastava and others, 2014).
struct AntecedentDescent {
  let layout: AntecedentLayout
  let seed: UInt64

  private static let steps = 200
  private static let rate = 0.03
  /// From which step on the rate is a fifth.
  private static let slowed = 134
  private static let dropout = 0.2

  /// One decision: what is seen of its options.
  struct Decision {
    /// What is seen of an option: features and, counted behind them, words.
    typealias Option = [(column: Int, value: Double)]

    var family: AntecedentFamily
    var options: [Option]
    var isRight: [Bool]

    /// Reads an example; nil where what is meant was not among the options.
    init?(_ example: AntecedentLesson.Example, words: [String: Int]) {
      guard !example.right.isEmpty else { return nil }
      let featureCount = AntecedentFeature.allCases.count
      family = example.decision.family
      options = example.decision.options.map { option in
        option.features.values.enumerated().filter { $0.element != 0 }.map { (column: $0.offset, value: $0.element) }
          + option.features.words.compactMap { words[$0] }.map { (column: featureCount + $0, value: 1) }
      }
      isRight = options.indices.map(example.right.contains)
    }
  }

  /// The weights learned from decisions.
  func weights(of decisions: [Decision]) -> [Double] {
    var random = SeededGenerator(seed: seed)
    var weights = layout.beginning(&random)
    let priors = layout.priors
    var means = [Double](repeating: 0, count: weights.count)
    var squares = means
    for step in 1...Self.steps {
      var gradient = zip(weights, priors).map { $0 * $1 }
      for decision in decisions { add(decision, weights, &random, to: &gradient) }
      let rate = (step < Self.slowed ? Self.rate : Self.rate / 5) / (1 - pow(0.9, Double(step)))
      let scale = 1 - pow(0.999, Double(step))
      for index in weights.indices {
        means[index] = 0.9 * means[index] + 0.1 * gradient[index]
        squares[index] = 0.999 * squares[index] + 0.001 * gradient[index] * gradient[index]
        weights[index] -= rate * means[index] / ((squares[index] / scale).squareRoot() + 1e-8)
      }
    }
    return weights
  }

  /// Adds the gradient of a decision's loss: what is expected less what is right.
  private func add(
    _ decision: Decision, _ weights: [Double], _ random: inout SeededGenerator, to gradient: inout [Double]
  ) {
    let count = layout.unitsPerLayer
    let features = AntecedentFeature.allCases.count
    let layer = decision.family.layer
    let blocks = [layout.shared(decision.family), layout.own(decision.family)]
    // What comes out of each unit for each option, 0 where it is silent or dropped.
    var activity = [Double](repeating: 0, count: decision.options.count * count)
    var scores = [Double](repeating: 0, count: decision.options.count)
    for (place, option) in decision.options.enumerated() {
      for block in blocks { for entry in option { scores[place] += weights[block + entry.column] * entry.value } }
      for unit in 0..<count where random.unit() >= Self.dropout {
        let start = layout.unit(unit, layer: layer)
        var sum = weights[layout.bias(unit, decision.family)]
        for entry in option where entry.column < features { sum += weights[start + entry.column] * entry.value }
        guard sum > 0 else { continue }
        activity[place * count + unit] = sum / (1 - Self.dropout)
        scores[place] += weights[layout.output(unit, layer: layer)] * activity[place * count + unit]
      }
    }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    let right = zip(powers, decision.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    for (place, option) in decision.options.enumerated() {
      let error = powers[place] / total - (decision.isRight[place] ? powers[place] / max(right, 1e-12) : 0)
      for block in blocks { for entry in option { gradient[block + entry.column] += error * entry.value } }
      for unit in 0..<count where activity[place * count + unit] > 0 {
        let output = layout.output(unit, layer: layer)
        let start = layout.unit(unit, layer: layer)
        gradient[output] += error * activity[place * count + unit]
        let back = error * weights[output] / (1 - Self.dropout)
        gradient[layout.bias(unit, decision.family)] += back
        for entry in option where entry.column < features { gradient[start + entry.column] += back * entry.value }
      }
    }
  }
}
