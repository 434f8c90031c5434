/// The codes under which exchanges list shares, as wires write them behind a company's name: "TSLA.O", "002460.SZ".
///
/// Reference: the Reuters instrument code, a root and an exchange behind a period.
package enum Ticker {
  private static let exchanges: Set<Substring> = [
    "A", "AS", "AT", "AX", "BA", "BK", "BO", "BR", "CO", "DE", "F", "HE", "HK", "HM", "IR", "IS", "JK", "JO", "K", "KL",
    "KQ", "KS", "L", "LS", "MC", "MI", "MX", "N", "NS", "NZ", "O", "OL", "OQ", "PA", "PK", "PR", "PS", "QA", "S", "SA",
    "SE", "SI", "SS", "ST", "SW", "SZ", "T", "TA", "TO", "TW", "TWO", "UL", "V", "VI", "VX", "WA",
  ]

  /// Whether a word is such a code. Linear in its length, which is short.
  package static func isTicker(_ form: some StringProtocol) -> Bool {
    let parts = form.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...6).contains(parts[0].utf8.count), form.utf8.allSatisfy({ $0 < 0x80 }) else {
      return false
    }
    // "BRKa.N", a class of shares
    let root = parts[0].count > 3 && parts[0].last?.isLowercase == true ? parts[0].dropLast() : parts[0]
    return root.allSatisfy { $0.isUppercase || $0.isNumber } && exchanges.contains(Substring(String(parts[1])))
  }
}
