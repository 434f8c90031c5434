/// A unit of time that dates are counted in.
enum CalendarUnit: Int, Sendable, CaseIterable {
  case day, businessDay, week, fortnight, weekend, month, quarter, half, season, year, decade, century, hour

  var precision: DatePrecision {
    switch self {
    case .day, .businessDay, .hour: .day
    case .week, .fortnight: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }
}
