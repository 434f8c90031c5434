import Text

/// Tells past from future by the words around a date, where no grammar is at hand.
///
/// Looks at no more than a few words on either side within the sentence.
struct TenseCues {
  private static let reach = 24
  private static let deadlineReach = 9

  let tokens: TokenSequence
  let vocabulary: Vocabulary
  /// What knows the grammar, or nil.
  let provider: (any TenseProvider)?

  private enum Cue: Int {
    case future = 1
    case past, schedule, pastAuxiliary
    /// "is to meet".
    case plan
    /// "was to meet", "agreed to meet": to come when it was said, not always now.
    case formerPlan
    /// "agreed to meet": the date may be that of either.
    case agreement
  }

  /// Where the words put the date at some tokens.
  func direction(at range: Range<Int>, bytes: TextRange, bounding: TemporalExpression.Bounding?) -> TimeDirection {
    if bounding == .since { return .past }
    if let direction = NearCue(before: range.lowerBound, in: tokens)?.direction {
      return isEffective(range) && provider?.tense(at: bytes) == .past ? .nearest : direction
    }
    if isAttribute(range), self.cue(after: range.upperBound) != .pastAuxiliary { return .nearest }
    let cue = cue(before: range.lowerBound) ?? cue(after: range.upperBound)
    if cue == .plan { return .future }
    if isScheduled(range), cue != .future, cue != .schedule { return .nearest }
    if cue == .formerPlan { return .nearest }
    if cue == .agreement { return .likelyPast }
    if bounding == .by || bounding == .until, isDeadline(range.lowerBound) { return .future }
    switch provider?.tense(at: bytes) {
    case .future?: return .future
    case .past?:
      return bounding == .by && cue == .future ? .future : Self.past(bounding)
    case .present?, nil: break
    }
    switch cue {
    case .future?, .schedule?, .plan?: return .future
    case .formerPlan?: return .nearest
    case .agreement?: return .likelyPast
    case .past?, .pastAuxiliary?: return Self.past(bounding)
    case nil: return bounding == .by || bounding == .until ? .future : .likelyPast
    }
  }

  /// "was ordered to leave by Jan. 29", "asked to halt trading until Monday": what is to be done is still ahead when it is
  /// said.
  private func isDeadline(_ index: Int) -> Bool {
    var place = index - 2
    while place >= max(index - Self.deadlineReach, 1) {
      let token = tokens[place]
      guard token.kind != .mark, !token.flags.contains(.newLine) else { return false }
      if token.is(.to) {
        return tokens[place + 1].isLowercaseWord && !tokens[place + 1].isFunctionWord
          && !tokens[place + 1].flags.contains(.endsInS) && tokens[place - 1].kind == .word
      }
      place -= 1
    }
    return false
  }

  /// "has suspended the firm, effective June 2": what is done takes effect then, before or after it is told.
  private func isEffective(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && tokens[range.lowerBound - 1].is(.effective)
  }

  /// "set arguments for April 9": what a day in a calendar is for.
  private func isScheduled(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && tokens[range.lowerBound - 1].is(.forWord)
      && range.contains { tokens[$0].kind == .number && tokens[$0].digits < 3 }
  }

  /// "the April 9 deadline", "a June hearing": a date that the clause's tense says nothing of.
  private func isAttribute(_ range: Range<Int>) -> Bool {
    let noun = tokens[range.upperBound]
    guard range.lowerBound > 0, noun.isLowercaseWord, !noun.isFunctionWord,
      vocabulary.meaning(of: noun.word, in: .preposition) == nil
    else { return false }
    return tokens[range.lowerBound - 1].isOne(of: [.the, .a, .an, .its, .his, .her, .their, .this])
  }

  /// Where a clause in the past puts a date: what ended "by Friday" or "until May" may have done so since.
  private static func past(_ bounding: TemporalExpression.Bounding?) -> TimeDirection {
    switch bounding {
    case .by: .likelyPast
    case .until: .nearest
    default: .past
    }
  }

  private func cue(before index: Int) -> Cue? {
    var place = index - 1
    while place >= max(index - Self.reach, 0), !endsSentence(place) {
      if let cue = cue(at: place) { return cue }
      if tokens[place].flags.contains(.newLine) { return nil }
      place -= 1
    }
    return nil
  }

  private func cue(after index: Int) -> Cue? {
    var place = index
    while place < min(index + Self.reach, tokens.count), !tokens[place].flags.contains(.newParagraph) {
      if let cue = cue(at: place) { return cue }
      if endsSentence(place) { return nil }
      place += 1
    }
    return nil
  }

