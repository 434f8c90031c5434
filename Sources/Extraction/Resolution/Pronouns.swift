import Language

/// Words that stand for organizations named elsewhere.
enum Pronouns {
  static let thirdPerson: Set<String> = ["it", "its", "itself", "they", "them", "their", "themselves"]
  static let plural: Set<String> = ["they", "them", "their", "themselves"]
  static let possessive: Set<String> = ["its", "their"]
  static let relative: Set<String> = ["which", "who", "that", "whose", "whom"]
  static let firstPerson: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  static let saying: Set<String> = [
    "say", "tell", "add", "announce", "state", "note", "write", "explain", "comment", "argue", "warn", "claim",
    "insist", "stress", "declare", "reply", "respond", "confirm", "acknowledge", "admit", "promise", "report",
  ]

  /// The noun that a relative pronoun takes up: the head of its relative clause.
  static func antecedent(_ tokens: [Token], of pronoun: Int) -> Int? {
    var current = tokens[pronoun].head
    for _ in 0..<6 where current >= 0 {
      if tokens[current].deprel == "acl:relcl" {
        let antecedent = tokens[current].head
        if antecedent >= 0, antecedent < pronoun { return antecedent }
      }
      current = tokens[current].head
    }
    return nil
  }

  /// The token before a relative pronoun, commas and prepositions left out: what it takes up if the tree doesn't tell.
  static func neighbor(_ tokens: [Token], of pronoun: Int) -> Int? {
    guard tokens[pronoun].xpos.hasPrefix("W"), tokens[pronoun].form.lowercased() != "that" else { return nil }
    var index = pronoun - 1
    while index > 0, [",", "of", "to", "in", "with", "for", "from", "(", "–", "—"].contains(tokens[index].form) {
      index -= 1
    }
    return index >= 0 ? index : nil
  }

  /// Whether a pronoun is the subject of a verb whose form tells that there is one of it: "which owns", "which has bought".
  static func isSubjectOfOne(_ tokens: [Token], _ pronoun: Int) -> Bool {
    let verb = tokens[pronoun].head
    guard verb >= 0, tokens[pronoun].universalRelation == "nsubj" else { return false }
    let auxiliaries = tokens.indices.filter {
      tokens[$0].head == verb && ["aux", "cop"].contains(tokens[$0].universalRelation)
    }
    return tokens[auxiliaries.first ?? verb].xpos == "VBZ"
  }

  /// Verbs of what organizations do.
  static let deeds: Set<String> = [
    "say", "announce", "plan", "win", "buy", "sell", "sign", "agree", "hire", "acquire", "invest", "expect", "intend",
    "believe", "deny", "decline", "refuse", "sue", "appeal", "seek", "want", "hope", "supply", "make", "build",
    "develop", "operate", "own", "employ", "raise", "pay", "order", "award", "select", "choose", "pick", "launch",
    "file", "report", "post", "work", "add", "open", "close", "try", "decide", "consider", "aim", "provide", "run",
    "tell", "use", "need", "offer", "acknowledge", "confirm", "comply", "challenge", "argue", "ask", "reject",
  ]
  /// Nouns of what organizations have.
  static let belongings: Set<String> = [
    "share", "stock", "chief", "executive", "board", "customer", "client", "shareholder", "investor", "headquarters",
    "subsidiary", "unit", "division", "arm", "parent", "rival", "competitor", "supplier", "partner", "contract",
    "revenue", "profit", "business", "plant", "factory", "employee", "staff", "worker", "lawyer", "spokesman",
    "spokesperson", "spokeswoman", "statement", "website", "product", "technology", "service", "stake", "model",
    "founder", "owner", "management", "order", "workforce", "network", "fleet", "portfolio", "fund", "platform",
    "software", "chip", "system", "offer", "bid", "decision", "plan", "operation", "sale", "debt", "loss", "office",
  ]
}
