/// What a pattern's `<name>` reads from the tokens.
enum Terminal: String, Sendable, CaseIterable {
  /// A month's name or abbreviation, with its full stop.
  case month
  /// A weekday's name or abbreviation, with its full stop.
  case weekday
  /// A unit of time.
  case unit
  /// A number of things in digits or words; "a couple of".
  case count
  /// A season's name.
  case season
  /// early, mid, late.
  case part
  /// last, this, next.
  case direction
  /// morning, night.
  case daypart
  /// nineties.
  case decadeName = "decadename"
  /// A day of the month, 1 to 31, with or without ordinal ending.
  case day
  /// A day of the month with its ordinal ending, in digits or words.
  case nth
  /// An ordinal number in words or digits.
  case ordinal
  /// A number of four digits from 1000 to 2999.
  case year
  /// A number of two digits.
  case twoDigits = "yy"
  /// A number of one or two digits.
  case number = "n"
  /// A number of one digit from 1 to 4.
  case digit
  /// A time of day.
  case time
  /// A time zone.
  case zone
  /// A year in words: "nineteen ninety-eight", "two thousand and four".
  case yearInWords = "yearwords"
  /// A year with its era: "44 BC", "AD 842".
  case yearOfEra = "erayear"
  /// A day in eight digits.
  case compactDay = "yyyymmdd"
  /// A decade in digits: 1990s, '90s.
  case decade
  /// A hyphen, dash or "to".
  case dash
}
