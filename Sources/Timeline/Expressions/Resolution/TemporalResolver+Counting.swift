/// Dates counted from the publication or from other dates.
extension TemporalResolver {
  /// The unit that holds the publication date, or one before or after it.
  func relative(_ unit: CalendarUnit, _ offset: Int, whole: Bool) -> Resolution {
    guard let reference else { return .unresolved(unit.precision) }
    return Resolution(
      Period.shifted(unit, by: offset, from: reference), basis: .relativeToPublication, anchor: referenceText)
  }

  func shift(
    _ unit: CalendarUnit, _ count: Int, _ origin: TemporalForm.Origin, isFuture: Bool
  ) -> Resolution {
    let (anchor, basis) = resolve(origin, isFuture: isFuture)
    guard let anchor, let first = anchor.first, let last = anchor.last else { return .unresolved(unit.precision) }
    // The weekend after a Thursday is that week's.
    let isBeforeWeekend = unit == .weekend && anchor.precision == .day && first.weekday <= 5
    let count = isBeforeWeekend && count > 0 ? count - 1 : count
    var isExact = false
    if origin.isInText { isExact = anchor.precision == .day && unit.precision == .week && count != 0 }
    let start = Period.day(first, shifted: unit, by: count)
    let end = Period.day(last, shifted: unit, by: count)
    let finest: CalendarUnit =
      switch unit {
      case .decade: .year
      case .century: .decade
      default: isExact ? .day : unit
      }
    let period = Period(finest, containing: start)
    let text = anchor.edtf?.description
    if end <= period.last { return Resolution(period, basis: basis, anchor: text) }
    // The anchor is coarser than the unit: all that is known is the anchor's own span, moved.
    var resolution = Resolution(
      Period(first: start, last: end, precision: .approximate), basis: basis, anchor: text)
    resolution.qualifier = .approximate
    if count.magnitude <= 1, anchor.precision == .month, unit == .day {
      resolution = Resolution(edtf: anchor.edtf, precision: anchor.precision, basis: basis)
      resolution.anchor = text
      return approximate(resolution)
    }
    return resolution
  }

  /// A day, week, month, quarter or year so many units later.
  func move(_ anchor: Resolution, _ count: Int, _ unit: CalendarUnit) -> Resolution {
    let same = CalendarUnit.allCases.first { $0.precision == anchor.precision }
    guard let first = anchor.first, let same else { return .unresolved(anchor.precision) }
    return Resolution(
      Period(same, containing: Period.day(first, shifted: unit, by: count)), basis: anchor.basis,
      anchor: anchor.anchor)
  }

  /// What an origin is, and the basis of dates counted from it.
  private func resolve(_ origin: TemporalForm.Origin, isFuture: Bool) -> (Resolution?, DateBasis) {
    let publication = reference.map {
      Resolution(Period(.day, containing: $0), basis: .publication)
    }
    switch origin {
    case .publication: return (publication, .relativeToPublication)
    case .event:
      guard let narrative else { return (publication, .relativeToPublication) }
      return (narrative, .relativeToEvent)
    case .form(let form):
      let anchor = resolve(form, isFuture: isFuture)
      return (anchor, anchor.basis == .explicit ? .explicit : anchor.basis)
    case .clause(let form): return (resolve(form, isFuture: isFuture), .relativeToEvent)
    }
  }

  func window(
    _ unit: CalendarUnit, _ count: Int, _ origin: TemporalForm.Origin, inclusive: Bool, isFuture: Bool
  ) -> Resolution {
    let (anchor, basis) = resolve(origin, isFuture: isFuture)
    guard let anchor, let first = anchor.first, let last = anchor.last else { return .unresolved(unit.precision) }
    let gap = inclusive ? 0 : count.signum()
    let ends =
      count < 0
      ? (Period.day(first, shifted: unit, by: count), last.adding(days: gap))
      : (first.adding(days: gap), Period.day(last, shifted: unit, by: count))
    return Resolution(
      edtf: .interval(.date(EDTFDate(ends.0)), .date(EDTFDate(ends.1))), precision: .day, kind: .interval, basis: basis
    ).anchored(anchor.edtf?.description)
  }

