import Language

/// Mends absolute phrases: in ", with Acme and Bolt as subcontractors" nobody signs with Acme and Bolt, who are said to be
/// something.
enum AbsoluteMending {
  /// Mends one sentence. Linear in its tokens but for the phrases it mends.
  static func mend(_ tokens: inout [Token]) {
    for with in tokens.indices.dropFirst().dropLast(3)
    where tokens[with].form == "with" && tokens[with].deprel == "case" {
      let named = tokens[with].head
      guard tokens.indices.contains(named), named > with, tokens[named].upos == .properNoun,
        let role = role(behind: named, in: tokens), !isWithin(role, of: named, tokens),
        tokens[with - 1].form == "," || thirds.contains(tokens[role].lemma)
      else { continue }
      let isUnder = tokens[role].head == named
      if isUnder {
        tokens[role].head = tokens[named].head
        tokens[role].deprel = tokens[named].deprel
      }
      tokens[named].head = role
      tokens[named].deprel = "appos"
    }
  }

  /// Who a deal of others needs, whether a comma stands before it or not.
  private static let thirds: Set<String> = [
    "investor", "shareholder", "underwriter", "bookrunner", "arranger", "adviser", "advisor", "subcontractor",
  ]

  /// The noun of "as subcontractors" behind a list of names that begins at `named`.
  private static func role(behind named: Int, in tokens: [Token]) -> Int? {
    var next = named + 1
    while next < tokens.count,
      [.properNoun, .determiner, .coordinatingConjunction].contains(tokens[next].upos)
        || tokens[next].form == ","
    {
      next += 1
    }
    guard next + 1 < tokens.count, tokens[next].form == "as", tokens[next].deprel == "case" else { return nil }
    let role = tokens[next].head
    return tokens.indices.contains(role) && role > next && role < next + 6 && tokens[role].upos == .noun ? role : nil
  }

  /// Whether the role's phrase hangs below the name by more than one step.
  private static func isWithin(_ role: Int, of named: Int, _ tokens: [Token]) -> Bool {
    var token = tokens[role].head
    guard token != named else { return false }
    for _ in tokens.indices where token >= 0 {
      if token == named { return true }
      token = tokens[token].head
    }
    return false
  }
}
