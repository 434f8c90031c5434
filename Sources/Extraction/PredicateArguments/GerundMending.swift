import Language

/// Reads gerunds that were taken for nouns as verbs: "stopped shipping to Acme".
enum GerundMending {
  private static let verbs: [String: String] = [
    "shipping": "ship", "trading": "trade", "financing": "finance", "funding": "fund", "lending": "lend",
    "selling": "sell", "buying": "buy", "supplying": "supply", "servicing": "service", "licensing": "license",
    "making": "make", "building": "build", "outsourcing": "outsource", "sourcing": "source", "purchasing": "purchase",
    "manufacturing": "manufacture", "exporting": "export", "importing": "import", "operating": "operate",
  ]

  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices.dropFirst() where tokens[index].upos == .noun {
      guard tokens[index].head == index - 1, tokens[index - 1].upos == .verb,
        let verb = verbs[tokens[index].form.lowercased()]
      else { continue }
      let isFollowedByTo = index + 1 < tokens.count && tokens[index + 1].form == "to"
      guard tokens[index].deprel == "xcomp" || tokens[index].deprel == "obj" && isFollowedByTo else { continue }
      // "to Acme" of "suspended shipping to Acme"
      if isFollowedByTo {
        let phrase = tokens[index + 1].head
        if tokens.indices.contains(phrase), tokens[phrase].head == index - 1, tokens[phrase].universalRelation == "obl"
        {
          tokens[phrase].head = index
        }
      }
      tokens[index].upos = .verb
      tokens[index].xpos = "VBG"
      tokens[index].lemma = verb
      tokens[index].deprel = "xcomp"
    }
  }
}
