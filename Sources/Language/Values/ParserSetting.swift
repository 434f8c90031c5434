/// How much time the parser may take.
public enum ParserSetting: String, Hashable, Sendable, CaseIterable {
  /// One greedy pass.
  case fast
  /// Several models that vote for every arc.
  case accurate
}
