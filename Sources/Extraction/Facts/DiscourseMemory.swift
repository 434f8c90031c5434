import Graph
import Text
import Timeline

/// What earlier sentences introduced and later ones refer back to: "the contract", "the deal", "the listing".
struct DiscourseMemory {
  private var latest: [Candidate] = []

  /// Follows the references of a sentence to facts of earlier ones and remembers its own.
  mutating func follow(
    _ view: SentenceView, _ here: [Candidate], text: ResolvedText, expressions: [TemporalExpression],
    into found: inout [Candidate]
  ) {
    let accepted = here.filter { $0.rejection == nil }
    if !accepted.isEmpty { latest = accepted }
  }
}
