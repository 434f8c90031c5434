/// Dates counted from other dates in the same phrase.
extension TemporalRule {
  static let beside: [TemporalRule] = [
    TemporalRule(
      "units-after", .shifted, "<count> <unit> after|from|following (the)? <date>",
      "<count> business|working|trading <unit> after|from <date>"
    ) { match in
      guard let date = match.forms.first else { return nil }
      return match.shifted(1, from: .form(date))
    },
    TemporalRule(
      "units-before", .shifted, "<count> <unit> before|prior (the)? <date>", "<count> <unit> prior to <date>",
      "<count> <unit> ahead of <date>"
    ) { match in
      guard let date = match.forms.first else { return nil }
      return match.shifted(-1, from: .form(date))
    },
    TemporalRule("units-from-clause", .simple, "<count> <unit> after|before") { match in
      let isLong = match.unit == .month || match.unit == .year
      guard let count = match[.count], count > 0, match.next.kind == .word, !(match.previous?.is(.forWord) ?? false),
        match.unit == .day || match.unit == .week || isLong && match.contains("after")
      else { return nil }
      return .fromClause(match.unit, count: match.contains("after") ? count : -count)
    },
    TemporalRule("unit-after", .shifted, "the <unit> after|following <date>") { match in
      guard let date = match.forms.first, match.unit != .hour, !match.isPluralUnit else { return nil }
      return match.neighbor(1, of: date)
    },
    TemporalRule("unit-before", .shifted, "the <unit> before|preceding <date>") { match in
      guard let date = match.forms.first, match.unit != .hour, !match.isPluralUnit else { return nil }
      return match.neighbor(-1, of: date)
    },
    TemporalRule("weekday-after", .shifted, "the? <weekday> after|following <date>") { match in
      guard let date = match.forms.first, let weekday = match[.weekday] else { return nil }
      return .weekdayBeside(weekday, direction: 1, date)
    },
    TemporalRule("weekday-before", .shifted, "the? <weekday> before|preceding <date>") { match in
      guard let date = match.forms.first, let weekday = match[.weekday] else { return nil }
      return .weekdayBeside(weekday, direction: -1, date)
    },
  ]
}

extension RuleMatch {
  /// The unit after (1) or before (-1) the one that holds a date.
  func neighbor(_ step: Int, of date: TemporalForm) -> TemporalForm {
    .shift(unit, count: step, from: .form(unit == .week ? .shift(.week, count: 0, from: .form(date)) : date))
  }
}
