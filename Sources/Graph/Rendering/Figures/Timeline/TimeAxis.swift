import Timeline

/// A linear time axis in which long empty stretches are left out.
struct TimeAxis: Sendable {
  /// How far apart ticks are.
  enum Unit: Sendable {
    case week, month, quarter, year, fiveYears, decades

    /// The months between two ticks; weeks count from the first of each month.
    var months: Int {
      switch self {
      case .week, .month: 1
      case .quarter: 3
      case .year: 12
      case .fiveYears: 60
      case .decades: 240
      }
    }
  }

  /// A stretch of time that is drawn, in days since the epoch.
  struct Segment: Hashable, Sendable {
    var first: Int
    /// The day after the last.
    var end: Int
    var x: Double
    var width: Double
  }

  /// The space of a break.
  static let breakWidth = 16.0

  private(set) var segments: [Segment] = []
  private(set) var unit = Unit.month
  let x: Double
  let width: Double

  /// Fits periods, in days since the epoch, into a width.
  init(periods: [ClosedRange<Int>], x: Double, width: Double) {
    self.x = x
    self.width = width
    let occupied = Self.joined(periods)
    guard let first = occupied.first?.lowerBound, let last = occupied.last?.upperBound else { return }
    var breaks = [ClosedRange<Int>]()
    // Each break must save much: the longest gaps first, while they take more than a quarter of what is drawn.
    let gaps = zip(occupied, occupied.dropFirst()).map { $0.upperBound...$1.lowerBound }.sorted { $0.count > $1.count }
    var drawn = last - first + 1
    for gap in gaps.prefix(3) where gap.count * 4 > drawn && gap.count > 200 {
      breaks.append(gap)
      drawn -= gap.count
    }
    breaks.sort { $0.lowerBound < $1.lowerBound }
    var bounds = [(Int, Int)]()
    var start = first
    for gap in breaks {
      bounds.append((start, gap.lowerBound))
      start = gap.upperBound
    }
    bounds.append((start, last))
    choose(bounds)
  }

  /// Where a day starts.
  func position(_ day: Int) -> Double {
    for segment in segments where day < segment.end {
      let offset = Double(max(0, day - segment.first)) / Double(segment.end - segment.first)
      return segment.x + segment.width * offset
    }
    return x + width
  }

  /// The days at which ticks stand, with the end of each segment.
  func ticks(in segment: Segment) -> [CalendarDay] {
    var ticks = [CalendarDay]()
    var day = CalendarDay(daysSinceEpoch: segment.first)
    while day.daysSinceEpoch <= segment.end, ticks.count < 400 {
      ticks.append(day)
      if unit == .week, day.daysSinceEpoch < segment.end {
        ticks += [7, 14, 21].map { CalendarDay(daysSinceEpoch: day.daysSinceEpoch + $0) }
      }
      day = CalendarDay.first(of: day.month + unit.months, day.year)
    }
    return ticks
  }

  private mutating func choose(_ bounds: [(Int, Int)]) {
    let units: [(Unit, Double)] = [
      (.week, 120), (.month, 21), (.quarter, 20), (.year, 26), (.fiveYears, 26), (.decades, 0),
    ]
    for (candidate, least) in units {
      unit = candidate
      let snapped = merged(bounds.map { snap($0, $1, candidate) })
      let days = snapped.reduce(0) { $0 + $1.1 - $1.0 }
      let free = width - Double(snapped.count - 1) * Self.breakWidth
      let scale = free / Double(max(1, days))
      var left = x
      segments = snapped.map { first, end in
        let segment = Segment(first: first, end: end, x: left, width: Double(end - first) * scale)
        left += segment.width + Self.breakWidth
        return segment
      }
      if scale * 30.4 * Double(candidate.months) >= least { return }
    }
  }

  /// Whole units around two days.
  private func snap(_ first: Int, _ last: Int, _ unit: Unit) -> (Int, Int) {
    func start(_ day: Int, plus units: Int) -> Int {
      let date = CalendarDay(daysSinceEpoch: day)
      let months = date.year * 12 + date.month - 1
      let floored = months - ((months % unit.months) + unit.months) % unit.months
      return CalendarDay.first(of: floored + units * unit.months + 1, 0).daysSinceEpoch
    }
    return (start(first, plus: 0), start(last, plus: 1))
  }

  private func merged(_ bounds: [(Int, Int)]) -> [(Int, Int)] {
    var merged = [(Int, Int)]()
    for (first, end) in bounds {
      if let last = merged.last, first <= last.1 {
        merged[merged.count - 1].1 = max(last.1, end)
      } else {
        merged.append((first, end))
      }
    }
    return merged
  }

  private static func joined(_ periods: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined = [ClosedRange<Int>]()
    for period in periods.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, period.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, period.upperBound)
      } else {
        joined.append(period)
      }
    }
    return joined
  }
}
