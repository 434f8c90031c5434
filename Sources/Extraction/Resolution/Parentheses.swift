import Language

/// Abbreviations and stock tickers in parentheses behind names.
struct Parentheses {
  /// The index of an abbreviation among the names → the index of the name before it.
  private(set) var abbreviations: [Int: Int] = [:]
  /// Tickers, with the index of the name before.
  private(set) var tickers: [(name: Int, ticker: String)] = []

  init(text: AnalyzedText, names: [NameMention]) {
    var nameAt: [Int: [Int: Int]] = [:]
    for (index, name) in names.enumerated() { nameAt[name.sentence, default: [:]][name.tokens.lowerBound] = index }
    for (index, name) in names.enumerated() {
      let tokens = text.sentences[name.sentence].tokens
      var next = name.tokens.upperBound
      guard next < tokens.count, tokens[next].form == "(" else { continue }
      next += 1
      while next < tokens.count, ["the", "“", "\"", "or"].contains(tokens[next].form.lowercased()) { next += 1 }
      guard let end = tokens[next...].firstIndex(where: { $0.form == ")" }), end - next <= 8, end > next else {
        continue
      }
      let start = next
      if let other = nameAt[name.sentence]?[start], names[other].tokens.upperBound <= end,
        !Self.exchanges.contains(names[other].text.uppercased())
      {
        abbreviations[other] = index
      } else if let ticker = Self.ticker(tokens[start..<end]) {
        tickers.append((index, ticker))
      }
    }
  }

  private static let exchanges: Set<String> = [
    "NASDAQ", "NYSE", "LSE", "TSX", "ASX", "NSE", "BSE", "HKEX", "SSE", "TSE", "KRX", "EURONEXT", "XETRA", "SGX",
    "TSXV",
    "OTC", "OTCQB", "AMEX", "AIM", "SIX",
  ]

  /// "NASDAQ: AMZN" or "AMAT.O".
  private static func ticker(_ tokens: ArraySlice<Token>) -> String? {
    guard let last = tokens.last, let first = tokens.first else { return nil }
    if tokens.contains(where: { $0.form == ":" }) {
      return exchanges.contains(first.form.uppercased()) && NameFolding.isAllCapitals(last.form) ? last.form : nil
    }
    let joined = tokens.map(\.form).joined()
    let letters = joined.filter { $0 != "." }
    return NameFolding.isAllCapitals(letters) && letters.utf8.count <= 8 && tokens.count <= 3 ? joined : nil
  }
}
