import Language

/// Mends what the parser often gets wrong and grammar settles.
struct TreeMending {
  /// The text with mended trees. Linear in the text.
  func mended(_ text: AnalyzedText) -> AnalyzedText {
    var text = text
    for entity in text.entities where text.sentences.indices.contains(entity.sentence) {
      mendNoun(in: &text.sentences[entity.sentence].tokens, after: entity.tokens)
    }
    for index in text.sentences.indices { mendVerbs(in: &text.sentences[index].tokens) }
    return text
  }

  /// A common noun that hangs inside the name before it is the head: in "a Department of Defense contract" the name
  /// modifies the noun, whatever the parser made of it.
  private func mendNoun(in tokens: inout [Token], after name: Range<Int>) {
    let noun = name.upperBound
    guard tokens.indices.contains(noun), tokens[noun].upos == .noun, name.contains(tokens[noun].head),
      let top = name.first(where: { !name.contains(tokens[$0].head) })
    else { return }
    tokens[noun].head = tokens[top].head
    tokens[noun].deprel = tokens[top].deprel
    for index in tokens.indices where !name.contains(index) && index != noun && name.contains(tokens[index].head) {
      tokens[index].head = noun
    }
    tokens[top].head = noun
    tokens[top].deprel = "compound"
  }

  /// A finite verb has a subject, not a compound, and an infinitive below it is its complement, not a relative clause;
  /// an infinitive below a noun is the other way round.
  private func mendVerbs(in tokens: inout [Token]) {
    for index in tokens.indices {
      let head = tokens[index].head
      guard tokens.indices.contains(head) else { continue }
      let isFinite = tokens[head].upos == .verb && ["VBZ", "VBD", "VBP"].contains(tokens[head].xpos)
      if isFinite, index < head, tokens[index].deprel == "compound", tokens[index].upos == .properNoun {
        tokens[index].deprel = "nsubj"
      }
      guard tokens[index].xpos == "VB", index > 0, tokens[index - 1].xpos == "TO", head < index else { continue }
      if isFinite, tokens[index].deprel == "acl" { tokens[index].deprel = "xcomp" }
      if tokens[head].upos == .noun, tokens[index].deprel == "advcl" { tokens[index].deprel = "acl" }
    }
  }
}
