import Language

/// Names that the gazetteer knows, and where its words are a part of another name.
extension NameFinder {
  func gazetteerName(
    _ tokens: [Token], _ start: Int, _ known: Gazetteer.Match, _ here: (range: Range<Int>, type: EntityType)?,
    _ spans: [(range: Range<Int>, type: EntityType)], _ owner: [Int], _ sentence: Sentence, _ index: Int,
    _ isHeadline: Bool
  ) -> NameMention? {
    let range = start..<(start + known.count)
    let first = tokens[start].form
    let isUsers = known.senses.contains { gazetteer.entries[$0.entry].isUsers }
    guard isUsers || NameFolding.isCapitalized(first) || isSmallBrand(known, first) else { return nil }
    // "(NYSE: ORV)"
    if start > 0, tokens[start - 1].form == "(", range.upperBound < tokens.count, tokens[range.upperBound].form == ":" {
      return nil
    }
    // "a U.S. bank": the last word is no name.
    let last = tokens[range.upperBound - 1]
    if range.count > 1, !isUsers, last.upos == .noun, last.form.first?.isLowercase == true,
      !known.senses.contains(where: { gazetteer.entries[$0.entry].name.hasSuffix(last.form) })
    {
      return nil
    }
    // A longer name that the recognizer saw is another one's, "Ford Foundation", or its product's, "Airbus A320".
    for token in range where owner[token] >= 0 {
      let span = spans[owner[token]]
      let rest = range.upperBound..<max(range.upperBound, span.range.upperBound)
      if NoNames.beginsModel(tokens, range.upperBound), span.range.lowerBound == start { continue }
      let isCovered =
        range.lowerBound <= span.range.lowerBound
        && (span.range.upperBound <= range.upperBound || endsBefore(rest, tokens, isHeadline: isHeadline))
      if !isCovered, span.range.count > range.count { return nil }
      if !isCovered, span.type == .person { return nil }
    }
    let isOneWord = range.count == 1 && !isUsers
    let isSeen = here.map { $0.type != .person && $0.type != .place } ?? false
    if known.senses.allSatisfy(\.isAmbiguous), isOneWord, !isSeen {
      guard tokens[start].upos == .properNoun, start > 0, !isHeadline, here == nil else { return nil }
    }
    // "ISO 13485"
    if isOneWord, Self.standards.contains(first), range.upperBound < tokens.count,
      tokens[range.upperBound].upos == .numeral
    {
      return nil
    }
    // "Redpoint Ventures" is not Redpoint's alone.
    if isOneWord, owner[start] < 0, goesOnAsInvestor(tokens, range.upperBound) { return nil }
    // "Diana" is no accelerator.
    if isOneWord, !NameFolding.isAllCapitals(first), GivenNames.contains(first), known.senses.allSatisfy(\.isAcronym) {
      return nil
    }
    // "a Chinese military company", "the Secretary of Commerce"
    if StateBodies.isAdjective(tokens, range.upperBound - 1) || isOffice(tokens, start) { return nil }
    if isOneWord, here?.type == .person, known.senses.contains(where: \.isAmbiguous) { return nil }
    if isOneWord, continuesName(tokens, range, owner) { return nil }
    var name = mention(sentence, index, range, .gazetteer)
    name.recognizedType = here?.type
    name.senses = known.senses
    return name
  }

  private static let standards: Set<String> = ["ISO", "IEC", "IEEE", "ASTM", "DIN"]

  private func goesOnAsInvestor(_ tokens: [Token], _ next: Int) -> Bool {
    next < tokens.count && ["Ventures", "Capital", "Partners"].contains(tokens[next].form)
      && tokens[next].range.lowerBound == tokens[next - 1].range.upperBound + 1
  }

  private func isOffice(_ tokens: [Token], _ start: Int) -> Bool {
    start > 1 && tokens[start - 1].form == "of" && ["Secretary", "Minister"].contains(tokens[start - 2].form)
  }

  /// What headlines put behind a name: "Pentagon AI contract".
  private static let topics: Set<String> = ["AI", "IT", "API", "5G", "EV", "CEO", "PPA", "IPO"]

  /// Whether what the recognizer took for the rest of a known name is something else.
  private func endsBefore(_ rest: Range<Int>, _ tokens: [Token], isHeadline: Bool) -> Bool {
    guard let first = rest.first else { return true }
    if rest.allSatisfy({ Self.topics.contains(tokens[$0].form) }) || tokens[first].form == "," { return true }
    return isHeadline && grammar.evidence(["x"] + rest.flatMap { NameFolding.words(tokens[$0].form) }) == nil
  }

  private func isSmallBrand(_ known: Gazetteer.Match, _ first: String) -> Bool {
    known.senses.contains { gazetteer.entries[$0.entry].name.hasPrefix(first) }
  }

  /// Whether unseen proper nouns beside a word make it a part of another name: "Visa Rodriguez".
  private func continuesName(_ tokens: [Token], _ range: Range<Int>, _ owner: [Int]) -> Bool {
    let next = range.upperBound
    guard next < tokens.count, owner[next] < 0, tokens[next].upos == .properNoun,
      NameFolding.isCapitalized(tokens[next].form),
      tokens[next].range.lowerBound == tokens[next - 1].range.upperBound + 1
    else { return false }
    return tokens[next].deprel == "flat" && tokens[next].head == range.lowerBound
  }
}
