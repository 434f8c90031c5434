import Language

/// Mends trees in which a common noun hangs inside the name before it: in "a Department of Defense contract" the noun is
/// the head and the name its modifier, whatever the parser made of it.
struct NameAttachment {
  /// The text with the nouns after names at the head of their phrases. Linear in the text.
  func mended(_ text: AnalyzedText) -> AnalyzedText {
    var text = text
    for entity in text.entities where text.sentences.indices.contains(entity.sentence) {
      mend(&text.sentences[entity.sentence].tokens, after: entity.tokens)
    }
    return text
  }

  private func mend(_ tokens: inout [Token], after name: Range<Int>) {
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
}