  private func cue(at place: Int) -> Cue? {
    let token = tokens[place]
    guard token.kind == .word, !isPartOfCompound(place) else { return nil }
    if startsSentence(place), vocabulary.meaning(of: token.word, in: .imperative) != nil { return .future }
    if token.isOne(of: [.doWord, .am]), startsSentence(place), tokens[place + 1].isOne(of: [.i, .we]) {
      return .future
    }
    if token.is(.see), startsSentence(place), tokens[place + 1].is(.you) { return .future }
    if token.is(.what), startsSentence(place), tokens[place + 1].isOne(of: [.apostrophe, .isWord]) { return .future }
    if token.is(.be), place > 1, tokens[place - 1].is(.to) {
      return tokens[place - 2].isOne(of: [.was, .were]) ? .pastAuxiliary : .future
    }
    if token.is(.to), place > 0, tokens[place - 1].isOne(of: [.isWord, .are, .was, .were]),
      tokens[place + 1].isLowercaseWord
    {
      return tokens[place - 1].isOne(of: [.was, .were]) ? .formerPlan : .plan
    }
    if tokens[place + 1].is(.to), tokens[place + 2].isLowercaseWord,
      vocabulary.meaning(of: token.word, in: .infinitive) != nil
    {
      return .agreement
    }
    if token.isOne(of: [.have, .has]) {
      let isMainVerb = tokens[place + 1].isOne(of: [.a, .an, .the, .any, .no, .to])
      if isMainVerb || place > 1 && tokens[place - 2].is(.doWord) { return nil }
    }
    if token.is(.due), tokens[place + 1].is(.to), place > 0,
      !tokens[place - 1].isOne(of: [.isWord, .are, .was, .were, .be])
    {
      let isVerb = vocabulary.meaning(of: tokens[place + 2].word, in: .cue) == Cue.schedule.rawValue
      return isVerb ? .formerPlan : nil
    }
    if tokens[place + 1].is(.to), tokens[place + 2].isLowercaseWord,
      token.isOne(of: [.set, .due]) || isCommitment(token)
    {
      return place > 0 && tokens[place - 1].isOne(of: [.was, .were, .been, .had]) ? .formerPlan : .plan
    }
    if token.is(.set), tokens[place + 1].isOne(of: [.to, .forWord]) { return .future }
    if let meaning = vocabulary.meaning(of: token.word, in: .cue) {
      if meaning == Cue.past.rawValue, place > 0, tokens[place - 1].isOne(of: NearCue.auxiliaries) { return nil }
      let isName = token.flags.contains(.capitalized) && !startsSentence(place)
      if isName && meaning % 2 != 0 { return nil }
      let isStative =
        meaning == Cue.schedule.rawValue && place > 0 && tokens[place - 1].isOne(of: [.was, .were, .been])
      if meaning == Cue.schedule.rawValue, place > 0, tokens[place - 1].is(.to) { return nil }
      let mayBeNoun = meaning == Cue.schedule.rawValue || token.isOne(of: [.plan, .plans, .hope, .hopes, .aim, .aims])
      if vocabulary.meaning(of: token.word, in: .pluralNoun) != nil, place > 0, tokens[place - 1].isLowercaseWord,
        !tokens[place - 1].isFunctionWord
      {
        return nil
      }
      if mayBeNoun, place > 0, isNounPlace(after: tokens[place - 1]) { return nil }
      return isStative ? .pastAuxiliary : Cue(rawValue: meaning)
    }
    guard token.flags.contains(.endsInED), !token.flags.contains(.capitalized), place > 0 else { return nil }
    return isAdjectival(after: tokens[place - 1]) ? nil : .past
  }

  private func isCommitment(_ token: TemporalToken) -> Bool {
    vocabulary.meaning(of: token.word, in: .commitment) == 2
  }

  /// "start-up", "two-starred": no verbs.
  private func isPartOfCompound(_ place: Int) -> Bool {
    let next = tokens[place + 1]
    if next.is(.hyphen), next.isAttached, tokens[place + 2].isAttached { return true }
    return tokens[place].isAttached && place > 0 && tokens[place - 1].is(.hyphen)
  }

  /// Whether a participle after a word is an adjective or part of a passive whose time another verb tells.
  private func isAdjectival(after token: TemporalToken) -> Bool {
    token.isOne(of: [.the, .a, .be, .are, .isWord, .his, .her, .their, .my, .your, .our, .of, .inWord, .forWord, .and])
  }

  /// Whether a noun, not a verb, follows a word.
  private func isNounPlace(after token: TemporalToken) -> Bool {
    token.kind == .number || token.is(.s) && token.isAttached
      || token.isOne(of: [.the, .a, .his, .her, .their, .my, .your, .our, .of, .every, .each, .this, .its])
  }

  private func startsSentence(_ place: Int) -> Bool {
    tokens[place].flags.contains(.newLine) || place == 0 || endsSentence(place - 1) || tokens[place - 1].is(.please)
      || tokens[place - 1].kind == .mark && tokens[place - 1].flags.contains(.newLine)
  }

  private func endsSentence(_ place: Int) -> Bool { tokens.endsSentence(at: place) }
}

extension TokenSequence {
  /// Whether a sentence ends with a token.
  func endsSentence(at place: Int) -> Bool {
    let token = self[place]
    guard token.kind == .mark else { return false }
    if token.is(.exclamationMark) || token.is(.questionMark) { return true }
    guard token.is(.fullStop), self[place + 1].flags.contains(.spaced), self[place + 1].flags.contains(.capitalized)
    else { return false }
    if place > 1, self[place - 1].isAttached, self[place - 1].end - self[place - 1].start == 1 { return false }
    return place == 0 || Grammar.shared.vocabulary.meaning(of: self[place - 1].word, in: .abbreviation) == nil
  }
}
