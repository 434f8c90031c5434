import Graph
import Text
import Timeline

/// A relationship that a sentence may state, with all that spoke for and against it.
struct Candidate: Sendable {
  var type: RelationshipType
  /// Indexes of organizations in the resolved text.
  var source: Int
  var target: Int
  var status: RelationshipStatus
  var event: EventType?
  var rule: String
  var sentence: Int
  /// The sentence of the list's item that names an end; nil where the sentence itself names both.
  var item: Int?
  /// The tokens that state it.
  var trigger: Int
  var predicate: Int
  /// The mentions of source and target.
  var sourceMention: OrganizationMention
  var targetMention: OrganizationMention
  var via: [Int]
  var amount: Amount?
  var label: String?
  var date: DatedBy?
  var factuality: Factuality
  var confidence: Double
  /// What the annotated corpus teaches for and against it.
  var reasons: (for: [String], against: [String]) = ([], [])
  /// Why it is no relationship; nil if it is one.
  var rejection: String?

  /// A date and why it belongs to the candidate.
  struct DatedBy: Sendable {
    var expression: TemporalExpression
    var reason: String

    /// When it happened: what the words mean, but "after May" is not in May.
    var value: TemporalValue {
      [.after, .before, .by].contains(expression.bounding) ? expression.value : expression.point
    }
  }

  /// The same ends told of again by a verb of another sentence, without what only the first telling says.
  func retold(as rule: String, by verb: Int, in sentence: Int) -> Candidate {
    var next = self
    next.rule = "\(type.rawValue)/\(rule)"
    next.sentence = sentence
    next.item = nil
    next.trigger = verb
    next.predicate = verb
    next.via = []
    next.amount = nil
    next.label = nil
    return next
  }

  /// Turns source and target around.
  mutating func reverse() {
    (source, target) = (target, source)
    (sourceMention, targetMention) = (targetMention, sourceMention)
  }
}
