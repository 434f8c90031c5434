/// Holidays, each marked by its name.
extension TemporalRule {
  private static let days: [(pattern: String, holiday: Holiday)] = [
    ("christmas day?", Holiday(name: "Christmas Day", rule: .fixed(month: 12, day: 25))),
    ("xmas day?", Holiday(name: "Christmas Day", rule: .fixed(month: 12, day: 25))),
    ("christmas eve", Holiday(name: "Christmas Eve", rule: .fixed(month: 12, day: 24))),
    ("boxing day", Holiday(name: "Boxing Day", rule: .fixed(month: 12, day: 26))),
    ("new year ' s day", Holiday(name: "New Year's Day", rule: .fixed(month: 1, day: 1))),
    ("new years day?", Holiday(name: "New Year's Day", rule: .fixed(month: 1, day: 1))),
    ("new year ' s eve", Holiday(name: "New Year's Eve", rule: .fixed(month: 12, day: 31))),
    ("new years eve", Holiday(name: "New Year's Eve", rule: .fixed(month: 12, day: 31))),
    ("thanksgiving day?", Holiday(name: "Thanksgiving", rule: .nthWeekday(4, weekday: 4, month: 11))),
    ("black friday", Holiday(name: "Black Friday", rule: .afterNthWeekday(4, weekday: 4, month: 11, days: 1))),
    ("cyber monday", Holiday(name: "Cyber Monday", rule: .afterNthWeekday(4, weekday: 4, month: 11, days: 4))),
    ("easter (sunday|day)?", Holiday(name: "Easter Sunday", rule: .easter(offset: 0))),
    ("easter monday", Holiday(name: "Easter Monday", rule: .easter(offset: 1))),
    ("good friday", Holiday(name: "Good Friday", rule: .easter(offset: -2))),
    ("palm sunday", Holiday(name: "Palm Sunday", rule: .easter(offset: -7))),
    ("ash wednesday", Holiday(name: "Ash Wednesday", rule: .easter(offset: -46))),
    ("mardi gras", Holiday(name: "Mardi Gras", rule: .easter(offset: -47))),
    ("labor day", Holiday(name: "Labor Day", rule: .nthWeekday(1, weekday: 1, month: 9))),
    ("memorial day", Holiday(name: "Memorial Day", rule: .nthWeekday(-1, weekday: 1, month: 5))),
    ("columbus day", Holiday(name: "Columbus Day", rule: .nthWeekday(2, weekday: 1, month: 10))),
    ("presidents ' day", Holiday(name: "Presidents' Day", rule: .nthWeekday(3, weekday: 1, month: 2))),
    ("presidents day", Holiday(name: "Presidents' Day", rule: .nthWeekday(3, weekday: 1, month: 2))),
    (
      "martin luther king ,? jr? .? day",
      Holiday(name: "Martin Luther King Jr. Day", rule: .nthWeekday(3, weekday: 1, month: 1))
    ),
    ("mlk day", Holiday(name: "Martin Luther King Jr. Day", rule: .nthWeekday(3, weekday: 1, month: 1))),
    ("independence day", Holiday(name: "Independence Day", rule: .fixed(month: 7, day: 4))),
    ("juneteenth", Holiday(name: "Juneteenth", rule: .fixed(month: 6, day: 19))),
    ("veterans day", Holiday(name: "Veterans Day", rule: .fixed(month: 11, day: 11))),
    ("armistice day", Holiday(name: "Armistice Day", rule: .fixed(month: 11, day: 11))),
    ("bastille day", Holiday(name: "Bastille Day", rule: .fixed(month: 7, day: 14))),
    ("valentine ' s day", Holiday(name: "Valentine's Day", rule: .fixed(month: 2, day: 14))),
    ("valentines day", Holiday(name: "Valentine's Day", rule: .fixed(month: 2, day: 14))),
    ("halloween", Holiday(name: "Halloween", rule: .fixed(month: 10, day: 31))),
    ("all saints ' day", Holiday(name: "All Saints' Day", rule: .fixed(month: 11, day: 1))),
    ("st . patrick ' s day", Holiday(name: "St Patrick's Day", rule: .fixed(month: 3, day: 17))),
    ("st patrick ' s day", Holiday(name: "St Patrick's Day", rule: .fixed(month: 3, day: 17))),
    ("april fools (' )? day?", Holiday(name: "April Fools' Day", rule: .fixed(month: 4, day: 1))),
    ("april fool ' s day", Holiday(name: "April Fools' Day", rule: .fixed(month: 4, day: 1))),
    ("may day", Holiday(name: "May Day", rule: .fixed(month: 5, day: 1))),
    ("earth day", Holiday(name: "Earth Day", rule: .fixed(month: 4, day: 22))),
    ("groundhog day", Holiday(name: "Groundhog Day", rule: .fixed(month: 2, day: 2))),
    ("inauguration day", Holiday(name: "Inauguration Day", rule: .fixed(month: 1, day: 20))),
    ("mother ' s day", Holiday(name: "Mother's Day", rule: .nthWeekday(2, weekday: 7, month: 5))),
    ("mothers day", Holiday(name: "Mother's Day", rule: .nthWeekday(2, weekday: 7, month: 5))),
    ("father ' s day", Holiday(name: "Father's Day", rule: .nthWeekday(3, weekday: 7, month: 6))),
    ("fathers day", Holiday(name: "Father's Day", rule: .nthWeekday(3, weekday: 7, month: 6))),
    ("anzac day", Holiday(name: "Anzac Day", rule: .fixed(month: 4, day: 25))),
    ("australia day", Holiday(name: "Australia Day", rule: .fixed(month: 1, day: 26))),
    ("labour day", Holiday(name: "Labor Day", rule: .nthWeekday(1, weekday: 1, month: 9))),
    ("election day", Holiday(name: "Election Day", rule: .afterNthWeekday(1, weekday: 1, month: 11, days: 1))),
    ("international? women ' s day", Holiday(name: "International Women's Day", rule: .fixed(month: 3, day: 8))),
    ("international womens day", Holiday(name: "International Women's Day", rule: .fixed(month: 3, day: 8))),
    ("international? workers ' day", Holiday(name: "May Day", rule: .fixed(month: 5, day: 1))),
    ("guy fawkes day|night", Holiday(name: "Guy Fawkes Night", rule: .fixed(month: 11, day: 5))),
    ("bonfire night", Holiday(name: "Guy Fawkes Night", rule: .fixed(month: 11, day: 5))),
    ("cinco de mayo", Holiday(name: "Cinco de Mayo", rule: .fixed(month: 5, day: 5))),
    ("all souls (')? day", Holiday(name: "All Souls' Day", rule: .fixed(month: 11, day: 2))),
    ("all hallows (')? eve", Holiday(name: "Halloween", rule: .fixed(month: 10, day: 31))),
    ("remembrance day", Holiday(name: "Remembrance Day", rule: .fixed(month: 11, day: 11))),
    ("st (.)? george ' s day", Holiday(name: "St George's Day", rule: .fixed(month: 4, day: 23))),
    ("washington ' s birthday", Holiday(name: "Presidents' Day", rule: .nthWeekday(3, weekday: 1, month: 2))),
    ("lincoln ' s birthday", Holiday(name: "Lincoln's Birthday", rule: .fixed(month: 2, day: 12))),
    ("flag day", Holiday(name: "Flag Day", rule: .fixed(month: 6, day: 14))),
    ("maundy thursday", Holiday(name: "Maundy Thursday", rule: .easter(offset: -3))),
    ("shrove tuesday", Holiday(name: "Shrove Tuesday", rule: .easter(offset: -47))),
    ("ascension (day|thursday)", Holiday(name: "Ascension Day", rule: .easter(offset: 39))),
    ("pentecost", Holiday(name: "Pentecost", rule: .easter(offset: 49))),
    ("whit sunday", Holiday(name: "Pentecost", rule: .easter(offset: 49))),
    ("whit monday", Holiday(name: "Whit Monday", rule: .easter(offset: 50))),
    ("canada day", Holiday(name: "Canada Day", rule: .fixed(month: 7, day: 1))),
  ]

