import Language

/// Recognizes bodies of a state by country and function: "the Dutch defence ministry", "Ghana's Ministry of Education".
struct StateBodies: Sendable {
  /// A body found in a sequence of tokens.
  struct Match: Sendable {
    /// The tokens, the country's included.
    var tokens: Range<Int>
    /// ISO 3166 code, or nil where the text doesn't say.
    var country: String?
    /// The function, such as `ministry of defence`.
    var body: String
  }

  let countries: Countries

  /// The body that a country's name at `start` begins, if any.
  func match(in tokens: [Token], from start: Int) -> Match? {
    guard let country = countries.match(in: tokens, from: start) else { return bareMatch(in: tokens, from: start) }
    var next = start + country.count
    let isPossessive = next < tokens.count && (tokens[next].form == "'s" || tokens[next].form == "’s")
    guard country.form != .capital || isPossessive else { return nil }
    if isPossessive { next += 1 }
    let isOneOfSeveral = start > 0 && ["a", "an", "another"].contains(tokens[start - 1].form.lowercased())
    let office = isOneOfSeveral ? nil : PublicOffices.end(in: tokens, from: next)
    guard let end = bodyEnd(in: tokens, from: next) ?? office, !Self.isAdjective(tokens, end - 1) else { return nil }
    let words = tokens[next..<end].map { NameFolding.words($0.form).joined() }.filter { !$0.isEmpty }
    guard let body = Self.function(words) else { return nil }
    return Match(tokens: start..<end, country: country.code, body: body)
  }

