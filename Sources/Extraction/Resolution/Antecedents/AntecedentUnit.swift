/// A unit of the antecedent model's hidden layer: with it, features can count for more or less together than each
/// for itself.
package struct AntecedentUnit: Hashable, Sendable {
  /// A weight for every feature, in their order.
  package var inputs: [Double]
  /// What each family adds, in their order.
  package var families: [Double]
  /// What the unit adds to a score for each point above zero.
  package var output: Double

  /// Creates a unit from its weights.
  package init(inputs: [Double], families: [Double], output: Double) {
    self.inputs = inputs
    self.families = families
    self.output = output
  }

  /// What the unit adds to the score of an option with these features.
  func addition(_ features: [(feature: Int, value: Double)], family: Int) -> Double {
    output * max(0, features.reduce(families[family]) { $0 + inputs[$1.feature] * $1.value })
  }
}
