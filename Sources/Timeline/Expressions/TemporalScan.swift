import Text

/// The tokens of a text and the places where dates stand, before they are resolved.
struct TemporalScan {
  let text: SourceText
  let tokens: TokenSequence
  let found: [TemporalMatcher.Found]

  init(text: SourceText, range: TextRange) {
    let grammar = Grammar.shared
    let lower = min(max(range.lowerBound, 0), text.bytes.count)
    let upper = min(max(range.upperBound, lower), text.bytes.count)
    let lexer = TemporalLexer(bytes: text.bytes[lower..<upper], vocabulary: grammar.vocabulary)
    self.text = text
    tokens = TokenSequence(lexer.tokens())
    found = Self.found(in: tokens, grammar: grammar)
  }

  /// The bytes of some tokens.
  func bytes(_ range: Range<Int>) -> TextRange {
    TextRange(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The order of day and month in which all numeric dates are written that allow one only; nil if none does, or both
  /// occur.
  var dayMonthOrder: TemporalTagger.DayMonthOrder? {
    let orders = Set(found.compactMap(\.form.onlyOrder))
    return orders.count == 1 ? orders.first : nil
  }

  private static func found(in tokens: TokenSequence, grammar: Grammar) -> [TemporalMatcher.Found] {
    var matcher = TemporalMatcher(tokens: tokens, grammar: grammar)
    var found: [TemporalMatcher.Found] = []
    var index = 0
    while index < tokens.count {
      if tokens.canStartDate(at: index), let match = matcher.longest(at: index),
        tokens.canEndDate(before: match.range.upperBound)
      {
        found += items(of: match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return settled(found, tokens)
  }

  /// The matches without those that count from a clause with no date; the others count from the date.
  private static func settled(
    _ found: [TemporalMatcher.Found], _ tokens: TokenSequence
  ) -> [TemporalMatcher.Found] {
    found.indices.compactMap { index in
      let match = found[index]
      if let apposition = apposition(of: match, to: index + 1 < found.count ? found[index + 1] : nil, tokens) {
        return TemporalMatcher.Found(range: match.range, form: apposition, rule: match.rule)
      }
      guard case .fromClause(let unit, let count) = match.form else { return match }
      guard index + 1 < found.count, case .date(let date) = found[index + 1].form,
        isClause(match.range.upperBound..<found[index + 1].range.lowerBound, tokens, dated: date, countedIn: unit)
      else { return nil }
      return TemporalMatcher.Found(
        range: match.range, form: .shift(unit, count: count, from: .clause(.date(date))), rule: match.rule)
    }
  }

  /// Whether words between "two years after" and a date are the clause that the date belongs to, and the date is fine
  /// enough to count from.
  private static func isClause(
    _ words: Range<Int>, _ tokens: TokenSequence, dated date: EDTFDate, countedIn unit: CalendarUnit
  ) -> Bool {
    guard words.count <= clauseReach, words.allSatisfy({ tokens[$0].kind == .word }) else { return false }
    switch unit {
    case .day, .week: return date.day != nil
    case .month: return date.month != nil && (date.month?.value ?? 0) <= 12 && hasPastForm(words, tokens)
    case .year: return !date.lacksYear && hasPastForm(words, tokens)
    default: return false
    }
  }

  private static func hasPastForm(_ words: Range<Int>, _ tokens: TokenSequence) -> Bool {
    words.contains { tokens[$0].isPastForm || tokens[$0].isOne(of: [.was, .were]) }
  }

  /// The date that a phrase such as "two days later" announces, as in "two days later, on May 5".
  private static func apposition(
    of match: TemporalMatcher.Found, to next: TemporalMatcher.Found?, _ tokens: TokenSequence
  ) -> TemporalForm? {
    guard case .shift(_, _, .event) = match.form, let next, case .date = next.form else { return nil }
    let between = match.range.upperBound..<next.range.lowerBound
    guard between.count == 2, tokens[between.lowerBound].is(.comma),
      tokens[between.lowerBound + 1].isOne(of: [.on, .inWord])
    else { return nil }
    return next.form
  }

  /// How many words may stand between "after" and the date of its clause.
  private static let clauseReach = 12

  /// The dates of a list one by one; any other match as it is.
  private static func items(of match: TemporalMatcher.Found) -> [TemporalMatcher.Found] {
    guard case .list(let items) = match.form else { return [match] }
    return items.map { TemporalMatcher.Found(range: $0.tokens, form: $0.form, rule: match.rule) }
  }
}

extension TokenSequence {
  /// Whether a date may start here: not within an identifier, an amount or a decimal number.
  func canStartDate(at index: Int) -> Bool {
    let token = self[index]
    guard index > 0 else { return true }
    let previous = self[index - 1]
    if token.kind == .number, previous.kind == .mark, Self.amountMarks.contains(previous.word) { return false }
    guard token.isAttached else { return true }
    if isStampOfWire(at: index) { return true }
    switch previous.kind {
    case .word, .number: return token.kind == .mark
    case .mark:
      if token.kind == .number { return !Self.joiningMarks.contains(previous.word) }
      return !Self.identifierMarks.contains(previous.word)
    case .end: return true
    }
  }

  /// Whether a date in digits follows the capitals that start the line of a wire's report: "AP-NR-08-15-90".
  private func isStampOfWire(at index: Int) -> Bool {
    guard index > 1, self[index].digits == 2, self[index - 1].is(.hyphen), self[index + 1].is(.hyphen),
      self[index + 3].is(.hyphen), self[index + 4].digits == 2
    else { return false }
    var place = index - 2
    while place > max(index - 6, 0), self[place].isAttached { place -= 1 }
    return self[place].flags.isSuperset(of: [.newLine, .allCapitals]) && self[index - 2].flags.contains(.allCapitals)
  }

  /// Whether a date may end before a token.
  func canEndDate(before index: Int) -> Bool {
    let next = self[index]
    guard next.isAttached, next.kind != .end else { return true }
    let last = self[index - 1]
    switch next.kind {
    case .word, .number: return last.kind == .mark
    case .mark:
      guard last.kind == .number || last.kind == .word else { return true }
      if next.is(.percent) { return false }
      let following = self[index + 1]
      guard following.isAttached, following.kind != .end else { return true }
      if next.is(.slash), last.kind == .number, following.kind == .word { return false }
      if last.kind == .number, following.kind == .number, Self.joiningMarks.contains(next.word) || next.is(.comma) {
        return !(next.is(.comma) && following.digits != 3) ? false : true
      }
      guard next.is(.hyphen), following.kind == .word else { return true }
      return last.kind == .number ? following.end - following.start > 1 : !isUnit(last)
    case .end: return true
    }
  }

  private func isUnit(_ token: TemporalToken) -> Bool {
    Grammar.shared.vocabulary.meaning(of: token.word, in: .unit) != nil
  }

  private static let amountMarks: Set<UInt16> = ids(.dollar, .pound, .euro, .yen, .section, .hash, .rupee)
  private static let joiningMarks: Set<UInt16> = ids(
    .dollar, .pound, .euro, .hash, .section, .underscore, .at, .slash, .fullStop, .hyphen, .plus, .colon, .comma,
    .backslash, .equals)
  private static let identifierMarks: Set<UInt16> = ids(
    .underscore, .at, .hash, .backslash, .equals, .fullStop, .colon, .plus)

  private static func ids(_ marks: KnownWord...) -> Set<UInt16> { Set(marks.map(\.rawValue)) }
}