  func component(_ code: Int, _ day: Int?, of year: Resolution) -> Resolution {
    if year.fiscal != nil {
      var resolution = year
      resolution.fiscal = year.fiscal.map { $0 + Self.fiscalSuffix(code) }
      resolution.precision = Period(code: code, year: 2000).precision
      return resolution
    }
    guard let first = year.first, let last = year.last else {
      guard let date = EDTFDate(year: nil, month: code, day: day) else {
        return resolve(.impossible(.day), isFuture: false)
      }
      return Resolution(edtf: .date(date), precision: Self.precision(of: date))
    }
    guard first.year == last.year || year.precision == .season else { return .unresolved(.month) }
    guard let period = Self.period(code, day, year: first.year) else {
      return .unresolved(.day, diagnostic: "the calendar has no such date")
    }
    return Resolution(period, basis: year.basis, anchor: year.anchor)
  }

  func nthWeekday(_ number: Int, _ weekday: Int, of period: Resolution) -> Resolution {
    guard let first = period.first, let last = period.last else { return .unresolved(.day) }
    let firstMatch = first.adding(days: (weekday - first.weekday + 7) % 7)
    let lastMatch = last.adding(days: -((last.weekday - weekday + 7) % 7))
    let day = number > 0 ? firstMatch.adding(days: 7 * (number - 1)) : lastMatch
    guard first <= day, day <= last else {
      return .unresolved(.day, diagnostic: "the calendar has no such date")
    }
    return Resolution(Period(.day, containing: day), basis: period.basis, anchor: period.anchor)
  }

  func nthUnit(_ number: Int, _ unit: CalendarUnit, _ count: Int, of period: Resolution) -> Resolution {
    guard let first = period.first, let last = period.last else { return .unresolved(unit.precision) }
    let start: CalendarDay
    let end: CalendarDay
    if number > 0 {
      start = Period.day(first, shifted: unit, by: (number - 1) * count)
      end = Period.day(start, shifted: unit, by: count).adding(days: -1)
    } else {
      end = last
      start = Period.day(last.adding(days: 1), shifted: unit, by: -count)
    }
    guard first <= start, start <= last else { return .unresolved(unit.precision) }
    guard count > 1 || unit == .week else {
      return Resolution(Period(unit, containing: start), basis: period.basis, anchor: period.anchor)
    }
    if unit == .week, count == 1 {
      let days = Period(first: start, last: min(end, last), precision: .week)
      return Resolution(days, basis: period.basis, anchor: period.anchor)
    }
    return Resolution(
      edtf: .interval(.date(EDTFDate(start)), .date(EDTFDate(end))), precision: unit.precision, kind: .interval,
      basis: period.basis
    ).anchored(period.anchor)
  }

  func resolve(_ part: PeriodPart, of whole: Resolution) -> Resolution {
    guard let first = whole.first, let last = whole.last else {
      var resolution = whole
      resolution.precision = .approximate
      return resolution
    }
    if part == .earlier || part == .later { return whole }
    if whole.precision == .day { return whole }
    let period = Period(first: first, last: last, precision: whole.precision).part(part)
    return Resolution(period, basis: whole.basis, anchor: whole.anchor)
  }

  func same(_ unit: CalendarUnit) -> Resolution {
    let told = unit == .day ? mentionedDay ?? narrative ?? mentioned : narrative ?? mentioned
    guard let anchor = told, let first = anchor.first, let last = anchor.last else {
      return .unresolved(unit.precision)
    }
    let basis = DateBasis.relativeToEvent
    let period = Period(unit, containing: first)
    guard last <= period.last else {
      return Resolution(edtf: anchor.edtf, precision: anchor.precision, kind: anchor.kind, basis: basis)
        .anchored(anchor.edtf?.description)
    }
    return Resolution(period, basis: basis, anchor: anchor.edtf?.description)
  }

