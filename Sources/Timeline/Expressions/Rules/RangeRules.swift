/// Ranges.
extension TemporalRule {
  static let ranges: [TemporalRule] = [
    TemporalRule(
      "from-to", .range, "from <date> ,? to|through|thru|until|till|- <date>", "from <date> up to <date>",
      "from <date> through to <date>", "from <date> ~- ~<date>"
    ) { match in
      match.isMove ? nil : match.span(oneOf: false)
    },
    TemporalRule("now-until", .range, "from? now|today until|till|through|to <date>", "between now and <date>") {
      match in
      guard match.contains("from") || match.contains("between") || match.leadsUpTo, let end = match.forms.last else {
        return nil
      }
      return .span(.unit(.day, offset: 0), .directed(isFuture: true, end), oneOf: match.contains("between"))
    },
    TemporalRule("between", .range, "between <date> and <date>", "between <date> - <date>", "between <date> to <date>")
    { match in match.span(oneOf: true) },
    TemporalRule("date-to-date", .range, "<date> <dash> <date>", "<date> through to <date>", "<date> / <date>") {
      match in
      guard !match.isMove, let first = match.forms.first, let second = match.forms.last,
        first.fitsRange(with: second) || match.leadsUpTo && first.isDayNearby && second.isDayNearby
          || match.contains("to") && first.isTodayOrLater && second.isDayNearby
      else {
        return nil
      }
      return match.span(oneOf: false)
    },
    TemporalRule(
      "month-days", .simple, "<month> <day> -|to|through|and|until <day> (,? <year>)?",
      "from? <month> <day> to|through|until the <nth>", "<month> <day> ~/ ~<day>",
      "<month> <day> - <day> ,? of? <year>",
      "from <month> <day> to|through|until|- <day> (,? <year>)?"
    ) { match in
      match.days(month: match[.month], year: match[.year])
    },
    TemporalRule(
      "days-month", .simple, "<day> -|to|through|and|until <day> of? <month> (,? <year>)?",
      "from? the? <day> to|- the? <day> of? <month> (,? <year>)?",
      "between the? <day> and the? <day> of? <month> (,? <year>)?"
    ) { match in match.days(month: match[.month], year: match[.year]) },
    TemporalRule("between-days", .simple, "between <month> <day> and <day> (,? <year>)?") { match in
      match.days(month: match[.month], year: match[.year])
    },
    TemporalRule(
      "days-relative-month", .compound, "from? the? <day> -|to|through|until the? <day> (of|in)? <date>",
      "<date> <day> -|to|through|until <day>", "between the? <day> and the? <day> (of|in)? <date>"
    ) { match in
      let days = match.all(.day)
      guard days.count == 2, days[0] < days[1], (1...31).contains(days[0]), days[1] <= 31,
        let month = match.forms.first, month.isMonthBeside
      else { return nil }
      return .span(
        .nthUnit(days[0], .day, count: 1, of: month), .nthUnit(days[1], .day, count: 1, of: month),
        oneOf: match.contains("between"))
    },
    TemporalRule("years-short", .simple, "<year> ~-|/ ~<yy>", "<year> - <yy>") { match in
      guard match.tokens[match.range.lowerBound + 1].isAttached || match.isInBrackets else { return nil }
      guard let year = match[.year], let digits = match[.twoDigits], digits > year % 100,
        digits > 12 || digits == year % 100 + 1 || match.namesSeason,
        (1400...2150).contains(year)
      else { return nil }
      guard let first = EDTFDate(year: year), let last = EDTFDate(year: year / 100 * 100 + digits) else { return nil }
      return .span(.date(first), .date(last), oneOf: false)
    },
    TemporalRule("weekday-span", .simple, "from? <weekday> -|to|through|thru|until <weekday>") { match in
      let days = match.all(.weekday)
      guard days.count == 2, !match.isMove, !match.isAnyOfItsKind else { return nil }
      return .span(.weekday(days[0], direction: nil), .weekday(days[1], direction: nil), oneOf: false)
    },
    TemporalRule(
      "months-year", .range, "<month> -|to|through|/|until <month> (,? of? <year>)?",
      "<month> ~- ~to ~- ~<month> (,? of? <year>)?",
      "from <month> to|through|until|- <month> (,? of? <year>)?", "between <month> and <month> (,? (of|in)? <year>)?"
    ) { match in
      guard !match.isMove else { return nil }
      let months = match.all(.month)
      guard months.count == 2,
        match.hasCapitalizedMonth || match[.year] != nil || !match.hasMonthLikeWord || match.contains("between")
          || match.isHyphenated
      else {
        return nil
      }
      guard let first = EDTFDate(year: nil, month: months[0]), let last = EDTFDate(year: match[.year], month: months[1])
      else {
        return nil
      }
      return .span(.date(first), .date(last), oneOf: match.contains("between"))
    },
  ]
}

extension RuleMatch {
  /// Whether something is moved from one date to another: no range.
  var isMove: Bool {
    let place = previous?.is(.from) ?? false ? range.lowerBound - 2 : range.lowerBound - 1
    guard place >= 0 else { return false }
    return Grammar.shared.vocabulary.meaning(of: tokens[place].word, in: .commitment) == 3
  }

  var isInBrackets: Bool { previous?.is(.openBracket) ?? false && next.is(.closeBracket) }

  /// Whether a word that only ranges have joins two dates.
  var leadsUpTo: Bool { contains("until") || contains("till") || contains("through") }

  func span(oneOf: Bool) -> TemporalForm? {
    guard let first = forms.first, let last = forms.last, forms.count == 2 else { return nil }
    return .span(first, last, oneOf: oneOf)
  }

  /// The days from the first captured to the last.
  func days(month: Int?, year: Int?) -> TemporalForm? {
    let days = all(.day) + all(.nth)
    guard days.count == 2, days[0] < days[1], namesMonth || !next.isLowercaseName,
      let first = EDTFDate(year: year, month: month, day: days[0]),
      let last = EDTFDate(year: year, month: month, day: days[1])
    else { return nil }
    guard !contains("and") || contains("between") else { return nil }
    return .span(.date(first), .date(last), oneOf: contains("between"))
  }
}

extension TemporalForm {
  /// Whether it names a month by its place beside the publication's: "next month", "this May".
  var isMonthBeside: Bool {
    switch self {
    case .unit(.month, _): true
    case .code(let code, let direction): (1...12).contains(code) && direction != nil
    default: false
    }
  }

  /// Whether it is today, tomorrow or the day after.
  var isTodayOrLater: Bool { if case .unit(.day, let offset) = self { offset >= 0 } else { false } }

  /// Whether it names a day or weekday.
  var isDayNearby: Bool { if case .weekday = self { true } else { isDay } }

  /// Whether the two make a range without a word that says so.
  func fitsRange(with other: TemporalForm) -> Bool {
    switch (self, other) {
    case (.date(let first), .date(let last)):
      (first.day == nil) == (last.day == nil) && (first.month == nil) == (last.month == nil)
    case (.ambiguous, .ambiguous), (.weekday, .weekday), (.dated, .dated), (.code, .code), (.fiscal, .fiscal): true
    default: false
    }
  }
}
