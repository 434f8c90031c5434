import Language

/// What stands behind names and says the same: abbreviations and stock tickers in parentheses, the name of a state's body
/// between commas.
struct Parentheses {
  /// The index of an abbreviation among the names → the index of the name before it.
  private(set) var abbreviations: [Int: Int] = [:]
  /// The index of a state's body among the names → the index of its proper name: "Japan's space agency, JAXA,".
  private(set) var bodies: [Int: Int] = [:]
  /// Tickers, with the index of the name before.
  private(set) var tickers: [(name: Int, ticker: String)] = []

  init(text: AnalyzedText, names: [NameMention]) {
    var nameAt: [Int: [Int: Int]] = [:]
    for (index, name) in names.enumerated() { nameAt[name.sentence, default: [:]][name.tokens.lowerBound] = index }
    for (index, name) in names.enumerated() {
      let tokens = text.sentences[name.sentence].tokens
      var next = name.tokens.upperBound
      if let proper = Self.properName(of: name, in: tokens, nameAt[name.sentence] ?? [:], names) {
        bodies[index] = proper
      }
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
        for place in start..<end {
          if let symbol = nameAt[name.sentence]?[place], names[symbol].text == ticker { abbreviations[symbol] = index }
        }
      }
    }
  }

  /// The name between commas behind a state's body, if it isn't one of a list.
  private static func properName(
    of body: NameMention, in tokens: [Token], _ nameAt: [Int: Int], _ names: [NameMention]
  ) -> Int? {
    let comma = body.tokens.upperBound
    if let other = nameAt[comma], isOfficesName(body, names[other], tokens) { return other }
    guard body.source == .stateBody, comma + 1 < tokens.count, tokens[comma].form == "," else { return nil }
    let start = tokens[comma + 1].form.lowercased() == "the" ? comma + 2 : comma + 1
    guard let other = nameAt[start], ![.stateBody, .country].contains(names[other].source) else { return nil }
    let end = names[other].tokens.upperBound
    guard end < tokens.count, [",", ".", "—", "–", ")"].contains(tokens[end].form),
      end + 1 == tokens.count || !["and", "or"].contains(tokens[end + 1].form)
    else { return nil }
    let goesOn = tokens[end].form == "," && nameAt[end + 1] != nil
    return goesOn ? nil : other
  }

  /// "Japan's space agency JAXA": a body's proper name right behind it.
  private static func isOfficesName(_ body: NameMention, _ name: NameMention, _ tokens: [Token]) -> Bool {
    guard body.source == .stateBody || body.source == .grammar, let last = body.words.last, offices.contains(last),
      name.source == .recognizer || name.source == .gazetteer || name.source == .properNoun
    else { return false }
    let end = name.tokens.upperBound
    return end == tokens.count || tokens[end].upos != .noun && tokens[end].form != "-" && tokens[end].xpos != "POS"
  }

  private static let offices: Set<String> = [
    "agency", "authority", "tribunal", "regulator", "watchdog", "commission", "inspectorate", "office", "directorate",
  ]

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
