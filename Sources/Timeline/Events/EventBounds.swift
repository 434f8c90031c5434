/// What orders between happenings say of those without a date: "since then" bounds one by the other.
public struct EventBounds {
  /// The dates, with bounds for what had none where an order gives them.
  public private(set) var dates: [TemporalValue?]

  /// Bounds happenings. Linear in the orders for each link of the longest chain.
  /// - Parameters:
  ///   - dates: When each happened, or nil.
  ///   - orders: The places of two happenings in `dates`. Orders that contradict each other or the dates bound nothing.
  public init(_ dates: [TemporalValue?], orders: [(earlier: Int, later: Int)]) {
    self.dates = dates
    let orders = orders.filter { $0.earlier != $0.later }
    guard !orders.isEmpty else { return }
    var earliest = dates.map { $0?.earliest }
    var latest = dates.map { $0?.latest }
    let undated = dates.map { $0?.edtf == nil && $0?.fiscal == nil }
    // As many rounds as a chain can be long; a cycle tightens nothing more.
    for _ in dates.indices {
      var hasChanged = false
      for (before, after) in orders {
        if undated[after], let bound = earliest[before], earliest[after].map({ $0 < bound }) ?? true {
          earliest[after] = bound
          hasChanged = true
        }
        if undated[before], let bound = latest[after], latest[before].map({ $0 > bound }) ?? true {
          latest[before] = bound
          hasChanged = true
        }
      }
      if !hasChanged { break }
    }
    for place in dates.indices where undated[place] {
      if let first = earliest[place], let last = latest[place], first > last { continue }
      guard let edtf = EDTF.spanning(earliest: earliest[place], latest: latest[place]) else { continue }
      self.dates[place] = TemporalValue(
        edtf: edtf, precision: .approximate, kind: .oneOf, text: dates[place]?.text ?? "", basis: .relativeToEvent)
    }
  }
}
