import Graph
import Language
import Text

/// Whose funding "the round" is: that of the organization which raised money last, in a list that of the item's own.
///
/// Newsletters tell a round an item, "Acme, a maker of pumps, raised $20 million. Bolt led the round": the item's first
/// name is who raises, and no earlier item's round is meant.
struct RoundMemory {
  /// A round that a text has told of.
  struct Round {
    /// Who raises.
    var organization: Int
    var mention: OrganizationMention
    var sentence: Int
  }

  private let text: ResolvedText
  /// Who was told last to have raised money, with or without investors.
  private var opened: Round?
  /// The sentence that told last of a round whose raiser has no known name, unless another round was told since.
  private var ofStranger: Int?
  /// Whom the list's item begins with that is read, and in which sentence.
  private var item: Round?

  /// Sentences after which a round is no longer in mind.
  private static let reach = 3
  private static let raising: Set<String> = [
    "raise", "close", "secure", "land", "bag", "nab", "announce", "complete", "get", "receive", "obtain", "attract",
    "snag", "collect", "net", "bring", "take", "pull", "score", "clinch", "pocket",
  ]
  private static let capital: Set<String> = ["money", "capital", "cash", "fund", "venture"]

  init(_ text: ResolvedText) { self.text = text }

  /// The organization that the item begins with, where a list's item is read.
  var topic: DiscourseFocus.Topic? { item.map { .only($0.organization) } }

  /// Notes where an item begins. To be called before a sentence is read.
  mutating func enter(_ view: SentenceView) {
    guard view.index == 0 || text.analyzed.startsLine(view.index) else { return }
    let first = view.tokens.firstIndex { $0.upos != .punctuation && $0.upos != .numeral && $0.upos != .symbol } ?? 0
    item = first > 0 && isMark(view.tokens[..<first]) || isHeading(view) ? opener(at: first, in: view) : nil
  }

  /// Notes who raises money. Linear in the tokens.
  mutating func follow(_ view: SentenceView) {
    for agent in raisers(in: view) {
      let fillers = ArgumentFillers(view: view).fillers(of: agent)
      if fillers.isEmpty, view.tokens[agent.token].upos == .noun { ofStranger = view.index }
      guard Set(fillers.map(\.organization)).count == 1, let raiser = fillers.first,
        canRaise(raiser.organization)
      else { continue }
      ofStranger = nil
      opened = Round(
        organization: raiser.organization, mention: view.mentions[raiser.mention], sentence: view.index)
    }
  }

  /// Whether a sentence tells of a round, or goes on with one, of somebody of whom no name is known: "The startup raised
  /// $20 million. Bolt joined the round."
  func isOfStranger(_ view: SentenceView) -> Bool {
    if let sentence = ofStranger, view.index - sentence <= Self.reach { return true }
    let agents = raisers(in: view)
    return agents.contains {
      view.tokens[$0.token].upos == .noun && ArgumentFillers(view: view).fillers(of: $0).isEmpty
    }
  }

  /// Who is said to raise money in a sentence.
  private func raisers(in view: SentenceView) -> [Argument] {
    let raising = view.tokens.indices.filter { view.isVerb($0) && Self.raising.contains(view.lemmas[$0]) }
    guard !raising.isEmpty else { return [] }
    let sums = sums(in: view)
    let verbs = VerbArguments(view: view)
    return raising.compactMap { verb in
      let arguments = verbs.arguments(of: verb)
      guard arguments.contains(where: { $0.slot == .patient && isFunding($0.token, view, sums) }) else { return nil }
      return arguments.first { $0.slot == .agent }
    }
  }

  /// The round that was told last before a sentence, if all its investors are one organization's.
  func round(before sentence: Int, in found: [Candidate]) -> Round? {
    let told = told(before: sentence, in: found)
    let open = opened.flatMap { $0.sentence < sentence && sentence - $0.sentence <= Self.reach ? $0 : nil }
    let latest = [told, open].compactMap { $0 }.max { $0.sentence < $1.sentence }
    guard let item, sentence >= item.sentence else { return latest }
    if let latest, latest.sentence >= item.sentence { return latest }
    return sentence > item.sentence ? item : nil
  }

  private func told(before sentence: Int, in found: [Candidate]) -> Round? {
    let rounds = found.reversed().prefix { sentence - $0.sentence <= Self.reach }
      .filter { $0.type == .investsIn && $0.rejection == nil && $0.sentence < sentence }
    guard let last = rounds.max(by: { $0.sentence < $1.sentence }),
      Set(rounds.filter { $0.sentence == last.sentence }.map(\.target)).count == 1
    else { return nil }
    return Round(organization: last.target, mention: last.targetMention, sentence: last.sentence)
  }

  /// A bullet or a number before the first word.
  private func isMark(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, tokens.count < 4 else { return false }
    if BulletSigns.all.contains(first.form) { return true }
    let isNumbered = first.form.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x29 }
    return isNumbered && (tokens.count > 1 || !first.form.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }

  /// "Orvik, $120 million.": a name and what it raised.
  private func isHeading(_ view: SentenceView) -> Bool {
    view.tokens.count < 12 && !view.tokens.indices.contains(where: view.isVerb) && !sums(in: view).isEmpty
  }

  /// The tokens of each sum of money.
  private func sums(in view: SentenceView) -> [Range<Int>] {
    PlacedAmount.amounts(in: view, text: text.analyzed.text)
      .filter { $0.isMoneyOrShare && $0.amount.unit != "percent" }.map(\.tokens)
  }

  private func opener(at first: Int, in view: SentenceView) -> Round? {
    guard
      let mention = view.mentions.first(where: {
        $0.tokens.lowerBound <= first + 1 && $0.kind != .pronoun && $0.kind != .description
      }), mention.organizations.count == 1, canRaise(mention.organizations[0])
    else { return nil }
    return Round(organization: mention.organizations[0], mention: mention, sentence: view.index)
  }

  private func isFunding(_ token: Int, _ view: SentenceView, _ sums: [Range<Int>]) -> Bool {
    WordClass(name: "ROUND").contains(view.lemmas[token]) || Self.capital.contains(view.lemmas[token])
      || ([token] + view.tree.children(of: token)).contains { part in sums.contains { $0.contains(part) } }
  }

  private func canRaise(_ organization: Int) -> Bool {
    let type = text.organizations[organization].type
    return !type.isGovernmental && type != .investor && type != .internationalBody
  }
}
