/// Quarters and halves of calendar and fiscal years.
extension TemporalRule {
  static let quarters: [TemporalRule] = [
    TemporalRule(
      "quarter-code", .simple, "q ~<digit> ,? of? <year>", "<year> ~-? q ~<digit>", "<digit> ~q ,? of? <year>",
      "q ~<digit> ~- ~<year>",
      "<year> <digit> ~q", "<year> - q ~<digit>", "q ~<digit> ~/ ~<year>"
    ) { match in quarter(match[.digit], match[.year]) },
    TemporalRule("quarter-code-short-year", .simple, "q ~<digit> ' ~<yy>", "<digit> ~q ~<yy>", "<digit> ~q ' ~<yy>") {
      match in
      quarter(match[.digit], match[.twoDigits].map(century))
    },
    TemporalRule("quarter-code-alone", .simple, "q ~<digit>", "the? <ordinal> -? quarter|qtr") { match in
      guard let number = match[.digit] ?? match[.ordinal], (1...4).contains(number) else { return nil }
      guard !match.isGameTime, !match.next.is(.of) else { return nil }
      return .code(32 + number, direction: nil)
    },
    TemporalRule(
      "quarter-of-year", .simple, "the? <ordinal> -? quarter|qtr ,? (of|in)? <year>", "<year> ' s <ordinal> quarter",
      "<year> <ordinal> -? quarter", "the? <ordinal> quarter of the year <year>"
    ) { match in quarter(match[.ordinal], match[.year]) },
    TemporalRule("final-quarter-of-year", .simple, "the? final|last quarter of <year>") { match in
      quarter(4, match[.year])
    },
    TemporalRule("half-code", .simple, "h ~<digit> ,? of? <year>", "<digit> ~h ,? of? <year>", "<year> h ~<digit>") {
      match in
      half(match[.digit], match[.year])
    },
    TemporalRule(
      "half-of-year", .simple, "the? <ordinal> -? half ,? of <year>", "<year> ' s <ordinal> half",
      "<ordinal> -? half <year>"
    ) { match in half(match[.ordinal], match[.year]) },
    TemporalRule(
      "quarter-of-relative-year", .compound, "the? <ordinal> -? quarter ,? (of|in)? <date>",
      "q ~<digit> (of|in)? <date>",
      "<date> ' s <ordinal> -? quarter|half", "the? <ordinal> -? half (of|in)? <date>",
      "the? same <ordinal> -? quarter (of|in)? <date>"
    ) { match in
      guard let number = match[.ordinal] ?? match[.digit], let year = match.forms.first, year.isYear else { return nil }
      let isHalf = match.contains("half")
      guard number <= (isHalf ? 2 : 4) else { return nil }
      return .component((isHalf ? 39 : 32) + number, day: nil, of: year)
    },
    TemporalRule(
      "quarter-of-the-year", .simple, "the? <ordinal> quarter of the year", "the? <ordinal> half of the year"
    ) {
      match in
      guard let number = match[.ordinal], number <= (match.contains("half") ? 2 : 4) else { return nil }
      return .code((match.contains("half") ? 39 : 32) + number, direction: nil)
    },
    TemporalRule("half-of-this-year", .simple, "the <ordinal> half", "the? <ordinal> ~- ~half") { match in
      guard let number = match[.ordinal], number <= 2, !match.isGameTime, !match.next.is(.of) else { return nil }
      guard
        match.isHyphenated
          || match.followsPreposition && (!match.next.isLowercaseName || match.next.flags.contains(.endsInED))
      else { return nil }
      return .code(39 + number, direction: nil)
    },
    TemporalRule(
      "year-earlier-quarter", .simple, "the? year -? earlier|ago quarter|month|period",
      "the same quarter|month (of)? last year", "the same quarter|month a year ago|earlier|before",
      "the same quarter|month of the previous|prior year"
    ) { match in
      if match.contains("quarter") { return .shift(.quarter, count: -4, from: .form(.latest(.quarter))) }
      if match.contains("month") { return .shift(.month, count: -12, from: .form(.latest(.month))) }
      return .shift(.year, count: -1, from: .event)
    },
    TemporalRule(
      "year-earlier-nth-quarter", .simple, "the? year -? earlier|ago <ordinal> quarter",
      "the <ordinal> quarter a year ago|earlier"
    ) { match in
      guard let number = match[.ordinal], (1...4).contains(number) else { return nil }
      return .shift(.quarter, count: -4, from: .form(.code(32 + number, direction: nil)))
    },
  ]

