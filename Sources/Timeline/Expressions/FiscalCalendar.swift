/// When a fiscal year starts, as a text says: "its fiscal year ends June 30", "the fiscal year that began Oct. 1".
struct FiscalCalendar: Sendable {
  /// The month in which the year starts. The year is named after the calendar year of its end.
  let firstMonth: Int

  /// The fiscal calendar that a scan's words tell, or nil.
  init?(_ scan: TemporalScan) {
    for found in scan.found {
      guard case .date(let date) = found.form, let month = date.month?.value, (1...12).contains(month),
        let isEnd = Self.isEnd(found.range.lowerBound, scan.tokens)
      else { continue }
      firstMonth = isEnd ? month % 12 + 1 : month
      return
    }
    return nil
  }

  /// The calendar dates of a fiscal year, quarter (33 to 36) or half (40, 41).
  func period(year: Int, code: Int?) -> Resolution? {
    let span = code.map(EDTFDate.monthSpan) ?? (first: 1, length: 12)
    let start = CalendarDay(clampedYear: firstMonth > 1 ? year - 1 : year, month: firstMonth, day: 1).adding(
      months: span.first - 1)
    let end = start.adding(months: span.length - 1)
    guard let first = EDTFDate(year: start.year, month: start.month),
      let last = EDTFDate(year: end.year, month: end.month)
    else { return nil }
    return Resolution(
      edtf: .interval(.date(first), .date(last)),
      precision: code.map { Period(code: $0, year: 2000).precision } ?? .year,
      kind: .interval)
  }

  /// The fiscal year that holds a day.
  func year(containing day: CalendarDay) -> Int { firstMonth > 1 && day.month >= firstMonth ? day.year + 1 : day.year }

  /// Whether the words before a token say that a fiscal year ends (true) or starts (false) there; nil if they don't.
  private static func isEnd(_ index: Int, _ tokens: TokenSequence) -> Bool? {
    var direction: Bool?
    for place in (max(index - 6, 0)..<index).reversed() {
      let token = tokens[place]
      if token.is(.quarter) { return nil }
      if token.isOne(of: [.ends, .ended, .ending]) { direction = direction ?? true }
      if token.isOne(of: [.begins, .began, .beginning, .starts, .started, .starting]) {
        direction = direction ?? false
      }
      if token.isOne(of: [.fiscal, .financial]) { return direction }
    }
    return nil
  }
}
