/// Weekdays.
extension TemporalRule {
  static let weekdays: [TemporalRule] = [
    TemporalRule("weekday", .simple, "<weekday>") { match in
      guard let weekday = match[.weekday], match.isWeekday, !match.isAnyOfItsKind, !match.isPluralWeekday,
        !match.isPartOfName
      else {
        return nil
      }
      return .weekday(weekday, direction: nil)
    },
    TemporalRule("relative-weekday", .simple, "the? last|past|this|next|previous <weekday>") { match in
      match[.weekday].map { .weekday($0, direction: match.contains("this") ? 0 : match.isBackward ? -1 : 1) }
    },
    TemporalRule("coming-weekday", .simple, "this|the? coming|upcoming <weekday>") { match in
      match[.weekday].map { .weekdayBeside($0, direction: 1, .unit(.day, offset: 0)) }
    },
    TemporalRule("weekday-beside-event", .simple, "the <weekday> before|after") { match in
      guard let weekday = match[.weekday] else { return nil }
      guard match.endsClause else { return match.next.kind == .word ? .unresolved(.day) : nil }
      let direction = match.contains("after") ? 1 : -1
      return .weekdayBeside(weekday, direction: direction, .shift(.day, count: 0, from: .event))
    },
    TemporalRule("weekday-before-last", .simple, "the? <weekday> before last") { match in
      match[.weekday].map { .shift(.week, count: -1, from: .form(.weekday($0, direction: -1))) }
    },
    TemporalRule("weekday-relative", .simple, "<weekday> last|next|past") { match in
      match[.weekday].map { .weekday($0, direction: match.isBackward ? -1 : 1) }
    },
    TemporalRule("weekday-of-week", .compound, "<weekday> ,? (of)? <date>", "<date> (on)? <weekday>") {
      match in
      guard let weekday = match[.weekday], case .unit(.week, _)? = match.forms.first, let week = match.forms.first
      else { return nil }
      return .weekdayIn(weekday, week)
    },
    TemporalRule(
      "weekday-date", .compound, "<weekday> ,? (the)? <date>", "<weekday> { <date> }", "the? <weekday> of <date>",
      "<date> ,? <weekday>",
      "<date> , a <weekday>", "<date> { <weekday> }"
    ) { match in
      guard let weekday = match[.weekday], let date = match.forms.first, date.isDay else {
        return nil
      }
      return .dated(weekday: weekday, date)
    },
    TemporalRule(
      "weekdays-of-week", .compound, "from? <weekday> -|to|through|thru|until <weekday> (of)? <date>",
      "<date> from? <weekday> -|to|through|thru|until <weekday>"
    ) { match in
      let days = match.all(.weekday)
      guard let week = match.forms.first, case .unit(.week, _) = week, days.count == 2, days[0] < days[1] else {
        return nil
      }
      return .span(.weekdayIn(days[0], week), .weekdayIn(days[1], week), oneOf: false)
    },
    TemporalRule("relative-weekday-date", .compound, "<date> ,? <date>", "<date> { <date> }") { match in
      guard case .weekday(let weekday, .some)? = match.forms.first, case .date(let date)? = match.forms.last,
        date.day != nil
      else { return nil }
      return .dated(weekday: weekday, .date(date))
    },
    TemporalRule(
      "nth-weekday", .compound, "the? <ordinal> <weekday> (of|in) <date>", "the last|final <weekday> (of|in) <date>"
    ) { match in
      guard let weekday = match[.weekday], let period = match.forms.first, period.isMonthOrLonger else { return nil }
      return .nthWeekday(match[.ordinal] ?? -1, weekday: weekday, of: period)
    },
    TemporalRule(
      "nth-weekday-of-unit", .simple, "the? <ordinal> <weekday> (of|in) the|this month|year",
      "the? last|final <weekday> (of|in) the|this month|year"
    ) { match in
      guard let weekday = match[.weekday] else { return nil }
      return .nthWeekday(
        match[.ordinal] ?? -1, weekday: weekday, of: .unit(match.contains("year") ? .year : .month, offset: 0))
    },
    TemporalRule("weeks-ago-weekday", .simple, "<count> week|weeks ago (on|last|this)? <weekday>") { match in
      guard let count = match[.count], count > 0, let weekday = match[.weekday] else { return nil }
      return .shift(.week, count: -count, from: .form(.directed(isFuture: false, .weekday(weekday, direction: nil))))
    },
    TemporalRule("week-after-weekday", .compound, "a week (from|on)? <date>", "<weekday> week") { match in
      if let weekday = match[.weekday] {
        return match.next.isLowercaseName
          ? nil : .shift(.week, count: 1, from: .form(.weekday(weekday, direction: nil)))
      }
      guard let day = match.forms.first, case .weekday = day else { return nil }
      return .shift(.week, count: 1, from: .form(day))
    },
  ]
}

