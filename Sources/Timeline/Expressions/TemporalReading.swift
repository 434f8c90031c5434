import Text

/// The resolution of what a scan found, one expression after the other.
struct TemporalReading {
  let scan: TemporalScan
  let order: TemporalTagger.DayMonthOrder
  let reference: CalendarDay?
  let tense: (any TenseProvider)?

  /// How far ahead "this summer" may begin that a past clause speaks of: "signed a contract to start this summer".
  private static let nearDays = 150

  func expressions() -> [TemporalExpression] {
    let cues = TenseCues(tokens: scan.tokens, vocabulary: Grammar.shared.vocabulary, provider: tense)
    var resolver = TemporalResolver(reference: reference, fiscalCalendar: FiscalCalendar(scan))
    var memory = NarrativeMemory()
    var last = 0
    var lastEnd = 0
    var lastForm: TemporalForm?
    var side = ClauseSide { .likelyPast }
    return scan.found.map { found in
      let bytes = scan.bytes(found.range)
      if reference == nil, startsItem(between: last, and: found.range.lowerBound) {
        resolver.forget()
        memory.forget()
      }
      if reference == nil, startsLine(between: last, and: found.range.lowerBound) {
        memory.settle(in: &resolver) { isAhead($0, $1.direction) }
        resolver.startParagraph()
      }
      last = found.range.lowerBound
      let phrase = BoundingPhrase(around: found.range, in: scan.tokens)
      let startsWithTime = TemporalRule.startsWithTime(Grammar.shared.rules[found.rule].name)
      let isApproximate = phrase.isApproximate && !startsWithTime
      var form = isApproximate ? .approximate(found.form.ordered(order)) : found.form.ordered(order)
      var bounding = phrase.bounding(of: form)
      // "shortly after noon on Friday": the time is bounded, not the day.
      if startsWithTime, bounding == .before || bounding == .after { bounding = nil }
      if isJoined(lastEnd, found.range.lowerBound) {
        form = form.joined(to: lastForm)
      } else {
        side = ClauseSide { [bounding] in cues.direction(at: found.range, bytes: bytes, bounding: bounding) }
      }
      lastEnd = found.range.upperBound
      lastForm = form
      if form.countsFromNarrative(hasReference: reference != nil) {
        memory.settle(in: &resolver) { isAhead($0, $1.direction) }
      }
      let mayBeMove = bounding == .from && phrase.isAmbiguous
      var isFuture: Bool?
      if form.dependsOnSide(hasReference: reference != nil) || mayBeMove {
        if side.direction == .past { form = told(form, resolver) }
        isFuture = isAhead(form, side.direction, resolver)
        if mayBeMove, isFuture == false { bounding = nil }
      }
      let resolution = resolver.resolve(form, isFuture: isFuture ?? false)
      if bounding == nil, isFuture != true, !isGoal(found.range.lowerBound), !form.looksBack {
        memory.keep(resolution, isCertain: isFuture != nil, side: side)
      }
      resolver.mention(resolution)
      return expression(found, bytes, resolution, bounding)
    }
  }

  /// A form as the past means it: "this weekend" has been, and "the next two years" follow what was long ago.
  private func told(_ form: TemporalForm, _ resolver: TemporalResolver) -> TemporalForm {
    guard let reference else { return form }
    switch form {
    case .code(let code, 0):
      let near = reference.adding(days: Self.nearDays)
      let isNear = resolver.resolve(form, isFuture: false).first.map { $0 <= near } ?? true
      return isNear ? form : .code(code, direction: -1)
    case .unit(.weekend, 0) where reference.weekday <= 5: return .unit(.weekend, offset: -1)
    case .approximate(let inner): return .approximate(told(inner, resolver))
    case .part(let part, .shift(let unit, 0, .publication)):
      guard let last = resolver.narrative?.last, last.adding(days: 366) < reference else { return form }
      return .part(part, .same(unit))
    case .shift(let unit, let count, .event) where count > 0 && resolver.narrative == nil:
      return .unresolved(unit.precision)
    case .window(let unit, let count, .publication, true) where count > 0:
      guard resolver.narrative != nil else { return .unresolved(unit.precision) }
      return .window(unit, count: count, from: .event, inclusive: true)
    case .window(let unit, let count, .publication, let isInclusive) where count > 0:
      guard let last = resolver.narrative?.last, last.adding(days: 366) < reference else { return form }
      return .window(unit, count: count, from: .event, inclusive: isInclusive)
    default: return form
    }
  }

  /// Whether a list's item or a heading lies between two tokens: a line that starts with a mark or follows one that
  /// ends without any.
  private func startsItem(between first: Int, and last: Int) -> Bool {
    guard first < last else { return false }
    return ((first + 1)...last).contains { place in
      let token = scan.tokens[place]
      guard token.flags.contains(.newLine) else { return false }
      return token.kind == .mark || scan.tokens[place - 1].kind != .mark
    }
  }

  private func startsLine(between first: Int, and last: Int) -> Bool {
    first < last && ((first + 1)...last).contains { scan.tokens[$0].flags.contains(.newLine) }
  }

  private func expression(
    _ found: TemporalMatcher.Found, _ bytes: TextRange, _ resolution: Resolution,
    _ bounding: TemporalExpression.Bounding?
  ) -> TemporalExpression {
    let words = scan.text.string(in: bytes)
    let point = resolution.value(text: words)
    return TemporalExpression(
      range: bytes, value: bounding.map { resolution.bounded($0).value(text: words) } ?? point, point: point,
      bounding: bounding, rule: Grammar.shared.rules[found.rule].name, diagnostic: resolution.diagnostic)
  }

  /// Whether only "and" or "or" stands between two dates, which share their side of the publication.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    guard end > 0, (1...2).contains(start - end) else { return false }
    return scan.tokens[end].isOne(of: [.and, .or])
      && (start - end == 1 || scan.tokens[end + 1].isOne(of: [.on, .inWord]))
  }

  private func isAhead(_ form: TemporalForm, _ direction: TimeDirection, _ resolver: TemporalResolver) -> Bool {
    switch direction {
    case .past: return false
    case .likelyPast: return isNear(form, resolver)
    case .future: return true
    case .nearest:
      guard let reference, let past = resolver.resolve(form, isFuture: false).last,
        let future = resolver.resolve(form, isFuture: true).first
      else { return false }
      return future.daysSinceEpoch - reference.daysSinceEpoch < reference.daysSinceEpoch - past.daysSinceEpoch
    }
  }

  /// The same for a date that is what it is on either side.
  private func isAhead(_ resolution: Resolution, _ direction: TimeDirection) -> Bool {
    switch direction {
    case .past, .likelyPast: return false
    case .future: return true
    case .nearest:
      guard let reference, let first = resolution.first, let last = resolution.last else { return false }
      return first.daysSinceEpoch - reference.daysSinceEpoch < reference.daysSinceEpoch - last.daysSinceEpoch
    }
  }

  /// Whether a date lies just ahead, while the last one of its name is long past.
  private func isNear(_ form: TemporalForm, _ resolver: TemporalResolver) -> Bool {
    guard form.mayReturnYearly, let reference, let past = resolver.resolve(form, isFuture: false).last,
      let future = resolver.resolve(form, isFuture: true).first
    else { return false }
    return future >= reference && future.daysSinceEpoch - reference.daysSinceEpoch <= 60
      && reference.daysSinceEpoch - past.daysSinceEpoch >= 300
  }

  /// Whether "to" before a date makes it where something leads.
  private func isGoal(_ index: Int) -> Bool { index > 0 && scan.tokens[index - 1].is(.to) }
}
