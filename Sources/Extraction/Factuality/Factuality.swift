import Graph
import Text

/// How a text presents what a predicate says.
struct Factuality: Hashable, Sendable {
  /// Where things stand.
  var status: RelationshipStatus
  /// Stated, reported, hedged, denied or hypothetical.
  var assertion: Assertion
  /// Whose word it is, as the text names them.
  var attribution: String?
  /// Why it is no fact; nil if it is one.
  var rejection: String?
  /// Whether what it would end goes on: "will sell its stake", "did not cancel the contract".
  var isDue = false
  /// Whether it is told as what another deed of the sentence undoes, whose date the sentence doesn't give here.
  var isUndone = false
}
