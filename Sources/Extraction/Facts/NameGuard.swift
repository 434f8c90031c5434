import Language

/// Tells which words can't name a party, however the recognizer took them: "Judge", "Lots 1", "GW", a dateline's town.
struct NameGuard {
  let view: SentenceView

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  /// Titles of persons and kinds of organizations, which are no names alone.
  private static let titles = words(
    "judge justice minister president ceo cfo cto coo director chairman chairwoman chair senator governor mayor general "
      + "admiral colonel captain secretary spokesman spokeswoman spokesperson professor analyst sme smes ipo mr ms mrs dr "
      + "sir lord prosecutor prosecutors plaintiff defendant appellant respondent startup startups")
  /// Units and terms that are written in capital letters.
  private static let terms = words(
    "gw mw kw gwh mwh twh kwh tb gb pb ghz mhz mw ai ev evs r&d esg gdp usd eur gbp jpy inr cny vat kpi saas iot 5g 4g "
      + "6g lng ml it b2b q1 q2 q3 q4 fy")
  /// What is counted: "Lots 1", "Phase 2".
  private static let parts = words(
    "lot lots phase part section article annex annexe chapter table figure clause item step tier level block batch "
      + "tranche stage no number page group category class type unit units paragraph schedule appendix")

  /// Whether the mention is no name of an organization. Constant time.
  func isNoName(_ mention: OrganizationMention) -> Bool {
    guard mention.sentence == view.index, mention.tokens.upperBound <= view.tokens.count,
      [.name, .short, .acronym].contains(mention.kind)
    else { return false }
    if isQuality(mention) { return true }
    let forms = view.tokens[mention.tokens].map(\.form)
    let lower = forms.map { $0.lowercased() }
    if lower.count == 1 { return Self.titles.contains(lower[0]) || Self.terms.contains(lower[0]) }
    if lower.count == 2, Self.parts.contains(lower[0]), forms[1].allSatisfy({ $0.isNumber || $0 == "." }) {
      return true
    }
    return isDateline(mention, forms)
  }

  /// "FDIC-insured banks"
  private func isQuality(_ mention: OrganizationMention) -> Bool {
    let hyphen = mention.tokens.upperBound
    return hyphen + 1 < view.tokens.count && view.tokens[hyphen].form == "-"
      && Self.qualities.contains(view.tokens[hyphen + 1].form.lowercased())
  }

  /// What authorities and exchanges make of others.
  static let qualities = words(
    "insured registered regulated approved certified compliant listed licensed accredited cleared compatible")

  private static let offices = words(
    "founder co-founder cofounder ceo chairman chairwoman president boss billionaire owner-founder chief veteran alumnus "
      + "executive insider")

  /// "Acme founder Maria Orvik", "Acme (ACME.O) chief executive Maria Orvik": a person does it, not the organization.
  func isPerson(_ mention: OrganizationMention) -> Bool {
    guard mention.sentence == view.index, mention.kind != .pronoun, mention.tokens.upperBound < view.tokens.count else {
      return false
    }
    var next = mention.tokens.upperBound
    if view.tokens[next].form == "(", let end = view.tokens[next...].prefix(8).firstIndex(where: { $0.form == ")" }) {
      next = end + 1
    }
    guard next + 1 < view.tokens.count, Self.offices.contains(view.lemmas[next].lowercased()) else { return false }
    if view.lemmas[next] == "chief", view.lemmas[next + 1] == "executive" { next += 1 }
    return next + 1 < view.tokens.count && view.tokens[next + 1].upos == .properNoun
      && view.tokens[next + 1].form.first?.isUppercase == true
  }

  /// "for Acme, not Bolt": what is named only to be excluded.
  func isExcluded(_ mention: OrganizationMention) -> Bool {
    guard mention.sentence == view.index, [.name, .short, .acronym].contains(mention.kind) else { return false }
    var before = mention.tokens.lowerBound - 1
    while before > 0, view.mentionCovering[before] >= 0 || Self.links.contains(view.lemmas[before]) { before -= 1 }
    return before > 0 && view.lemmas[before] == "not" && [",", "and", "but"].contains(view.lemmas[before - 1])
  }

  private static let links = words("the a an with to for by from and or")

  /// "WEST LAFAYETTE, Ind. —": a town in capital letters that begins a line.
  private func isDateline(_ mention: OrganizationMention, _ forms: [String]) -> Bool {
    guard mention.tokens.lowerBound == 0, forms.joined().utf8.count > 4,
      forms.allSatisfy({ NameFolding.isAllCapitals($0) })
    else { return false }
    let next = view.tokens[mention.tokens.upperBound...].prefix(8)
    guard let first = next.first, [",", "-", "–", "—", "("].contains(first.form) else { return false }
    return next.contains { ["-", "–", "—"].contains($0.form) }
  }
}
