import Graph

/// A user's corrections of who is who.
struct Overrides: Hashable, Sendable {
  /// Whether nothing is corrected.
  var isEmpty: Bool { true }

  /// A gazetteer with the user's organizations added.
  func extending(_ gazetteer: Gazetteer) -> Gazetteer { gazetteer }

  /// The text with joins, splits, names and types as the user wants them.
  func applied(to text: ResolvedText) -> ResolvedText { text }
}
