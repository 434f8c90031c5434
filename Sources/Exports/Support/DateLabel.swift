import Timeline

/// Dates in words for people, no more exact than they are; the text's own words where the date has no place in time.
enum DateLabel {
  /// "14 July 2025", "July 2025", "third quarter of 2025", "by March 2026", "c. 2024".
  static func text(_ date: TemporalValue) -> String {
    guard let edtf = date.edtf, date.earliest != nil || date.latest != nil else {
      return date.text.nonEmpty ?? date.edtf?.description ?? ""
    }
    return text(edtf)
  }

  private static func text(_ edtf: EDTF) -> String {
    switch edtf {
    case .date(let date): return text(date)
    case .interval(.date(let first), .date(let last)): return "\(text(first)) – \(text(last))"
    case .interval(.date(let first), _): return "since \(text(first))"
    case .interval(_, .date(let last)): return "until \(text(last))"
    case .interval: return edtf.description
    case .oneOf(let elements): return elements.map(text).joined(separator: " or ")
    case .allOf(let elements): return elements.map(text).joined(separator: " and ")
    }
  }

  private static func text(_ element: EDTF.Element) -> String {
    switch element {
    case .date(let date): text(date)
    case .range(let first, let last): "between \(text(first)) and \(text(last))"
    case .upTo(let last): "by \(text(last))"
    case .from(let first): "\(text(first)) or later"
    }
  }

  private static func text(_ date: EDTFDate) -> String {
    let isApproximate = date.qualifier == .approximate || date.qualifier == .both
    let isUncertain = date.qualifier == .uncertain || date.qualifier == .both
    return (isApproximate ? "c. " : "") + plain(date) + (isUncertain ? " (?)" : "")
  }

  private static func plain(_ date: EDTFDate) -> String {
    let year = EDTFDate(year: date.year)?.description ?? ""
    guard date.year.unspecified == 0, let month = date.month else {
      return date.month == nil ? year : date.qualified(nil).description
    }
    guard month.unspecified == 0, let unit = unit(month.value) else { return date.qualified(nil).description }
    guard let day = date.day else { return "\(unit) \(year)" }
    return day.unspecified == 0 ? "\(day.value) \(unit) \(year)" : "\(unit) \(year)"
  }

  private static func unit(_ code: Int) -> String? {
    switch code {
    case 1...12: months[code - 1]
    case 21...24: seasons[code - 21]
    case 25...32: seasons[(code - 25) % 4]
    case 33...36: "\(ordinals[code - 33]) quarter of"
    case 37...39: "\(ordinals[code - 37]) third of"
    case 40...41: "\(ordinals[code - 40]) half of"
    default: nil
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let seasons = ["spring", "summer", "autumn", "winter"]
  private static let ordinals = ["first", "second", "third", "fourth"]
}
