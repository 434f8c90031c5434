import Graph
import Language

/// An organization below a profile's heading with what its line says of it: "Bolt Ventures: exited in 2022".
struct ProfileItem {
  /// The organization.
  let mention: OrganizationMention
  /// The tokens of its line behind it.
  let rest: ArraySlice<Token>

  /// Whether the line is about the organization rather than about somebody or something of it: not "Acme chief Kim
  /// Novak", "Acme opened a plant".
  var isAboutOrganization: Bool {
    guard let next = rest.first else { return true }
    let isApart = [.punctuation, .symbol, .numeral, .adposition, .pronoun, .coordinatingConjunction].contains(next.upos)
    return isApart && !["'s", "’s", "'"].contains(next.form) || Self.ending.contains(next.lemma.lowercased())
  }

  /// Where the relationship of a label stands, or nil if there is none.
  func status(of label: ProfileLabel) -> RelationshipStatus? {
    let lemmas = Set(main.map { $0.lemma.lowercased() })
    guard lemmas.isDisjoint(with: Self.absence) else { return nil }
    if label.status == .ended || !lemmas.isDisjoint(with: Self.ending) { return .ended }
    return lemmas.isDisjoint(with: Self.planning) ? label.status : .planned
  }

  /// The tokens behind the organization but for those of relative clauses: "Acme, which sells shoes".
  private var main: [Token] {
    var isRelative = false
    return rest.filter { token in
      if ["which", "who", "whose", "that"].contains(token.form.lowercased()) { isRelative = true }
      if token.form == "," || token.form == ";" { isRelative = false }
      return !isRelative
    }
  }

  /// What says that there is no relationship, or leaves open until when there is one.
  private static let absence: Set<String> = [
    "no", "not", "none", "nil", "nothing", "never", "neither", "refuse", "decline", "deny", "reject", "until", "n't",
    "formerly", "except", "unsuccessful",
  ]
  private static let ending: Set<String> = [
    "exit", "leave", "sell", "lose", "cancel", "withdraw", "terminate", "end", "expire", "release", "drop", "former",
    "divest", "lapse", "quit", "discontinue", "stop", "cease",
  ]
  private static let planning: Set<String> = [
    "expect", "expected", "plan", "planned", "pledge", "pledged", "propose", "proposed", "talk", "negotiate", "intend",
    "may", "might", "will", "would", "consider", "conditional", "subject", "if", "pending", "prospective", "potential",
    "letter", "indicate", "option", "weigh",
  ]
}
