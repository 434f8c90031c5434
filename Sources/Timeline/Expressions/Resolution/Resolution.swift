/// What a form means in its place.
struct Resolution: Sendable {
  var edtf: EDTF?
  var precision: DatePrecision
  var kind = DateKind.instant
  var qualifier: DateQualifier?
  var basis = DateBasis.explicit
  var anchor: String?
  var fiscal: String?
  var holiday: String?
  var diagnostic: String?

  var first: CalendarDay? { edtf?.earliest }
  var last: CalendarDay? { edtf?.latest }

  static func unresolved(_ precision: DatePrecision, diagnostic: String? = nil) -> Resolution {
    Resolution(edtf: nil, precision: precision, diagnostic: diagnostic)
  }

  /// A period's dates, as the EDTF that names it where there is one.
  init(_ period: Period, basis: DateBasis = .explicit, anchor: String? = nil) {
    edtf = period.edtf
    precision = period.precision
    kind = period.kind
    self.basis = basis
    self.anchor = anchor
  }

  init(
    edtf: EDTF?, precision: DatePrecision, kind: DateKind = .instant, basis: DateBasis = .explicit,
    diagnostic: String? = nil
  ) {
    self.edtf = edtf
    self.precision = precision
    self.kind = kind
    self.basis = basis
    self.diagnostic = diagnostic
  }

  /// The value with its words.
  func value(text: String) -> TemporalValue {
    TemporalValue(
      edtf: edtf, precision: precision, qualifier: qualifier, kind: kind, text: text, basis: basis, anchor: anchor,
      fiscal: fiscal, holiday: holiday)
  }
}
