import Text

/// What happened in the sentence's own words, short enough for a title.
struct DeedWords: Sendable {
  let view: SentenceView

  private static let longest = 9
  private static let ends: Set<String> = [",", ";", ".", ":", "—", "–", "(", "\"", "“", "”"]
  /// Words that no title ends with.
  private static let dangling: Set<String> = [
    "on", "in", "of", "the", "a", "an", "to", "for", "with", "that", "and", "at", "by", "from", "its", "as", "than",
    "last", "this", "or",
  ]

  /// The verb with its auxiliaries and what follows up to the next comma or the date: "was declared insolvent".
  func words(of verb: Int, date: Candidate.DatedBy) -> String {
    let first =
      view.tree.children(of: verb)
      .filter { $0 < verb && view.relation($0) == "aux" && $0 + 3 > verb }
      .min() ?? verb
    var forms = [String]()
    for token in view.tokens[first...].prefix(Self.longest) {
      if Self.ends.contains(token.form) || token.range.overlaps(date.expression.range) { break }
      forms.append(token.form)
    }
    while forms.count > 1, let last = forms.last, Self.dangling.contains(last.lowercased()) { forms.removeLast() }
    return forms.joined(separator: " ")
  }
}