  func latest(_ unit: CalendarUnit) -> Resolution {
    if let narrative, narrative.precision == unit.precision { return same(unit) }
    return relative(unit, -1, whole: true)
  }

  /// The week of ISO 8601, the first of which holds a year's fourth of January.
  func week(_ number: Int, of year: Resolution) -> Resolution {
    guard let first = year.first, let fourth = CalendarDay(year: first.year, month: 1, day: 4) else {
      return .unresolved(.week)
    }
    let week = Period.shifted(.week, by: number - 1, from: fourth)
    guard week.first.adding(days: 3).year == first.year else {
      return .unresolved(.week, diagnostic: "the calendar has no such date")
    }
    return Resolution(week, basis: year.basis, anchor: year.anchor)
  }

  // MARK: Ranges

  func span(_ first: TemporalForm, _ last: TemporalForm, oneOf: Bool, isFuture: Bool) -> Resolution {
    // "between last Monday and last Friday": the Monday before that Friday, though another one has been since.
    if case .weekday(let weekday, -1) = first, case .weekday(_, -1) = last,
      let end = resolve(last, isFuture: false).first, let start = resolve(first, isFuture: false).first, end < start
    {
      return Self.joined(
        beside(weekday, -1, resolve(last, isFuture: false)), resolve(last, isFuture: false), oneOf: oneOf)
    }
    switch (Self.isFloating(first), Self.isFloating(last)) {
    case (false, false):
      return Self.joined(
        resolve(first, isFuture: isFuture), resolve(last, isFuture: isFuture), oneOf: oneOf)
    case (true, false),
      (true, true) where isFuture && Self.isYearly(first) && Self.isYearly(last):
      let end = resolve(last, isFuture: isFuture)
      if isFuture, case .weekday = first {
        let next = resolve(first, isFuture: true)
        if let start = next.first, let end = end.first, start <= end {
          return Self.joined(next, resolve(last, isFuture: true), oneOf: oneOf)
        }
      }
      let start = end.first.map { resolve(first, onOrBefore: $0) } ?? resolve(first, isFuture: isFuture)
      return Self.joined(start.sharing(end), end, oneOf: oneOf)
    case (_, true):
      let start = resolve(first, isFuture: isFuture)
      let end = start.first.map { resolve(last, onOrAfter: $0) } ?? resolve(last, isFuture: isFuture)
      return Self.joined(start, end.sharing(start), oneOf: oneOf)
    }
  }

  private static func joined(_ start: Resolution, _ end: Resolution, oneOf: Bool) -> Resolution {
    let finer = start.precision
    guard let startDate = start.firstDate, let endDate = end.lastDate else {
      return .unresolved(finer)
    }
    if let first = startDate.earliest, let last = endDate.latest, first > last {
      return .unresolved(finer, diagnostic: "the range ends before it starts")
    }
    let edtf: EDTF? =
      if !oneOf {
        .interval(.date(startDate), .date(endDate))
      } else if startDate.hasPrecision(of: endDate) {
        .oneOf([.range(startDate, endDate)])
      } else {
        .spanning(earliest: startDate.earliest, latest: endDate.latest)
      }
    var resolution = Resolution(
      edtf: edtf, precision: finer, kind: oneOf ? .oneOf : .interval,
      basis: start.basis == .explicit ? end.basis : start.basis)
    resolution.anchor = start.anchor ?? end.anchor
    resolution.qualifier = .combined(start.qualifier, end.qualifier)
    return resolution
  }

  /// Whether a form is a date that returns every year.
  private static func isYearly(_ form: TemporalForm) -> Bool {
    if case .date(let date) = form { date.lacksYear } else { false }
  }

  /// Whether a form's year or week must come from elsewhere.
  private static func isFloating(_ form: TemporalForm) -> Bool {
    switch form {
    case .date(let date): date.lacksYear
    case .weekday(_, let direction): direction == nil
    case .code(_, let direction): direction == nil
    case .dayOfMonth: true
    case .holiday(_, let year): year == nil
    case .part(_, let inner), .approximate(let inner): isFloating(inner)
    default: false
    }
  }

