/// A date, interval or set of the Extended Date/Time Format (ISO 8601-2:2019): levels 0 and 1, and of level 2 sets,
/// seasons, quarters and halves (21 to 41) and unspecified digits anywhere (`XXXX-02`, `1560-XX-25`).
///
/// Qualifiers hold for a whole date; the qualification of single components (`2025-~07`) isn't read.
public enum EDTF: Hashable, Sendable, CustomStringConvertible {
  /// One date at some precision.
  case date(EDTFDate)
  /// A period with its first and last dates.
  case interval(Bound, Bound)
  /// One of several dates: `[…]`.
  case oneOf([Element])
  /// All of several dates: `{…}`.
  case allOf([Element])

  /// An end of an interval.
  public enum Bound: Hashable, Sendable {
    /// A date.
    case date(EDTFDate)
    /// There is none: `..`.
    case open
    /// There is one, but it isn't known: nothing is written.
    case unknown
  }

  /// A member of a set.
  public enum Element: Hashable, Sendable {
    /// A date.
    case date(EDTFDate)
    /// All dates from the first to the last: `a..b`.
    case range(EDTFDate, EDTFDate)
    /// A date or any earlier one: `..a`.
    case upTo(EDTFDate)
    /// A date or any later one: `a..`.
    case from(EDTFDate)
  }

  /// Reads EDTF; nil for anything that isn't, such as `2025-Q3` or an impossible day. Linear.
  public init?(parsing text: String) {
    var parser = EDTFParser(text)
    guard let value = parser.parse() else { return nil }
    self = value
  }

  /// The date of a day.
  public init(_ day: CalendarDay) { self = .date(EDTFDate(day)) }

  /// The first day that it can mean; nil where that is open or unknown.
  public var earliest: CalendarDay? {
    switch self {
    case .date(let date): date.earliest
    case .interval(.date(let date), _): date.earliest
    case .interval: nil
    case .oneOf(let elements), .allOf(let elements): Self.extreme(elements.map(\.earliest), <)
    }
  }

  /// The last day that it can mean; nil where that is open or unknown.
  public var latest: CalendarDay? {
    switch self {
    case .date(let date): date.latest
    case .interval(_, .date(let date)): date.latest
    case .interval: nil
    case .oneOf(let elements), .allOf(let elements): Self.extreme(elements.map(\.latest), >)
    }
  }

  private static func extreme(
    _ days: [CalendarDay?], _ precedes: (CalendarDay, CalendarDay) -> Bool
  ) -> CalendarDay? {
    let known = days.compactMap { $0 }
    return known.count == days.count ? known.min(by: precedes) : nil
  }

  /// What both can mean: the narrower of the two where one lies within the other, else one of the days they share; nil
  /// where they share none. A null bound counts as open.
  public func intersection(_ other: EDTF) -> EDTF? {
    let earliest = Self.later(earliest, other.earliest)
    let latest = Self.earlier(latest, other.latest)
    if let earliest, let latest, earliest > latest { return nil }
    if (earliest, latest) == (other.earliest, other.latest), self != other {
      return (earliest, latest) == (self.earliest, self.latest) ? simpler(of: other) : other
    }
    if (earliest, latest) == (self.earliest, self.latest) { return self }
    return .spanning(earliest: earliest, latest: latest)
  }

  private func simpler(of other: EDTF) -> EDTF {
    let (mine, its) = (description, other.description)
    return (mine.utf8.count, mine) <= (its.utf8.count, its) ? self : other
  }

  private static func later(_ left: CalendarDay?, _ right: CalendarDay?) -> CalendarDay? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }

  private static func earlier(_ left: CalendarDay?, _ right: CalendarDay?) -> CalendarDay? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }

  /// One of the days between two bounds, either of which may be open; nil if both are.
  public static func spanning(earliest: CalendarDay?, latest: CalendarDay?) -> EDTF? {
    switch (earliest, latest) {
    case (nil, nil): nil
    case (let first?, nil): .oneOf([.from(EDTFDate(first))])
    case (nil, let last?): .oneOf([.upTo(EDTFDate(last))])
    case (let first?, let last?):
      first == last ? EDTF(first) : .oneOf([.range(EDTFDate(first), EDTFDate(last))])
    }
  }

  /// The EDTF text, without spaces.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let first, let last): first.description + "/" + last.description
    case .oneOf(let elements): "[" + elements.map(\.description).joined(separator: ",") + "]"
    case .allOf(let elements): "{" + elements.map(\.description).joined(separator: ",") + "}"
    }
  }
}

extension EDTF.Bound: CustomStringConvertible {
  /// The EDTF text; empty for an unknown end.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Element: CustomStringConvertible {
  /// The EDTF text.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .upTo(let last): "..\(last)"
    case .from(let first): "\(first).."
    }
  }

  /// The first day that it can mean, or nil.
  public var earliest: CalendarDay? {
    switch self {
    case .date(let date), .range(let date, _), .from(let date): date.earliest
    case .upTo: nil
    }
  }

  /// The last day that it can mean, or nil.
  public var latest: CalendarDay? {
    switch self {
    case .date(let date), .range(_, let date), .upTo(let date): date.latest
    case .from: nil
    }
  }
}

extension EDTF: Comparable {
  /// Orders by earliest, then latest (open ends come first and last), then by text.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    let leftKey = (left.earliest?.daysSinceEpoch ?? .min, left.latest?.daysSinceEpoch ?? .max, left.description)
    let rightKey = (right.earliest?.daysSinceEpoch ?? .min, right.latest?.daysSinceEpoch ?? .max, right.description)
    return leftKey < rightKey
  }
}
