import Language

/// Finds further mentions of names that a document has introduced, where the recognizer saw something else or nothing.
///
/// Who has read "Meridian Sensor Works" knows what "Meridian" and "MERIDIAN" are. Linear: a name has a bounded number of
/// parts, and every look-up is by hash.
struct KnownNames {
  let grammar: NameGrammar
  let countries: Countries
  let text: AnalyzedText
  let names: [NameMention]
  /// The first words of sites' names that the text writes in small letters.
  private let smallBrands: Set<String>

  init(grammar: NameGrammar, countries: Countries, text: AnalyzedText, names: [NameMention]) {
    self.grammar = grammar
    self.countries = countries
    self.text = text
    self.names = names
    smallBrands = Set(
      names.filter { SiteNames.words($0.text) != nil && $0.text == $0.text.lowercased() }.map { $0.words[0] })
  }

  /// The names with the further mentions, in text order.
  func completed() -> [NameMention] {
    let parts = self.parts()
    let cities = citiesOfFirms()
    guard !parts.isEmpty else { return names }
    var completed = [NameMention]()
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      var isNamed = [Bool](repeating: false, count: sentence.tokens.count)
      let first = next
      while next < names.count, names[next].sentence == index { next += 1 }
      // A proper noun of which nothing was known may be a part of a known name.
      let kept = names[first..<next].filter { $0.source != .properNoun || !parts.contains(key($0.words)) }
        .map { trimmed($0, parts) }
      for name in kept { for token in name.tokens { isNamed[token] = true } }
      let found = mentions(in: sentence, index, parts, isNamed)
      let firms = cities.isEmpty ? [] : firmsByCities(cities, in: sentence, index, isNamed)
      completed += (kept + found + firms).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    return completed
  }

  /// A headline's name without the words behind it that are no part of any name in the running text.
  private func trimmed(_ name: NameMention, _ parts: Set<String>) -> NameMention {
    guard name.isInHeadline, name.source == .recognizer, !parts.contains(key(name.words)) else { return name }
    let sentence = text.sentences[name.sentence]
    for end in name.tokens.dropFirst().reversed() {
      let tokens = name.tokens.lowerBound..<end
      let words = tokens.flatMap { NameFolding.words(sentence.tokens[$0].form) }
      guard parts.contains(key(words)) else { continue }
      var shorter = name
      shorter.tokens = tokens
      shorter.range = sentence.range(of: tokens)
      shorter.text = text.words(tokens, of: sentence)
      shorter.words = words
      return shorter
    }
    return name
  }

  private func key(_ words: [String]) -> String { words.joined(separator: " ") }

  /// Names that certainly are organizations', whole and their beginnings, as joined words.
  private func parts() -> Set<String> {
    var parts: Set<String> = []
    for name in names where (name.source == .recognizer || name.source == .gazetteer) && !name.isInHeadline {
      let evidence = grammar.evidence(name.words)
      guard name.recognizedType == .organization || evidence != nil, name.words.count <= 8 else { continue }
      for count in 1...max(1, name.words.count) where isTelling(Array(name.words.prefix(count))) {
        if count == name.words.count || name.source == .recognizer {
          parts.insert(key(Array(name.words.prefix(count))))
        }
      }
      if let first = name.words.first, name.words.count > 2, Places.cities.contains(first), isTelling([name.words[1]]) {
        parts.insert(name.words[1])
      }
    }
    return parts
  }

  /// The cities with which firms' names begin: "Dallas" of Dallas Ferrous Inc.
  private func citiesOfFirms() -> Set<String> {
    var cities: Set<String> = []
    for name in names where !name.isInHeadline {
      guard name.source == .gazetteer || name.source == .recognizer && name.recognizedType == .organization,
        name.words.count > 1, let city = name.words.first, Places.cities.contains(city),
        let evidence = grammar.evidence(name.words), evidence.isStrong || name.words.count > 2,
        [.company, .investor].contains(evidence.type)
      else { continue }
      cities.insert(city)
    }
    return cities
  }

  /// Where a text means a firm by the city in its name: "Dallas bought Orvik", where it does or has something.
  private func firmsByCities(
    _ cities: Set<String>, in sentence: Sentence, _ index: Int, _ isNamed: [Bool]
  ) -> [NameMention] {
    let tokens = sentence.tokens
    return tokens.indices.compactMap { token in
      let words = NameFolding.words(tokens[token].form)
      let range = token..<(token + 1)
      guard !isNamed[token], words.count == 1, cities.contains(words[0]),
        ["nsubj", "nmod:poss", "obl:agent"].contains(tokens[token].deprel), isWholeName(tokens, range),
        PlaceEvidence(tokens: tokens).use(range) == .organization
      else { return nil }
      return mention(range, in: sentence, index)
    }
  }

  /// Whether words are a name by themselves.
  private func isTelling(_ words: [String]) -> Bool {
    guard let first = words.first, !(words.count == 1 && first.utf8.count < 3) else { return false }
    if words.allSatisfy({ grammar.isGeneric($0) || CommonWords.ofNames.contains($0) || Places.cities.contains($0) }) {
      return false
    }
    return !CommonWords.linking.contains(words[words.count - 1])
  }

  private func mentions(
    in sentence: Sentence, _ index: Int, _ parts: Set<String>, _ isNamed: [Bool]
  ) -> [NameMention] {
    var found = [NameMention]()
    var next = 0
    let tokens = sentence.tokens
    while next < tokens.count {
      defer { next += 1 }
      guard !isNamed[next], NameFolding.isCapitalized(tokens[next].form) || isSmallBrand(tokens, next) else { continue }
      var words = [String]()
      var end: Int?
      for place in next..<min(next + 8, tokens.count) where !isNamed[place] {
        let added = NameFolding.words(tokens[place].form)
        words += added
        if words.isEmpty { break }
        // Punctuation adds no word: a name ends with its last word.
        if !added.isEmpty, parts.contains(key(words)) { end = place + 1 }
      }
      guard let end, isWholeName(tokens, next..<end), countries.match(in: tokens, from: next) == nil else { continue }
      found.append(mention(next..<end, in: sentence, index))
      next = end - 1
    }
    return found
  }

  private func mention(_ tokens: Range<Int>, in sentence: Sentence, _ index: Int) -> NameMention {
    let range = sentence.range(of: tokens)
    let string = text.words(tokens, of: sentence)
    var name = NameMention(
      sentence: index, tokens: tokens, range: range, text: string, words: NameFolding.words(string), source: .recognizer
    )
    name.recognizedType = .organization
    return name
  }

  /// "acme" of acme.ai.
  private func isSmallBrand(_ tokens: [Token], _ index: Int) -> Bool {
    smallBrands.contains(tokens[index].form) && SiteNames.isBareName(tokens, index)
  }

  /// Whether no other capitalized word beside them makes them a part of another name.
  private func isWholeName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end < tokens.count, tokens[end].upos == .properNoun, NameFolding.isCapitalized(tokens[end].form),
      !NameFolding.isAllCapitals(tokens[end].form)
    {
      return false
    }
    return tokens[range.lowerBound].upos != .verb && tokens[range.lowerBound].upos != .adposition
  }
}
