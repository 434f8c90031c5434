import Text

/// The resolution of what a scan found, one expression after the other.
struct TemporalReading {
  let scan: TemporalScan
  let order: TemporalTagger.DayMonthOrder
  let reference: CalendarDay?
  let tense: (any TenseProvider)?

  func expressions() -> [TemporalExpression] {
    let cues = TenseCues(tokens: scan.tokens, vocabulary: Grammar.shared.vocabulary, provider: tense)
    var resolver = TemporalResolver(reference: reference)
    return scan.found.map { found in
      let bytes = scan.bytes(found.range)
      let bounding = Self.bounding(before: found.range.lowerBound, in: scan.tokens)
      let isFuture = cues.isFuture(at: found.range, bytes: bytes, bounding: bounding)
      let resolution = resolver.resolve(found.form.ordered(order), isFuture: isFuture)
      resolver.remember(resolution)
      let words = scan.text.string(in: bytes)
      let point = resolution.value(text: words)
      return TemporalExpression(
        range: bytes, value: bounding.map { resolution.bounded($0).value(text: words) } ?? point, point: point,
        bounding: bounding, rule: Grammar.shared.rules[found.rule].name, diagnostic: resolution.diagnostic)
    }
  }

  /// The preposition before an expression that bounds it.
  private static func bounding(before index: Int, in tokens: TokenSequence) -> TemporalExpression.Bounding? {
    var place = index - 1
    while place >= 0, place > index - 4, tokens[place].kind == .word,
      ["the", "at", "least", "around", "about", "early", "as"].contains(where: tokens[place].isWord)
    {
      place -= 1
    }
    guard place >= 0, tokens[place].kind == .word else { return nil }
    let token = tokens[place]
    if let bounding = boundings.first(where: { token.isWord($0.word) })?.bounding { return bounding }
    let before = place > 0 ? tokens[place - 1] : token
    if token.isWord("of"), before.isWord("as") { return .asOf }
    if token.isWord("to"), before.isWord("prior") { return .before }
    if token.isWord("than"), before.isWord("later") { return .by }
    return nil
  }

  private static let boundings: [(word: String, bounding: TemporalExpression.Bounding)] = [
    ("since", .since), ("from", .from), ("starting", .from), ("beginning", .from), ("by", .by), ("until", .until),
    ("till", .until), ("through", .until), ("before", .before), ("after", .after),
  ]
}
