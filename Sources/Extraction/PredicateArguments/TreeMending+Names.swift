import Language

/// Common nouns that stand beside names.
extension TreeMending {
  /// A common noun that hangs inside the name before it is the head: in "a Department of Defense contract" the name
  /// modifies the noun, whatever the parser made of it.
  func mendNoun(in tokens: inout [Token], after name: Range<Int>) {
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

  /// A noun right before a name that has the same place in the clause is its title: "existing investors Acme and Bolt".
  func mendTitle(in tokens: inout [Token], before name: Range<Int>) {
    let noun = name.lowerBound - 1
    guard noun >= 0, tokens[noun].upos == .noun, let top = name.first(where: { !name.contains(tokens[$0].head) }),
      tokens[top].head == tokens[noun].head, tokens[top].universalRelation == tokens[noun].universalRelation,
      ["nsubj", "obj", "obl", "nmod", "conj"].contains(tokens[top].universalRelation)
    else { return }
    tokens[top].head = noun
    tokens[top].deprel = "appos"
  }

  /// The same before names that the recognizer did not see.
  func mendTitles(in tokens: inout [Token]) {
    for noun in tokens.indices.dropLast() where tokens[noun].upos == .noun && tokens[noun + 1].upos == .properNoun {
      let end = tokens[(noun + 1)...].firstIndex { $0.upos != .properNoun } ?? tokens.count
      mendTitle(in: &tokens, before: (noun + 1)..<end)
    }
  }
}
