import Language

/// Mends lists of names of which the parser makes a part hang on what only describes one member: "Acme, part of Bolt, Cito
/// and Dorn".
struct ListMending {
  /// The names of the sentence, in order.
  let names: [Range<Int>]

  /// Mends one sentence. Linear in its tokens for each pair of names.
  func mend(_ tokens: inout [Token]) {
    for (left, right) in zip(names, names.dropFirst()) where right.upperBound <= tokens.count {
      mendDescribed(&tokens, by: left, next: right)
      mendMember(&tokens, left, right)
      mendOuter(&tokens, left, right)
      mendClause(&tokens, left, right)
      mendBetween(&tokens, left, right)
    }
    for name in names where name.upperBound < tokens.count { mendHolder(&tokens, of: name) }
  }

  /// "advises Acme and Bolt is advising Cito": Bolt is the subject of what follows, no second object.
  private func mendClause(_ tokens: inout [Token], _ left: Range<Int>, _ right: Range<Int>) {
    guard left.upperBound + 1 == right.lowerBound, tokens[left.upperBound].upos == .coordinatingConjunction,
      right.upperBound < tokens.count, let first = Self.top(of: left, in: tokens),
      let second = Self.top(of: right, in: tokens), tokens[second].head == first, tokens[second].deprel == "conj",
      ["obj", "obl", "nmod"].contains(tokens[first].universalRelation)
    else { return }
    let next = tokens[right.upperBound]
    let verb = next.upos == .auxiliary ? next.head : right.upperBound
    guard tokens.indices.contains(verb), verb >= right.upperBound, tokens[verb].upos == .verb,
      tokens[verb].deprel == "conj", ["VBD", "VBZ", "VBP", "MD"].contains(next.xpos),
      !tokens.contains(where: { $0.head == verb && $0.universalRelation == "nsubj" })
    else { return }
    tokens[second].head = verb
    tokens[second].deprel = "nsubj"
    tokens[left.upperBound].head = verb
  }

  /// "a deal between Acme, which sells pumps, and Bolt ended": Bolt is the other party, and the deal ended.
  private func mendBetween(_ tokens: inout [Token], _ left: Range<Int>, _ right: Range<Int>) {
    guard let first = Self.top(of: left, in: tokens), let second = Self.top(of: right, in: tokens),
      right.lowerBound > 1, tokens[right.lowerBound - 1].form == "and", tokens[right.lowerBound - 2].form == ",",
      tokens.contains(where: { $0.head == first && $0.deprel == "case" && $0.form == "between" }),
      tokens[second].universalRelation == "nsubj", tokens.indices.contains(tokens[second].head)
    else { return }
    let verb = tokens[second].head
    let clause = tokens[verb].head
    let noun = tokens[first].head
    guard tokens[verb].deprel == "conj", tokens.indices.contains(clause), tokens.indices.contains(noun),
      clause == noun || tokens[clause].deprel == "acl:relcl" && tokens[clause].head == first,
      tokens[noun].upos == .noun, tokens[noun].head < 0
    else { return }
    tokens[noun].head = verb
    tokens[noun].deprel = "nsubj"
    tokens[verb].head = -1
    tokens[verb].deprel = "root"
    tokens[second].head = first
    tokens[second].deprel = "conj"
    tokens[right.lowerBound - 1].head = second
  }

  /// "Acme, a backer of Bolt and Cito, and Dorn": behind the "and" of the two in front, Dorn stands beside Acme.
  private func mendOuter(_ tokens: inout [Token], _ left: Range<Int>, _ right: Range<Int>) {
    guard left.upperBound + 2 == right.lowerBound, tokens[left.upperBound].form == ",",
      tokens[left.upperBound + 1].form == "and", let member = Self.top(of: right, in: tokens),
      tokens[member].deprel == "conj"
    else { return }
    let first = tokens[member].head
    let isClosed = tokens.indices.contains { sign in
      tokens[sign].form == "and" && first < sign && sign < left.lowerBound && tokens[sign - 1].form != ","
        && tokens[sign].head >= 0 && tokens[tokens[sign].head].head == first
    }
    guard isClosed, first >= 0 else { return }
    var noun = first
    for _ in 0..<3 where tokens[noun].deprel != "appos" && tokens[noun].head >= 0 { noun = tokens[noun].head }
    let outer = tokens[noun].head
    guard tokens[noun].deprel == "appos", tokens[noun].upos == .noun, outer >= 0, outer < noun,
      names.contains(where: { $0.contains(outer) })
    else { return }
    tokens[member].head = outer
  }

