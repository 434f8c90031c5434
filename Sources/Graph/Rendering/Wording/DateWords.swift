import Timeline

/// Dates in words, no more exact than they are.
enum DateWords {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// "14 Jul 2025", "Jul 2025", "Q3 2025", "before Mar 2026", "c. 2024", or the text's own words where the date has no place
  /// in time.
  static func short(_ date: TemporalValue) -> String {
    guard let span = span(from: date.earliest, to: date.latest, oneOf: date.kind == .oneOf) else {
      return "“\(DOTText.label(date.text, limit: 30))”"
    }
    let isApproximate = date.qualifier == .approximate || date.qualifier == .both || date.precision == .approximate
    let isUncertain = date.qualifier == .uncertain || date.qualifier == .both
    return (isApproximate ? "c. " : "") + span + (isUncertain ? "?" : "")
  }

  /// A period in words; nil where neither end is known.
  static func period(from first: CalendarDay, to last: CalendarDay) -> String {
    let (start, end) = (month(first), month(last))
    return start == end ? start : first.year == last.year ? "\(months[first.month - 1]) – \(end)" : "\(start) – \(end)"
  }

  /// "14 Jul 2025".
  static func day(_ day: CalendarDay) -> String { "\(day.day) \(month(day))" }

  /// "Jul" for 7.
  static func monthName(_ month: Int) -> String { months[month - 1] }

  private static func month(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  private static func span(from first: CalendarDay?, to last: CalendarDay?, oneOf: Bool) -> String? {
    guard let first else { return last.map { "by " + end($0) } }
    guard let last else { return "since " + start(first) }
    if first == last { return day(first) }
    let startsMonth = first.day == 1
    let endsMonth = last.isLastOfMonth
    if startsMonth, endsMonth, first.year == last.year {
      if first.month == last.month { return month(first) }
      if first.month == 1, last.month == 12 { return "\(first.year)" }
      if first.month % 3 == 1, last.month == first.month + 2 { return "Q\((first.month + 2) / 3) \(first.year)" }
      if last.month == first.month + 5, first.month % 6 == 1 { return "H\((first.month + 5) / 6) \(first.year)" }
    }
    if first.month == 1, startsMonth, last.month == 12, endsMonth { return "\(first.year)–\(last.year)" }
    let joint = oneOf ? " or " : "–"
    if startsMonth, endsMonth {
      return first.year == last.year
        ? "\(months[first.month - 1])\(joint)\(month(last))" : "\(month(first))\(joint)\(month(last))"
    }
    if first.year == last.year, first.month == last.month { return "\(first.day)\(joint)\(day(last))" }
    if first.year == last.year { return "\(first.day) \(months[first.month - 1])\(joint)\(day(last))" }
    return "\(day(first))\(joint)\(day(last))"
  }

  private static func start(_ first: CalendarDay) -> String {
    first.day > 1 ? day(first) : first.month > 1 ? month(first) : "\(first.year)"
  }

  private static func end(_ last: CalendarDay) -> String {
    guard last.isLastOfMonth else { return day(last) }
    return last.month == 12 ? "\(last.year)" : month(last)
  }
}

extension CalendarDay {
  /// Whether the next day is in another month.
  var isLastOfMonth: Bool {
    switch month {
    case 2: day == (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
    case 4, 6, 9, 11: day == 30
    default: day == 31
    }
  }
}
