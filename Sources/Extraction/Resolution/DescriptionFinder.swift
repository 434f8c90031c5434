import Language

/// Finds the common noun phrases that may refer to organizations.
struct DescriptionFinder {
  let nouns: DescriptionNouns
  let countries: Countries
  let text: AnalyzedText

  /// The descriptions in one sentence; `isName` tells the tokens of names, which are none.
  func descriptions(inSentence index: Int, isName: [Bool]) -> [Description] {
    let sentence = text.sentences[index]
    var found = [Description]()
    for token in sentence.tokens.indices where !isName[token] {
      if let description = description(sentence, index, token, isName) { found.append(description) }
    }
    return found
  }

  private func description(_ sentence: Sentence, _ index: Int, _ head: Int, _ isName: [Bool]) -> Description? {
    let tokens = sentence.tokens
    let token = tokens[head]
    guard token.upos == .noun || token.upos == .properNoun || token.upos == .numeral || token.upos == .adjective else {
      return nil
    }
    if let pair = numberPhrase(sentence, index, head) { return pair }
    guard token.upos == .noun || token.upos == .properNoun else { return nil }
    let lemma = token.lemma.lowercased()
    let hyphenated = head >= 2 && tokens[head - 1].form == "-" && tokens[head].lemma == "up" ? "start-up" : lemma
    guard let noun = nouns.meaning(of: hyphenated) ?? nouns.meaning(of: token.form.lowercased()) else { return nil }
    // "company officials": the noun belongs to another.
    if token.deprel == "compound", token.head > head, !isName[token.head] { return nil }
    let lower = phraseStart(tokens, head, isName)
    let range = lower..<(head + 1)
    let modifiers = tokens[range].dropLast().map { $0.form.lowercased() }
    guard Self.merged.isDisjoint(with: modifiers) else { return nil }
    let determiner = isIdentified(tokens, head, isName) ? .other : determiner(tokens, lower, head, isName)
    return Description(
      sentence: index, tokens: range, head: head, range: sentence.range(of: range), noun: noun,
      modifiers: modifiers, determiner: determiner, country: country(tokens, range),
      home: home(tokens, range),
      count: count(token, modifiers), isCapitalized: NameFolding.isCapitalized(token.form) && head > 0)
  }

  /// What a company is called that comes of a merger: none of those that merge.
  static let merged: Set<String> = ["combined", "merged", "enlarged", "resulting"]

  /// "the law firm representing Acme": whether a clause with a name says which one it is.
  private func isIdentified(_ tokens: [Token], _ head: Int, _ isName: [Bool]) -> Bool {
    let verb = head + 1
    guard verb + 1 < tokens.count, tokens[verb].xpos == "VBG", tokens[verb].deprel == "acl", tokens[verb].head == head
    else { return false }
    return tokens.indices.contains { tokens[$0].head == verb && tokens[$0].deprel == "obj" && isName[$0] }
  }

  /// "the two", "the pair", "the latter" where no noun follows.
  private func numberPhrase(_ sentence: Sentence, _ index: Int, _ head: Int) -> Description? {
    let tokens = sentence.tokens
    guard head > 0, tokens[head - 1].form.lowercased() == "the" else { return nil }
    let counts = ["two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "sides": 2, "parties": 2]
    guard let count = counts[tokens[head].form.lowercased()] else { return nil }
    let next = head + 1
    if next < tokens.count,
      tokens[next].upos == .noun || tokens[next].upos == .properNoun || tokens[next].upos == .adjective
        || tokens[next].form == "-" || tokens[next].form == "of" || tokens[next].upos == .numeral
    {
      return nil
    }
    let noun = DescriptionNouns.Meaning(
      noun: "",
      types: [
        .company, .investor, .division, .governmentAgency, .government, .university, .nonprofit, .otherOrganization,
      ],
      nounClass: .generic)
    let range = (head - 1)..<(head + 1)
    return Description(
      sentence: index, tokens: range, head: head, range: sentence.range(of: range), noun: noun, modifiers: [],
      determiner: .definite, country: nil, home: nil, count: count, isCapitalized: false)
  }

  /// The first token of the phrase: modifiers that stand without a gap before the noun.
  private func phraseStart(_ tokens: [Token], _ head: Int, _ isName: [Bool]) -> Int {
    var start = head
    while start > 0, head - start < 10 {
      let token = tokens[start - 1]
      if isOwnersArticle(tokens, start - 1, head) { return start - 1 }
      guard token.upos != .verb || token.deprel == "amod", token.upos != .adposition,
        token.upos != .coordinatingConjunction,
        isBelow(tokens, start - 1, head)
      else { break }
      if token.upos == .punctuation && token.form != "-" { break }
      start -= 1
      if token.upos == .determiner { break }
    }
    return start
  }

  /// "The start-up's backers": the article is the owner's, though the parser gives it to what is owned.
  private func isOwnersArticle(_ tokens: [Token], _ article: Int, _ head: Int) -> Bool {
    tokens[article].upos == .determiner && tokens[head].deprel == "nmod:poss"
      && tokens[article].head == tokens[head].head
      && tokens[head].head > head
  }

  private func isBelow(_ tokens: [Token], _ token: Int, _ head: Int) -> Bool {
    var current = token
    for _ in 0..<6 {
      current = tokens[current].head
      if current == head { return true }
      if current < 0 { return false }
    }
    return false
  }

  private func determiner(_ tokens: [Token], _ lower: Int, _ head: Int, _ isName: [Bool]) -> Description.Determiner {
    switch tokens[lower].form.lowercased() {
    case "the", "this", "that", "these", "those", "both": return .definite
    case "a", "an", "another", "one": return .indefinite
    case "its", "their", "his", "her", "our", "my", "whose", "your": return .possessive
    case "no", "any", "each", "every", "some", "other", "many", "several", "all", "such", "which", "what", "neither":
      return .other
    default: break
    }
    let hasOwner = (lower..<head).contains { tokens[$0].form == "'s" || tokens[$0].form == "’s" }
    return hasOwner ? .possessive : .bare
  }

  private func country(_ tokens: [Token], _ range: Range<Int>) -> String? {
    for start in range {
      if let match = countries.match(in: tokens, from: start), start + match.count <= range.upperBound {
        return match.code
      }
    }
    return nil
  }

  private func home(_ tokens: [Token], _ range: Range<Int>) -> String? {
    range.lazy.compactMap { CityHomes.match(in: tokens, from: $0)?.code }.first
  }

  private func count(_ token: Token, _ modifiers: [String]) -> Int? {
    guard token.xpos == "NNS" || token.xpos == "NNPS" || modifiers.first == "both" else { return nil }
    if modifiers.contains("both") || modifiers.contains("two") { return 2 }
    if modifiers.contains("three") { return 3 }
    if modifiers.contains("four") { return 4 }
    return 0
  }
}
