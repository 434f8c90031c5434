import Graph
import Language

/// Decides the type of an organization from the evidence of the whole document, and says by what.
struct OrganizationTyper {
  let gazetteer: Gazetteer
  let names: [NameMention]

  /// The type of a draft and the evidence for it; `isCertain` is false if nothing but a guess speaks for it.
  func type(of draft: OrganizationDraft) -> (type: OrganizationType, reason: String, isCertain: Bool) {
    if let entry = draft.entry, let type = gazetteer.entries[entry].type {
      let isPublication = gazetteer.entries[entry].kind == .publication
      let isUsers = gazetteer.entries[entry].isUsers
      return (type, isUsers ? "graphkit.yaml" : "gazetteer", !isPublication || isUsers)
    }
    if draft.key.hasPrefix("country:") { return (.government, "country", false) }
    if draft.key.hasPrefix("collective:") { return collective(draft) }
    let evidence = nameEvidence(of: draft)
    if let evidence, evidence.isStrong { return (evidence.type, "name: \(evidence.word)", true) }
    if draft.body != nil { return (.governmentAgency, "state body", true) }
    if let described = draft.describedAs {
      let isVague = described.type == .company && evidence != nil && evidence?.type != .company
      if !isVague { return (described.type, "described as \(described.words)", true) }
    }
    if let evidence { return (evidence.type, "name: \(evidence.word)", isSeen(draft)) }
    if beginsWithCompany(draft) { return (.division, "begins with a company's name", false) }
    return (.company, isSeen(draft) ? Self.guess : "no evidence", isSeen(draft))
  }

  /// The reason where only the recognizer speaks for an organization, and nothing for its type.
  static let guess = "recognized as an organization"

  private func nameEvidence(of draft: OrganizationDraft) -> NameGrammar.Evidence? {
    let grammar = NameGrammar.embedded
    let found = draft.names.prefix(32).compactMap { grammar.evidence(names[$0].words) }
    return found.first(where: \.isStrong) ?? found.first
  }

  /// "Solvane Vision" of Solvane may be a product as well as a unit.
  private func beginsWithCompany(_ draft: OrganizationDraft) -> Bool {
    let name = names[draft.names[0]]
    guard name.words.count > 1 else { return false }
    return (1..<name.words.count).contains { count in
      gazetteer.senses(of: name.words.prefix(count).joined(separator: " ")).contains {
        !$0.isAmbiguous && !$0.isRelative && gazetteer.entries[$0.entry].kind == .organization(.company)
      }
    }
  }

  private func isSeen(_ draft: OrganizationDraft) -> Bool {
    draft.names.contains { names[$0].recognizedType == .organization || names[$0].source == .grammar }
  }

  private func collective(_ draft: OrganizationDraft) -> (OrganizationType, String, Bool) {
    let isGovernment = names[draft.names[0]].words.contains("government")
    return (isGovernment ? .government : .governmentAgency, "collective party", false)
  }
}
