/// Parts of periods.
extension TemporalRule {
  static let parts: [TemporalRule] = [
    TemporalRule(
      "part", .compound, "the? <part> -? (in|on)? (the)? <date>", "in? the <part> part of <date>",
      "very <part> (in)? <date>", "as? <part> as <date>", "the <part> <date>"
    ) { match in
      guard let part = match[.part].flatMap(PeriodPart.init), let period = match.forms.first, period.isPeriod else {
        return nil
      }
      if match.contains("as") { return period }
      return .part(part, period)
    },
    TemporalRule(
      "early-to-mid", .compound, "<part> -? to|and|or -? <part> -? <date>", "<part> -? to <part> <date>",
      "<part> / <part> <date>"
    ) { match in
      let parts = match.all(.part).compactMap(PeriodPart.init)
      guard parts.count == 2, let period = match.forms.first, period.isPeriod else { return nil }
      return .span(.part(parts[0], period), .part(parts[1], period), oneOf: true)
    },
    TemporalRule(
      "period-end", .compound, "the? very? end of <date>", "the? close of <date>", "<date> ' s end",
      "the? latter|later part of <date>", "the end <date>"
    ) { match in match.partOfPeriod(.end) },
    TemporalRule("year-end", .compound, "year -? end (of|in)? <date>", "the end of the year <date>") { match in
      match.forms.first?.isYear ?? false ? match.partOfPeriod(.end) : nil
    },
    TemporalRule(
      "period-start", .compound, "the? very? beginning|start|onset|outset of <date>",
      "the early|opening part of <date>", "the? opening of <date>",
      "the? turn of <date>"
    ) { match in match.partOfPeriod(.beginning) },
    TemporalRule("period-middle", .compound, "the? middle of <date>") { match in match.partOfPeriod(.middle) },
    TemporalRule(
      "unit-end", .simple, "the? end of the <unit>", "<unit> ~- ~end", "<unit> end", "eoy|eom", "end of <unit>",
      "the end of this <unit>", "the? <unit> ' s end"
    ) { match in
      let unit: CalendarUnit = match.contains("eoy") ? .year : match.contains("eom") ? .month : match.unit
      guard unit.rawValue >= CalendarUnit.week.rawValue, unit != .hour, unit != .weekend, !match.isPluralUnit else {
        return nil
      }
      return .part(.end, match.contains("this") ? .unit(unit, offset: 0) : .current(unit))
    },
    TemporalRule("end-of-day", .simple, "the? end of the day", "end of day", "eod", "close of business") { match in
      match.contains("the") ? nil : .unit(.day, offset: 0)
    },
    TemporalRule(
      "unit-start", .simple, "the? beginning|start of the <unit>", "the? middle of the <unit>", "mid -? <unit>",
      "early in the <unit>", "late in the <unit>", "mid ~- ~<unit>"
    ) { match in
      guard match.unit.rawValue >= CalendarUnit.week.rawValue, match.unit != .hour, !match.isPluralUnit else {
        return nil
      }
      let part: PeriodPart =
        match.contains("middle") || match.contains("mid") ? .middle : match.contains("late") ? .end : .beginning
      return .part(part, .current(match.unit))
    },
    TemporalRule(
      "half-of-period", .compound, "the? <ordinal> half of <date>", "the? <ordinal> -? half <date>",
      "the? last|latter|final half of <date>"
    ) {
      match in
      let number = match[.ordinal] ?? 2
      guard number <= 2, let period = match.forms.first, period.isPeriod else {
        return nil
      }
      return period.isYear
        ? .component(39 + number, day: nil, of: period) : .part(number == 1 ? .firstHalf : .secondHalf, period)
    },
    TemporalRule("nth-unit-of", .compound, "the? <ordinal> <unit> of|in <date>", "the? last|final <unit> of|in <date>")
    { match in
      guard match.unit != .hour, let period = match.forms.first, period.isPeriod,
        match.unit.rawValue < CalendarUnit.year.rawValue || !period.isMonthOrLonger || period.isDecadeOrLonger
      else { return nil }
      let number = match[.ordinal] ?? -1
      if match.unit == .quarter, number > 0, period.isYear { return .component(32 + number, day: nil, of: period) }
      return .nthUnit(number, match.unit, count: 1, of: period)
    },
    TemporalRule(
      "first-units-of", .compound, "the? first <count> <unit> of|in <date>",
      "the? last|final <count> <unit> of|in <date>"
    ) { match in
      guard let count = match[.count], count > 0, match.unit != .hour, let period = match.forms.first, period.isPeriod
      else {
        return nil
      }
      return .nthUnit(match.contains("first") ? 1 : -1, match.unit, count: count, of: period)
    },
    TemporalRule(
      "first-units-of-the-unit", .simple, "the? first|last|final <count> <unit> of the year|month",
      "the? <ordinal> <unit> of the year|month", "the? last|final <unit> of the year|month"
    ) { match in
      let number = match[.ordinal] ?? (match.contains("first") ? 1 : -1)
      let count = match[.count] ?? 1
      guard match.unit != .hour, count > 0 else { return nil }
      return .nthUnit(number, match.unit, count: count, of: .unit(match.contains("year") ? .year : .month, offset: 0))
    },
    TemporalRule("first-months", .simple, "the first <count> months") { match in
      guard let count = match[.count], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].contains(count), match.followsSpanWord,
        match.endsClause || match.next.flags.contains(.endsInED)
          || Grammar.shared.vocabulary.meaning(of: match.next.word, in: .cue) != nil
      else { return nil }
      return .nthUnit(1, .month, count: count, of: .unit(.year, offset: 0))
    },
    TemporalRule("weekend-of", .compound, "the? weekend of <date>") { match in
      guard let day = match.dayForm else { return nil }
      return .shift(.weekend, count: 0, from: .form(day))
    },
    TemporalRule("week-number", .compound, "the? week <n> (of|in|,)? <date>") { match in
      guard let number = match[.number], (1...53).contains(number), let year = match.forms.first, year.isYear else {
        return nil
      }
      return .weekNumber(number, of: year)
    },
    TemporalRule("week-number-alone", .simple, "calendar? week <n>") { match in
      guard let number = match[.number], (1...53).contains(number), match.first.isLowercaseWord, !match.next.is(.of),
        match.followsPreposition || match.contains("calendar")
      else { return nil }
      return .weekNumber(number, of: .unit(.year, offset: 0))
    },
    TemporalRule(
      "week-of", .compound, "the? week of <date>", "the? week (commencing|beginning|starting|ending|ended) <date>",
      "the? week ending <date>"
    ) { match in
      guard let day = match.dayForm else { return nil }
      return .shift(.week, count: 0, from: .form(day))
    },
  ]
}

extension RuleMatch {
  func partOfPeriod(_ part: PeriodPart) -> TemporalForm? {
    guard let period = forms.first, period.isPeriod else { return nil }
    return .part(part, period)
  }
}

extension TemporalForm {
  /// "the month", "the year": the publication's, or that of a story of long ago.
  fileprivate static func current(_ unit: CalendarUnit) -> TemporalForm {
    unit.rawValue < CalendarUnit.decade.rawValue
      ? .shift(unit, count: 0, from: .publication) : .unit(unit, offset: 0)
  }

  /// Whether it names a decade or century.
  fileprivate var isDecadeOrLonger: Bool {
    switch self {
    case .date(let date): date.month == nil && date.year.unspecified != 0
    case .unit(let unit, _), .same(let unit): unit == .decade || unit == .century
    default: false
    }
  }
}
