/// How sure a date is, in EDTF's three grades.
public enum DateQualifier: String, Hashable, Sendable, Codable, CaseIterable {
  /// Near this date: EDTF's `~`.
  case approximate
  /// The source is unsure of it: EDTF's `?`.
  case uncertain
  /// Both: EDTF's `%`.
  case both

  /// EDTF's sign for it.
  public var sign: Character {
    switch self {
    case .approximate: "~"
    case .uncertain: "?"
    case .both: "%"
    }
  }

  init?(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "%"): self = .both
    default: return nil
    }
  }

  /// What holds where either of the two holds.
  static func combined(_ left: DateQualifier?, _ right: DateQualifier?) -> DateQualifier? {
    guard let left else { return right }
    guard let right else { return left }
    return left == right ? left : .both
  }
}
