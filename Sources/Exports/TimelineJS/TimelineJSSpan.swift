import Timeline

/// Where TimelineJS draws a date, which for it is a year, perhaps a month and a day.
struct TimelineJSSpan {
  let start: TimelineJSDate
  let end: TimelineJSDate?

  /// The place of a date; nil where it has none. Both ends have the same precision: TimelineJS drops an end that
  /// repeats every field of the start.
  init?(_ date: TemporalValue) {
    switch (date.earliest, date.latest) {
    case (nil, nil): return nil
    case (let only?, nil), (nil, let only?):
      start = TimelineJSDate(only, .day)
      end = nil
    case (let first?, let last?):
      let whole = Self.wholeUnit(first, last)
      start = TimelineJSDate(first, whole)
      let final = TimelineJSDate(last, whole)
      end = final == start ? nil : final
    }
  }

  /// The coarsest unit that the days from the first to the last fill.
  private static func wholeUnit(_ first: CalendarDay, _ last: CalendarDay) -> TimelineJSDate.Precision {
    guard first.day == 1, last.day == CalendarDay.daysInMonth(last.month, of: last.year) else { return .day }
    return first.month == 1 && last.month == 12 ? .year : .month
  }
}

/// A date of TimelineJS. Fields that it lacks are left out: null makes TimelineJS drop the event.
struct TimelineJSDate: Encodable, Hashable {
  enum Precision {
    case year
    case month
    case day
  }

  let year: Int
  let month: Int?
  let day: Int?

  init(_ day: CalendarDay, _ precision: Precision) {
    year = day.year
    month = precision == .year ? nil : day.month
    self.day = precision == .day ? day.day : nil
  }
}
