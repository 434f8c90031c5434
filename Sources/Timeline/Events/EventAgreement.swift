import Text

/// How far two tellings can be of one happening.
enum EventAgreement: Int, Comparable {
  case none
  /// Documents differ by little: one of them is wrong.
  case near
  case full

  /// Documents that differ by more days tell two happenings.
  private static let dayTolerance = 4

  static func < (left: EventAgreement, right: EventAgreement) -> Bool { left.rawValue < right.rawValue }

  /// Compares tellings that each claim the same.
  init(_ left: [EventTelling], _ right: [EventTelling]) {
    guard let first = left.first, let second = right.first else {
      self = .none
      return
    }
    let areIndependent = Set(left.flatMap(\.documents)).isDisjoint(with: right.flatMap(\.documents))
    switch (Self.datesAgree(first.date, second.date), Self.amountsAgree(first.amount, second.amount)) {
    case (true, true): self = .full
    case (false, true):
      self = areIndependent && Self.gap(first.date, second.date) <= Self.dayTolerance ? .near : .none
    case (true, false): self = areIndependent && Self.areNear(first.amount, second.amount) ? .near : .none
    case (false, false): self = .none
    }
  }

  /// Whether the dates can mean the same day. One without bounds ("FY2026", "February") agrees with its like only, but
  /// a telling without any date, or with words that could not be resolved, with all.
  static func datesAgree(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    guard let left, let right, left.isDefinite, right.isDefinite else { return true }
    if left.isCompatible(with: right) { return true }
    return left.edtf == right.edtf && left.fiscal == right.fiscal && left.earliest == nil && left.latest == nil
  }

  static func amountsAgree(_ left: Amount?, _ right: Amount?) -> Bool {
    guard let left, let right else { return true }
    return differ(left, right, byAtMost: 0.01)
  }

  private static func areNear(_ left: Amount?, _ right: Amount?) -> Bool {
    guard let left, let right else { return false }
    return differ(left, right, byAtMost: 0.1)
  }

  private static func differ(_ left: Amount, _ right: Amount, byAtMost share: Double) -> Bool {
    left.unit == right.unit && abs(left.value - right.value) <= share * max(abs(left.value), abs(right.value))
  }

  /// The days between two dates that share none; very many if one is open.
  private static func gap(_ left: TemporalValue?, _ right: TemporalValue?) -> Int {
    guard let leftStart = left?.earliest, let leftEnd = left?.latest, let rightStart = right?.earliest,
      let rightEnd = right?.latest
    else { return .max }
    return leftStart > rightEnd
      ? leftStart.daysSinceEpoch - rightEnd.daysSinceEpoch : rightStart.daysSinceEpoch - leftEnd.daysSinceEpoch
  }
}

extension TemporalValue {
  fileprivate var isDefinite: Bool { edtf != nil || fiscal != nil }
}
