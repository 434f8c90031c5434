import Language

/// Ties descriptions to names beside them: "the chipmaker X", "X, a maker of chips,", "its rival X", "X is a bank".
struct Apposition {
  let tokens: [Token]
  let nameAt: [Int]
  let names: [NameMention]
  let draftOfName: [Int]

  /// The index of the name that a description describes, or nil.
  func name(of description: Description) -> Int? {
    let head = description.head
    if let name = nameBehind(head), description.count == nil { return name }
    // "Acme and Bolt, a unit of Cairn": of the nearer name.
    if description.determiner == .indefinite, description.count == nil, let name = nameRightBefore(description) {
      return name
    }
    if tokens[head].universalRelation == "appos", let name = name(at: tokens[head].head),
      names[name].tokens.upperBound <= description.tokens.lowerBound
    {
      return name
    }
    guard description.count == nil else { return nil }
    if description.determiner != .bare, let name = nameAfterComma(head) { return name }
    if let name = nameBeforeComma(description) { return name }
    return subjectOfCopula(head)
  }

  /// The organization that owns what a description names: Amazon for "Amazon's cloud unit".
  func owner(of description: Description) -> Int? {
    for index in description.tokens where nameAt[index] >= 0 {
      let draft = draftOfName[nameAt[index]]
      if draft >= 0 { return draft }
    }
    return nil
  }

  /// "chipmaker X": the name follows without a comma.
  private func nameBehind(_ head: Int) -> Int? {
    guard head + 1 < tokens.count, let name = name(at: head + 1), names[name].tokens.lowerBound == head + 1 else {
      return nil
    }
    let nameHead = Actor.headToken(tokens, names[name].tokens)
    if tokens[head].head == nameHead { return name }
    return tokens[nameHead].head == head && tokens[nameHead].universalRelation != "nsubj" ? name : nil
  }

  /// "its parent company, X": the name is the description's apposition.
  private func nameAfterComma(_ head: Int) -> Int? {
    guard head + 2 < tokens.count, tokens[head + 1].form == ",", let name = name(at: head + 2) else { return nil }
    let nameHead = Actor.headToken(tokens, names[name].tokens)
    if tokens[nameHead].universalRelation == "appos", tokens[nameHead].head == head { return name }
    return endsPhrase(names[name].tokens.upperBound) && tokens[head].universalRelation != "conj" ? name : nil
  }

  /// Whether a comma, the sentence's end or a relative clause follows, as after an apposition.
  private func endsPhrase(_ index: Int) -> Bool {
    index >= tokens.count || [",", ".", ";", ":", "–", "—", "\"", "”", ")"].contains(tokens[index].form)
  }

  /// The name that ends at the comma before a description.
  private func nameRightBefore(_ description: Description) -> Int? {
    let start = description.tokens.lowerBound
    guard start >= 2, tokens[start - 1].form == "," else { return nil }
    var end = start - 2
    // "Acme and Bolt Group Co (BGC), a unit of Cairn"
    if tokens[end].form == ")", let open = tokens[..<end].lastIndex(where: { $0.form == "(" }), open > 0, end - open < 6
    {
      end = open - 1
    }
    guard let name = name(at: end) else { return nil }
    return names[name].tokens.upperBound == end + 1 ? name : nil
  }

  /// "X, a maker of chips,": indefinite after a name and a comma, whatever the parser made of it.
  private func nameBeforeComma(_ description: Description) -> Int? {
    let start = description.tokens.lowerBound
    guard description.determiner != .bare, start >= 2, tokens[start - 1].form == "," else { return nil }
    guard let name = name(at: start - 2) else { return nil }
    if description.determiner == .indefinite,
      ["appos", "nmod", "dep", "parataxis", "conj"].contains(tokens[description.head].universalRelation)
    {
      return name
    }
    return endsPhrase(description.tokens.upperBound) ? name : nil
  }

  /// "X is a bank".
  private func subjectOfCopula(_ head: Int) -> Int? {
    var subject: Int?
    var hasCopula = false
    for index in tokens.indices where tokens[index].head == head {
      if tokens[index].deprel == "cop" { hasCopula = true }
      if tokens[index].deprel == "advmod", tokens[index].lemma == "not" { return nil }
      if tokens[index].universalRelation == "nsubj" { subject = index }
    }
    guard hasCopula, let subject else { return nil }
    return name(at: subject)
  }

  private func name(at token: Int) -> Int? {
    guard token >= 0, token < nameAt.count, nameAt[token] >= 0, draftOfName[nameAt[token]] >= 0 else { return nil }
    return nameAt[token]
  }
}
