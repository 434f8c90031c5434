import Language

/// Finds where news says at the beginning of a sentence from where it comes: "LARKMOOR, Ohio, May 3 –".
enum Datelines {
  /// Where the place's name ends that begins the first sentence of an item, with the day and the wire behind it, or 0.
  static func placeEnd(_ tokens: [Token]) -> Int {
    let prefix = DatelinePrefix(forms: tokens.map(\.form)) { index in
      index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }
    if let end = prefix.end(from: 0), isPlaced(tokens, end) { return end }
    if let end = prefix.endOfSubhead { return end }
    var end = 0
    while end < tokens.count, end < 3, NameFolding.isAllCapitals(tokens[end].form), tokens[end].form.utf8.count > 3 {
      end += 1
    }
    guard end > 0, end + 1 < tokens.count else { return 0 }
    if StatesOfCountries.follow(tokens, end) { return end }
    let next = tokens[end + 1].form
    switch tokens[end].form {
    case ",":
      return months.contains(next.lowercased().prefix(3).description) && next.first?.isUppercase == true ? end : 0
    case "(": return tokens[end...].prefix(6).contains { dashes.contains($0.form) } ? end : 0
    case let form where dashes.contains(form):
      return Places.cities.contains(tokens[0].form.lowercased()) ? end : 0
    default: return 0
    }
  }

  /// Whether what is in front of a sentence has a wire or a day: "ACME - Bolt" may be two companies.
  private static func isPlaced(_ tokens: [Token], _ end: Int) -> Bool {
    if tokens[..<end].contains(where: { ["wire", "newswire", "prnewswire"].contains($0.form.lowercased()) }) {
      return true
    }
    return tokens[..<end].contains {
      CalendarWords.months.contains($0.form.lowercased())
        || $0.form.lowercased().hasSuffix(".") && months.contains($0.form.lowercased().prefix(3).description)
    }
      && tokens[..<end].contains { Int($0.form) != nil }
  }

  private static let dashes: Set<String> = ["-", "–", "—", "--"]
  private static let months = Set(CalendarWords.months.map { String($0.prefix(3)) })
}