  static let holidays: [TemporalRule] = days.flatMap { pattern, holiday in
    [
      TemporalRule("holiday", .simple, pattern) { match in
        let isName = match.previous.map { $0.isCapitalizedName && !match.first.flags.contains(.newLine) } ?? false
        let isMarked = match.first.flags.contains(.capitalized) || match.range.count > 1 || match.followsPreposition
        let isOfNoun = match.range.count == 1 && (match.next.isLowercaseName || match.next.isCapitalizedName)
        guard isMarked, !isName, !isOfNoun else { return nil }
        return .holiday(holiday, of: match.yearBefore.map(TemporalForm.date))
      },
      TemporalRule("holiday-of-year", .simple, pattern + " ,? (of|in)? <year>") { match in
        EDTFDate(year: match[.year]).map { .holiday(holiday, of: .date($0)) }
      },
      TemporalRule("holiday-of-relative-year", .compound, pattern + " ,? (of)? <date>") { match in
        guard let year = match.forms.first, year.isYear else { return nil }
        return .holiday(holiday, of: year)
      },
      TemporalRule("relative-holiday", .simple, "<direction> " + pattern) { match in
        match.direction == 0
          ? .holiday(holiday, of: .unit(.year, offset: 0))
          : .directed(isFuture: match.direction > 0, .holiday(holiday, of: nil))
      },
    ]
  }
}

extension RuleMatch {
  /// The year right before the match.
  fileprivate var yearBefore: EDTFDate? {
    guard let previous, range.lowerBound > 1 else { return nil }
    let year = previous.is(.comma) ? tokens[range.lowerBound - 2] : previous
    guard year.kind == .number, year.digits == 4, (1400...2100).contains(year.value) else { return nil }
    return EDTFDate(year: Int(year.value))
  }
}
