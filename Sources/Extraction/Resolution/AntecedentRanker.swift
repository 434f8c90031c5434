import Foundation

/// Chooses among antecedents by a log-linear model (Denis and Baldridge 2007): the probability of a candidate, or of none,
/// is proportional to the exponential of its features' weighted sum.
struct AntecedentRanker: Sendable {
  /// A candidate with its features; nil stands for none.
  struct Option: Sendable {
    var organization: Int?
    var features: AntecedentFeatures
  }

  /// A weight for every feature, in their order.
  let weights: [Double]

  /// The most probable option with its probability; of equally probable ones the first.
  func best(of options: [Option]) -> (organization: Int?, probability: Double)? {
    let scores = options.map { option in zip(weights, option.features.values).reduce(0) { $0 + $1.0 * $1.1 } }
    guard let top = scores.max(), let place = scores.firstIndex(of: top) else { return nil }
    let total = scores.reduce(0) { $0 + exp($1 - top) }
    return (options[place].organization, 1 / total)
  }
}
