/// Days in digits alone.
extension TemporalRule {
  static let numericDates: [TemporalRule] = [
    TemporalRule(
      "iso-date", .simple, "<year> ~- ~<n> ~- ~<n>", "<year> ~/ ~<n> ~/ ~<n>", "<year> ~. ~<n> ~. ~<n>",
      "<year> ~- ~<n> ~- ~<n> ~t ~<time> <zone>?"
    ) { match in
      let numbers = match.all(.number)
      return Self.date(year: match[.year], month: numbers[0], day: numbers[1])
    },
    TemporalRule("iso-month", .simple, "<year> ~- ~<yy>", "<year> ~- ~<n>", "<year> ~/ ~<yy>") { match in
      guard let year = match[.year], let month = match[.twoDigits] ?? match[.number], (1...12).contains(month),
        !match.namesSeason, !(match.contains("/") && month == year % 100 + 1),
        match.previous.map({ !$0.isCapitalizedName }) ?? true
      else { return nil }
      return EDTFDate(year: year, month: month).map(TemporalForm.date)
    },
    TemporalRule("compact-date", .simple, "<yyyymmdd>") { match in
      guard let digits = match[.compactDay] else { return nil }
      let date = EDTFDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      return date.map(TemporalForm.date)
    },
    TemporalRule("numeric-date", .simple, "<n> ~/ ~<n> ~/ ~<year>", "<n> ~- ~<n> ~- ~<year>") { match in
      let numbers = match.all(.number)
      return .numeric(numbers[0], numbers[1], year: match[.year])
    },
    TemporalRule("numeric-date-dotted", .simple, "<n> ~. ~<n> ~. ~<year>") { match in
      let numbers = match.all(.number)
      let (day, month) = numbers[1] > 12 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      return Self.date(year: match[.year], month: month, day: day)
    },
    TemporalRule("numeric-date-dotted-short-year", .simple, "<n> ~. ~<n> ~. ~<yy>") { match in
      let numbers = match.all(.number)
      guard match.previous?.is(.on) ?? false, let year = match[.twoDigits].map(Self.century) else { return nil }
      return EDTFDate(year: year, month: numbers[1], day: numbers[0]).map(TemporalForm.date)
    },
    TemporalRule("numeric-date-short-year", .simple, "<n> ~/ ~<n> ~/ ~<yy>", "<n> ~- ~<n> ~- ~<yy>") { match in
      let numbers = match.all(.number)
      return .numeric(numbers[0], numbers[1], year: match[.twoDigits].map(Self.century))
    },
    TemporalRule("numeric-month-year", .simple, "<n> ~/ ~<year>") { match in
      guard let month = match[.number], (1...12).contains(month), match.followsPreposition else { return nil }
      return EDTFDate(year: match[.year], month: month).map(TemporalForm.date)
    },
    TemporalRule("september-eleventh", .simple, "<n> ~/ ~<n>") { match in
      let isAfterDatePreposition = match.previous?.isOne(of: [.on, .by]) ?? false
      return match.all(.number) == [9, 11] && !isAfterDatePreposition
        ? match.septemberEleventh(isCertain: true) : nil
    },
    TemporalRule("september-eleventh-attacks", .simple, "<month> <day>", "the? <day> <month>") { match in
      guard match[.month] == 9, match[.day] == 11 else { return nil }
      let isSpokenOf = match.previous?.isOne(of: [.since, .after, .before, .despite]) ?? false
      return match.isOfAttacks || isSpokenOf ? match.septemberEleventh(isCertain: match.isOfAttacks) : nil
    },
    TemporalRule("numeric-month-day", .simple, "<n> ~/ ~<n>") { match in
      let numbers = match.all(.number)
      let looksLikeFraction =
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100].contains(numbers[1]) || numbers[0] > 12 && numbers[1] > 12
      guard match.followsDatePreposition || !looksLikeFraction && match.previous?.kind != .number,
        !match.next.isLowercaseWord || match.isFollowedByFunctionWord
      else {
        return nil
      }
      return .numeric(numbers[0], numbers[1], year: nil)
    },
  ]

  static func date(year: Int?, month: Int, day: Int) -> TemporalForm {
    EDTFDate(year: year, month: month, day: day).map(TemporalForm.date) ?? .impossible(.day)
  }
}

extension RuleMatch {
  /// The day of 2001, or the eleventh of September for a text from before and, unless certain, for what lies ahead.
  func septemberEleventh(isCertain: Bool) -> TemporalForm? {
    guard let day = CalendarDay(year: 2001, month: 9, day: 11), let other = EDTFDate(year: nil, month: 9, day: 11)
    else {
      return nil
    }
    return .known(day, else: .date(other), isCertain: isCertain)
  }

  /// Whether attacks stand beside a day: "the Sept. 11 attacks", "the attacks of Sept. 11".
  var isOfAttacks: Bool {
    if next.isOne(of: [.attacks, .terrorist, .terror, .hijackers, .hijackings]) { return true }
    guard let previous, previous.isOne(of: [.of, .on]), range.lowerBound > 1 else { return false }
    return tokens[range.lowerBound - 2].is(.attacks)
  }

  /// Whether two years of a season stand here, not a year and month: a dash or what follows says so.
  var namesSeason: Bool {
    let dash = tokens[range.lowerBound + 1]
    return dash.end - dash.start > 1 || self[.year].map { $0 < 1900 } ?? false
      || Grammar.shared.vocabulary.meaning(of: next.word, in: .seasonNoun) != nil
  }

  /// Whether a word stands before that only dates follow.
  var followsDatePreposition: Bool {
    guard let previous else { return false }
    return previous.isOne(of: [
      .on, .since, .until, .till, .by, .from, .before, .after, .forWord, .to, .between, .and, .dated,
    ])
  }
}
