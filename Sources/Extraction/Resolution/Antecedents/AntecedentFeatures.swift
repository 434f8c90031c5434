/// Values of features.
package struct AntecedentFeatures: Sendable {
  /// A value for every feature, 0 for those that don't apply.
  package private(set) var values = [Double](repeating: 0, count: AntecedentFeature.allCases.count)
  /// What else was seen, as `verb=win`; each counts 1.
  package var words: [String] = []

  subscript(feature: AntecedentFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  mutating func set(_ feature: AntecedentFeature, if condition: Bool) { if condition { self[feature] = 1 } }
}
