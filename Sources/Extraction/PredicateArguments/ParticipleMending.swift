import Language

/// Mends participles that the parser ties to the wrong word: "the company majority-owned by Acme", "taken private by
/// Acme".
enum ParticipleMending {
  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    mendShares(in: &tokens)
    mendResults(in: &tokens)
  }

  private static let shares: Set<String> = [
    "majority", "minority", "wholly", "partly", "part", "jointly", "half", "state", "government", "family", "venture",
  ]

  /// "the company majority-owned by Acme": the participle describes the noun before the share.
  private static func mendShares(in tokens: inout [Token]) {
    for share in tokens.indices.dropFirst().dropLast(3)
    where shares.contains(tokens[share].form.lowercased()) && tokens[share + 1].form == "-" {
      let participle = share + 2
      let noun = share - 1
      guard ["owned", "controlled", "held", "backed", "funded"].contains(tokens[participle].form),
        tokens[participle + 1].form == "by", [.noun, .properNoun].contains(tokens[noun].upos),
        tokens[noun].head == share
      else { continue }
      tokens[noun].head = tokens[share].head
      tokens[noun].deprel = tokens[share].deprel
      for index in tokens.indices where tokens[index].head == share && index != share + 1 && index != noun {
        tokens[index].head = index < noun ? noun : participle
      }
      tokens[participle].head = noun
      tokens[participle].deprel = "acl"
      tokens[share].head = participle
      tokens[share].deprel = "compound"
      tokens[share + 1].head = share
    }
  }

  /// "taken private by Acme": whose deed it is belongs to the verb.
  private static func mendResults(in tokens: inout [Token]) {
    for agent in tokens.indices where tokens[agent].deprel == "obl:agent" {
      let result = tokens[agent].head
      guard result >= 0, tokens[result].upos == .adjective, tokens[result].deprel == "xcomp",
        tokens.indices.contains(tokens[result].head), tokens[tokens[result].head].xpos == "VBN"
      else { continue }
      tokens[agent].head = tokens[result].head
    }
  }
}
