import Text

/// Tells past from future by the words around a date, where no grammar is at hand.
///
/// Looks at no more than a few words on either side within the sentence.
struct TenseCues {
  private static let reach = 24

  let tokens: TokenSequence
  let vocabulary: Vocabulary
  /// What knows the grammar, or nil.
  let provider: (any TenseProvider)?

  private enum Cue: Int {
    case future = 1
    case past, schedule
  }

  /// Whether the date at some tokens lies in the future of the publication.
  func isFuture(at range: Range<Int>, bytes: TextRange, bounding: TemporalExpression.Bounding?) -> Bool {
    let cue = cue(before: range.lowerBound) ?? cue(after: range.upperBound)
    switch provider?.tense(at: bytes) {
    case .future?: return true
    case .past?: return cue == .future && bounding == .by
    case .present?, nil: break
    }
    switch cue {
    case .future?, .schedule?: return true
    case .past?: return false
    case nil: return bounding == .by || bounding == .until
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
    guard token.kind == .word else { return nil }
    if let meaning = vocabulary.meaning(of: token.word, in: .cue) {
      if token.flags.contains(.capitalized), !token.flags.contains(.newLine), meaning != Cue.past.rawValue {
        return nil
      }
      return Cue(rawValue: meaning)
    }
    guard token.flags.contains(.endsInED), !token.flags.contains(.capitalized) else { return nil }
    let before = place > 0 ? tokens[place - 1] : token
    return before.isWord("be") || before.isWord("are") || before.isWord("is") ? nil : .past
  }

  /// Whether a sentence ends with a token.
  private func endsSentence(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .mark else { return false }
    if token.isWord("!") || token.isWord("?") { return true }
    guard token.isWord("."), tokens[place + 1].flags.contains(.spaced), tokens[place + 1].flags.contains(.capitalized)
    else { return false }
    return place == 0 || vocabulary.meaning(of: tokens[place - 1].word, in: .abbreviation) == nil
  }
}
