import Graph

/// Finds the frames of a sentence.
struct FrameMatcher: Sendable {
  let table: FrameTable
  let organizations: [ResolvedOrganization]

  /// The matches in a sentence, in the order of their triggers.
  func matches(in view: SentenceView, amounts: [PlacedAmount]) -> [FrameMatch] {
    guard !view.mentions.isEmpty else { return [] }
    var reading = SentenceReading(view: view, organizations: organizations, amounts: amounts)
    var found = [FrameMatch]()
    for token in view.tokens.indices {
      let lemma = view.lemmas[token]
      if isInsideName(token, view) { continue }
      if isPredicateVerb(token, view) {
        for frame in table.verbFrames(lemma) {
          if let match = reading.match(frame, verb: token) { found.append(match) }
        }
      }
      if isPredicateNoun(token, view) {
        for frame in table.nounFrames(lemma) {
          if let match = reading.match(frame, noun: token) { found.append(match) }
        }
      }
    }
    return found
  }

  /// A word within an organization's name triggers nothing.
  private func isInsideName(_ token: Int, _ view: SentenceView) -> Bool {
    let covering = view.mentionCovering[token]
    guard covering >= 0 else { return false }
    let mention = view.mentions[covering]
    if mention.kind == .description { return view.isVerb(token) && view.relation(token) != "amod" }
    return mention.kind != .pronoun
  }

  private func isPredicateVerb(_ token: Int, _ view: SentenceView) -> Bool {
    switch view.tokens[token].upos {
    case .verb: true
    case .noun where view.isDisguisedVerb(token): true
    case .noun, .properNoun:
      // "Acme buys": a headline's verb that was taken for a plural.
      view.tokens[token].form.hasSuffix("s") && token > 0 && view.mentionCovering[token] < 0
        && view.mentionCovering[token - 1] >= 0
        && view.mentions[view.mentionCovering[token - 1]].tokens.upperBound == token
        && view.mentions[view.mentionCovering[token - 1]].kind != .pronoun
        && !view.tree.children(of: token).contains { view.relation($0) == "case" }
    case .adjective: view.tokens[token].xpos.hasPrefix("VB") || view.tokens[token].form.hasSuffix("ed")
    case .auxiliary: false
    default: false
    }
  }

  private func isPredicateNoun(_ token: Int, _ view: SentenceView) -> Bool {
    view.tokens[token].upos == .noun || view.tokens[token].upos == .properNoun
      || view.tokens[token].xpos.hasPrefix("NN")
  }
}
