/// Seasons.
extension TemporalRule {
  static let seasons: [TemporalRule] = [
    TemporalRule("season-year", .simple, "the? <season> ,? (of)? <year>", "<year> <season>") { match in
      let last = match.tokens[match.range.upperBound - 1]
      guard !(last.isCapitalizedWord && match.next.isCapitalizedWord) else { return nil }
      return EDTFDate(year: match[.year], month: match[.season]).map(TemporalForm.date)
    },
    TemporalRule(
      "winter-years", .simple, "the? winter (of)? <year> ~-|/ ~<yy>", "the? winter (of)? <year> ~-|/ ~<year>"
    ) {
      match in
      EDTFDate(year: match[.year], month: 24).map(TemporalForm.date)
    },
    TemporalRule("season-short-year", .simple, "the? <season> (of)? ' ~<yy>", "the <season> of <yy>") { match in
      EDTFDate(year: match[.twoDigits].map(century), month: match[.season]).map(TemporalForm.date)
    },
    TemporalRule(
      "following-season", .simple, "the following|previous|preceding <season>",
      "the following|previous|preceding <month>"
    ) { match in
      guard let code = match[.season] ?? match[.month] else { return nil }
      return .codeBeside(code, direction: match.contains("following") ? 1 : -1)
    },
    TemporalRule("relative-season", .simple, "<direction> <season>", "the <direction> <season>", "<season> <direction>")
    { match in
      guard let season = match[.season], match.captures[0].terminal == .direction || match.contains("last") else {
        return nil
      }
      return .code(season, direction: match.direction)
    },
    TemporalRule("that-season", .simple, "that <season>", "the same <season>") { match in
      match[.season].map(TemporalForm.sameCode)
    },
    TemporalRule("season", .simple, "the <season>", "<season>") { match in
      guard let season = match[.season] else { return nil }
      let name = match.tokens[match.captures[0].tokens.lowerBound]
      let isNoun = name.is(.summer) || name.is(.winter) || name.is(.autumn)
      guard isNoun || match.contains("the") || match.followsSeasonPreposition else { return nil }
      guard !match.next.isCapitalizedName, !match.next.isLowercaseName, !match.next.is(.of),
        !name.flags.contains(.capitalized) || match.first.flags.contains(.newLine) || match.followsPreposition
      else { return nil }
      guard match.contains("the") && match.previous?.is(.inWord) ?? false || match.followsSeasonPreposition else {
        return nil
      }
      return .code(season, direction: nil)
    },
    TemporalRule("season-of-relative-year", .compound, "the? <season> (of)? <date>", "<date> ' s <season>") { match in
      guard let season = match[.season], let year = match.forms.first, year.isYear else { return nil }
      return .component(season, day: nil, of: year)
    },
  ]
}

extension RuleMatch {
  var followsSeasonPreposition: Bool {
    guard let previous else { return false }
    return previous.isOne(of: [.inWord, .by, .since, .until, .during, .through, .early, .late, .mid])
      || followsPart
  }
}