  /// Who stands for a unit and is none: "the head of Acme's unit, Maria Orvik", "the auditor of Acme's arm, Bolt".
  private static let holders: Set<String> = [
    "head", "chief", "boss", "president", "director", "chairman", "chairwoman", "manager", "administrator", "auditor",
    "adviser", "advisor", "owner", "lawyer", "founder", "leader", "spokesman", "spokeswoman", "parent",
  ]

  private func mendHolder(_ tokens: inout [Token], of name: Range<Int>) {
    guard let top = Self.top(of: name, in: tokens), tokens[top].deprel == "appos", name.lowerBound > 0,
      tokens[name.lowerBound - 1].form == ",", tokens.indices.contains(tokens[top].head)
    else { return }
    let unit = tokens[top].head
    let holder = tokens[unit].head
    guard tokens.indices.contains(holder), holder < unit, tokens[unit].universalRelation == "nmod",
      tokens[unit].upos == .noun, Self.holders.contains(tokens[holder].lemma.lowercased())
    else { return }
    tokens[top].head = holder
  }

  /// What one name alone fills: "part of Bolt", "formerly known as Bolt".
  private static let wholes: Set<String> = ["part", "unit", "subsidiary", "arm", "division", "affiliate", "brand"]
  private static let names: Set<String> = ["know", "call", "name", "rename", "dub"]

  /// "Acme, part of Bolt, Cito and Dorn": Cito and Dorn stand beside Acme.
  private func mendDescribed(_ tokens: inout [Token], by described: Range<Int>, next: Range<Int>) {
    guard described.upperBound + 1 == next.lowerBound, tokens[described.upperBound].form == ",",
      let inner = Self.top(of: described, in: tokens), let word = Self.describing(inner, in: tokens),
      let comma = tokens[..<word].lastIndex(where: { $0.form == "," }), comma >= word - 2,
      let owner = names.last(where: { $0.upperBound == comma }), let outer = Self.top(of: owner, in: tokens)
    else { return }
    let members = tokens.indices.filter {
      tokens[$0].deprel == "conj" && described.contains(tokens[$0].head) && $0 >= next.lowerBound
    }
    guard let last = members.last else { return }
    for member in members { tokens[member].head = outer }
    for clause in tokens.indices where clause > last && described.contains(tokens[clause].head) {
      if tokens[clause].deprel == "acl:relcl" { tokens[clause].head = outer }
    }
    if tokens[word].deprel == "advcl" {
      tokens[word].head = outer
      tokens[word].deprel = "acl"
    }
  }

  /// The "part" or "known" that a name completes.
  private static func describing(_ name: Int, in tokens: [Token]) -> Int? {
    let word = tokens[name].head
    guard tokens.indices.contains(word), word < name,
      let marker = tokens.indices.first(where: { tokens[$0].head == name && tokens[$0].deprel == "case" })
    else { return nil }
    switch tokens[marker].lemma.lowercased() {
    case "of": return wholes.contains(tokens[word].lemma.lowercased()) ? word : nil
    case "as": return names.contains(tokens[word].lemma.lowercased()) && tokens[word].xpos == "VBN" ? word : nil
    default: return nil
    }
  }

  /// "included Acme, Bolt, which is old, and Cito": Bolt is another member, not another word for Acme.
  private func mendMember(_ tokens: inout [Token], _ left: Range<Int>, _ right: Range<Int>) {
    guard left.upperBound + 1 == right.lowerBound, tokens[left.upperBound].form == ",",
      let first = Self.top(of: left, in: tokens), let second = Self.top(of: right, in: tokens),
      tokens[second].deprel == "appos", tokens[second].head == first,
      tokens.indices.contains(tokens[first].head), tokens[tokens[first].head].lemma.lowercased() == "include",
      names.contains(where: { $0.lowerBound > right.upperBound })
    else { return }
    tokens[second].deprel = "conj"
    for clause in tokens.indices
    where tokens[clause].head == first && tokens[clause].deprel == "acl:relcl" && clause > right.upperBound {
      tokens[clause].head = second
    }
  }

  private static func top(of name: Range<Int>, in tokens: [Token]) -> Int? {
    name.first { !name.contains(tokens[$0].head) }
  }
}
