import Text

/// How far two amounts can be of one happening.
package enum AmountAgreement {
  /// One of them is not told.
  case unknown
  /// They are one amount, as far as the words go.
  case equal
  /// One is slightly wrong or rounded.
  case near
  /// They measure different things, such as dollars and gigawatts.
  case unlike
  /// They contradict each other.
  case apart

  /// How much amounts differ at most that are equal, about equal or near, and how far "more than" reaches.
  private static let (rounding, vagueness, error, excess) = (0.01, 0.05, 0.1, 0.2)

  /// Compares two amounts.
  package init(_ left: Amount?, _ right: Amount?) {
    guard let left, let right else {
      self = .unknown
      return
    }
    guard left.unit == right.unit else {
      self = Self.isCurrency(left.unit) && Self.isCurrency(right.unit) ? .apart : .unlike
      return
    }
    let difference = abs(left.value - right.value)
    let larger = max(abs(left.value), abs(right.value))
    let isVague = left.qualifier == .about || right.qualifier == .about
    if difference <= (isVague ? Self.vagueness : Self.rounding) * larger {
      self = .equal
    } else if Self.reaches(left, right) || Self.reaches(right, left) {
      self = .equal
    } else {
      self = difference <= Self.error * larger ? .near : .apart
    }
  }

  /// Whether the first says "more than" just below the second.
  private static func reaches(_ lower: Amount, _ other: Amount) -> Bool {
    lower.qualifier == .atLeast && other.qualifier != .upTo && lower.value > 0
      && other.value >= lower.value && other.value <= lower.value * (1 + excess)
  }

  private static func isCurrency(_ unit: String) -> Bool {
    unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
