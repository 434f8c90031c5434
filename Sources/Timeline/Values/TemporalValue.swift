/// What a date expression means, as far as it is known: the date object of the JSON timeline.
public struct TemporalValue: Hashable, Sendable {
  /// The value, or nil where it can't be resolved.
  public var edtf: EDTF?
  /// The first day that it can mean, or nil.
  public var earliest: CalendarDay?
  /// The last day that it can mean, or nil.
  public var latest: CalendarDay?
  /// How fine it is.
  public var precision: DatePrecision
  /// How sure it is; nil for plain statements.
  public var qualifier: DateQualifier?
  /// Point, period or one of several points.
  public var kind: DateKind
  /// The words.
  public var text: String
  /// Where its resolution comes from.
  public var basis: DateBasis
  /// The date from which it was counted, in EDTF, or nil.
  public var anchor: String?
  /// The fiscal year and perhaps quarter ("FY2026", "FY2026-Q2"), of which the calendar bounds aren't known; or nil.
  public var fiscal: String?
  /// The holiday that the words name, or nil.
  public var holiday: String?

  /// Creates a value; its bounds are those of `edtf`.
  public init(
    edtf: EDTF?, precision: DatePrecision, qualifier: DateQualifier? = nil, kind: DateKind = .instant, text: String,
    basis: DateBasis = .explicit, anchor: String? = nil, fiscal: String? = nil, holiday: String? = nil
  ) {
    self.edtf = edtf
    earliest = edtf?.earliest
    latest = edtf?.latest
    self.precision = precision
    self.qualifier = qualifier
    self.kind = kind
    self.text = text
    self.basis = basis
    self.anchor = anchor
    self.fiscal = fiscal
    self.holiday = holiday
  }

  /// Whether the bounds of the two share a day; a null bound is open. False where either has no bound at all.
  public func isCompatible(with other: TemporalValue) -> Bool {
    guard earliest != nil || latest != nil, other.earliest != nil || other.latest != nil else { return false }
    if let earliest, let end = other.latest, earliest > end { return false }
    if let latest, let start = other.earliest, start > latest { return false }
    return true
  }
}
