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
  }

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
