import Language

extension ResolvedText {
  /// Whether the sentence before one tells of other organizations only, so that what "the deal" stands for is theirs:
  /// "Acme bought Bolt. In the end Cairn paid $3 million. The deal closed in May." What somebody says changes nothing,
  /// and a line of its own may go back to what was told before.
  func turnsAway(from parties: Set<Int>, since told: Int, before sentence: Int) -> Bool {
    let last = sentence - 1
    guard told < last, !analyzed.startsLine(sentence) else { return false }
    let named = mentions(inSentence: last).flatMap(\.organizations)
    return !named.isEmpty && parties.isDisjoint(with: named)
      && !analyzed.sentences[last].tokens.contains { Pronouns.saying.contains($0.lemma) }
  }
}
