/// What tells a year from other numbers of four digits.
extension RuleMatch {
  /// Whether four digits are a year, not a count or a name's number.
  func isYear(_ year: Int) -> Bool {
    if followsEvent || precedesEvent { return true }
    let vocabulary = Grammar.shared.vocabulary
    let counted = next.is(.hyphen) && next.isAttached ? tokens[range.upperBound + 1] : next
    let isCounted =
      vocabulary.meaning(of: counted.word, in: .measure) != nil
      || vocabulary.meaning(of: counted.word, in: .unit) != nil && !counted.is(.quarter)
    if counted.kind == .word, isCounted { return false }
    guard (1900...2100).contains(year) else {
      return isDistantYear(year)
    }
    guard let previous, !startsEntry else { return true }
    let isRounded = previous.isOne(of: [.around, .about, .roughly, .approximately, .circa, .some])
    if isRounded, next.isLowercaseName, next.flags.contains(.endsInS) { return false }
    // "roughly 2000 Dutch branches"
    if isRounded, year % 100 == 0, next.isCapitalizedWord { return false }
    if year % 100 == 0, !followsPreposition, next.isLowercaseName, next.flags.contains(.endsInS) { return false }
    if previous.kind == .number || vocabulary.meaning(of: previous.word, in: .numbered) != nil { return false }
    if previous.is(.fullStop), range.lowerBound > 1,
      vocabulary.meaning(of: tokens[range.lowerBound - 2].word, in: .numbered) != nil
    {
      return false
    }
    if next.is(.of), previous.isLowercaseWord, !followsPreposition, !followsPart, previous.word == 0 { return false }
    if previous.isCapitalizedWord, previous.word == 0, next.isLowercaseWord { return false }
    if previous.isCapitalizedName, !followsPreposition {
      return next.is(.closeBracket) || range.lowerBound > 1 && tokens[range.lowerBound - 2].is(.openBracket)
    }
    return true
  }

  /// Whether four digits are a year of another age: after a word that years follow, or in brackets alone or as a span.
  private func isDistantYear(_ year: Int) -> Bool {
    guard (1000..<1900).contains(year) || (2101...2199).contains(year), let previous else { return false }
    let isNoun = next.isLowercaseName && !next.flags.contains(.endsInED)
    if previous.isOne(of: [.inWord, .since, .until, .circa, .during]) {
      return !isNoun || year >= 1400 && !next.flags.contains(.endsInS)
    }
    if previous.is(.to), range.lowerBound > 1, tokens[range.lowerBound - 2].is(.back), !isNoun { return true }
    if previous.is(.fullStop), previous.isAttached, range.lowerBound > 1, tokens[range.lowerBound - 2].is(.c) {
      return true
    }
    let opens = previous.isOne(of: [.openBracket, .semicolon]) || previous.is(.comma) && next.is(.closeBracket)
    if opens, next.kind == .mark { return true }
    if isJoined(to: range.lowerBound - 2, by: previous), next.kind == .mark || next.isFunctionWord { return true }
    if isJoined(to: range.upperBound + 1, by: next) { return opens || previous.kind == .word && year >= 1500 }
    if year >= 1700, followsDeterminer, next.isLowercaseName, !next.flags.contains(.endsInS) { return true }
    return year >= 1400 && followsPreposition && !next.isLowercaseName
  }

  /// Whether it begins the line of an entry: "2019 – Acme is founded".
  private var startsEntry: Bool {
    first.flags.contains(.newLine) && next.isOne(of: [.dash, .hyphen, .colon]) && (next.is(.colon) || !next.isAttached)
  }

  private var followsDeterminer: Bool {
    guard let previous else { return false }
    return previous.isOne(of: [.the, .this, .a, .an, .his, .her, .their, .its, .our])
      || previous.is(.s) && previous.isAttached
  }

  /// Whether a dash joins the year to another one.
  private func isJoined(to place: Int, by dash: TemporalToken) -> Bool {
    guard place >= 0, dash.isOne(of: [.hyphen, .dash]) else { return false }
    return tokens[place].kind == .number && tokens[place].digits == 4 && (1000...2100).contains(tokens[place].value)
  }

  /// Whether the name of something that returns stands before: "World Cup 2018".
  private var followsEvent: Bool {
    guard let previous, previous.isCapitalizedWord else { return false }
    return Grammar.shared.vocabulary.meaning(of: previous.word, in: .event) != nil
  }

  /// Whether the name of something that returns stands after: "London 2012 Olympics".
  private var precedesEvent: Bool {
    next.isCapitalizedWord && Grammar.shared.vocabulary.meaning(of: next.word, in: .event) != nil
  }
}
