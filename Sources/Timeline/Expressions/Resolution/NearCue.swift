/// What the word that a date depends on says of the date, whatever the tense of its clause: "effective Jan. 1", "delayed
/// until June", "which began Oct. 1".
struct NearCue {
  let direction: TimeDirection

  /// Looks at the few words before a token; nil if they say nothing.
  init?(before index: Int, in tokens: TokenSequence) {
    guard let direction = Self.goal(index, tokens) ?? Self.dependence(index, tokens) else { return nil }
    self.direction = direction
  }

  /// "moved from Monday to …": what a date is put off from, and where to.
  private static func goal(_ index: Int, _ tokens: TokenSequence) -> TimeDirection? {
    if index > 1, tokens[index - 1].is(.from),
      meaning(of: tokens[index - 2], in: .commitment) == Commitment.untilDate.rawValue
    {
      return .nearest
    }
    guard index > 1, tokens[index - 1].isOne(of: [.to, .until, .till]) else { return nil }
    let isMoved = (max(index - 8, 0)..<index - 1).contains {
      meaning(of: tokens[$0], in: .commitment) == Commitment.untilDate.rawValue && !tokens.endsSentence(at: $0)
    }
    return isMoved ? .future : nil
  }

  private static func dependence(_ index: Int, _ tokens: TokenSequence) -> TimeDirection? {
    var place = index - 1
    while place > max(index - 5, 0), tokens[place].isOne(of: linkWords) { place -= 1 }
    guard place >= 0, !tokens.endsSentence(at: place) else { return nil }
    let word = tokens[place]
    let links = ((place + 1)..<index).map { tokens[$0] }
    let before = (max(place - 2, 0)..<place).map { tokens[$0] }
    if word.isOne(of: [.earlier, .sooner]), before.last?.is(.no) ?? false { return .future }
    if word.isLowercaseWord, isPlan(before) { return .future }
    if word.isOne(of: [.isWord, .are]) {
      return links.allSatisfy { $0.isOne(of: [.on, .inWord, .the]) } ? .future : nil
    }
    if let commitment = meaning(of: word, in: .commitment).flatMap(Commitment.init) {
      return direction(of: commitment, word, links, before)
    }
    return verb(word, links, before)
  }

  /// What a verb right before the date says: a schedule in the present, or a past form that is no participle.
  private static func verb(
    _ word: TemporalToken, _ links: [TemporalToken], _ before: [TemporalToken]
  ) -> TimeDirection? {
    if word.isPastForm, before.last.map({ $0.is(.comma) }) ?? false { return .past }
    switch meaning(of: word, in: .cue) {
    case 2? where word.isOne(of: preterites) && !before.contains { $0.isOne(of: auxiliaries) }: return .past
    case 3? where isSchedule(word, links, before): return .future
    default: return nil
    }
  }

  /// "resumes on Monday": a verb in the present, not a noun.
  private static func isSchedule(
    _ word: TemporalToken, _ links: [TemporalToken], _ before: [TemporalToken]
  ) -> Bool {
    word.flags.contains(.endsInS) && word.isLowercaseWord && links.allSatisfy { $0.isOne(of: [.on, .inWord]) }
      && before.last.map { $0.kind == .mark || $0.isCapitalizedWord || $0.word == 0 && !mayBeNoun(word) } ?? false
  }

  /// "site visits", "product launches".
  private static func mayBeNoun(_ word: TemporalToken) -> Bool {
    Grammar.shared.vocabulary.meaning(of: word.word, in: .pluralNoun) != nil
  }

  private static func direction(
    of commitment: Commitment, _ word: TemporalToken, _ links: [TemporalToken], _ before: [TemporalToken]
  ) -> TimeDirection? {
    switch commitment {
    case .date:
      if before.contains(where: { $0.isOne(of: [.fell, .came]) }) { return .past }
      return word.is(.due) && links.contains { $0.is(.to) } ? nil : .future
    case .preposition:
      if links.isEmpty { return nil }
      return before.contains { $0.isOne(of: [.had, .was, .were, .originally, .previously]) } ? .nearest : .future
    case .untilDate: return links.contains { $0.isOne(of: [.until, .till, .to]) } ? .future : nil
    case .nearby: return links.contains { $0.isOne(of: [.of, .forWord]) } ? .nearest : nil
    case .forDate: return links.contains { $0.is(.forWord) } ? .future : nil
    }
  }

  /// "to be held", "was to expire".
  private static func isPlan(_ before: [TemporalToken]) -> Bool {
    guard before.count == 2 else { return false }
    return before[1].is(.be)
      ? before[0].is(.to) : before[1].is(.to) && before[0].isOne(of: [.isWord, .are, .was, .were])
  }

  private static func meaning(of token: TemporalToken, in lexicalClass: LexicalClass) -> Int? {
    Grammar.shared.vocabulary.meaning(of: token.word, in: lexicalClass)
  }

  /// How a word of ``Lexicon/commitments`` leads to its date.
  private enum Commitment: Int {
    /// By itself: "effective".
    case date = 1
    /// With a preposition: "scheduled for", "expected on".
    case preposition
    /// With "until" or "to": "delayed until".
    case untilDate
    /// With "for" alone: "called for".
    case forDate
    /// On either side: "a deadline of".
    case nearby
  }

  /// Words between a date and what it depends on.
  private static let linkWords: [KnownWord] = [
    .on, .inWord, .forWord, .by, .until, .till, .the, .to, .at, .from, .than, .around, .about, .early, .late, .mid,
    .of, .hyphen, .up, .back, .off, .after,
  ]

  /// Past forms that are no participles.
  private static let preterites: [KnownWord] = [
    .began, .ended, .took, .fell, .rose, .went, .came, .gave, .saw, .wrote, .grew, .knew, .broke, .chose, .flew, .said,
  ]

  /// Words after which a verb's form is no past.
  static let auxiliaries: [KnownWord] = [.be, .been, .will, .to]
}
