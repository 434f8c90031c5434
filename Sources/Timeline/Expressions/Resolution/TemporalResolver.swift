/// Gives forms their dates, one after the other as the text tells them.
struct TemporalResolver {
  /// The publication date.
  let reference: CalendarDay?
  /// How dates counted from the publication name their anchor.
  let referenceText: String?
  /// The date that the text named before.
  private(set) var narrative: Resolution?
  /// Whether the narrative belongs to the paragraph, so that it may lend its year to a month.
  private var lendsYear = false
  /// What the text named last, told as past or not.
  private(set) var mentioned: Resolution?
  /// The day that the text named last, told as past or not.
  private(set) var mentionedDay: Resolution?

  /// When fiscal years start, if the text says.
  let fiscalCalendar: FiscalCalendar?

  init(reference: CalendarDay?, fiscalCalendar: FiscalCalendar? = nil) {
    self.reference = reference
    referenceText = reference?.description
    self.fiscalCalendar = fiscalCalendar
  }

  /// Remembers what "the following day" or "in February" counts from.
  mutating func remember(_ resolution: Resolution) {
    guard resolution.first != nil, resolution.last != nil else { return }
    narrative = resolution
    lendsYear = [.day, .month].contains(resolution.precision) && resolution.kind == .instant
  }

  /// Begins a paragraph: its months needn't be of the year that the last one told of.
  mutating func startParagraph() { lendsYear = false }

  /// Remembers what "that day" speaks of.
  mutating func mention(_ resolution: Resolution) {
    guard let first = resolution.first, let last = resolution.last else { return }
    mentioned = resolution
    if resolution.precision == .day, first == last { mentionedDay = resolution }
  }

  /// Forgets what the text told: what follows isn't its continuation.
  mutating func forget() {
    narrative = nil
    mentioned = nil
    mentionedDay = nil
  }

  /// The date of a form. `isFuture` says where a date that may lie on either side of the publication lies.
  func resolve(_ form: TemporalForm, isFuture: Bool) -> Resolution {
    switch form {
    case .date(let date): return resolve(date, isFuture: isFuture)
    case .ambiguous: return resolve(form.ordered(.monthFirst), isFuture: isFuture)
    case .weekday(let weekday, let direction): return resolve(weekday: weekday, direction, isFuture: isFuture)
    case .weekend: return weekend(isFuture: isFuture)
    case .dated(let weekday, let inner): return resolve(inner, on: weekday, isFuture: isFuture)
    case .unit(let unit, let offset): return relative(unit, offset, whole: true)
    case .code(let code, let direction): return resolve(code: code, direction, isFuture: isFuture)
    case .shift(let unit, let count, let origin): return shift(unit, count, origin, isFuture: isFuture)
    case .moved(let unit, let count, let inner): return move(resolve(inner, isFuture: isFuture), count, unit)
    case .component(let code, let day, let year): return component(code, day, of: resolve(year, isFuture: isFuture))
    case .nthWeekday(let number, let weekday, let period):
      return nthWeekday(number, weekday, of: resolve(period, isFuture: isFuture))
    case .nthUnit(let number, let unit, let count, let period):
      return nthUnit(number, unit, count, of: resolve(period, isFuture: isFuture))
    case .weekdayIn(let weekday, let period): return nthWeekday(1, weekday, of: resolve(period, isFuture: isFuture))
    case .weekdayBeside(let weekday, let direction, let inner):
      return beside(weekday, direction, resolve(inner, isFuture: isFuture))
    case .part(let part, let inner): return resolve(part, of: resolve(inner, isFuture: isFuture))
    case .window(let unit, let count, let origin, let inclusive):
      return window(unit, count, origin, inclusive: inclusive, isFuture: isFuture)
    case .span(let first, let last, let oneOf): return span(first, last, oneOf: oneOf, isFuture: isFuture)
    case .same(let unit): return same(unit)
    case .sameCode(let code): return sameCode(code)
    case .codeBeside(let code, let direction): return codeBeside(code, direction)
    case .dayOfMonth(let day): return resolve(dayOfMonth: day, isFuture: isFuture)
    case .fiscal(let year, let offset, let code): return fiscal(year, offset, code)
    case .holiday(let holiday, let year): return resolve(holiday, of: year, isFuture: isFuture)
    case .latest(let unit): return latest(unit)
    case .weekNumber(let number, let year): return week(number, of: resolve(year, isFuture: isFuture))
    case .directed(let isFuture, let inner): return resolve(inner, isFuture: isFuture)
    case .known(let day, let other, let isCertain):
      let isAhead = reference.map { $0 < day } ?? false
      return isAhead || isFuture && !isCertain
        ? resolve(other, isFuture: isFuture) : Resolution(Period(.day, containing: day))
    case .list(let items): return items.first.map { resolve($0.form, isFuture: isFuture) } ?? .unresolved(.day)
    case .approximate(let inner): return approximate(resolve(inner, isFuture: isFuture))
    case .fromClause(let unit, _): return .unresolved(unit.precision)
    case .unresolved(let precision): return .unresolved(precision)
    case .impossible(let precision): return .unresolved(precision, diagnostic: "the calendar has no such date")
    }
  }

