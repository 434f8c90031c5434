import Language

/// Tells possessors in "s" from names that stand as compounds: "Robotics' round".
enum GenitiveMending {
  /// Mends one sentence. Linear in its tokens but for apostrophes.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices.dropFirst().dropLast() { mend(index, in: &tokens) }
  }

  /// An apostrophe that ends a word in "s" and closes no quotation makes a possessor.
  private static func mend(_ apostrophe: Int, in tokens: inout [Token]) {
    let name = apostrophe - 1
    guard ["'", "’"].contains(tokens[apostrophe].form), tokens[apostrophe].upos == .punctuation,
      tokens[name].upos == .properNoun, tokens[name].form.lowercased().hasSuffix("s"),
      tokens[name].range.upperBound == tokens[apostrophe].range.lowerBound,
      !tokens[..<name].contains(where: { ["'", "‘", "`"].contains($0.form) && $0.upos == .punctuation }),
      tokens.indices.contains(tokens[name].head), tokens[name].head > apostrophe,
      ["compound", "amod", "nmod", "flat"].contains(tokens[name].deprel)
    else { return }
    tokens[name].deprel = "nmod:poss"
    tokens[apostrophe].upos = .particle
    tokens[apostrophe].xpos = "POS"
    tokens[apostrophe].head = name
    tokens[apostrophe].deprel = "case"
    if name > 0, tokens[name - 1].upos == .properNoun, tokens[name - 1].head == tokens[name].head {
      tokens[name - 1].head = name
      tokens[name - 1].deprel = "compound"
    }
  }
}
