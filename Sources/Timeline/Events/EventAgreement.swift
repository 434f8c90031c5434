import Text

/// How far two units of tellings can be of one happening.
enum EventAgreement: Int, Comparable {
  /// They contradict each other.
  case none
  /// Documents differ by little: one of them is wrong.
  case near
  /// Nothing speaks against it.
  case possible
  /// Something that both tell speaks for it.
  case supported

  /// Documents that differ by more days tell two happenings.
  private static let dayTolerance = 4
  /// Dates of more days are too vague to be wrong by a few.
  private static let longestConflict = 7

  static func < (left: EventAgreement, right: EventAgreement) -> Bool { left.rawValue < right.rawValue }

  /// Compares units of one type among the same participants.
  init(_ left: EventUnit, _ right: EventUnit) {
    let amounts = AmountAgreement(left.amount, right.amount)
    let objects = left.object.compared(to: right.object)
    let isOneDay = Self.isOneDay(left.date, right.date)
    // Another thing, unless the day or the amount shows that it is the same in other words.
    let isOtherObject = objects == .different && !isOneDay && amounts != .equal
    guard objects != .opposed, !isOtherObject, amounts != .apart else {
      self = .none
      return
    }
    if !Self.datesAgree(left.date, right.date) {
      let isError = (amounts == .equal || amounts == .unknown) && Self.areDaysApart(left.date, right.date)
      self = isError && left.isIndependent(of: right) ? .near : .none
    } else if amounts == .near {
      self = isOneDay && left.isIndependent(of: right) ? .near : .none
    } else if amounts == .unlike, !isOneDay {
      self = .none
    } else if !left.canMean(right) {
      self = .none
    } else {
      let isDateShared = Self.isClosed(left.date) && Self.isClosed(right.date)
      self = isDateShared || amounts == .equal || objects == .shared ? .supported : .possible
    }
  }

  /// Whether the dates can mean the same day. One without bounds ("FY2026", "February") agrees with its like only, but
  /// a telling without any date, or with words that could not be resolved, with all.
  static func datesAgree(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    guard let left, let right, isTold(left), isTold(right) else { return true }
    if left.isCompatible(with: right) { return true }
    return left.edtf == right.edtf && left.fiscal == right.fiscal && left.earliest == nil && left.latest == nil
  }

  private static func isTold(_ date: TemporalValue) -> Bool { date.edtf != nil || date.fiscal != nil }

  private static func isClosed(_ date: TemporalValue?) -> Bool { date?.earliest != nil && date?.latest != nil }

  /// Whether both are the same single day.
  private static func isOneDay(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    guard let day = left?.earliest else { return false }
    return left?.latest == day && right?.earliest == day && right?.latest == day
  }

  /// Whether the dates are definite and so close that one of them may be an error.
  private static func areDaysApart(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    let days = [left?.earliest, left?.latest, right?.earliest, right?.latest].compactMap { $0?.daysSinceEpoch }
    guard days.count == 4, days[1] - days[0] < longestConflict, days[3] - days[2] < longestConflict else {
      return false
    }
    return max(days[0] - days[3], days[2] - days[1]) <= dayTolerance
  }
}
