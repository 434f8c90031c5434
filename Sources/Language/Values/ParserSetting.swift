/// How much time the parser may take.
public enum ParserSetting: String, Hashable, Sendable, CaseIterable {
  /// One model, a neural network in fixed point.
  case fast
  /// Several models that vote for every arc, in floating point.
  case accurate
}
