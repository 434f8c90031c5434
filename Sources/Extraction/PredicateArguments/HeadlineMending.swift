import Language

/// Takes an agency's label from the tree of its heading: of "BRIEF-Acme to buy Bolt" the deed is the root.
enum HeadlineMending {
  /// Makes the deed of "Acme to Buy Bolt" the root, where a heading has no other verb. Linear in its tokens.
  static func mendInfinitive(_ tokens: inout [Token]) {
    guard let root = tokens.firstIndex(where: { $0.head < 0 }), [.noun, .properNoun].contains(tokens[root].upos),
      NameFolding.isCapitalized(tokens[root].form), tokens.last?.form != ".",
      let deed = tokens.indices.first(where: { $0 > root + 1 && tokens[$0].head == root && tokens[$0].deprel == "acl" }
      ),
      tokens[deed - 1].form == "to", tokens[deed - 1].head == deed,
      !tokens.contains(where: { finite.contains($0.xpos) || $0.upos == .auxiliary })
    else { return }
    for index in tokens.indices where tokens[index].head == root && index > deed { tokens[index].head = deed }
    tokens[root].head = deed
    tokens[root].deprel = "nsubj"
    tokens[deed].head = -1
    tokens[deed].deprel = "root"
  }

  private static let finite: Set<String> = ["VBZ", "VBD", "VBP", "MD"]

  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    guard let label = tokens.firstIndex(where: { $0.upos != .punctuation }), label == 0,
      HeadlineLabels.all.contains(tokens[0].form),
      let dash = tokens.prefix(5).firstIndex(where: { ["-", "–", "—"].contains($0.form) }),
      tokens[1..<dash].allSatisfy({ $0.upos == .numeral || HeadlineLabels.all.contains($0.form) || $0.form == "-" }),
      tokens[0].head < 0,
      let root = tokens.indices.first(where: { $0 > dash && tokens[$0].head <= dash })
    else { return }
    // "Acme to buy Bolt": the infinitive tells what is planned.
    let isName = tokens[root].upos == .properNoun
    let deed = tokens.indices.first {
      $0 > root && tokens[$0].upos == .verb
        && (tokens[$0].head == root && ["xcomp", "acl"].contains(tokens[$0].deprel) || tokens[$0].head <= dash)
    }
    let top = isName ? deed ?? root : root
    if top != root {
      for index in tokens.indices where tokens[index].head == root && index > top { tokens[index].head = top }
      tokens[root].head = top
      tokens[root].deprel = "nsubj"
    }
    tokens[top].head = -1
    tokens[top].deprel = "root"
    for index in tokens.indices where index != top && tokens[index].head <= dash && index > dash {
      tokens[index].head = top
    }
    for index in 0...dash {
      tokens[index].head = top
      tokens[index].deprel = "discourse"
    }
  }
}
