/// Days written with a month's name.
extension TemporalRule {
  static let calendarDates: [TemporalRule] = [
    TemporalRule(
      "month-day-year", .simple, "<month> the? <day> ,? <year>", "<month> the? <nth> ,? of? <year>",
      "<month> the? <nth> ,? <yearwords>", "<month> <day> <time> <zone>? <year>"
    ) {
      match in match.calendarDate(year: match[.year] ?? match[.yearInWords])
    },
    TemporalRule(
      "day-month-year", .simple, "the? <day> of? <month> ,? of? <year>", "the? <nth> (day)? of? <month> ,? of? <year>",
      "<day> ~. <month> <year>"
    ) {
      match in match.calendarDate(year: match[.year])
    },
    TemporalRule("year-month-day", .simple, "<year> <month> <day>", "<year> <day> <month>") {
      match in match.calendarDate(year: match[.year])
    },
    TemporalRule(
      "month-day-short-year", .simple, "<month> <day> ,? ' ~<yy>", "the? <day> of? <month> ,? ' ~<yy>",
      "<month> ~- ~<day> ~- ~<yy>", "<day> ~- ~<month> ~- ~<yy>", "<day> <month> <yy>"
    ) { match in match.calendarDate(year: match[.twoDigits].map(Self.century)) },
    TemporalRule(
      "day-month-year-dashed", .simple, "<day> ~-|/ ~<month> ~-|/ ~<year>", "<month> ~-|/ ~<day> ~-|/ ~<year>",
      "<year> ~- ~<month> ~- ~<day>"
    ) {
      match in match.calendarDate(year: match[.year])
    },
    TemporalRule(
      "month-day", .simple, "<month> the? <day>", "<month> the? <nth>", "<month> ~- ~<day>", "<month> ~- ~<nth>"
    ) { match in
      match.namesMonth && !match.precedesAncientYear ? match.calendarDate(year: nil) : nil
    },
    TemporalRule("month-day-in-words", .simple, "<month> <count> (,? <year>)?") { match in
      guard let month = match[.month], let day = match[.count], day > 1,
        match.tokens[match.captures[1].tokens.lowerBound].kind == .word,
        match.namesMonth, !match.next.isLowercaseWord || match.isFollowedByFunctionWord
      else { return nil }
      return EDTFDate(year: match[.year], month: month, day: day).map(TemporalForm.date)
    },
    TemporalRule("weekday-day-of-month", .simple, "<weekday> ,? the? <nth>") { match in
      guard let weekday = match[.weekday], let day = match[.nth],
        match.tokens[match.range.upperBound - 1].kind == .word, !match.next.isLowercaseName
      else { return nil }
      return .dated(weekday: weekday, .dayOfMonth(day))
    },
    TemporalRule(
      "day-month", .simple, "the? <day> <month>", "the? <nth> (day)? of <month>", "<day> of <month>",
      "<day> ~- ~<month>"
    ) {
      match in match.namesMonth && !match.precedesAncientYear ? match.calendarDate(year: nil) : nil
    },
    TemporalRule(
      "month-day-of-year", .compound, "<month> the? <day> ,? (of)? <date>", "the? <day> of? <month> ,? (of)? <date>",
      "the? <nth> of <month> ,? (of)? <date>"
    ) { match in
      guard let month = match[.month], let day = match[.day] ?? match[.nth], let year = match.forms.first,
        year.isYearBeside
      else { return nil }
      return .component(month, day: day, of: year)
    },
    TemporalRule("day-of-month", .simple, "the <nth>", "the <nth> of the|this month") { match in
      let isInDigits = match.tokens[match.range.lowerBound + 1].kind == .number
      guard let day = match[.nth], isInDigits || match.previous?.is(.on) ?? false && match.endsClause,
        match.contains("month") || match.next.kind != .word && match.next.kind != .number
          || match.isFollowedByFunctionWord && !match.next.isOne(of: [.of, .since])
      else { return nil }
      return match.contains("this") ? .nthUnit(day, .day, count: 1, of: .unit(.month, offset: 0)) : .dayOfMonth(day)
    },
    TemporalRule("day-of-relative-month", .compound, "the? <nth> of <date>", "<date> (on)? the <nth>") { match in
      guard let day = match[.nth], case .unit(.month, _)? = match.forms.first, let month = match.forms.first else {
        return nil
      }
      return .nthUnit(day, .day, count: 1, of: month)
    },
  ]

  /// The year that two digits mean.
  static func century(_ digits: Int) -> Int { digits < 50 ? 2000 + digits : 1900 + digits }
}

extension RuleMatch {
  /// The date of the captured month and day.
  func calendarDate(year: Int?) -> TemporalForm? {
    guard let month = self[.month], let day = self[.day] ?? self[.nth] else { return nil }
    guard let date = EDTFDate(year: year, month: month, day: day) else {
      return year == nil && day > 31 ? nil : .impossible(.day)
    }
    return .date(date)
  }

  /// Whether a year before 1000 follows, which no rule reads: "30 September 420".
  var precedesAncientYear: Bool {
    let isJoined = next.isOne(of: [.of, .comma])
    let number = isJoined ? tokens[range.upperBound + 1] : next
    let after = tokens[range.upperBound + (isJoined ? 2 : 1)]
    return number.kind == .number && number.digits == 3 && !after.isLowercaseName && !after.is(.percent)
  }

  /// Whether the month's name is one: "may" and "march" are words, too.
  var namesMonth: Bool {
    guard let capture = captures.first(where: { $0.terminal == .month }) else { return true }
    let token = tokens[capture.tokens.lowerBound]
    guard !token.flags.contains(.capitalized), capture.value == 5 || capture.value == 3 else { return true }
    guard !captures.contains(where: { $0.terminal == .nth }) else { return true }
    return followsPreposition || previous == nil
  }

  /// Whether what follows belongs to another phrase, so that a number before it stands alone.
  var isFollowedByFunctionWord: Bool {
    next.isLowercaseWord
      && (Grammar.shared.vocabulary.meaning(of: next.word, in: .preposition) != nil
        || Grammar.shared.vocabulary.meaning(of: next.word, in: .function) != nil)
  }
}
