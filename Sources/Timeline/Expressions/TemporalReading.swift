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
      let form = found.form.ordered(order)
      var bounding = BoundingPhrase(before: found.range.lowerBound, in: scan.tokens).bounding(of: form)
      let isFuture = cues.isFuture(at: found.range, bytes: bytes, bounding: bounding)
      if bounding == .from, !isFuture { bounding = nil }
      let resolution = resolver.resolve(form, isFuture: isFuture || isNearDeadline(form, bounding, resolver))
      if bounding == nil, !isFuture, !isGoal(found.range.lowerBound) { resolver.remember(resolution) }
      return expression(found, bytes, resolution, bounding)
    }
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

  /// Whether a deadline's date lies just ahead, while the last one of its name is long past.
  private func isNearDeadline(
    _ form: TemporalForm, _ bounding: TemporalExpression.Bounding?, _ resolver: TemporalResolver
  ) -> Bool {
    guard bounding == .by || bounding == .until, let reference,
      let past = resolver.resolve(form, isFuture: false).last, let future = resolver.resolve(form, isFuture: true).first
    else { return false }
    return future.daysSinceEpoch - reference.daysSinceEpoch < reference.daysSinceEpoch - past.daysSinceEpoch
  }

  /// Whether "to" before a date makes it where something leads.
  private func isGoal(_ index: Int) -> Bool { index > 0 && scan.tokens[index - 1].is(.to) }
}