  /// "a Chinese military company": no army.
  static func isAdjective(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].form.lowercased() == "military", index + 1 < tokens.count else { return false }
    return tokens[index].upos == .adjective || tokens[index + 1].upos == .noun
  }

  /// A ministry named by its portfolio alone: "the defence ministry".
  private func bareMatch(in tokens: [Token], from start: Int) -> Match? {
    let first = tokens[start].form.lowercased()
    guard Self.portfolios.contains(Self.spelling[first] ?? first), first != "and", start > 0,
      let end = bodyEnd(in: tokens, from: start), end > start + 1
    else { return nil }
    let words = tokens[start..<end].map { NameFolding.words($0.form).joined() }.filter { !$0.isEmpty }
    guard Self.departments.contains(words.last ?? ""), let body = Self.function(words) else { return nil }
    return Match(tokens: start..<end, country: nil, body: body)
  }

  /// The function that folded words name, in one form for all spellings, or nil if they name none.
  static func function(_ words: [String]) -> String? {
    guard let last = words.last, let first = words.first else { return nil }
    let joined = words.map { spelling[$0] ?? $0 }.joined(separator: " ")
    if bodies.contains(joined) { return synonyms[joined] ?? joined }
    if words.count > 2, departments.contains(first), words[1] == "of" || words[1] == "for" {
      return first + " of " + portfolio(words.dropFirst(2).filter { $0 != "the" })
    }
    if words.count > 1, departments.contains(last) { return last + " of " + portfolio(words.dropLast()) }
    return PublicOffices.contains(words) ? joined : nil
  }

  /// Whether a body's function tells no place: "department of transport", not "department of orvik police".
  static func isNational(_ body: String) -> Bool {
    let words = body.split(separator: " ").map(String.init)
    guard let first = words.first, departments.contains(first), words.count > 2 else { return true }
    return words.dropFirst(2).allSatisfy { portfolios.contains($0) || CommonWords.linking.contains($0) }
  }

  /// What a department is for, in one spelling; that its defence is national tells nothing.
  private static func portfolio(_ words: some Sequence<String>) -> String {
    words.map { spelling[$0] ?? $0 }.filter { !$0.isEmpty && $0 != "national" }.joined(separator: " ")
  }

  /// The country that ends a body's name, "of the Philippines", with what stands before it; nil where none does.
  func seat(of range: Range<Int>, in tokens: [Token]) -> (country: String, body: Range<Int>)? {
    guard let link = range.dropFirst(3).last(where: { tokens[$0].form == "of" }),
      let country = countries.genitive(in: tokens, at: link), country.end == range.upperBound
    else { return nil }
    return (country.code, range.lowerBound..<link)
  }

  private func bodyEnd(in tokens: [Token], from start: Int) -> Int? {
    guard start < tokens.count else { return nil }
    let first = NameFolding.words(tokens[start].form).joined()
    if Self.departments.contains(first), start + 2 < tokens.count,
      tokens[start + 1].form == "of" || tokens[start + 1].form == "for"
    {
      var end = start + 2
      while end < tokens.count, isPortfolio(tokens, end) { end += 1 }
      return end > start + 2 ? end : nil
    }
    for index in start..<min(start + 5, tokens.count) {
      let word = NameFolding.words(tokens[index].form).joined()
      let previous =
        index > start
        ? (Self.spelling[tokens[index - 1].form.lowercased()] ?? tokens[index - 1].form.lowercased()) + " " : ""
      if Self.departments.contains(word), index > start { return index + 1 }
      if Self.bodies.contains(previous + word) { return index + 1 }
      if Self.bodies.contains(word),
        index + 1 == tokens.count || !Self.bodies.contains(word + " " + tokens[index + 1].form.lowercased())
      {
        return index == start || Self.modifiers.contains(tokens[index - 1].form.lowercased()) ? index + 1 : nil
      }
      guard
        Self.modifiers.contains(word) || Self.beginnings.contains(word)
          || Self.portfolios.contains(Self.spelling[word] ?? word) || word == "and"
      else { return nil }
    }
    return nil
  }

  /// Whether a token continues "Ministry of Trade, Industry and Energy".
  private func isPortfolio(_ tokens: [Token], _ index: Int) -> Bool {
    let form = tokens[index].form
    if NameFolding.isCapitalized(form) { return tokens[index].upos != .verb }
    let nextIsCapital = index + 1 < tokens.count && NameFolding.isCapitalized(tokens[index + 1].form)
    if form == "and" || form == "&" { return nextIsCapital }
    if form == ",", index + 2 < tokens.count, nextIsCapital { return [",", "and"].contains(tokens[index + 2].form) }
    if form == "," {
      return index + 2 < tokens.count && tokens[index + 1].form == "and"
        && NameFolding.isCapitalized(tokens[index + 2].form)
    }
    return Self.portfolios.contains(Self.spelling[form] ?? form)
  }

  private static let spelling = [
    "defense": "defence", "labor": "labour", "affairs": "", "economics": "economy", "economic": "economy",
    "ministry's": "ministry", "transportation": "transport",
  ]
  static let departments: Set<String> = ["ministry", "department", "ministries"]
  private static let synonyms = ["armed forces": "military", "army's": "army"]
  private static let bodies: Set<String> = [
    "navy", "army", "air force", "military", "armed forces", "marine corps", "marines", "coast guard", "parliament",
    "senate", "central bank", "supreme court", "high court", "treasury", "cabinet", "space agency",
    "constitutional court",
    "defence forces", "defence force", "intelligence agency", "intelligence service", "federal police", "ministry",
    "embassy", "competition authority", "competition commission", "antitrust authority", "cartel office", "wealth fund",
    "sovereign wealth fund", "sovereign fund", "border guard", "customs", "congress", "home office", "foreign office",
    "special forces", "regulator", "watchdog", "competition regulator", "competition watchdog", "telecoms regulator",
    "energy regulator", "market regulator", "markets regulator", "financial regulator", "aviation regulator",
    "nuclear regulator", "data protection authority", "privacy watchdog", "media regulator", "cyber agency",
    "cybersecurity agency", "antitrust regulator", "space command", "tax authority", "tax agency", "tax office",
  ]
  /// First words of the bodies of two words.
  private static let beginnings = Set(bodies.filter { $0.contains(" ") }.compactMap { $0.split(separator: " ").first })
    .reduce(into: Set<String>()) { $0.insert(String($1)) }
  private static let modifiers: Set<String> = ["royal", "national", "federal", "state", "own", "sovereign", "'s"]
  private static let portfolios: Set<String> = [
    "defence", "foreign", "finance", "interior", "home", "transport", "transportation", "health", "energy", "trade",
    "economy", "industry", "commerce", "justice", "education", "environment", "agriculture", "labour", "science",
    "technology", "digital", "ict", "telecoms", "communications", "culture", "housing", "security", "infrastructure",
    "climate", "research", "planning", "tourism", "water", "mines", "mining", "oil", "petroleum", "power", "railway",
    "railways", "electricity", "fisheries", "industries", "information", "war", "state", "veterans", "aviation",
    "development", "business", "works", "public", "food", "sports", "youth", "external", "internal", "", "and",
  ]
}
