extension Resolution {
  /// The date together with the preposition before it.
  func bounded(_ bounding: TemporalExpression.Bounding) -> Resolution {
    guard edtf != nil else { return self }
    var resolution = self
    switch bounding {
    case .asOf: return self
    case .since, .from:
      guard let firstDate else { return self }
      resolution.edtf = .interval(.date(firstDate), .open)
      resolution.kind = .interval
    case .until:
      guard let lastDate else { return self }
      resolution.edtf = .interval(.unknown, .date(lastDate))
      resolution.kind = .interval
    case .by:
      guard let lastDate else { return self }
      resolution.edtf = .oneOf([.upTo(lastDate)])
      resolution.kind = .oneOf
    case .before:
      guard let neighbor = neighbor(-1) else { return self }
      resolution.edtf = .oneOf([.upTo(neighbor)])
      resolution.kind = .oneOf
    case .after:
      guard let neighbor = neighbor(1) else { return self }
      resolution.edtf = .oneOf([.from(neighbor)])
      resolution.kind = .oneOf
    }
    return resolution
  }

  /// The unit of the same precision before or after this one; the day where units don't fit.
  private func neighbor(_ step: Int) -> EDTFDate? {
    guard let day = step < 0 ? first?.adding(days: -1) : last?.adding(days: 1) else { return nil }
    switch precision {
    case .year: return EDTFDate(year: day.year)
    case .month: return EDTFDate(year: day.year, month: day.month)
    default: return EDTFDate(day)
    }
  }
}