  // MARK: Dates that may lack their year

  func resolve(_ date: EDTFDate, isFuture: Bool) -> Resolution {
    let precision = Self.precision(of: date)
    guard date.lacksYear, let code = date.month?.value else {
      return Resolution(edtf: .date(date), precision: precision)
    }
    guard let year = inferredYear(isFuture: isFuture, period: { Self.period(code, date.day?.value, year: $0) }) else {
      return Resolution(edtf: .date(date), precision: precision)
    }
    guard let full = EDTFDate(year: year, month: code, day: date.day?.value) else {
      return .unresolved(precision, diagnostic: "the calendar has no such date")
    }
    return inferred(full, precision)
  }

  func inferred(_ date: EDTFDate, _ precision: DatePrecision) -> Resolution {
    var resolution = Resolution(edtf: .date(date), precision: precision, basis: .inferredYear)
    resolution.anchor = referenceText ?? narrative?.edtf?.description
    return resolution
  }

  /// The year that puts a yearly period nearest to the publication on the wanted side, or else after a narrated day or
  /// month of the same paragraph, but for what is past and at most a quarter before it. A year or a range of years lends
  /// its year to no month: "between 2021 and 2023 … in May".
  func inferredYear(isFuture: Bool, period: (Int) -> Period?) -> Int? {
    if let reference {
      let years = (reference.year - 8)...(reference.year + 8)
      return isFuture
        ? years.first { period($0).map { $0.last >= reference } ?? false }
        : years.last { period($0).map { $0.first <= reference } ?? false }
    }
    guard lendsYear, let first = narrative?.first else { return nil }
    guard let next = (first.year...(first.year + 8)).first(where: { period($0).map { $0.last >= first } ?? false })
    else { return nil }
    // "banned it in July 2020 … sanctions of May": those of 2020, not of 2021.
    guard !isFuture, next > first.year, let earlier = period(first.year),
      first.daysSinceEpoch - earlier.last.daysSinceEpoch <= Self.daysOfQuarter
    else { return next }
    return first.year
  }

  private static let daysOfQuarter = 92

  static func period(_ code: Int, _ day: Int?, year: Int) -> Period? {
    guard let day else { return Period(code: code, year: year) }
    return CalendarDay(year: year, month: code, day: day).map { Period(first: $0, last: $0, precision: .day) }
  }

  static func precision(of date: EDTFDate) -> DatePrecision {
    if date.day != nil { return .day }
    guard let month = date.month?.value else {
      return date.year.unspecified == 0 ? .year : date.year.unspecified == 1 ? .decade : .century
    }
    return Period(code: month, year: 2000).precision
  }

