/// Months.
extension TemporalRule {
  static let months: [TemporalRule] = [
    TemporalRule(
      "month-year", .simple, "<month> ,? <year>", "<month> of <year>", "<month> of the year <year>",
      "the month of <month> ,? <year>", "<month> of? <yearwords>", "<month> ~-|/ ~<year>", "<year> <month>"
    ) { match in
      let year = match[.year] ?? match[.yearInWords]
      guard match.namesMonth || year.map({ (1900...2100).contains($0) }) ?? false else { return nil }
      return EDTFDate(year: year, month: match[.month]).map(TemporalForm.date)
    },
    TemporalRule("month-short-year", .simple, "<month> ,? (of)? ' ~<yy>", "<month> ~- ~<yy>") { match in
      EDTFDate(year: match[.twoDigits].map(century), month: match[.month]).map(TemporalForm.date)
    },
    TemporalRule("month", .simple, "<month>", "the month of <month>") { match in
      guard match.isMonthAlone || match.direction(ofNoun: match.next) != nil && match.hasCapitalizedMonth,
        match.next.kind != .number || match.next.digits > 2, !match.precedesAncientYear,
        let month = EDTFDate(year: nil, month: match[.month])
      else { return nil }
      return match.direction(ofNoun: match.next).map { .directed(isFuture: $0 > 0, .date(month)) } ?? .date(month)
    },
    TemporalRule("relative-month", .simple, "<direction> <month>", "<month> <direction>") { match in
      guard let month = match[.month] else { return nil }
      let isAfter = match.tokens[match.range.lowerBound].word != 0 && match.captures[0].terminal == .month
      guard !isAfter || match.contains("last") || match.contains("next") else { return nil }
      guard match.hasCapitalizedMonth || ![3, 5, 8].contains(month) || match.followsPreposition && match.endsClause
      else { return nil }
      return .code(month, direction: match.direction)
    },
    TemporalRule("that-month", .simple, "that (same)? <month>", "the same <month>") { match in
      guard let month = match[.month], match.hasCapitalizedMonth, match.next.kind != .number else { return nil }
      return .sameCode(month)
    },
    TemporalRule(
      "month-of-relative-year", .compound, "<month> ,? (of|in)? <date>", "<date> (in)? <month>", "<date> ' s <month>"
    ) { match in
      guard let month = match[.month], let year = match.forms.first, year.isYearBeside else { return nil }
      return .component(month, day: nil, of: year)
    },
    TemporalRule("day-relative-month", .compound, "<date> <day>", "<day> <date>") { match in
      let isFirst = match.captures[0].terminal == .day
      guard let day = match[.day], (1...31).contains(day), !isFirst || match.followsDatePreposition,
        case .code(let month, let direction?)? = match.forms.first, (1...12).contains(month)
      else { return nil }
      return .nthUnit(day, .day, count: 1, of: .code(month, direction: direction))
    },
  ]
}

extension TemporalForm {
  /// Whether it names a year by its place beside another: "last year", "the same year".
  var isYearBeside: Bool {
    switch self {
    case .unit(.year, _), .same(.year), .shift(.year, _, .event): true
    default: false
    }
  }
}

extension RuleMatch {
  /// Where a noun puts the month before it: "March futures" lie ahead (1), "March figures" don't (-1).
  func direction(ofNoun noun: TemporalToken) -> Int? {
    Grammar.shared.vocabulary.meaning(of: noun.word, in: .monthNoun)
  }

  var hasCapitalizedMonth: Bool {
    captures.contains { $0.terminal == .month && tokens[$0.tokens.lowerBound].flags.contains(.capitalized) }
  }

  /// Whether a captured month's name is another word, too.
  var hasMonthLikeWord: Bool {
    captures.contains { $0.terminal == .month && tokens[$0.tokens.lowerBound].isOne(of: [.may, .march, .august]) }
  }

  /// Whether a month's name without a day or year is one: not the verb "may" or "march", not a person's name.
  var isMonthAlone: Bool {
    guard let capture = captures.first(where: { $0.terminal == .month }) else { return false }
    let token = tokens[capture.tokens.lowerBound]
    if followsTitle { return false }
    let isAbbreviation = token.end - token.start <= 4 && ![5, 6, 7].contains(capture.value)
    let isWord = capture.value == 5 || capture.value == 3
    if contains("of") { return true }
    if !token.flags.contains(.capitalized) {
      if followsPart || previous?.isOne(of: Self.strongPrepositions) ?? false { return true }
      return !isAbbreviation && !isWord && capture.value != 8 && (previous == nil || followsPreposition)
    }
    if isAbbreviation { return capture.tokens.count == 2 || followsPreposition }
    if isWord {
      if token.flags.contains(.allCapitals) { return followsPreposition && !next.isCapitalizedWord }
      return (followsPreposition || followsMark && !next.isOne(of: Self.subjects)) && !next.isCapitalizedName
        && (previous?.is(.the) != true || next.isLowercaseWord && !next.isFunctionWord)
    }
    return !next.isCapitalizedName || followsPreposition && ![4, 6, 8].contains(capture.value)
  }

  private static let strongPrepositions: [KnownWord] = [.inWord, .of, .since, .until, .by, .during, .through, .from]

  private static let subjects: [KnownWord] = [
    .it, .i, .he, .she, .they, .we, .you, .the, .there, .god, .his, .her, .their, .my,
  ]

  /// Whether "Mr." or another title stands before.
  private var followsTitle: Bool {
    guard let previous else { return false }
    let title = previous.is(.fullStop) && range.lowerBound > 1 ? tokens[range.lowerBound - 2] : previous
    return title.flags.contains(.capitalized)
      && Grammar.shared.vocabulary.meaning(of: title.word, in: .title) != nil
  }

  /// Whether a comma, dash or bracket stands before.
  var followsMark: Bool { previous?.kind == .mark }
}
