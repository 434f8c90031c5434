import Timeline

extension TemporalValue {
  /// The finest plain date (`2025-07-14`, `2025-07` or `2025`) that holds every day that the value can mean; nil where
  /// there is none.
  var enclosingDate: String? {
    guard let earliest, let latest, (0...9999).contains(earliest.year), earliest.year == latest.year else { return nil }
    let day = latest.description
    if earliest == latest { return day }
    return String(day.prefix(earliest.month == latest.month ? 7 : 4))
  }

  /// Whether it is one plain day, month or year without qualification.
  var isPlainInstant: Bool {
    guard case .date(let date) = edtf else { return false }
    return date.qualifier == nil && date.qualified(nil).description == enclosingDate
  }
}

extension EDTFDate {
  /// The date as a value of its own.
  var enclosingDate: String? {
    TemporalValue(edtf: .date(self), precision: .day, text: "").enclosingDate
  }
}
