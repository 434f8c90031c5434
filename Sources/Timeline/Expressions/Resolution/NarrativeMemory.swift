/// The dates that "the following day" may count from, while nobody has asked on which side of the publication they lie.
struct NarrativeMemory {
  private struct Entry {
    let resolution: Resolution
    /// Known not to lie ahead.
    let isCertain: Bool
    let side: ClauseSide
  }

  private var entries: [Entry] = []

  /// Keeps a date; one that certainly doesn't lie ahead replaces all before it.
  mutating func keep(_ resolution: Resolution, isCertain: Bool, side: ClauseSide) {
    guard resolution.first != nil, resolution.last != nil else { return }
    if isCertain { entries.removeAll(keepingCapacity: true) }
    entries.append(Entry(resolution: resolution, isCertain: isCertain, side: side))
  }

  /// Lets a resolver remember the last date that doesn't lie ahead.
  mutating func settle(in resolver: inout TemporalResolver, isAhead: (Resolution, ClauseSide) -> Bool) {
    let told = entries.last { $0.isCertain || !isAhead($0.resolution, $0.side) }
    if let told { resolver.remember(told.resolution) }
    entries = []
  }

  mutating func forget() { entries = [] }
}
