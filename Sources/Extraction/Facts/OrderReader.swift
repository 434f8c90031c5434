import Language
import Text
import Timeline

/// Finds which of two happenings a text puts first: "after it won the order, Acme hired Bolt", "since then".
struct OrderReader: Sendable {
  let text: ResolvedText
  /// The candidates of each happening.
  let happenings: [[Candidate]]

  private static let laterThan: Set<String> = ["after", "since", "once", "following"]
  private static let earlierThan: Set<String> = ["before", "until"]
  private static let laterWords: Set<String> = ["afterwards", "afterward", "subsequently", "thereafter"]

  /// The orders, by the places of the happenings. Quadratic in the happenings of one sentence.
  func orders() -> [(earlier: Int, later: Int)] {
    var bySentence: [Int: [(place: Int, candidate: Candidate)]] = [:]
    for (place, candidates) in happenings.enumerated() {
      for candidate in candidates { bySentence[candidate.sentence, default: []].append((place, candidate)) }
    }
    return bySentence.sorted { $0.key < $1.key }.flatMap { sentence, told in
      let view = SentenceView(text, sentence: sentence)
      let before = Set((bySentence[sentence - 1] ?? []).map(\.place))
      return within(view, told) + since(view, told, before)
    }
  }

  /// Orders that conjunctions and prepositions give.
  private func within(
    _ view: SentenceView, _ told: [(place: Int, candidate: Candidate)]
  ) -> [(earlier: Int, later: Int)] {
    told.flatMap { main in
      told.compactMap { other -> (earlier: Int, later: Int)? in
        guard main.place != other.place,
          let word = Self.word(between: main.candidate, and: other.candidate, in: view)
        else { return nil }
        if Self.laterThan.contains(word) { return (other.place, main.place) }
        return Self.earlierThan.contains(word) ? (main.place, other.place) : nil
      }
    }
  }

  /// The word that subordinates one candidate to the other, or nil.
  private static func word(between main: Candidate, and other: Candidate, in view: SentenceView) -> String? {
    let governor = view.clauseHead(of: main.predicate)
    let clause = view.clauseHead(of: other.predicate)
    if clause != governor, view.tree.heads[clause] == governor, view.relation(clause) == "advcl" {
      return view.children(of: clause, ["mark", "case"]).first.map { view.lemmas[$0] }
    }
    let noun = other.trigger
    guard view.isNominal(noun), view.tree.heads[noun] == governor, view.relation(noun) == "obl" else { return nil }
    return view.preposition(of: noun)
  }

  /// "Since then": what happened later than the one happening of the sentence before.
  private func since(
    _ view: SentenceView, _ told: [(place: Int, candidate: Candidate)], _ before: Set<Int>
  ) -> [(earlier: Int, later: Int)] {
    guard before.count == 1, let earlier = before.first else { return [] }
    return told.compactMap { place, candidate in
      guard place != earlier else { return nil }
      let clause = view.clauseHead(of: candidate.predicate)
      return view.tree.children(of: clause).contains { isLater($0, in: view) } ? (earlier, place) : nil
    }
  }

  private func isLater(_ token: Int, in view: SentenceView) -> Bool {
    if Self.laterWords.contains(view.lemmas[token]) { return true }
    return ["then", "that"].contains(view.lemmas[token]) && ["since", "after"].contains(view.preposition(of: token))
  }
}
