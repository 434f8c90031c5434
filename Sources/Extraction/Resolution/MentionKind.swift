/// Tells full names from short ones and abbreviations.
enum MentionKind {
  static func kind(of name: NameMention, in draft: OrganizationDraft, names: [NameMention]) -> OrganizationMention.Kind
  {
    if name.source == .collective { return .collective }
    if name.words.count == 1, NameFolding.isAllCapitals(name.text), name.text.utf8.count <= 8 { return .acronym }
    let longest = draft.names.prefix(16).map { names[$0].words.count }.max() ?? 0
    return name.words.count < longest ? .short : .name
  }
}
