import Timeline

extension CalendarDay {
  /// The first day of a month; months beyond 12 or below 1 count on into other years.
  static func first(of month: Int, _ year: Int) -> CalendarDay {
    let months = year * 12 + month - 1
    let floored = months >= 0 ? months / 12 : (months - 11) / 12
    return CalendarDay(year: floored, month: months - floored * 12 + 1, day: 1) ?? CalendarDay(daysSinceEpoch: 0)
  }
}
