import Language

/// What a sentence's tree says of two places in it.
struct ClauseStructure {
  let tokens: [Token]

  /// Whether a token stands below another.
  func isAbove(_ upper: Int, _ token: Int) -> Bool {
    var current = token
    for _ in 0..<12 where current >= 0 {
      if current == upper { return true }
      current = tokens[current].head
    }
    return false
  }

  /// Whether both are arguments of one verb: its object is not its subject, be that shared with the verb above:
  /// "Acme agreed to buy the company".
  func isCoargument(_ mention: Int, _ place: Int) -> Bool {
    let token = whole(of: place)
    let roles: Set<Substring> = ["nsubj", "obj", "iobj", "obl"]
    guard mention < tokens.count, roles.contains(tokens[mention].universalRelation),
      roles.contains(tokens[token].universalRelation)
    else { return false }
    if tokens[mention].head == tokens[token].head { return true }
    guard tokens[mention].universalRelation == "nsubj", tokens[token].universalRelation != "nsubj" else { return false }
    var verb = tokens[token].head
    while verb >= 0, verb != tokens[mention].head {
      let above = tokens[verb].head
      guard above >= 0, ["xcomp", "conj", "advcl"].contains(tokens[verb].universalRelation), !has("nsubj", verb),
        tokens[verb].universalRelation != "xcomp" || !has("obj", above) && !has("iobj", above)
      else { return false }
      verb = above
    }
    return verb >= 0
  }

  /// The share that a token is the whole of, or itself: who owns 40% of a company is not that company.
  private func whole(of token: Int) -> Int {
    let head = tokens[token].head
    guard tokens[token].universalRelation == "nmod", head >= 0, Self.parts.contains(tokens[head].lemma.lowercased())
    else { return token }
    return head
  }

  private static let parts: Set<String> = ["%", "percent", "share", "stake", "interest", "part", "half", "control"]

  /// Whether a token stands in what is said to be the same as a mention: "Acme, its lender,", "Acme is its lender".
  func isWithin(_ token: Int, of mention: Int) -> Bool {
    let equal = tokens.indices.filter { index in
      tokens[index].head == mention && tokens[index].universalRelation == "appos"
        || tokens[mention].head == index && tokens[mention].universalRelation == "nsubj" && hasCopula(index)
    }
    return equal.contains { isAbove($0, token) && !isInClause(token, below: $0) }
      || tokens[mention].universalRelation == "appos" && tokens[mention].head == tokens[token].head
  }

  /// Whether a clause of its own stands between a token and one above.
  private func isInClause(_ token: Int, below upper: Int) -> Bool {
    var current = token
    for _ in 0..<12 where current >= 0 && current != upper {
      if ["acl", "advcl", "ccomp", "parataxis"].contains(tokens[current].universalRelation) { return true }
      current = tokens[current].head
    }
    return false
  }

  /// Whether a token has a child in a relation.
  func has(_ relation: Substring, _ token: Int) -> Bool {
    tokens.contains { $0.head == token && $0.universalRelation == relation }
  }

  /// Whether a subject stands for a clause behind its verb: "it is unclear whether …", "it took a year to …".
  func isExtraposed(_ subject: Int) -> Bool {
    if tokens[subject].deprel == "expl" { return true }
    let verb = tokens[subject].head
    guard verb >= 0, tokens[subject].universalRelation == "nsubj" else { return false }
    let isPassive = tokens[subject].deprel == "nsubj:pass"
    let isAdjective = tokens[verb].upos == .adjective || tokens[verb].upos == .noun && hasCopula(verb)
    return tokens.contains { token in
      guard token.head == verb else { return false }
      if token.deprel == "csubj" { return true }
      return (isPassive || isAdjective) && (token.deprel == "ccomp" || isAdjective && token.deprel == "xcomp")
    }
  }

  /// Whether a form of "be" stands with a token.
  func hasCopula(_ token: Int) -> Bool { tokens.contains { $0.head == token && $0.deprel == "cop" } }

  /// The head of the main clause's subject.
  var mainSubject: Int? {
    guard let root = tokens.firstIndex(where: { $0.head < 0 }) else { return nil }
    return tokens.indices.first { tokens[$0].head == root && tokens[$0].universalRelation == "nsubj" }
  }

  /// The noun phrases that own the clauses around a token: subjects of the verbs above it.
  func subjectsAbove(_ token: Int) -> [Int] {
    tokens.indices.filter {
      $0 < token && tokens[$0].universalRelation == "nsubj" && tokens[$0].head != tokens[token].head
        && isAbove(tokens[$0].head, token)
    } + (tokens[token].universalRelation == "nsubj" ? [] : ownSubjects(token))
  }

  private func ownSubjects(_ token: Int) -> [Int] {
    tokens.indices.filter {
      $0 < token && tokens[$0].universalRelation == "nsubj" && tokens[$0].head == tokens[token].head
    }
  }
}
