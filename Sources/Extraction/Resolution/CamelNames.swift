import Language

/// Names whose letters no other word has: small ones before a capital, "eToro", "iRobot", or a period within, "Q.ANT".
enum CamelNames {
  /// Words of that form that no organization bears.
  private static let others: Set<String> = [
    "iPhone", "iPad", "iPod", "iMac", "iCloud", "iOS", "iTunes", "eBook", "eSIM", "eVTOL", "mRNA",
    "eCommerce", "eHealth", "macOS", "tvOS", "watchOS", "eID", "pH", "kWh", "mAh", "eGates", "eSports",
  ]

  /// Whether a word is such a name: one or two small letters, a capital, and at least two letters more; or a capital, a
  /// period and at least three.
  static func isName(_ form: String) -> Bool {
    let halves = form.split(separator: ".", omittingEmptySubsequences: false)
    if halves.count == 2, halves[0].count == 1, halves[1].count > 2, !Ticker.isTicker(form),
      halves.allSatisfy({ $0.allSatisfy { $0.isUppercase && $0.isLetter } })
    {
      return true
    }
    let small = form.prefix { $0.isLowercase }
    let rest = form.dropFirst(small.count)
    return (1...2).contains(small.count) && rest.count > 2 && rest.first?.isUppercase == true
      && rest.allSatisfy { $0.isLetter || $0.isNumber } && !isThing(form)
  }

  /// Whether a word of that form names a thing: "iPad", "iPads".
  static func isThing(_ form: String) -> Bool {
    others.contains(form) || form.hasSuffix("s") && others.contains(String(form.dropLast()))
  }
}