  // MARK: Weekdays

  func resolve(weekday: Int, _ direction: Int?, isFuture: Bool) -> Resolution {
    guard let reference else { return .unresolved(.day) }
    let monday = reference.adding(days: 1 - reference.weekday)
    let sameWeek = monday.adding(days: weekday - 1)
    let day: CalendarDay
    switch direction {
    case .some(-1): day = sameWeek < reference ? sameWeek : sameWeek.adding(days: -7)
    case .some(0): day = sameWeek
    case .some(1): day = sameWeek.adding(days: 7)
    default:
      if isFuture {
        day = sameWeek >= reference ? sameWeek : sameWeek.adding(days: 7)
      } else {
        day = sameWeek <= reference ? sameWeek : sameWeek.adding(days: -7)
      }
    }
    return Resolution(Period(.day, containing: day), basis: .relativeToPublication, anchor: referenceText)
  }

  func weekend(isFuture: Bool) -> Resolution {
    let saturday = resolve(weekday: 6, nil, isFuture: isFuture)
    guard let reference, let first = saturday.first else { return .unresolved(.weekend) }
    let isRunning = isFuture && reference.weekday == 7
    return Resolution(
      Period(.weekend, containing: isRunning ? reference : first), basis: saturday.basis, anchor: saturday.anchor)
  }

  /// A date with its weekday: where the year is missing, the nearest in which the weekday is right.
  func resolve(_ form: TemporalForm, on weekday: Int, isFuture: Bool) -> Resolution {
    if case .dayOfMonth(let day) = form { return resolve(dayOfMonth: day, on: weekday) }
    guard case .date(let date) = form, date.lacksYear, let month = date.month?.value, let day = date.day?.value else {
      var resolution = resolve(form, isFuture: isFuture)
      if let first = resolution.first, first == resolution.last, first.weekday != weekday {
        resolution.diagnostic = "the weekday doesn't fit the date"
      }
      return resolution
    }
    let pivot = reference ?? narrative?.first
    guard let pivot else { return resolve(date, isFuture: isFuture) }
    let fitting = (pivot.year - 6...pivot.year + 6).compactMap { CalendarDay(year: $0, month: month, day: day) }
      .filter { $0.weekday == weekday }
    let distance = { (candidate: CalendarDay) in abs(candidate.daysSinceEpoch - pivot.daysSinceEpoch) }
    guard let nearest = fitting.min(by: { distance($0) < distance($1) }), distance(nearest) <= 366 else {
      var resolution = resolve(date, isFuture: isFuture)
      resolution.diagnostic = "the weekday doesn't fit the date"
      return resolution
    }
    return inferred(EDTFDate(nearest), .day)
  }

  /// The nearest day of any month on which the weekday falls.
  private func resolve(dayOfMonth day: Int, on weekday: Int) -> Resolution {
    guard let reference else { return .unresolved(.day) }
    let month = CalendarDay(clampedYear: reference.year, month: reference.month, day: 1)
    let fitting = (-11...11).map { month.adding(months: $0) }
      .compactMap { CalendarDay(year: $0.year, month: $0.month, day: day) }.filter { $0.weekday == weekday }
    let distance = { (candidate: CalendarDay) in abs(candidate.daysSinceEpoch - reference.daysSinceEpoch) }
    guard let nearest = fitting.min(by: { distance($0) < distance($1) }) else { return .unresolved(.day) }
    return Resolution(
      Period(.day, containing: nearest), basis: .relativeToPublication, anchor: referenceText)
  }

  func beside(_ weekday: Int, _ direction: Int, _ anchor: Resolution) -> Resolution {
    guard let origin = direction > 0 ? anchor.last : anchor.first else { return .unresolved(.day) }
    let gap = direction > 0 ? (weekday - origin.weekday + 6) % 7 + 1 : -((origin.weekday - weekday + 6) % 7 + 1)
    return Resolution(
      Period(.day, containing: origin.adding(days: gap)), basis: anchor.basis, anchor: anchor.edtf?.description)
  }

