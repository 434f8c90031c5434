import Text

/// Amounts in few characters.
enum AmountWords {
  private static let symbols = [
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "C$", "AUD": "A$", "INR": "₹", "KRW": "₩", "CNY": "CN¥",
  ]

  /// "up to $200M", "€48.3M", "1.2 GW", "49 %".
  static func short(_ amount: Amount) -> String {
    let number = short(amount.value)
    let quantity: String
    if let symbol = symbols[amount.unit] {
      quantity = symbol + number
    } else {
      quantity = number + " " + (amount.unit == "percent" ? "%" : amount.unit)
    }
    return (amount.qualifier == .exact ? "" : amount.qualifier.rawValue + " ") + quantity
  }

  private static func short(_ value: Double) -> String {
    let scales: [(Double, String)] = [(1e12, "T"), (1e9, "B"), (1e6, "M")]
    for (scale, letter) in scales where value.magnitude >= scale && value.magnitude < 1e15 {
      return DOTText.number(value / scale) + letter
    }
    return value.magnitude < 1e15 ? grouped(DOTText.number(value)) : "\(value)"
  }

  /// Thousands apart: "12,500".
  private static func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 4 else { return number }
    var digits = ""
    for (index, digit) in whole.reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
