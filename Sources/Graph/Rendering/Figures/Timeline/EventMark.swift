import Timeline

/// How the date of an event is drawn.
enum EventMark: Hashable, Sendable {
  /// One day.
  case day(Int)
  /// Some time within a period, or all of it; the first and the last day.
  case period(ClosedRange<Int>)
  /// On or before a day.
  case until(Int)
  /// On or after a day.
  case since(Int)
  /// No place in time.
  case undated

  init(_ date: TemporalValue?) {
    switch (date?.earliest?.daysSinceEpoch, date?.latest?.daysSinceEpoch) {
    case (let first?, let last?) where first < last: self = .period(first...last)
    case (let first?, _?): self = .day(first)
    case (let first?, nil): self = .since(first)
    case (nil, let last?): self = .until(last)
    case (nil, nil): self = .undated
    }
  }

  var isDay: Bool { if case .day = self { true } else { false } }

  /// The days that the axis must hold.
  var days: ClosedRange<Int>? {
    switch self {
    case .day(let day), .until(let day), .since(let day): day...day
    case .period(let days): days
    case .undated: nil
    }
  }
}
