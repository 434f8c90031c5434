import Extraction
import Foundation

/// Trains a log-linear ranker of antecedents with a Gaussian prior by Adam (Kingma and Ba, 2015) on all decisions at once.
///
/// A weight is the sum of one that all pronouns, or all descriptions, share and one of the family alone, so that rare
/// families learn from the others (Daumé, 2007).
struct AntecedentTrainer {
  /// How strong the priors of shared weights, of families' own and of words are.
  var prior = (shared: 2.0, own: 6.0, words: 6.0)
  /// How many decisions must show a word.
  var leastCount = 8
  /// How many steps are taken.
  var steps = 400

  private static let featureCount = AntecedentFeature.allCases.count
  private static let families = AntecedentFamily.allCases

  /// One decision: its options' parameters with their values.
  private struct Row {
    var options: [[(index: Int, value: Double)]]
    var isRight: [Bool]
  }

  /// Trains a model; the result depends on the examples alone.
  func train(_ examples: [AntecedentLesson.Example]) -> AntecedentModel {
    let words = vocabulary(examples)
    let indexes = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, $0.offset) })
    let width = Self.featureCount + words.count
    let rows = examples.compactMap { row($0, indexes, width) }
    let priors = (0..<Self.blocks).flatMap { block in
      (0..<width).map { $0 < Self.featureCount ? (block < 2 ? prior.shared : prior.own) : prior.words }
    }
    let weights = descend(rows, priors)
    var model = AntecedentModel(
      weights: [], words: [:], thresholds: [Double](repeating: 0.5, count: Self.families.count))
    let combined = Self.families.enumerated().map { place, family in
      (0..<width).map { index in
        weights[Self.shared(family) * width + index] + weights[(2 + place) * width + index]
      }
    }
    model.weights = combined.map { Array($0.prefix(Self.featureCount)) }
    for (offset, word) in words.enumerated() {
      let row = combined.map { $0[Self.featureCount + offset] }
      if row.contains(where: { abs($0) >= 0.05 }) { model.words[word] = row }
    }
    return model
  }

  private static let blocks = 2 + families.count

  private static func shared(_ family: AntecedentFamily) -> Int { family.isPronoun ? 0 : 1 }

  private func vocabulary(_ examples: [AntecedentLesson.Example]) -> [String] {
    var counts = [String: Int]()
    for example in examples {
      for word in Set(example.decision.options.flatMap(\.features.words)) { counts[word, default: 0] += 1 }
    }
    return counts.filter { $0.value >= leastCount }.keys.sorted()
  }

  private func row(_ example: AntecedentLesson.Example, _ words: [String: Int], _ width: Int) -> Row? {
    guard !example.right.isEmpty else { return nil }
    let family = example.decision.family
    let blocks = [Self.shared(family), 2 + AntecedentModel.index(family)]
    let options = example.decision.options.map { option in
      let dense = option.features.values.enumerated().filter { $0.element != 0 }.map {
        (index: $0.offset, value: $0.element)
      }
      let seen = option.features.words.compactMap { words[$0] }.map { (index: Self.featureCount + $0, value: 1.0) }
      return blocks.flatMap { block in (dense + seen).map { (index: block * width + $0.index, value: $0.value) } }
    }
    return Row(options: options, isRight: options.indices.map(example.right.contains))
  }

  private func descend(_ rows: [Row], _ priors: [Double]) -> [Double] {
    var weights = [Double](repeating: 0, count: priors.count)
    var means = weights
    var squares = weights
    for step in 1...steps {
      var gradient = zip(weights, priors).map { $0 * $1 }
      for row in rows { add(row, weights, to: &gradient) }
      let rate = 0.05 / (1 - pow(0.9, Double(step)))
      let scale = 1 - pow(0.999, Double(step))
      for index in weights.indices where gradient[index] != 0 {
        means[index] = 0.9 * means[index] + 0.1 * gradient[index]
        squares[index] = 0.999 * squares[index] + 0.001 * gradient[index] * gradient[index]
        weights[index] -= rate * means[index] / ((squares[index] / scale).squareRoot() + 1e-8)
      }
    }
    return weights
  }

  /// Adds the gradient of a decision's loss: what is expected less what is right.
  private func add(_ row: Row, _ weights: [Double], to gradient: inout [Double]) {
    let scores = row.options.map { $0.reduce(0) { $0 + weights[$1.index] * $1.value } }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    let right = zip(powers, row.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    for (place, option) in row.options.enumerated() {
      let error = powers[place] / total - (row.isRight[place] ? powers[place] / max(right, 1e-12) : 0)
      for entry in option { gradient[entry.index] += error * entry.value }
    }
  }
}
