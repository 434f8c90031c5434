import Language

/// Mends what the parser ties to the wrong word: "the company majority-owned by Acme", "taken private by Acme", "a contract
/// worth $40 million".
enum AttachmentMending {
  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    mendOpening(in: &tokens)
    mendShares(in: &tokens)
    mendResults(in: &tokens)
    mendWorth(in: &tokens)
    mendRecipientsBehindWorth(in: &tokens)
    mendAnnounced(in: &tokens)
    mendWhether(in: &tokens)
    ExampleMending.mend(&tokens)
    mendAbout(in: &tokens)
    mendDecisions(in: &tokens)
  }

  private static let decisions: Set<String> = [
    "decision", "plan", "move", "choice", "refusal", "failure", "proposal", "attempt", "effort", "vote", "intention",
  ]

  /// "appealed against the decision of the city to hire Acme": it is the decision that the infinitive tells.
  private static func mendDecisions(in tokens: inout [Token]) {
    for to in tokens.indices.dropFirst(3) where tokens[to].form == "to" && tokens[to].deprel == "mark" {
      let verb = tokens[to].head
      guard tokens.indices.contains(verb), verb > to, ["advcl", "xcomp"].contains(tokens[verb].deprel),
        tokens.indices.contains(tokens[verb].head)
      else { continue }
      guard let decision = decision(above: to - 1, in: tokens), decision != tokens[verb].head else { continue }
      tokens[verb].head = decision
      tokens[verb].deprel = "acl"
    }
  }

  /// The decision in whose phrase a token stands, not far above it.
  private static func decision(above token: Int, in tokens: [Token]) -> Int? {
    var current = token
    for _ in 0..<6 {
      if tokens[current].upos == .noun, decisions.contains(tokens[current].lemma) { return current }
      guard (0..<token).contains(tokens[current].head) else { return nil }
      current = tokens[current].head
    }
    return nil
  }

  /// "sold about half of its shares": how much, not about what.
  private static func mendAbout(in tokens: inout [Token]) {
    for about in tokens.indices.dropFirst().dropLast()
    where ["about", "around"].contains(tokens[about].form) && tokens[about].deprel == "case" {
      let amount = tokens[about].head
      guard amount == about + 1, ["half", "quarter", "third"].contains(tokens[amount].form),
        tokens[amount].deprel == "obl", tokens[amount].head == about - 1, tokens[about - 1].upos == .verb
      else { continue }
      tokens[amount].deprel = "obj"
      tokens[about].deprel = "advmod"
    }
  }

  /// "is weighing whether to add Acme": whoever weighs it would do it.
  private static func mendWhether(in tokens: inout [Token]) {
    for whether in tokens.indices.dropLast() where tokens[whether].form == "whether" && tokens[whether + 1].form == "to"
    {
      let verb = tokens[whether].head
      guard tokens.indices.contains(verb), tokens[verb].deprel == "ccomp",
        !tokens.contains(where: { $0.head == verb && $0.universalRelation == "nsubj" })
      else { continue }
      tokens[verb].deprel = "xcomp"
    }
  }

  /// "In a deal announced on Monday, Acme will buy": what was announced is the deal.
  private static func mendAnnounced(in tokens: inout [Token]) {
    for participle in tokens.indices.dropFirst() where ["VBN", "VBD"].contains(tokens[participle].xpos) {
      let noun = participle - 1
      guard tokens[participle].deprel == "advcl", tokens[noun].head == participle, tokens[noun].deprel == "obl",
        tokens.indices.contains(tokens[participle].head), tokens[participle].head > participle,
        tokens[..<noun].contains(where: { $0.head == noun && $0.deprel == "case" })
      else { continue }
      tokens[noun].head = tokens[participle].head
      tokens[participle].head = noun
      tokens[participle].deprel = "acl"
    }
  }

  /// "awarded contracts worth $40 million to five firms": they get the contracts.
  private static func mendRecipientsBehindWorth(in tokens: inout [Token]) {
    for worth in tokens.indices where tokens[worth].form == "worth" && tokens[worth].deprel == "amod" {
      let noun = tokens[worth].head
      guard tokens.indices.contains(noun), noun < worth, tokens.indices.contains(tokens[noun].head),
        tokens[tokens[noun].head].upos == .verb
      else { continue }
      for to in (worth + 1)..<min(worth + 10, tokens.count)
      where tokens[to].form == "to" && tokens[to].deprel == "case" {
        let recipient = tokens[to].head
        guard tokens.indices.contains(recipient), ["obl", "nmod"].contains(tokens[recipient].universalRelation),
          tokens[recipient].head == worth
            || tokens[recipient].head > worth && tokens[tokens[recipient].head].head == worth
        else { continue }
        tokens[recipient].head = tokens[noun].head
        tokens[recipient].deprel = "obl"
      }
    }
  }

  /// "a contract worth $40 million": the contract is the object, not the sum.
  private static func mendWorth(in tokens: inout [Token]) {
    for worth in tokens.indices.dropFirst() where tokens[worth].form == "worth" {
      let noun = worth - 1
      let sum = tokens[worth].head
      guard tokens[noun].upos == .noun, tokens[noun].head == worth || tokens[noun].head == sum, sum > worth,
        tokens.indices.contains(sum), [.symbol, .numeral, .noun, .properNoun].contains(tokens[sum].upos),
        ["obj", "iobj", "obl", "nsubj", "nsubj:pass", "nmod", "conj"].contains(tokens[sum].deprel)
      else { continue }
      tokens[noun].head = tokens[sum].head
      tokens[noun].deprel = tokens[sum].deprel
      for index in tokens.indices where index < noun && [worth, sum].contains(tokens[index].head) {
        tokens[index].head = noun
      }
      tokens[worth].head = noun
      tokens[worth].deprel = "amod"
      tokens[sum].head = worth
      tokens[sum].deprel = "obl"
    }
  }

  /// "Founded in 2009, Acme is a unit of Bolt": what opens the sentence is no root where "be" and a noun follow.
  private static func mendOpening(in tokens: inout [Token]) {
    guard tokens.count > 5, tokens[0].head < 0, tokens[0].xpos == "VBN",
      let comma = tokens.prefix(8).firstIndex(where: { $0.form == "," }),
      let be = tokens.indices.first(where: { $0 > comma && tokens[$0].head == 0 && tokens[$0].lemma == "be" }),
      let subject = tokens.indices.last(where: {
        $0 > comma && $0 < be && tokens[$0].head == 0 && [.noun, .properNoun].contains(tokens[$0].upos)
      }),
      let predicate = tokens.indices.first(where: {
        $0 > be && tokens[$0].head == 0 && [.noun, .properNoun, .verb].contains(tokens[$0].upos)
      })
    else { return }
    for index in tokens.indices where tokens[index].head == 0 && index > comma && index != predicate {
      tokens[index].head = predicate
    }
    tokens[predicate].head = -1
    tokens[predicate].deprel = "root"
    tokens[subject].deprel = tokens[predicate].upos == .verb ? "nsubj:pass" : "nsubj"
    tokens[be].deprel = tokens[predicate].upos == .verb ? "aux:pass" : "cop"
    tokens[0].head = predicate
    tokens[0].deprel = "advcl"
    tokens[comma].head = predicate
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
