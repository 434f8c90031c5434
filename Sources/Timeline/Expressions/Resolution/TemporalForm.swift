/// What an expression means before it is known when it was said.
indirect enum TemporalForm: Sendable {
  /// From where something is counted.
  enum Origin: Sendable {
    /// The publication date.
    case publication
    /// The event that the text told before.
    case event
    /// Another expression.
    case form(TemporalForm)
    /// What a clause tells that another expression dates: "two days after they met on May 3".
    case clause(TemporalForm)
  }

  /// A date, perhaps without its year.
  case date(EDTFDate)
  /// A day in numbers, read in either order; nil where the calendar lacks it.
  case ambiguous(monthFirst: EDTFDate?, dayFirst: EDTFDate?)
  /// A weekday: the one last, this or next week, or nil for what tense and context say.
  case weekday(Int, direction: Int?)
  /// The weekend past or to come.
  case weekend
  /// A weekday together with the date that falls on it.
  case dated(weekday: Int, TemporalForm)
  /// The unit that holds the publication date, or one that many units later: "last month" is -1.
  case unit(CalendarUnit, offset: Int)
  /// A month, season, quarter or half by EDTF's code, before (-1), in (0) or after (1) the publication date's.
  case code(Int, direction: Int?)
  /// The unit that many units after an origin, or before it if negative.
  case shift(CalendarUnit, count: Int, from: Origin)
  /// The same day, week or month so many units later, or before if negative: "a year ago today".
  case moved(CalendarUnit, count: Int, TemporalForm)
  /// A month, season, quarter or half by EDTF's code, and perhaps a day, of a year.
  case component(Int, day: Int?, of: TemporalForm)
  /// The n-th weekday of a period, the last for -1.
  case nthWeekday(Int, weekday: Int, of: TemporalForm)
  /// The n-th unit of a period, the last for -1, and how many of them.
  case nthUnit(Int, CalendarUnit, count: Int, of: TemporalForm)
  /// A weekday within a week, month or year.
  case weekdayIn(Int, TemporalForm)
  /// The next weekday after (1) or before (-1) a date.
  case weekdayBeside(Int, direction: Int, TemporalForm)
  /// Part of a period.
  case part(PeriodPart, TemporalForm)
  /// The period of so many units that ends (negative) or starts (positive) at an origin, with or without its day.
  case window(CalendarUnit, count: Int, from: Origin, inclusive: Bool)
  /// From one date to another; one point between them if `oneOf`.
  case span(TemporalForm, TemporalForm, oneOf: Bool)
  /// The unit that holds the event told before: "the same day".
  case same(CalendarUnit)
  /// The month, season, quarter or half of the event told before: "that October".
  case sameCode(Int)
  /// The month, season, quarter or half by EDTF's code after (1) or before (-1) the event told before.
  case codeBeside(Int, direction: Int)
  /// A day of the month alone: "the 14th".
  case dayOfMonth(Int)
  /// A fiscal year, quarter (33 to 36) or half (40, 41); the year absent or counted from the publication's.
  case fiscal(year: Int?, offset: Int?, code: Int?)
  /// A holiday, of a year or the nearest.
  case holiday(Holiday, of: TemporalForm?)
  /// The unit that the text told of last, or else the last one before the publication's: "the latest quarter".
  case latest(CalendarUnit)
  /// A week by its ISO 8601 number within a year.
  case weekNumber(Int, of: TemporalForm)
  /// A date that its own phrase puts after the publication, or before it.
  case directed(isFuture: Bool, TemporalForm)
  /// So many units after (positive) or before a clause whose own date follows: "two days after they met on May 3".
  case fromClause(CalendarUnit, count: Int)
  /// Several dates that share a month: "Oct. 21 and 22".
  case list([ListItem])
  /// A day that its words alone name once it has been: "the Sept. 11 attacks". Unless certain, words of the future
  /// speak of another.
  case known(CalendarDay, else: TemporalForm, isCertain: Bool)
  /// Near what the form says.
  case approximate(TemporalForm)
  /// The words name a date that can't be resolved.
  case unresolved(DatePrecision)
  /// The words look like a date that the calendar lacks.
  case impossible(DatePrecision)
}

extension TemporalForm.Origin {
  /// Whether the words themselves name it.
  var isInText: Bool {
    switch self {
    case .form, .clause: true
    case .publication, .event: false
    }
  }
}

extension TemporalForm {
  /// A date of a list and the tokens that name it.
  struct ListItem: Sendable {
    let tokens: Range<Int>
    let form: TemporalForm
  }

  /// Two numbers that are day and month in an order that the reader must know.
  static func numeric(_ first: Int, _ second: Int, year: Int?) -> TemporalForm {
    .ambiguous(
      monthFirst: EDTFDate(year: year, month: first, day: second),
      dayFirst: EDTFDate(year: year, month: second, day: first))
  }

  /// Whether it may name a date that returns every year.
  var mayReturnYearly: Bool {
    switch self {
    case .date(let date): date.lacksYear
    case .weekday, .weekend, .unit, .shift, .moved, .same, .fiscal, .unresolved, .impossible, .latest, .window: false
    default: true
    }
  }

  /// What it means right after "and" or "or" behind another form: "next Monday or Tuesday", "tomorrow or the day after".
  func joined(to other: TemporalForm?) -> TemporalForm {
    switch (other, self) {
    case (.weekday(_, .some(let direction))?, .weekday(let weekday, nil)):
      return .weekday(weekday, direction: direction)
    case (.unit(.day, _)?, .shift(.day, let count, .event)):
      return other.map { .shift(.day, count: count, from: .form($0)) } ?? self
    default: return self
    }
  }

  /// The order in which its two numbers are day and month, if only one gives a date.
  var onlyOrder: TemporalTagger.DayMonthOrder? {
    switch self {
    case .ambiguous(nil, .some): .dayFirst
    case .ambiguous(.some, nil): .monthFirst
    case .dated(_, let form): form.onlyOrder
    case .span(let first, let last, _): first.onlyOrder ?? last.onlyOrder
    default: nil
    }
  }

  /// The form with the order of day and month decided.
  func ordered(_ order: TemporalTagger.DayMonthOrder) -> TemporalForm {
    switch self {
    case .ambiguous(let monthFirst, let dayFirst):
      let date = order == .monthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
      return date.map(TemporalForm.date) ?? .impossible(.day)
    case .dated(let weekday, let form): return .dated(weekday: weekday, form.ordered(order))
    case .span(let first, let last, let oneOf):
      return .span(first.ordered(order), last.ordered(order), oneOf: oneOf)
    case .approximate(let form): return .approximate(form.ordered(order))
    case .part(let part, let form): return .part(part, form.ordered(order))
    case .shift(let unit, let count, .form(let form)):
      return .shift(unit, count: count, from: .form(form.ordered(order)))
    case .shift(let unit, let count, .clause(let form)):
      return .shift(unit, count: count, from: .clause(form.ordered(order)))
    default: return self
    }
  }
}
