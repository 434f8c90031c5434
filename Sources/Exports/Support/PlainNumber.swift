/// Numbers as plain decimal digits, the same in every locale.
enum PlainNumber {
  /// Whole numbers without a fraction: 1500000 and 1.5, never 1.5e+06 below 10¹⁵.
  static func text(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
  }
}
