/// A holiday, by the rule that gives its day.
struct Holiday: Sendable, Hashable {
  enum Rule: Hashable, Sendable {
    /// A month and day.
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; the last for -1.
    case nthWeekday(Int, weekday: Int, month: Int)
    /// So many days after Easter Sunday.
    case easter(offset: Int)
    /// So many days after the n-th weekday of a month.
    case afterNthWeekday(Int, weekday: Int, month: Int, days: Int)
  }

  let name: String
  let rule: Rule

  /// The holiday's day in a year.
  func day(in year: Int) -> CalendarDay? {
    switch rule {
    case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .nthWeekday(let number, let weekday, let month):
      Self.nthWeekday(number, weekday, month: month, year: year)
    case .afterNthWeekday(let number, let weekday, let month, let days):
      Self.nthWeekday(number, weekday, month: month, year: year)?.adding(days: days)
    case .easter(let offset): Self.easter(in: year)?.adding(days: offset)
    }
  }

  /// The n-th weekday of a month, the last for -1; nil where the month lacks it.
  static func nthWeekday(_ number: Int, _ weekday: Int, month: Int, year: Int) -> CalendarDay? {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let length = CalendarDay.daysInMonth(month, of: year)
    let firstMatch = 1 + (weekday - first.weekday + 7) % 7
    let day = number > 0 ? firstMatch + (number - 1) * 7 : firstMatch + (length - firstMatch) / 7 * 7
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  static func easter(in year: Int) -> CalendarDay? {
    guard year > 0 else { return nil }
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let month = (epact + weekday - 7 * correction + 114) / 31
    let day = (epact + weekday - 7 * correction + 114) % 31 + 1
    return CalendarDay(year: year, month: month, day: day)
  }
}
