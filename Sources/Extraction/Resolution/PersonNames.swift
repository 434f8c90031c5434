import Language

/// The persons that a text names in full, by whom it also calls by one of their names: "former banker Maria Orvik … Orvik".
struct PersonNames {
  /// The surnames, given names where they stand alone, and nicknames, folded.
  private(set) var words: Set<String> = []
  /// The full names, as folded words.
  private(set) var full: Set<[String]> = []

  /// Reads the persons of a text, which are two or three capitalized words with what only persons have before or behind
  /// them: a given name, an office, a relative, an age. Linear in the text.
  init(_ text: AnalyzedText, grammar: NameGrammar, gazetteer: Gazetteer) {
    for sentence in text.sentences { read(sentence.tokens, grammar, gazetteer) }
    readShortened(text, grammar, gazetteer)
  }

  /// Reads the persons that a text goes on to call by the end of their names, as it calls no organization, and tells of as
  /// of persons: "Ulmo Orvik … Orvik and his company".
  private mutating func readShortened(_ text: AnalyzedText, _ grammar: NameGrammar, _ gazetteer: Gazetteer) {
    var runs: Set<[String]> = []
    var personal: Set<[String]> = []
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var start = 0
      while start < tokens.count {
        guard Self.isName(tokens[start]), !Self.isOffice(tokens[start].form) else {
          start += 1
          continue
        }
        let end = Self.end(tokens, start)
        let name = tokens[start..<end].flatMap { NameFolding.words($0.form) }
        runs.insert(name)
        if Self.isToldAsPerson(tokens, start..<end) { personal.insert(name) }
        start = end
      }
    }
    for name in runs where (2...3).contains(name.count) && !runs.contains([name[0]]) {
      guard grammar.evidence(name) == nil, gazetteer.senses(of: name.joined(separator: " ")).isEmpty,
        !CommonWords.ofNames.contains(name[0])
      else { continue }
      for count in 1..<name.count where personal.contains(Array(name.suffix(count))) {
        let short = Array(name.suffix(count))
        guard grammar.evidence(short) == nil, gazetteer.senses(of: short.joined(separator: " ")).isEmpty else {
          continue
        }
        full.formUnion(count > 1 ? [name, short] : [name])
        if count == 1 { words.insert(short[0]) }
      }
    }
  }

  /// "Orvik said", "Orvik and his company": whether a verb of speaking or a pronoun of persons follows.
  private static func isToldAsPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.count <= 2, range.upperBound < tokens.count else { return false }
    if tokens[range.upperBound...].prefix(8).contains(where: { pronouns.contains($0.form.lowercased()) }) {
      return true
    }
    return Pronouns.saying.contains(tokens[range.upperBound].lemma)
      && !tokens[range.upperBound...].contains { $0.form.lowercased() == "its" }
  }

  private static let pronouns: Set<String> = ["he", "she", "his", "her", "him", "himself", "herself"]

  private mutating func read(_ tokens: [Token], _ grammar: NameGrammar, _ gazetteer: Gazetteer) {
    for start in tokens.indices.dropLast() where Self.begins(tokens, start) {
      let end = Self.end(tokens, start)
      let range = start..<end
      guard (2...3).contains(range.count) else { continue }
      let name = tokens[range].flatMap { NameFolding.words($0.form) }
      guard grammar.evidence(name) == nil, gazetteer.senses(of: name.joined(separator: " ")).isEmpty,
        !NameWordData.units.contains(tokens[end - 1].form.lowercased()), Self.isPerson(tokens, range)
      else { continue }
      full.insert(name)
      words.insert(Self.key(tokens[start]))
      words.insert(Self.key(tokens[end - 1]))
    }
    words.formUnion(Self.nicknamed(tokens))
  }

  private static func isName(_ token: Token) -> Bool {
    token.upos == .properNoun && NameFolding.isCapitalized(token.form) && token.form.first?.isLetter == true
  }

  private static func begins(_ tokens: [Token], _ start: Int) -> Bool {
    guard isName(tokens[start]), !isOffice(tokens[start].form) else { return false }
    return start == 0 || !isName(tokens[start - 1]) || isOffice(tokens[start - 1].form)
      || GivenNames.contains(tokens[start].form) && !GivenNames.contains(tokens[start - 1].form)
  }

  private static func end(_ tokens: [Token], _ start: Int) -> Int {
    var end = start
    while end < tokens.count, isName(tokens[end]) { end += 1 }
    return end
  }

  /// Whether only persons are called so, before their names.
  static func isOffice(_ word: String) -> Bool {
    let word = word.lowercased()
    return PersonCues.titles.contains(word) || callings.contains(word)
  }

  private static func isPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    if PersonCues.hasGivenName(tokens, range) { return true }
    if range.lowerBound > 0, isOffice(tokens[range.lowerBound - 1].form) { return true }
    return PersonCues.isPerson(tokens, range) || PersonCues.isTitled(tokens, range)
      || PersonCues.isBesidePerson(tokens, range)
  }

  /// The surnames and nicknames of "Maria “Mo” Orvik", and the last half of "Maria Quell-Orvik".
  private static func nicknamed(_ tokens: [Token]) -> [String] {
    var found = [String]()
    for given in tokens.indices.dropLast(3) where GivenNames.contains(tokens[given].form) {
      let next = Array(tokens[(given + 1)..<min(given + 5, tokens.count)])
      if next.count == 4, quotes.contains(next[0].form), quotes.contains(next[2].form), isName(next[1]),
        isName(next[3])
      {
        found += [key(next[1]), key(next[3])]
      } else if next[1].form == "-", isName(next[0]), isName(next[2]) {
        found.append(key(next[2]))
      }
    }
    return found
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "'", "‘", "’", "``", "''"]

  private static func key(_ token: Token) -> String { NameFolding.words(token.form).joined() }

  /// Callings, relatives and parties that stand before persons' names beside the titles.
  private static let callings = Set(
    """
    cofounder cfo coo cto justice gov. ambassador lieutenant sergeant sheriff detective banker trader economist \
    manager managers directors attorney boss mogul billionaires philanthropist entrepreneur entrepreneurs \
    scientist engineer researcher actor actress singer musician author reporter editor journalist photographer \
    coach quarterback guard striker player candidate prosecutor pilot astronaut doctor nurse teacher historian \
    son daughter wife husband brother sister father mother stockbroker financier commandant senators \
    representatives republican democrat republicans democrats
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