  func resolve(dayOfMonth day: Int, isFuture: Bool) -> Resolution {
    if let narrative, let first = narrative.first, narrative.precision == .day || narrative.precision == .month {
      let start = narrative.precision == .day ? first.adding(days: 1) : first
      if reference == nil || narrative.basis != .relativeToPublication {
        let found = (0..<12).lazy.map { start.adding(months: $0) }
          .compactMap { CalendarDay(year: $0.year, month: $0.month, day: day) }.first { $0 >= start }
        if let found {
          return Resolution(
            Period(.day, containing: found), basis: .relativeToEvent, anchor: narrative.edtf?.description)
        }
      }
    }
    guard let reference else { return .unresolved(.day) }
    let months = isFuture ? Array(0..<12) : (0..<12).map { -$0 }
    let start = CalendarDay(clampedYear: reference.year, month: reference.month, day: 1)
    let found = months.lazy.map { start.adding(months: $0) }
      .compactMap { CalendarDay(year: $0.year, month: $0.month, day: day) }
      .first { isFuture ? $0 >= reference : $0 <= reference }
    guard let found else { return .unresolved(.day) }
    return Resolution(
      Period(.day, containing: found), basis: .relativeToPublication, anchor: referenceText)
  }

  // MARK: Months, seasons, quarters and halves beside the publication

  func resolve(code: Int, _ direction: Int?, isFuture: Bool) -> Resolution {
    guard let reference else {
      let partial = EDTFDate(year: nil, month: code)
      if direction != nil {
        return Resolution(edtf: partial.map(EDTF.date), precision: Period(code: code, year: 2000).precision)
      }
      return resolve(partial.map(TemporalForm.date) ?? .unresolved(.month), isFuture: isFuture)
    }
    let candidates = (reference.year - 2...reference.year + 2).map { Period(code: code, year: $0) }
    let found: Period?
    switch direction {
    case .some(-1): found = candidates.last { $0.last < reference }
    case .some(0):
      found =
        candidates.first { $0.first <= reference && reference <= $0.last }
        ?? candidates.first { $0.first.year == reference.year }
    case .some(1): found = candidates.first { $0.first > reference }
    default:
      found = isFuture ? candidates.first { $0.last >= reference } : candidates.last { $0.first <= reference }
    }
    guard let found else { return .unresolved(.month) }
    return Resolution(
      found, basis: direction == nil ? .inferredYear : .relativeToPublication, anchor: referenceText)
  }

  func sameCode(_ code: Int) -> Resolution {
    guard let anchor = narrative, let first = anchor.first else {
      return resolve(code: code, nil, isFuture: false)
    }
    let found = [Period(code: code, year: first.year), Period(code: code, year: first.year + 1)]
      .first { anchor.precision == .year || $0.last >= first }
    return Resolution(
      found ?? Period(code: code, year: first.year), basis: .relativeToEvent, anchor: anchor.edtf?.description)
  }

  func codeBeside(_ code: Int, _ direction: Int) -> Resolution {
    guard let narrative, let first = narrative.first, let last = narrative.last else {
      return resolve(code: code, direction, isFuture: direction > 0)
    }
    let candidates = (first.year - 2...last.year + 2).map { Period(code: code, year: $0) }
    guard
      let found = direction > 0
        ? candidates.first(where: { $0.first > first }) : candidates.last(where: { $0.last < last })
    else { return .unresolved(.month) }
    return Resolution(found, basis: .relativeToEvent, anchor: narrative.edtf?.description)
  }

  func approximate(_ resolution: Resolution) -> Resolution {
    var resolution = resolution
    resolution.qualifier = .combined(resolution.qualifier, .approximate)
    if case .date(let date)? = resolution.edtf { resolution.edtf = .date(date.qualified(.approximate)) }
    return resolution
  }
}