  static let fiscal: [TemporalRule] = [
    TemporalRule(
      "fiscal-year", .simple, "the? fiscal|financial year? (of)? <year>", "the? <year> fiscal|financial year",
      "the? fiscal|financial year? ' ~<yy>",
      "fy -? <year>", "fy ~<yy>",
      "fy ' ~<yy>"
    ) { match in
      .fiscal(year: match[.year] ?? match[.twoDigits].map(century), offset: nil, code: nil)
    },
    TemporalRule(
      "fiscal-quarter", .simple, "the? fiscal? <ordinal> -? quarter (of|in)? fiscal (year)? <year>",
      "q ~<digit> (of)? fiscal (year)? <year>",
      "the? fiscal <year> <ordinal> quarter", "fiscal <year> ' s <ordinal> quarter", "q ~<digit> fy ~<year>",
      "q ~<digit> fy ~<yy>",
      "fy ~<year> q ~<digit>", "fy <year> q ~<digit>", "the? <ordinal> fiscal quarter (of <year>)?",
      "the? fiscal <ordinal> quarter (of? <year>)?",
      "q ~<digit> fy <year>", "fiscal q ~<digit> <year>?"
    ) { match in
      guard let number = match[.ordinal] ?? match[.digit], (1...4).contains(number) else { return nil }
      let year = match[.year] ?? match[.twoDigits].map(century)
      return .fiscal(year: year, offset: year == nil ? 0 : nil, code: 32 + number)
    },
    TemporalRule(
      "fiscal-half", .simple, "the? <ordinal> half of fiscal (year)? <year>",
      "h ~<digit> fy <year>", "h ~<digit> fy ~<year>", "h ~<digit> fy ~<yy>"
    ) { match in
      guard let number = match[.ordinal] ?? match[.digit], number <= 2 else { return nil }
      return .fiscal(year: match[.year] ?? match[.twoDigits].map(century), offset: nil, code: 39 + number)
    },
    TemporalRule(
      "relative-fiscal-year", .simple, "<direction> fiscal|financial year", "the <direction> fiscal|financial year"
    ) { match in .fiscal(year: nil, offset: match.direction, code: nil) },
    TemporalRule(
      "split-fiscal-year", .simple, "fiscal (year)? <year> ~- ~<yy>", "fy ~<year> ~- ~<yy>", "fy <year> ~- ~<yy>"
    ) { match in
      guard let year = match[.year] else { return nil }
      return .fiscal(year: year + 1, offset: nil, code: nil)
    },
  ]

  private static func quarter(_ number: Int?, _ year: Int?) -> TemporalForm? {
    guard let number, (1...4).contains(number) else { return nil }
    return EDTFDate(year: year, month: 32 + number).map(TemporalForm.date)
  }

  private static func half(_ number: Int?, _ year: Int?) -> TemporalForm? {
    guard let number, (1...2).contains(number) else { return nil }
    return EDTFDate(year: year, month: 39 + number).map(TemporalForm.date)
  }
}

extension TemporalForm {
  /// Whether it names a year.
  var isYear: Bool {
    switch self {
    case .date(let date): date.month == nil && date.year.unspecified == 0
    case .unit(.year, _), .fiscal(_, _, nil), .same(.year): true
    case .shift(.year, _, _): true
    default: false
    }
  }
}

extension RuleMatch {
  /// Whether a hyphen joins its words.
  var isHyphenated: Bool { range.contains { tokens[$0].is(.hyphen) && tokens[$0].isAttached } }

  /// Whether a match of sports is what has the quarter or half.
  var isGameTime: Bool {
    let around = max(range.lowerBound - 24, 0)..<min(range.upperBound + 16, tokens.count)
    return around.contains { Grammar.shared.vocabulary.meaning(of: tokens[$0].word, in: .sport) != nil }
  }
}
