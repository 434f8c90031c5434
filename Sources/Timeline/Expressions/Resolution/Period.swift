/// Consecutive days that make a unit of the calendar or a part of one.
struct Period: Hashable, Sendable {
  let first: CalendarDay
  let last: CalendarDay
  let precision: DatePrecision

  init(first: CalendarDay, last: CalendarDay, precision: DatePrecision) {
    self.first = first
    self.last = max(first, last)
    self.precision = precision
  }

  /// The unit that holds a day.
  init(_ unit: CalendarUnit, containing day: CalendarDay) {
    let monday = day.adding(days: 1 - day.weekday)
    switch unit {
    case .day, .businessDay, .hour: self.init(first: day, last: day, precision: .day)
    case .week, .fortnight: self.init(first: monday, last: monday.adding(days: 6), precision: .week)
    case .weekend:
      self.init(first: monday.adding(days: 5), last: monday.adding(days: 6), precision: .weekend)
    case .month: self.init(code: day.month, year: day.year)
    case .quarter: self.init(code: 33 + (day.month - 1) / 3, year: day.year)
    case .half: self.init(code: 40 + (day.month - 1) / 6, year: day.year)
    case .season:
      let isWinter = day.month == 12 || day.month <= 2
      self.init(code: isWinter ? 24 : 21 + (day.month - 3) / 3, year: day.month <= 2 ? day.year - 1 : day.year)
    case .year: self.init(years: day.year, count: 1, precision: .year)
    case .decade: self.init(years: Self.floor(day.year, 10), count: 10, precision: .decade)
    case .century: self.init(years: Self.floor(day.year, 100), count: 100, precision: .century)
    }
  }

  /// A month, season, quarter or half by EDTF's code.
  init(code: Int, year: Int) {
    let span = EDTFDate.monthSpan(ofCode: code)
    let first = CalendarDay(clampedYear: year, month: span.first, day: 1)
    let precision: DatePrecision =
      switch code {
      case 21...32: .season
      case 33...36: .quarter
      case 37...39: .approximate
      case 40...41: .half
      default: .month
      }
    self.init(first: first, last: first.adding(months: span.length).adding(days: -1), precision: precision)
  }

  private init(years year: Int, count: Int, precision: DatePrecision) {
    self.init(
      first: CalendarDay(clampedYear: year, month: 1, day: 1),
      last: CalendarDay(clampedYear: year + count - 1, month: 12, day: 31), precision: precision)
  }

  private static func floor(_ year: Int, _ step: Int) -> Int { year - ((year % step) + step) % step }

  /// A point within a period that EDTF has no name for is one of its days.
  var kind: DateKind {
    switch precision {
    case .week, .weekend, .approximate: .oneOf
    default: .instant
    }
  }

  /// The EDTF that names it.
  var edtf: EDTF? {
    switch precision {
    case .day: return EDTF(first)
    case .week, .weekend, .approximate: return approximateEDTF
    case .month: return EDTFDate(year: first.year, month: first.month).map(EDTF.date)
    case .quarter: return EDTFDate(year: first.year, month: 33 + (first.month - 1) / 3).map(EDTF.date)
    case .half: return EDTFDate(year: first.year, month: 40 + (first.month - 1) / 6).map(EDTF.date)
    case .season: return EDTFDate(year: first.year, month: 20 + first.month / 3).map(EDTF.date)
    case .year: return EDTFDate(year: first.year).map(EDTF.date)
    case .decade: return EDTFDate(year: .init(first.year, unspecified: 0b0001)).map(EDTF.date)
    case .century: return EDTFDate(year: .init(first.year, unspecified: 0b0011)).map(EDTF.date)
    }
  }

  /// One of the days, written as months or years where the bounds are theirs.
  private var approximateEDTF: EDTF? {
    guard first.day == 1, last.day == CalendarDay.daysInMonth(last.month, of: last.year) else {
      return .spanning(earliest: first, latest: last)
    }
    let wholeYears = first.month == 1 && last.month == 12
    guard let start = EDTFDate(year: first.year, month: wholeYears ? nil : first.month),
      let end = EDTFDate(year: last.year, month: wholeYears ? nil : last.month)
    else { return nil }
    return start == end ? .date(start) : .oneOf([.range(start, end)])
  }

  /// A conventional part: a third for early, middle and late.
  func part(_ part: PeriodPart) -> Period {
    switch part {
    case .early, .beginning: slice(0, 1, of: 3)
    case .middle: slice(1, 2, of: 3)
    case .late, .end: slice(2, 3, of: 3)
    case .firstHalf: slice(0, 1, of: 2)
    case .secondHalf: slice(1, 2, of: 2)
    case .earlier, .later: self
    }
  }

  /// The days from one fraction to another, cut at years, months or days.
  private func slice(_ from: Int, _ to: Int, of parts: Int) -> Period {
    let years = last.year - first.year + 1
    if precision == .decade || precision == .century {
      // Early ends after the year 3 of ten, late starts with the year 7.
      let cut = { (index: Int) in parts == 2 ? years * index / 2 : years * [0, 4, 7, 10][index] / 10 }
      return Period(
        first: CalendarDay(clampedYear: first.year + cut(from), month: 1, day: 1),
        last: CalendarDay(clampedYear: first.year + cut(to) - 1, month: 12, day: 31), precision: .approximate)
    }
    let months = years * 12 - (first.month - 1) - (12 - last.month)
    if months >= 3, first.day == 1 {
      return Period(
        first: first.adding(months: months * from / parts),
        last: first.adding(months: months * to / parts).adding(days: -1), precision: .approximate)
    }
    let length = last.daysSinceEpoch - first.daysSinceEpoch + 1
    if precision == .month, parts == 3 {
      return Period(
        first: first.adding(days: 10 * from), last: to == parts ? last : first.adding(days: 10 * to - 1),
        precision: .approximate)
    }
    let step = parts == 2 ? (length + 1) / 2 : length / parts
    return Period(
      first: first.adding(days: step * from), last: to == parts ? last : first.adding(days: step * to - 1),
      precision: .approximate)
  }

  /// The unit that many units later.
  static func shifted(_ unit: CalendarUnit, by count: Int, from day: CalendarDay) -> Period {
    Period(unit, containing: Self.day(day, shifted: unit, by: count))
  }

  /// The day that many units later.
  static func day(_ day: CalendarDay, shifted unit: CalendarUnit, by count: Int) -> CalendarDay {
    let count = min(max(count, -100_000), 100_000)
    switch unit {
    case .day: return day.adding(days: count)
    case .businessDay: return addingBusinessDays(count, to: day)
    case .week, .weekend: return day.adding(days: 7 * count)
    case .fortnight: return day.adding(days: 14 * count)
    case .month: return day.adding(months: count)
    case .quarter, .season: return day.adding(months: 3 * count)
    case .half: return day.adding(months: 6 * count)
    case .year: return day.adding(months: 12 * count)
    case .decade: return day.adding(months: 120 * count)
    case .century: return day.adding(months: 1200 * count)
    case .hour: return day.adding(days: count / 24)
    }
  }

  private static func addingBusinessDays(_ count: Int, to day: CalendarDay) -> CalendarDay {
    let weeks = count / 5
    var result = day.adding(days: weeks * 7)
    var rest = count - weeks * 5
    while rest != 0 {
      let step = rest.signum()
      result = result.adding(days: step)
      if result.weekday <= 5 { rest -= step }
    }
    return result
  }
}
