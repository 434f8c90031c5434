import Language

/// Makes of "all of its shares" and "a range of stakes" what "all its shares" is: the shares are what is spoken of.
enum PartitiveMending {
  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    for part in tokens.indices where quantities.contains(tokens[part].lemma) {
      guard part + 1 < tokens.count, tokens[part + 1].form == "of",
        let whole = tokens.indices.first(where: { tokens[$0].head == part && tokens[$0].deprel == "nmod" }),
        tokens[part + 1].head == whole, tokens[part + 1].deprel == "case",
        ["obj", "nsubj", "nsubj:pass"].contains(tokens[part].deprel)
      else { continue }
      tokens[whole].head = tokens[part].head
      tokens[whole].deprel = tokens[part].deprel
      for index in tokens.indices where tokens[index].head == part { tokens[index].head = whole }
      tokens[part].head = whole
      tokens[part].deprel = "det"
      tokens[part + 1].deprel = "fixed"
      tokens[part + 1].head = part
    }
  }

  private static let quantities: Set<String> = [
    "all", "most", "range", "number", "string", "handful", "couple", "variety", "raft", "pair",
  ]
}
