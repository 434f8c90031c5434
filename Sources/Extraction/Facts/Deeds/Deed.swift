import Graph
import Text
import Timeline

/// A dated happening of one organization or several that is no relationship of two: "Acme opened a plant in May".
struct Deed: Sendable {
  /// An organization that has a part in it.
  struct Party: Hashable, Sendable {
    /// The index of the organization in the resolved text.
    var organization: Int
    /// As what it takes part: "actor", "object" or "party".
    var role: String
  }

  var type: EventType
  var sentence: Int
  /// The verb that tells it.
  var predicate: Int
  /// The noun that the verb brings about, or the verb itself.
  var trigger: Int
  /// Who takes part, the actor first; each organization once.
  var parties: [Party]
  var date: Candidate.DatedBy
  var amount: Amount?
  var factuality: Factuality
  var confidence: Double
  /// What happened in the text's words: "Acme: opened a plant".
  var title: String

  /// The name of what found it, for evidence.
  var rule: String { "deed/\(type.rawValue)" }
}
