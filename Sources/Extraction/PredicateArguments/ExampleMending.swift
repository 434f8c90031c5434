import Language

/// Ties examples to the plural that they are of, which the parser often misses: "sells chips to makers such as Acme",
/// "added six companies to the list, including Acme and Bolt".
enum ExampleMending {
  /// How far before its examples a group may stand, in tokens.
  private static let reach = 40

  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    for marker in tokens.indices.dropFirst(2) where tokens[marker].deprel == "case" {
      let isSuch = tokens[marker].form == "such" && marker + 1 < tokens.count && tokens[marker + 1].form == "as"
      guard isSuch || tokens[marker].form == "including" else { continue }
      let example = tokens[marker].head
      guard tokens.indices.contains(example), example > marker else { continue }
      let adjacent = adjacentPlural(before: marker, of: example, in: tokens)
      let group = adjacent.map { isGroup(tokens[$0]) } == true ? nil : group(before: marker, of: example, in: tokens)
      guard let noun = group ?? adjacent else { continue }
      tokens[example].head = noun
      tokens[example].deprel = "nmod"
    }
  }

  /// The plural right before the marker.
  private static func adjacentPlural(before marker: Int, of example: Int, in tokens: [Token]) -> Int? {
    let noun = tokens[marker - 1].form == "," ? marker - 2 : marker - 1
    guard isPlural(tokens[noun]), tokens[example].universalRelation == "obl", tokens[example].head != noun,
      tokens[noun].head != example
    else { return nil }
    return noun
  }

  /// The nearest group of organizations in the clause, where the marker stands apart behind a comma and what is tied to it
  /// so far is no group. "such as" goes that far back only over a place or time.
  private static func group(before marker: Int, of example: Int, in tokens: [Token]) -> Int? {
    let last = tokens[marker - 2]
    guard tokens[marker - 1].form == ",", ["obl", "nmod"].contains(tokens[example].universalRelation),
      tokens[marker].form == "including" || last.upos == .properNoun || CalendarWords.isTime(last),
      let verb = verb(above: example, in: tokens), !isGroup(tokens[tokens[example].head])
    else { return nil }
    return (max(0, marker - reach)..<marker).last { noun in
      isGroup(tokens[noun]) && self.verb(above: noun, in: tokens) == verb
    }
  }

  private static func isGroup(_ token: Token) -> Bool {
    let lemma = token.lemma.lowercased()
    return isPlural(token)
      && (WordClass(name: "GROUP").contains(lemma) || DescriptionNouns.embedded.meaning(of: lemma) != nil)
  }

  private static func isPlural(_ token: Token) -> Bool { ["NNS", "NNPS"].contains(token.xpos) }

  /// The nearest verb that a token hangs below.
  private static func verb(above token: Int, in tokens: [Token]) -> Int? {
    var current = tokens[token].head
    for _ in 0..<8 {
      guard tokens.indices.contains(current) else { return nil }
      if tokens[current].upos == .verb { return current }
      current = tokens[current].head
    }
    return nil
  }
}
