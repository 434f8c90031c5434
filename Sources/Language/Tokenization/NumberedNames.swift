/// Names in which a number is written together with letters, which look like a number and its unit: "83North",
/// "23andMe", "3M", "L3Orvik".
enum NumberedNames {
  /// Names that the rule below is too strict for; what it takes for a number, they are.
  private static let known: Set<String> = ["3M", "3i", "8VC", "a16z"]
  /// Words with a capital that are written together with a number without being a name.
  private static let units: Set<String> = [
    "mbps", "gbps", "kbps", "tbps", "mbit", "gbit", "tbit", "kbit", "gwhr", "mwhr", "million", "billion", "trillion",
    "crore", "lakh", "year", "years", "month", "months", "days", "hours", "week", "weeks", "minutes", "percent", "plus",
    "dreamliner", "euro", "euros", "gbaud", "mhz", "ghz", "level", "series",
  ]
  /// Words that are a name with the number behind them: "Group 11", "Section 32".
  static let counters: Set<String> = [
    "Group", "Section", "Studio", "Channel", "Level", "Area", "Pillar", "Unit", "Base", "Gate", "Pier", "Fund",
    "Division",
  ]
  /// What follows a number that is none of these names: "3M users".
  private static let counted: Set<String> = [
    "people", "users", "customers", "shares", "units", "tons", "tonnes", "barrels", "euros", "dollars", "pounds",
    "views", "downloads", "subscribers", "followers", "members", "households", "homes", "jobs", "records", "accounts",
    "copies", "vehicles", "cars", "patients", "visitors", "passengers", "of", "sq", "square", "ounces", "euro",
    "dollar",
  ]
  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "cad", "aud", "chf", "inr", "rs", "us$", "$", "€", "£",
  ]

  /// Whether a word has the form of such a name. Linear in its length, which is short.
  static func hasForm(_ word: String) -> Bool {
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    if known.contains(word) || hasInnerNumber(word) { return true }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let letters = word.dropFirst(digits.count)
    guard (1...3).contains(digits.count), letters.count > 3, letters.allSatisfy({ $0.isASCII && $0.isLetter }),
      letters.contains(where: \.isUppercase), letters.contains(where: \.isLowercase),
      !units.contains(letters.lowercased())
    else { return false }
    let isCapitalized = letters.first?.isUppercase == true && letters.dropFirst().first?.isLowercase == true
    return isCapitalized || letters.first?.isLowercase == true && letters.dropFirst(2).contains(where: \.isUppercase)
  }

  /// "L3Orvik": a letter or two and a number before a name.
  private static func hasInnerNumber(_ word: String) -> Bool {
    let initials = word.prefix { $0.isASCII && $0.isUppercase }
    let digits = word.dropFirst(initials.count).prefix { $0.isASCII && $0.isNumber }
    let name = word.dropFirst(initials.count + digits.count)
    return (1...2).contains(initials.count) && (1...2).contains(digits.count) && name.count > 3
      && name.first?.isUppercase == true && name.dropFirst().allSatisfy { $0.isASCII && $0.isLowercase }
  }

  /// Whether a word is the code of a currency, behind which "3M" is a number.
  static func isCurrency(_ word: String) -> Bool { currencies.contains(word.lowercased()) }

  /// Whether a word may be the beginning of a name of several: "10x Genomics", "1X Technologies".
  static func mayOpen(_ word: String) -> Bool {
    word.count < 4 && word.last?.lowercased() == "x" && word.count > 1
      && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a token of a sentence is such a name, by its form and its neighbours.
  static func isName(_ token: Int, of forms: [String]) -> Bool {
    guard hasForm(forms[token]) else { return false }
    let isCounting = forms[token].count == 2 && token + 1 < forms.count && counted.contains(forms[token + 1])
    let isSum = token > 0 && isCurrency(forms[token - 1])
    return !isCounting && !isSum
  }
}
