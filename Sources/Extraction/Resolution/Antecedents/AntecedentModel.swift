import CLanguageModel
import Foundation

/// Chooses among antecedents (after Denis and Baldridge, 2007): the probability of a candidate, or of none, is proportional
/// to the exponential of its score, a weighted sum of its features and of a small hidden layer over them. It abstains
/// where it is not sure enough.
package struct AntecedentModel: Sendable, AntecedentChooser {
  /// For each family a weight for every feature, in their order.
  package var weights: [[Double]]
  /// For words seen a weight in each family.
  package var words: [String: [Double]]
  /// The hidden units of pronouns and those of descriptions; see ``AntecedentFamily/layer``.
  package var units: [[AntecedentUnit]]
  /// The least probability at which each family's antecedent is taken.
  package var thresholds: [Double]

  /// Creates a model from its parts.
  package init(weights: [[Double]], words: [String: [Double]], units: [[AntecedentUnit]], thresholds: [Double]) {
    self.weights = weights
    self.words = words
    self.units = units
    self.thresholds = thresholds
  }

  /// The model in the binary; nil if it can't be read.
  package static let embedded: AntecedentModel? = {
    let bytes = UnsafeBufferPointer(start: graphkit_antecedent_model(), count: graphkit_antecedent_model_length())
    return AntecedentModel(text: String(decoding: bytes, as: UTF8.self))
  }()

  /// A model that finds no antecedents.
  static let none = AntecedentModel(
    weights: AntecedentFamily.allCases.map { _ in AntecedentFeature.allCases.map { _ in 0 } }, words: [:],
    units: [[], []], thresholds: AntecedentFamily.allCases.map { _ in 2 })

  /// The probability of every option.
  package func probabilities(of decision: AntecedentDecision) -> [Double] {
    let scores = decision.options.map { score($0.features, decision.family) }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  func choice(_ decision: AntecedentDecision) -> AntecedentChoice? {
    let probabilities = probabilities(of: decision)
    guard let best = probabilities.indices.dropFirst().max(by: { probabilities[$0] < probabilities[$1] }),
      probabilities[best] >= thresholds[decision.family.index]
    else { return nil }
    let other = probabilities.indices.filter { $0 != best }.max { probabilities[$0] < probabilities[$1] }
    return AntecedentChoice(
      organizations: decision.options[best].organizations, probability: probabilities[best],
      reasons: reasons(decision, best, against: other ?? 0))
  }

  private func score(_ features: AntecedentFeatures, _ family: AntecedentFamily) -> Double {
    let index = family.index
    let row = weights[index]
    let seen = features.values.enumerated().filter { $0.element != 0 }.map { (feature: $0.offset, value: $0.element) }
    var sum = 0.0
    for (feature, value) in seen { sum += row[feature] * value }
    for word in features.words { sum += words[word]?[index] ?? 0 }
    for unit in units[family.layer] { sum += unit.addition(seen, family: index) }
    return sum
  }

  /// The features without which one option would lose most against another.
  private func reasons(_ decision: AntecedentDecision, _ best: Int, against other: Int) -> [String] {
    let features = (decision.options[best].features, decision.options[other].features)
    let whole = score(features.0, decision.family)
    let gains = AntecedentFeature.allCases.filter { features.0[$0] != features.1[$0] }.map { feature in
      var without = features.0
      without[feature] = features.1[feature]
      return (feature: feature, gain: whole - score(without, decision.family))
    }
    return gains.filter { $0.gain > 0.2 }.sorted { $0.gain > $1.gain }.prefix(3).map { "\($0.feature)" }
  }
}
