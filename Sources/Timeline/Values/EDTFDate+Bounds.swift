extension EDTFDate {
  /// The first day that the date can mean; nil where the year is unknown or beyond ``CalendarDay/years``.
  public var earliest: CalendarDay? { lacksYear ? nil : firstPossibleDay }

  /// The last day that the date can mean; nil where the year is unknown or beyond ``CalendarDay/years``.
  public var latest: CalendarDay? { lacksYear ? nil : lastPossibleDay }

  var firstPossibleDay: CalendarDay? {
    let years = [year.value, year.maximum].sorted()
    // Eight consecutive years hold a leap year, but at the turn of most centuries.
    for candidate in years[0]...min(years[1], years[0] + 8) {
      for span in monthSpans(of: candidate) {
        if let found = dayMatch(year: candidate, span: span, fromEnd: false) { return found }
      }
    }
    return nil
  }

  private var lastPossibleDay: CalendarDay? {
    let years = [year.value, year.maximum].sorted()
    for candidate in (max(years[0], years[1] - 8)...years[1]).reversed() {
      for span in monthSpans(of: candidate).reversed() {
        if let found = dayMatch(year: candidate, span: span, fromEnd: true) { return found }
      }
    }
    return nil
  }

  /// The months that the month component can mean, each as its first month and its length; months beyond 12 are those
  /// of the next year.
  private func monthSpans(of year: Int) -> [(first: Int, length: Int)] {
    guard let month else { return [(1, 12)] }
    guard month.unspecified != 0 else { return [Self.monthSpan(ofCode: month.value)] }
    let tens = month.unspecified & 0b10 != 0
    let ones = month.unspecified & 0b01 != 0
    return (1...12)
      .filter { (tens || $0 / 10 == month.value / 10) && (ones || $0 % 10 == month.value % 10) }
      .map { ($0, 1) }
  }

  private func dayMatch(year: Int, span: (first: Int, length: Int), fromEnd: Bool) -> CalendarDay? {
    let index = span.first - 1 + (fromEnd ? span.length - 1 : 0)
    let spanYear = year + index / 12
    let month = index % 12 + 1
    guard CalendarDay.years.contains(spanYear) else { return nil }
    let length = CalendarDay.daysInMonth(month, of: spanYear)
    guard let day else { return CalendarDay(year: spanYear, month: month, day: fromEnd ? length : 1) }
    let tens = day.unspecified & 0b10 != 0
    let ones = day.unspecified & 0b01 != 0
    let days = (1...length).filter { (tens || $0 / 10 == day.value / 10) && (ones || $0 % 10 == day.value % 10) }
    return (fromEnd ? days.last : days.first).flatMap { CalendarDay(year: spanYear, month: month, day: $0) }
  }

  /// The months that a month, season (21 to 32), quarter (33 to 36), third (37 to 39) or half (40, 41) covers.
  ///
  /// Seasons without a hemisphere are the northern ones; winter starts in December of its year.
  static func monthSpan(ofCode code: Int) -> (first: Int, length: Int) {
    switch code {
    case 21...24: (3 + (code - 21) * 3, 3)
    case 25...28: (3 + (code - 25) * 3, 3)
    case 29...32: ([9, 12, 3, 6][code - 29], 3)
    case 33...36: (1 + (code - 33) * 3, 3)
    case 37...39: (1 + (code - 37) * 4, 4)
    case 40...41: (1 + (code - 40) * 6, 6)
    default: (code, 1)
    }
  }
}
