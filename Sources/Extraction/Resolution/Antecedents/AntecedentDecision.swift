import Text

/// A choice among antecedents that the text asks for.
package struct AntecedentDecision: Sendable {
  /// What can be chosen, with what speaks for it.
  package struct Option: Sendable {
    /// The organizations meant; none for what means no organization of the text.
    package var organizations: [Int]
    /// What is known of it.
    package var features: AntecedentFeatures
  }

  /// Where the words stand, in UTF-8 bytes.
  var range: TextRange
  /// Which weights apply.
  package var family: AntecedentFamily
  /// The options; the first is that no organization is meant.
  package var options: [Option]
}

/// What was chosen.
struct AntecedentChoice: Sendable {
  var organizations: [Int]
  /// How sure that is, 0 to 1.
  var probability: Double
  /// What spoke most for it against the next best: names of features, strongest first.
  var reasons: [String] = []
}

/// Decides among antecedents.
protocol AntecedentChooser {
  /// The organizations meant, or nil where none is or it is not clear enough.
  func choice(_ decision: AntecedentDecision) -> AntecedentChoice?
}
