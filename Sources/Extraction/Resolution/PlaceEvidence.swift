import Language

/// Tells places from organizations by how a text uses a name of which nothing else is known.
struct PlaceEvidence {
  /// What the use of a name speaks for.
  enum Use {
    case place
    case organization
    case neither
  }

  let tokens: [Token]
  /// Whether the recognizer saw an organization at each token.
  var isOrganization: [Bool] = []

  /// What the words around a name say of it.
  func use(_ range: Range<Int>) -> Use {
    let head = Actor.headToken(tokens, range)
    if range.count == 1, NameFolding.isAllCapitals(tokens[head].form), range.lowerBound > 0 { return .neither }
    if isBase(range) || isSite(range, head) { return .place }
    if let place = residence(range) { return place }
    if isNamedRegion(range) { return .place }
    if isBesideOrganization(range, head) || isIntroduced(range) { return .organization }
    switch tokens[head].deprel {
    case "nsubj", "obl:agent": return .organization
    case "nmod:poss": return .organization
    default: break
    }
    guard let marker = tokens.indices.first(where: { tokens[$0].head == head && tokens[$0].deprel == "case" }) else {
      return .neither
    }
    let governor = tokens[head].head
    let lemma = governor >= 0 ? tokens[governor].lemma.lowercased() : ""
    switch tokens[marker].form.lowercased() {
    case "in", "near", "outside", "around", "across", "throughout":
      let isMoney = governor >= 0 && (tokens[governor].upos == .symbol || tokens[governor].upos == .numeral)
      return isMoney && tokens[marker].form == "in" || Self.stakes.contains(lemma) ? .organization : .place
    case "at": return Self.sites.contains(lemma) ? .place : .neither
    case "by", "with", "against", "between": return .organization
    case "from":
      // "buy 150 buses from Orvik"
      let over = governor >= 0 && tokens[governor].deprel == "obj" ? tokens[governor].head : -1
      let verb = over >= 0 ? tokens[over].lemma.lowercased() : ""
      return Self.deals.contains(lemma) || Self.deals.contains(verb) ? .organization : .neither
    default: return .neither
    }
  }

  /// "Orvik and Larkmoor Motors".
  private func isBesideOrganization(_ range: Range<Int>, _ head: Int) -> Bool {
    guard !isOrganization.isEmpty else { return false }
    return Coordination(tokens: tokens).members(of: head).contains { !range.contains($0) && isOrganization[$0] }
  }

  /// "the start-up Orvik".
  func isIntroduced(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = tokens[range.lowerBound - 1]
    guard before.upos == .noun, let noun = DescriptionNouns.embedded.meaning(of: before.lemma.lowercased()) else {
      return false
    }
    return noun.noun.hasSuffix("maker") || noun.nounClass == .generic || noun.nounClass == .unit
      || Self.introducing.contains(noun.noun)
  }

  /// "the district of Orvik".
  private func isNamedRegion(_ range: Range<Int>) -> Bool {
    range.lowerBound > 1 && tokens[range.lowerBound - 1].form == "of"
      && Self.regions.contains(tokens[range.lowerBound - 2].form)
  }

  private static let regions: Set<String> = [
    "region", "district", "city", "town", "village", "province", "island", "valley", "suburb", "county", "commune",
    "municipality", "outskirts", "coast", "gulf", "bay", "peninsula",
  ]

  /// "the Orvik-based firm".
  private func isBase(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    if next < tokens.count, tokens[next].form == "-" { next += 1 }
    return next < tokens.count && ["based", "headquartered", "born"].contains(tokens[next].form.lowercased())
  }

  /// "the Orvik plant".
  private func isSite(_ range: Range<Int>, _ head: Int) -> Bool {
    let governor = tokens[head].head
    guard governor >= range.upperBound, tokens[head].deprel == "compound" else { return false }
    let noun = tokens[governor].lemma.lowercased()
    return Self.ownedSites.contains(noun) || Self.sites.contains(noun) && hasOwner(governor, range)
  }

  /// "the Kumamoto plant of Acme", "Acme's Kumamoto plant": who owns it is named beside.
  private func hasOwner(_ site: Int, _ range: Range<Int>) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].head == site, !range.contains(index), tokens[index].upos == .properNoun else { return false }
      return tokens[index].deprel == "nmod:poss"
        || tokens[index].deprel == "nmod"
          && tokens.indices.contains { tokens[$0].head == index && tokens[$0].lemma.lowercased() == "of" }
    }
  }

  /// "Larkmoor Motors, of Orvik" and "ORVIK, May 3 –".
  private func residence(_ range: Range<Int>) -> Use? {
    let start = range.lowerBound
    if start > 1, tokens[start - 1].form.lowercased() == "of",
      tokens[start - 2].form == ","
    {
      return .place
    }
    guard start == 0 || start == 1 && tokens[0].form == "(", range.upperBound + 1 < tokens.count,
      tokens[range.upperBound].form == ","
    else { return nil }
    let next = tokens[range.upperBound + 1]
    let isDate = next.upos == .numeral || Self.calendar.contains(next.form.lowercased().prefix(3).description)
    return isDate && next.form.first?.isLowercase != true ? .place : nil
  }

  private static let introducing: Set<String> = [
    "bank", "lender", "airline", "insurer", "retailer", "utility", "nonprofit", "charity", "foundation", "university",
    "fund", "broadcaster", "brewery", "shipyard", "shipbuilder", "consultancy", "telco", "carrier", "miner",
  ]
  private static let stakes: Set<String> = [
    "invest", "stake", "share", "shareholding", "interest", "investment", "investor", "shareholder", "holding",
    "equity",
    "participation", "hold", "own", "buy", "acquire", "stock", "position", "confidence", "trust", "%", "percent",
    "cent",
    "round", "half", "third", "quarter", "majority", "minority", "bet", "put", "inject", "sell", "bring", "let", "call",
    "euro",
    "dollar", "pound", "yuan", "yen", "rupee", "crore", "million", "billion", "money", "rouble", "real", "join",
  ]
  private static let deals: Set<String> = [
    "buy", "purchase", "order", "receive", "license", "lease", "supply", "acquire", "obtain", "secure", "win", "hire",
    "rent", "source", "procure", "contract", "investment", "fund", "funding", "loan", "proposal", "offer", "bid",
    "money", "engine", "chip", "part", "component", "equipment", "software", "licence", "charter", "raise",
  ]
  private static let sites: Set<String> = [
    "plant", "factory", "mine", "yard", "port", "facility", "base", "site", "refinery", "mill", "smelter", "terminal",
    "project", "station", "pit", "dredging", "jetty", "shipyard", "reactor", "depot", "field",
    "build", "locate", "situate", "anchor", "dock", "moor", "stockpile", "land", "arrive",
  ]
  /// What lies at a place more often than it bears its owner's name.
  private static let ownedSites: Set<String> = [
    "mine", "block", "basin", "valley", "deposit", "river", "bay", "island", "coast", "region", "province", "district",
    "porphyry", "pit", "reserve", "peninsula", "intake", "jetty", "coalfield", "oilfield",
  ]
  private static let calendar: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun",
  ]
}
