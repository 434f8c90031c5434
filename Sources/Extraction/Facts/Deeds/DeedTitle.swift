import Language
import Text

/// What happened in the sentence's own words, short enough for a title: "Acme: sent a letter to Bolt", "A jury in Ohio
/// awarded Acme $5 million", "Takeover of Acme".
struct DeedTitle: Sendable {
  let view: SentenceView
  let text: ResolvedText

  private static let longest = 9
  private static let longestSubject = 5
  private static let ends: Set<String> = [",", ";", ".", ":", "—", "–", "(", "\"", "“", "”"]
  /// Words that no title ends with.
  private static let dangling: Set<String> = [
    "on", "in", "of", "the", "a", "an", "to", "for", "with", "that", "and", "at", "by", "from", "its", "as", "than",
    "last", "this", "or", "which", "when", "after", "about",
  ]

  /// What a verb tells, behind the name of its subject if that takes part, else behind the words for it.
  func title(of verb: Int, parties: [Deed.Party], isPassive: Bool, date: Candidate.DatedBy) -> String {
    let told = words(from: start(of: verb, date: date), date)
    if let subject = parties.first(where: { $0.role == (isPassive ? "object" : "actor") }) {
      return text.organizations[subject.organization].name + ": " + told
    }
    guard let subject = VerbArguments(view: view).surfaceSubject(verb), subject < verb,
      view.tokens[subject].upos != .pronoun
    else { return capitalized(told) }
    let named = view.mentionCovering[subject] >= 0 ? view.mentions[view.mentionCovering[subject]].organizations : []
    if let party = parties.first(where: { named.contains($0.organization) }) {
      return text.organizations[party.organization].name + ": " + told
    }
    return capitalized(phrase(before: subject) + " " + told)
  }

  /// What a noun names, with the name that owns it.
  func title(ofNoun noun: Int, date: Candidate.DatedBy) -> String {
    let owner = view.tree.children(of: noun).first {
      view.tokens[$0].deprel == "nmod:poss" && view.mentionCovering[$0] >= 0
    }
    let first = owner.map { view.mentions[view.mentionCovering[$0]].tokens.lowerBound } ?? noun
    return capitalized(words(from: first, date))
  }

  /// The verb with its auxiliaries or "to", and the verb above it if both stand together: "agreed to pay".
  private func start(of verb: Int, date: Candidate.DatedBy) -> Int {
    let head = view.tree.heads[verb]
    let isTogether =
      head >= 0 && view.relation(verb) == "xcomp" && view.isVerb(head) && (verb - 3..<verb).contains(head)
    let isDateBetween =
      isTogether && view.tokens[head..<verb].contains { $0.range.overlaps(date.expression.range) }
    if isTogether, !isDateBetween { return start(of: head, date: date) }
    return view.tree.children(of: verb)
      .filter { $0 < verb && (view.relation($0) == "aux" || view.lemmas[$0] == "to") && $0 + 3 > verb }
      .min() ?? verb
  }

  /// The words up to the next comma or the date, as the text has them; a verb with no more than a word goes on behind the
  /// date: "warned that profits would fall".
  private func words(from first: Int, _ date: Candidate.DatedBy) -> String {
    let told = run(from: first, date)
    guard told.count <= 2, let behind = view.tokens[told.upperBound...].firstIndex(where: { isPast($0, date) }),
      !Self.ends.contains(view.tokens[behind].form)
    else { return string(told) }
    return string(told) + " " + string(run(from: behind, date))
  }

  /// Whether a token stands behind the date.
  private func isPast(_ token: Token, _ date: Candidate.DatedBy) -> Bool {
    token.range.lowerBound >= date.expression.range.upperBound
  }

  private func run(from first: Int, _ date: Candidate.DatedBy) -> Range<Int> {
    var end = first
    for token in view.tokens[first...].prefix(Self.longest) {
      if end > first, Self.ends.contains(token.form) || token.range.overlaps(date.expression.range) { break }
      end += 1
    }
    while end > first + 1, Self.dangling.contains(view.tokens[end - 1].form.lowercased()) { end -= 1 }
    return first..<end
  }

  /// A noun with the words before it and the rest of its name.
  private func phrase(before noun: Int) -> String {
    let marks = view.tree.children(of: noun).filter { $0 < noun && view.relation($0) == "case" }
    let marked = marks.flatMap { view.tree.subtree(of: $0) }.max().map { $0 + 1 } ?? 0
    let first = max(marked, view.tree.subtreeRange(of: noun).lowerBound, noun - Self.longestSubject)
    let name = view.mentionCovering[noun]
    let end = name >= 0 ? view.mentions[name].tokens.upperBound : noun + 1
    return string(first..<max(end, noun + 1))
  }

  private func string(_ tokens: Range<Int>) -> String {
    text.analyzed.words(tokens, of: text.analyzed.sentences[view.index])
  }

  private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
