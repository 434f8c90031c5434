import Foundation

/// A multinomial logistic regression over named features, as `graphkit-train relations` writes it.
///
/// Reference: McCullagh and Nelder, Generalized Linear Models; probabilities are calibrated after Platt (1999).
package struct LinearModel: Sendable {
  /// A weight of a feature for a class.
  package struct Entry: Sendable {
    /// The index of the class.
    package var label: Int
    /// The weight.
    package var weight: Float

    /// Creates an entry.
    package init(label: Int, weight: Float) {
      self.label = label
      self.weight = weight
    }
  }

  /// The names of the classes.
  package let labels: [String]
  /// A weight for each class that every example has.
  package let bias: [Float]
  /// Slope and offset of the calibration on the log odds.
  package var calibration: (slope: Double, offset: Double)
  /// The weights that differ from zero.
  package let weights: [String: [Entry]]

  /// Creates a model from its parts.
  package init(
    labels: [String], bias: [Float], weights: [String: [Entry]], calibration: (slope: Double, offset: Double) = (1, 0)
  ) {
    self.labels = labels
    self.bias = bias
    self.weights = weights
    self.calibration = calibration
  }

  /// The probability of each class, not calibrated. Linear in the number of features.
  package func probabilities(of features: [String]) -> [Double] {
    var scores = bias.map(Double.init)
    for feature in features {
      for entry in weights[feature] ?? [] { scores[entry.label] += Double(entry.weight) }
    }
    let largest = scores.max() ?? 0
    let powers = scores.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// A probability after calibration.
  package func calibrated(_ probability: Double) -> Double {
    let clipped = min(max(probability, 1e-6), 1 - 1e-6)
    return 1 / (1 + exp(-(calibration.slope * log(clipped / (1 - clipped)) + calibration.offset)))
  }

  /// What a feature adds to a class's score.
  package func weight(of feature: String, for label: Int) -> Double {
    Double(weights[feature]?.first { $0.label == label }?.weight ?? 0)
  }

  /// The features that say most for and against a class, strongest first.
  func reasons(_ features: [String], for label: Int, count: Int) -> (for: [String], against: [String]) {
    let weighed = features.map { ($0, weight(of: $0, for: label)) }
      .sorted { (abs($1.1), $0.0) < (abs($0.1), $1.0) }
    return (
      Array(weighed.lazy.filter { $0.1 > 0 }.map(\.0).prefix(count)),
      Array(weighed.lazy.filter { $0.1 < 0 }.map(\.0).prefix(count))
    )
  }
}