extension RuleMatch {
  /// Whether its words lead into the past.
  var isBackward: Bool { contains("last") || contains("past") || contains("previous") }

  /// Whether the words before speak of any such day: "on a Monday", "every Monday".
  var isAnyOfItsKind: Bool {
    var place = range.lowerBound - 1
    while place > max(range.lowerBound - 8, 1), tokens[place].isOne(of: [.slash, .and, .or, .comma]),
      Grammar.shared.vocabulary.meaning(of: tokens[place - 1].word, in: .weekday) != nil
    { place -= 2 }
    if place > 0, tokens[place - 1].is(.every), tokens[place].isLowercaseWord { return true }
    return place >= 0 && tokens[place].isOne(of: [.a, .every, .each, .any])
  }

  /// "Black Monday", "the Sunday Times": a name, not a day.
  var isPartOfName: Bool {
    let vocabulary = Grammar.shared.vocabulary
    if let previous, previous.isCapitalizedWord, vocabulary.meaning(of: previous.word, in: .epithet) != nil {
      return true
    }
    return next.isCapitalizedWord && !next.flags.contains(.newLine)
      && vocabulary.meaning(of: next.word, in: .newspaper) != nil
  }

  /// "Sundays": every one of them.
  var isPluralWeekday: Bool {
    let token = first
    return token.end - token.start >= 7 && token.flags.contains(.endsInS)
  }

  /// Whether "and" or "or" joins it to another weekday.
  private var followsWeekday: Bool {
    guard let previous, previous.isOne(of: [.and, .or]), range.lowerBound > 1 else { return false }
    return Grammar.shared.vocabulary.meaning(of: tokens[range.lowerBound - 2].word, in: .weekday) != nil
  }

  /// Whether a weekday's name or abbreviation is one: not the sun, not someone who sat.
  var isWeekday: Bool {
    guard let capture = captures.first(where: { $0.terminal == .weekday }) else { return false }
    let token = tokens[capture.tokens.lowerBound]
    let length = token.end - token.start
    if token.is(.sun), next.isCapitalizedName { return false }
    if length >= 6 { return true }
    guard token.flags.contains(.capitalized) else {
      return (followsDatePreposition || followsWeekday) && !token.isOne(of: [.sun, .sat, .wed])
    }
    return capture.tokens.count == 2 || followsDatePreposition || followsWeekday || next.kind == .number
      || next.kind == .mark && !next.is(.apostrophe) && !token.is(.sun)
  }
}

extension TemporalForm {
  /// Whether it names one day.
  var isDay: Bool {
    switch self {
    case .date(let date): date.day != nil
    case .component(_, let day, _): day != nil
    case .dayOfMonth, .ambiguous, .unit(.day, _), .holiday, .impossible(.day): true
    case .nthUnit(_, .day, 1, _): true
    default: false
    }
  }

  /// Whether it names a month, quarter, half or year.
  var isMonthOrLonger: Bool {
    switch self {
    case .date(let date): date.day == nil
    case .component(_, let day, _): day == nil
    case .code: true
    case .unit(let unit, _): unit.rawValue >= CalendarUnit.month.rawValue && unit != .hour
    case .same(let unit): unit.rawValue >= CalendarUnit.month.rawValue && unit != .hour
    case .shift(let unit, _, _): unit.rawValue >= CalendarUnit.month.rawValue && unit != .hour
    case .fiscal: true
    case .sameCode: true
    default: false
    }
  }

  /// Whether it names a week or something longer.
  var isPeriod: Bool {
    if isMonthOrLonger { return true }
    switch self {
    case .unit(let unit, _), .same(let unit), .shift(let unit, _, _):
      return unit != .day && unit != .hour && unit != .businessDay
    default: return false
    }
  }
}
