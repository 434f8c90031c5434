import Graph

/// Makes organizations of drafts: display name, aliases, type and parent.
struct OrganizationBuilder {
  let gazetteer: Gazetteer
  let countries: Countries
  let names: [NameMention]
  let drafts: [OrganizationDraft]
  let typer: OrganizationTyper

  /// The organizations, in the order of the drafts.
  func organizations() -> [ResolvedOrganization] {
    drafts.map { draft in
      let (type, reason, isCertain) = typer.type(of: draft)
      let name = displayName(draft)
      let texts = Set(draft.names.map { names[$0].text } + draft.extraAliases)
      return ResolvedOrganization(
        name: name, type: type, aliases: texts.subtracting([name]).sorted(), typeReason: reason, joins: draft.joins,
        isCandidate: !isCertain, parent: draft.parent)
    }
  }

  private func displayName(_ draft: OrganizationDraft) -> String {
    if let entry = draft.entry { return gazetteer.entries[entry].name }
    if draft.key.hasPrefix("country:"), let code = draft.country, let country = countries.country(code) {
      return country.government
    }
    let others = Set(draft.joins.filter { OtherNames.rules.contains($0.rule) }.map(\.name))
    let own = draft.names.filter { !others.contains(names[$0].text) }
    let texts = (own.isEmpty ? draft.names : own).map { names[$0] }
    let fullest = texts.max { isLessFull($0, $1) }?.text ?? ""
    guard let body = draft.body, StateBodies.isNational(body), let code = draft.country,
      let country = countries.country(code),
      !texts.contains(where: { $0.country != nil })
    else { return fullest }
    return country.adjective + " " + fullest
  }

  /// Names in mixed case before those in capitals, then more words, then more letters, then the first in the text.
  private func isLessFull(_ left: NameMention, _ right: NameMention) -> Bool {
    let (leftCapitals, rightCapitals) = (isShouted(left), isShouted(right))
    if leftCapitals != rightCapitals { return leftCapitals }
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    if left.text.utf8.count != right.text.utf8.count { return left.text.utf8.count < right.text.utf8.count }
    return left.range > right.range
  }

  private func isShouted(_ name: NameMention) -> Bool { NameFolding.isAllCapitals(name.text) }
}
