/// Dates beside the publication's.
extension TemporalRule {
  static let relative: [TemporalRule] = [
    TemporalRule("today", .simple, "today", "tonight", "this <daypart>", "today ' s date", "the present day") { match in
      let isName = match.first.isCapitalizedName(after: match.previous)
      return match.contains("present") || isName ? nil : .unit(.day, offset: 0)
    },
    TemporalRule("this-day", .simple, "this (very)? day") { match in
      match.previous?.isOne(of: [.to, .on, .until]) ?? false ? nil : .unit(.day, offset: 0)
    },
    TemporalRule("yesterday", .simple, "yesterday", "last night", "yesterday <daypart>", "last evening") { _ in
      .unit(.day, offset: -1)
    },
    TemporalRule("tomorrow", .simple, "tomorrow", "tomorrow <daypart>", "tmr", "tmrw") { _ in .unit(.day, offset: 1) },
    TemporalRule("day-before-yesterday", .simple, "the? day before yesterday", "the night|evening before last") { _ in
      .unit(.day, offset: -2)
    },
    TemporalRule("day-after-tomorrow", .simple, "the? day after tomorrow") { _ in .unit(.day, offset: 2) },
    TemporalRule("this-unit", .simple, "the? this|current|present calendar? <unit>") { match in
      match.wholeUnit.map { .unit($0, offset: 0) }
    },
    TemporalRule("last-unit", .simple, "last calendar? <unit>") { match in match.wholeUnit.map { .unit($0, offset: -1) }
    },
    TemporalRule("the-last-unit", .simple, "the last <unit>") { match in
      guard let unit = match.wholeUnit else { return nil }
      let isStretch =
        unit == .decade || unit == .century || unit != .weekend && unit != .quarter && match.followsSpanWord
      return isStretch ? .window(unit, count: -1, from: .publication, inclusive: true) : .unit(unit, offset: -1)
    },
    TemporalRule("past-unit", .simple, "the? past <unit>") { match in
      guard let unit = match.wholeUnit else { return nil }
      return unit == .weekend || !match.contains("the") && !match.followsSpanWord
        ? .unit(unit, offset: -1) : .window(unit, count: -1, from: .publication, inclusive: true)
    },
    TemporalRule("previous-unit-alone", .simple, "previous <unit>") { match in
      match.singularUnit.map { .shift($0, count: -1, from: .event) }
    },
    TemporalRule("next-unit", .simple, "next|upcoming|coming calendar? <unit>") { match in
      match.wholeUnit.map { .unit($0, offset: 1) }
    },
    TemporalRule("last-day", .simple, "last day") { match in
      match.previous?.is(.the) ?? false || match.next.is(.of) ? nil : .unit(.day, offset: -1)
    },
    TemporalRule("latest-unit", .simple, "the latest <unit>") { match in
      guard let unit = match.wholeUnit, [.week, .month, .quarter].contains(unit) else { return nil }
      return .latest(unit)
    },
    TemporalRule("next-day", .simple, "next day") { _ in .shift(.day, count: 1, from: .publication) },
    TemporalRule("coming-unit", .simple, "the coming <unit>") { match in
      match.wholeUnit.map { $0 == .weekend ? .directed(isFuture: true, .weekend) : .unit($0, offset: 1) }
    },
    TemporalRule("unit-before-last", .simple, "the <unit> before last") { match in .unit(match.unit, offset: -2) },
    TemporalRule("unit-after-next", .simple, "the? <unit> after next") { match in .unit(match.unit, offset: 2) },
    TemporalRule("weekday-after-next", .simple, "the? <weekday> after next") { match in
      match[.weekday].map { .weekdayIn($0, .unit(.week, offset: 2)) }
    },
    TemporalRule("earlier-in-unit", .simple, "earlier this <unit>", "earlier in the <unit>", "earlier on? this <unit>")
    { match in
      guard match.unit != .hour else { return nil }
      return .part(
        .earlier,
        match.unit == .day && !match.contains("this")
          ? .shift(.day, count: 0, from: .event) : .unit(match.unit, offset: 0))
    },
    TemporalRule(
      "later-in-unit", .simple, "later this <unit>", "later in the <unit>", "later on? this <unit>", "later today"
    ) { match in
      match.unit == .hour ? nil : .part(.later, .unit(match.contains("today") ? .day : match.unit, offset: 0))
    },
    TemporalRule("earlier-today", .simple, "earlier today") { _ in .unit(.day, offset: 0) },
    TemporalRule(
      "unit-to-date", .simple, "the? <unit> -? to -? date", "ytd", "so far this <unit>", "this <unit> so far"
    ) {
      match in
      let unit = match.contains("ytd") ? .year : match.unit
      guard unit.rawValue >= CalendarUnit.week.rawValue, unit != .hour else { return nil }
      return .span(.part(.beginning, .unit(unit, offset: 0)).startDay, .unit(.day, offset: 0), oneOf: false)
    },
    TemporalRule(
      "past-or-coming", .simple, "this past|coming <unit>", "this past|coming <weekday>", "this past|coming <month>",
      "this past|coming <season>", "the past <weekday>", "the coming <season>"
    ) { match in
      let direction = match.contains("past") ? -1 : 1
      if let weekday = match[.weekday] {
        return .weekdayBeside(weekday, direction: direction, .unit(.day, offset: 0))
      }
      if let code = match[.month] ?? match[.season] { return .code(code, direction: direction) }
      guard match.unit != .hour, !match.isPluralUnit else { return nil }
      return match.unit == .weekend && direction > 0
        ? .directed(isFuture: true, .weekend) : .unit(match.unit, offset: direction)
    },
    TemporalRule(
      "rest-of-unit", .simple, "the? rest|remainder of the|this <unit>", "the? rest|remainder of <direction> <unit>"
    ) { match in
      guard match.unit != .hour, match.unit != .businessDay, match.direction == 0 else { return nil }
      if match.unit == .day { return .unit(.day, offset: 0) }
      return .span(
        .unit(.day, offset: 0), .nthUnit(-1, .day, count: 1, of: .unit(match.unit, offset: 0)), oneOf: false)
    },
    TemporalRule("weekend", .simple, "the weekend") { _ in .weekend },
  ]
}

extension TemporalForm {
  var startDay: TemporalForm {
    guard case .part(_, let inner) = self else { return self }
    return .nthUnit(1, .day, count: 1, of: inner)
  }
}

extension RuleMatch {
  /// The unit in its singular, unless it is the hour.
  var singularUnit: CalendarUnit? { unit == .hour || isPluralUnit ? nil : unit }

  /// The unit in its singular, if it is longer than a day.
  var wholeUnit: CalendarUnit? { singularUnit == .day ? nil : singularUnit }

  var isPluralUnit: Bool {
    captures.contains { $0.terminal == .unit && tokens[$0.tokens.lowerBound].flags.contains(.endsInS) }
  }

  /// Whether a word before makes a unit a stretch of time: "over the last year".
  var followsSpanWord: Bool {
    guard let previous else { return false }
    return previous.isOne(of: [.over, .inWord, .during, .forWord, .within, .throughout, .of])
  }
}