  private func resolve(_ form: TemporalForm, onOrAfter day: CalendarDay) -> Resolution {
    TemporalResolver(reference: day).resolve(form, isFuture: true)
  }

  private func resolve(_ form: TemporalForm, onOrBefore day: CalendarDay) -> Resolution {
    TemporalResolver(reference: day).resolve(form, isFuture: false)
  }

  // MARK: Fiscal years and holidays

  func fiscal(_ year: Int?, _ offset: Int?, _ code: Int?) -> Resolution {
    let precision = code.map { Period(code: $0, year: 2000).precision } ?? .year
    let current = reference.flatMap { fiscalCalendar?.year(containing: $0) }
    var told = year ?? offset.flatMap { offset in current.map { $0 + offset } }
    if year == nil, let code, let reference, let begun = told.flatMap({ fiscalCalendar?.period(year: $0, code: code) }),
      let first = begun.first, first > reference
    {
      told = told.map { $0 - 1 }
    }
    var resolution = told.flatMap { fiscalCalendar?.period(year: $0, code: code) } ?? .unresolved(precision)
    let count = told ?? offset.flatMap { offset in reference.map { $0.year + offset } }
    let isCertain = year != nil
    resolution.fiscal = (isCertain ? count.map { "FY\($0)" } ?? "FY" : "FY") + (code.map(Self.fiscalSuffix) ?? "")
    if !isCertain { resolution.basis = .relativeToPublication }
    return resolution
  }

  private static func fiscalSuffix(_ code: Int) -> String {
    switch code {
    case 33...36: "-Q\(code - 32)"
    case 40...41: "-H\(code - 39)"
    default: "-\(code)"
    }
  }

  func resolve(_ holiday: Holiday, of form: TemporalForm?, isFuture: Bool) -> Resolution {
    var resolution: Resolution
    if let form {
      let year = resolve(form, isFuture: isFuture)
      guard let first = year.first, let day = holiday.day(in: first.year) else { return .unresolved(.day) }
      resolution = Resolution(Period(.day, containing: day), basis: year.basis, anchor: year.anchor)
    } else if let year = inferredYear(
      isFuture: isFuture, period: { holiday.day(in: $0).map { Period(.day, containing: $0) } }),
      let day = holiday.day(in: year)
    {
      resolution = inferred(EDTFDate(day), .day)
    } else if case .fixed(let month, let day) = holiday.rule {
      resolution = Resolution(edtf: EDTFDate(year: nil, month: month, day: day).map(EDTF.date), precision: .day)
    } else {
      resolution = .unresolved(.day)
    }
    resolution.holiday = holiday.name
    return resolution
  }
}

extension Resolution {
  func anchored(_ anchor: String?) -> Resolution {
    var resolution = self
    resolution.anchor = anchor
    return resolution
  }

  /// The same with the basis and anchor of the date that gave it its year or week.
  func sharing(_ other: Resolution) -> Resolution {
    var resolution = self
    resolution.basis = other.basis
    resolution.anchor = other.anchor
    return resolution
  }

  /// The date as an interval's first end.
  var firstDate: EDTFDate? {
    switch edtf {
    case .date(let date)?, .interval(.date(let date), _)?: return date.qualified(nil)
    case .oneOf(let elements)?:
      if case .range(let date, _)? = elements.first { return date.qualified(nil) }
      return first.map(EDTFDate.init)
    default: return first.map(EDTFDate.init)
    }
  }

  /// The date as an interval's last end.
  var lastDate: EDTFDate? {
    switch edtf {
    case .date(let date)?, .interval(_, .date(let date))?: return date.qualified(nil)
    case .oneOf(let elements)?:
      if case .range(_, let date)? = elements.last { return date.qualified(nil) }
      return last.map(EDTFDate.init)
    default: return last.map(EDTFDate.init)
    }
  }
}
