import Language

/// Tells where a country or capital acts from where it is a place.
enum Actor {
  /// Whether the name stands where a government would: subject, object or agent, not the place of something.
  static func isActor(_ tokens: [Token], _ range: Range<Int>, isCapital: Bool) -> Bool {
    var head = headToken(tokens, range)
    // The first of coordinated names carries the relation.
    while tokens[head].universalRelation == "conj", tokens[head].head >= 0,
      tokens[tokens[head].head].upos == .properNoun
    {
      head = tokens[head].head
    }
    switch tokens[head].deprel {
    case "nsubj", "nsubj:pass": return !isDateline(tokens, range)
    case "obl:agent": return true
    case "obj", "iobj": return !isCapital
    case "nmod:poss": return !isCapital && tokens[head].head >= 0 && acts.contains(tokens[tokens[head].head].lemma)
    case "compound", "amod", "nmod":
      // "under U.S. sanctions"; of "Iranian sanctions" it is not clear whose they are.
      let noun = tokens[head].head
      if range.count == 1, noun >= 0, imposers.contains(tokens[head].form), measures.contains(tokens[noun].lemma) {
        return true
      }
    default: break
    }
    guard !isCapital else { return false }
    let marker = tokens.indices.first { tokens[$0].head == head && tokens[$0].deprel == "case" }
    guard let marker, tokens[head].universalRelation == "obl" || tokens[head].universalRelation == "nmod" else {
      return tokens[head].universalRelation == "obl" && tokens[head].deprel == "obl:agent"
    }
    let preposition = tokens[marker].lemma.lowercased()
    if preposition == "from", tokens[head].head >= 0 {
      let governor = tokens[tokens[head].head].lemma.lowercased()
      return deals.contains(governor) || gains.contains(governor)
    }
    return ["with", "by", "to", "against", "for"].contains(preposition)
  }

  /// What a state gives or takes as one that acts, whether it is the state's or from it.
  private static let grants: Set<String> = ["order", "grant", "loan", "tender", "subsidy"]
  /// What else is a state's doing: "Denmark's guarantee".
  private static let acts = grants.union([
    "bailout", "guarantee", "sanction", "ban", "embargo", "blacklist", "designation", "plan", "decision", "attempt",
    "refusal", "intention", "pledge", "promise", "proposal",
  ])
  /// Who imposes measures rather than bears them, and the measures.
  private static let imposers: Set<String> = ["U.S.", "US", "UK", "EU", "U.K."]
  private static let measures: Set<String> = ["sanction", "blacklist", "embargo", "ban", "designation"]
  /// What else comes from a state: "a contract from Poland".
  private static let deals = grants.union(["contract", "deal", "licence", "license", "concession", "mandate"])

  /// How one comes by it: "lands radar order from Lithuania".
  private static let gains: Set<String> = ["land", "win", "receive", "secure", "clinch", "bag", "obtain"]

  /// The token of a range whose head lies outside of it.
  static func headToken(_ tokens: [Token], _ range: Range<Int>) -> Int {
    range.first { !range.contains(tokens[$0].head) } ?? range.lowerBound
  }

  /// "WASHINGTON, March 4 -".
  private static func isDateline(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.lowerBound == 0 && range.upperBound < tokens.count && tokens[range.upperBound].form == ","
  }
}
