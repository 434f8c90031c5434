import Language

/// Tells a thing's name from an organization's by the words around it.
enum ProductCues {
  /// Whether a name is introduced as a thing: "Acme Frontier, a platform that …", "a Stateful Environment",
  /// "the Open Skies program".
  static func isProduct(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    isCounted(tokens, range) || isKindWithLetters(tokens, range) || isExplained(tokens, range)
      || isProgramme(tokens, range) || isFleet(tokens, range) || isCalled(tokens, range)
  }

  /// "a contract called Joint Port Cloud"
  private static func isCalled(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let verb = range.lowerBound - 1
    guard verb > 0, ["called", "named", "dubbed"].contains(tokens[verb].form) else { return false }
    let noun = tokens[verb - 1].form == "," ? verb - 2 : verb - 1
    guard noun >= 0, tokens[noun].upos == .noun else { return false }
    return things.contains(tokens[noun].lemma)
      || ["contract", "initiative", "service", "plan"].contains(tokens[noun].lemma)
  }

  /// "22 Acme satellites", "more than 50 Acme drones".
  private static func isFleet(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < tokens.count else { return false }
    return tokens[range.lowerBound - 1].upos == .numeral && tokens[range.upperBound].xpos == "NNS"
      && things.contains(tokens[range.upperBound].lemma.lowercased())
  }

  private static func isProgramme(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    var next = range.upperBound
    // "Rapid Command (R2C2) program"
    if next + 3 < tokens.count, tokens[next].form == "(", tokens[next + 2].form == ")" { next += 3 }
    if next + 1 < tokens.count, tokens[next].form == ")" { next += 1 }
    let isCode = range.count == 1 && tokens[range.lowerBound].form.contains { $0.isNumber }
    return (range.count > 1 || isCode) && next < tokens.count
      && (["program", "programme", "initiative", "act"].contains(tokens[next].form.lowercased())
        || tokens[range.lowerBound].form == "Project" && tokens[next].form == "contract")
  }

  /// "a" before a name that no noun follows: there is more than one of it.
  private static func isCounted(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.count > 1,
      ["a", "an"].contains(tokens[range.lowerBound - 1].form.lowercased())
    else { return false }
    guard range.upperBound < tokens.count else { return true }
    let next = tokens[range.upperBound]
    return ![.noun, .adjective, .properNoun].contains(next.upos) && !["-", "'s", "’s"].contains(next.form)
  }

  /// "backed by a round-the-clock Security Operations Center (SOC)": one of a kind, with its letters.
  private static func isKindWithLetters(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let bracket = range.upperBound
    guard range.count > 1, bracket + 2 < tokens.count, tokens[bracket].form == "(", tokens[bracket + 2].form == ")",
      NameFolding.isAllCapitals(tokens[bracket + 1].form)
    else { return false }
    for token in tokens[..<range.lowerBound].suffix(6).reversed() {
      if ["a", "an"].contains(token.form.lowercased()) { return true }
      guard [.adjective, .numeral, .punctuation, .noun, .verb].contains(token.upos), token.form != "," else {
        return false
      }
    }
    return false
  }

  /// A comma, an article and within four words a noun for a thing.
  private static func isExplained(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    guard index + 2 < tokens.count, tokens[index].form == ",", articles.contains(tokens[index + 1].form) else {
      return false
    }
    index += 2
    let end = min(index + 5, tokens.count)
    let inside: Set<UniversalPartOfSpeech> = [.adjective, .noun, .numeral, .properNoun, .punctuation]
    while index < end, inside.contains(tokens[index].upos) || tokens[index - 1].form == "-" {
      let isHead =
        index + 1 == tokens.count
        || !([.noun, .properNoun].contains(tokens[index + 1].upos) || tokens[index + 1].form == "-")
      if isHead, tokens[index].upos == .noun { return things.contains(tokens[index].lemma.lowercased()) }
      if tokens[index].form == "," { return false }
      index += 1
    }
    return false
  }

  /// Whether a name does what things don't: "Orvik has hired …", "a partnership with Orvik".
  static func acts(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let head = Actor.headToken(tokens, range)
    let verb = tokens[head].head
    if verb >= 0, alliances.contains(tokens[verb].lemma.lowercased()),
      tokens.contains(where: { $0.head == head && $0.deprel == "case" && $0.form == "with" })
    {
      return true
    }
    return tokens[head].deprel == "nsubj" && verb >= 0 && deeds.contains(tokens[verb].lemma.lowercased())
  }

  private static let alliances: Set<String> = [
    "partnership", "partner", "collaboration", "collaborate", "alliance", "agreement", "deal", "contract", "merger",
    "merge", "team", "talk",
  ]
  private static let deeds: Set<String> = [
    "acquire", "agree", "announce", "appoint", "bid", "borrow", "buy", "decline", "employ", "hire", "invest",
    "negotiate",
    "order", "own", "plan", "purchase", "raise", "reject", "say", "sell", "settle", "sign", "sue",
  ]

  private static let articles: Set<String> = ["a", "an", "the", "its", "their"]
  private static let things: Set<String> = [
    "platform", "tool", "app", "application", "software", "model", "chatbot", "assistant", "product", "device", "chip",
    "processor", "aircraft", "jet", "helicopter", "missile", "rocket", "satellite", "drone", "vehicle", "car", "truck",
    "ship", "frigate", "submarine", "vaccine", "drug", "medicine", "phone", "browser", "game", "series", "film",
    "programme", "program", "project", "system", "suite", "framework", "language", "standard", "protocol", "robot",
    "reactor", "engine", "battery", "sensor", "radar", "camera", "website", "newsletter", "book", "report", "law",
    "act", "bill", "festival", "conference", "award", "prize", "index", "currency", "token", "coin",
    "virus", "disease", "infection", "syndrome", "illness", "disorder", "bacterium", "fever",
  ]
}
