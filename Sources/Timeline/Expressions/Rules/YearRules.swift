/// Years, decades and centuries.
extension TemporalRule {
  static let years: [TemporalRule] = [
    TemporalRule("year", .simple, "<year>") { match in
      guard let year = match[.year], match.isYear(year) else { return nil }
      return EDTFDate(year: year).map(TemporalForm.date)
    },
    TemporalRule(
      "named-year", .simple, "the? calendar? year (of)? <year>", "calendar <year>"
    ) { match in
      EDTFDate(year: match[.year]).map(TemporalForm.date)
    },
    TemporalRule("year-of-era", .simple, "<erayear>") { match in
      EDTFDate(year: match[.yearOfEra]).map(TemporalForm.date)
    },
    TemporalRule("year-in-words", .simple, "<yearwords>", "the year <yearwords>") { match in
      guard match.followsPreposition || match.contains("year"), !match.next.isLowercaseName else { return nil }
      return EDTFDate(year: match[.yearInWords]).map(TemporalForm.date)
    },
    TemporalRule("short-year", .simple, "' ~<yy>") { match in
      guard let digits = match[.twoDigits], match.followsPreposition || match.previous?.isLowercaseWord ?? false,
        !match.next.isAttached || match.next.kind == .mark && !match.next.isOne(of: [.apostrophe, .percent, .hyphen])
      else { return nil }
      return EDTFDate(year: century(digits)).map(TemporalForm.date)
    },
    TemporalRule("decade", .simple, "the? <decade>", "the? ' <decade>") { match in
      guard let year = match[.decade], year >= 1000, !match.isOfDegrees, !match.isYearOfOwner, !match.isOfAge
      else { return nil }
      if year % 100 == 0, year < 2000 { return EDTFDate(year: .init(year, unspecified: 0b0011)).map(TemporalForm.date) }
      let hasFourDigits = match.captures[0].tokens.contains { match.tokens[$0].digits == 4 }
      guard hasFourDigits || match.contains("the") || match.contains("'") || match.followsPart else { return nil }
      return EDTFDate(year: .init(year, unspecified: 0b0001)).map(TemporalForm.date)
    },
    TemporalRule("decade-name", .simple, "the <decadename>", "the nineteen <decadename>", "<decadename>") { match in
      guard let decade = match[.decadeName], !match.isOfAge else { return nil }
      guard match.contains("the") || match.followsPart else { return nil }
      guard !match.next.isCapitalizedName else { return nil }
      return EDTFDate(year: .init(1900 + decade, unspecified: 0b0001)).map(TemporalForm.date)
    },
    TemporalRule("century", .simple, "the? <ordinal> -? century") { match in
      guard let ordinal = match[.ordinal], (1...30).contains(ordinal) else { return nil }
      return EDTFDate(year: .init((ordinal - 1) * 100, unspecified: 0b0011)).map(TemporalForm.date)
    },
    TemporalRule(
      "century-range", .simple, "from? the? <ordinal> to|-|and|through the? <ordinal> century|centuries"
    ) { match in
      let numbers = match.all(.ordinal)
      guard let first = numbers.first, let last = numbers.last, first < last, last <= 30,
        let start = EDTFDate(year: (first - 1) * 100), let end = EDTFDate(year: last * 100 - 1)
      else { return nil }
      return .span(.date(start), .date(end), oneOf: false)
    },
    TemporalRule("centuries", .simple, "the? <year> ~s", "the? <year> ~' ~s") { match in
      guard let year = match[.year], year % 100 == 0 else { return nil }
      let mask: UInt8 = year % 1000 == 0 || year >= 2000 ? 0b0001 : 0b0011
      return EDTFDate(year: .init(year, unspecified: mask)).map(TemporalForm.date)
    },
  ]
}

extension RuleMatch {
  /// Whether a mark that no rule knows belongs to the number: "the 30s°F".
  fileprivate var isOfDegrees: Bool { next.isAttached && next.kind == .mark && next.word == 0 }

  /// Whether someone's years of age are meant: "in her late 30s".
  fileprivate var isOfAge: Bool {
    var place = range.lowerBound - 1
    while place > max(range.lowerBound - 4, 0),
      tokens[place].is(.hyphen) || Grammar.shared.vocabulary.meaning(of: tokens[place].word, in: .part) != nil
    { place -= 1 }
    return place >= 0 && tokens[place].isOne(of: [.my, .your, .his, .her, .our, .their])
  }

  /// Whether "2030's" before a noun is what belongs to the year.
  fileprivate var isYearOfOwner: Bool {
    let capture = captures[0].tokens
    guard capture.count == 3, !contains("the"), !followsPart else { return false }
    return next.kind == .word && !isFollowedByFunctionWord
  }

  /// Whether "early", "mid-" or "late" stands before.
  var followsPart: Bool {
    guard let previous else { return false }
    if previous.kind == .word {
      return Grammar.shared.vocabulary.meaning(of: previous.word, in: .part) != nil
    }
    guard range.lowerBound > 1 else { return false }
    return Grammar.shared.vocabulary.meaning(of: tokens[range.lowerBound - 2].word, in: .part) != nil
  }
}
