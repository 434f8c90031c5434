import Language

/// Gives sentences whose subject stands behind their verb, and lists of examples, the trees that their plain order has.
enum InversionMending {
  /// Mends one sentence. Linear in its tokens but for lists.
  static func mend(_ tokens: inout [Token]) {
    mendParticiple(in: &tokens)
    mendPartitive(in: &tokens)
    mendListing(in: &tokens)
    mendExamples(in: &tokens)
    mendGaps(in: &tokens)
    mendShares(in: &tokens)
    mendColons(in: &tokens)
  }

  /// "Leading the round were Acme and Bolt": they led it.
  private static func mendParticiple(in tokens: inout [Token]) {
    guard let verb = tokens.prefix(4).firstIndex(where: { $0.xpos == "VBG" && $0.universalRelation == "csubj" }),
      let subject = subject(of: tokens[verb].head, behind: verb, in: tokens)
    else { return }
    let root = tokens[verb].head
    tokens[verb].head = tokens[root].head
    tokens[verb].deprel = tokens[root].deprel
    for index in tokens.indices where tokens[index].head == root && tokens[index].universalRelation == "cop" {
      tokens[index].head = verb
      tokens[index].deprel = "aux"
    }
    if subject != root {
      // "are existing investors": the participle describes them.
      tokens[root].head = subject
      tokens[root].deprel = "amod"
    }
    tokens[subject].head = verb
    tokens[subject].deprel = "nsubj"
  }

  /// "Among its customers are Acme and Bolt": they are its customers.
  private static func mendPartitive(in tokens: inout [Token]) {
    guard let among = tokens.first, among.lemma == "among", among.universalRelation == "case",
      tokens.indices.contains(among.head)
    else { return }
    let noun = among.head
    let root = tokens[noun].head
    guard tokens[noun].upos == .noun, ["nmod", "obl"].contains(tokens[noun].universalRelation),
      let subject = subject(of: root, behind: noun, in: tokens)
    else { return }
    for index in tokens.indices where tokens[index].head == root && tokens[index].universalRelation == "cop" {
      tokens[index].head = noun
    }
    tokens[noun].head = tokens[root].head
    tokens[noun].deprel = tokens[root].deprel
    if subject != root {
      tokens[root].head = subject
      tokens[root].deprel = "amod"
    }
    tokens[subject].head = noun
    tokens[subject].deprel = "nsubj"
    tokens[0].deprel = "discourse"
  }

  private static let openings: Set<String> = [
    "also", "among", "those", "newly", "the", "entities", "companies", "firms",
  ]

  /// "Also sanctioned today is Acme", "Among those designated is Acme": Acme was.
  private static func mendListing(in tokens: inout [Token]) {
    guard let verb = tokens.prefix(4).firstIndex(where: { ["VBN", "VBD"].contains($0.xpos) }),
      tokens[..<verb].allSatisfy({ openings.contains($0.form.lowercased()) }),
      let be = tokens.indices.dropFirst(verb + 1).prefix(10).first(where: { tokens[$0].lemma == "be" }),
      let root = tokens.indices.first(where: { tokens[$0].head < 0 }), root == verb || root > be,
      let name = tokens.indices.dropFirst(be + 1).first(where: { index in
        [.properNoun, .noun].contains(tokens[index].upos) && (tokens[index].head <= be || index == root)
      })
    else { return }
    for index in tokens.indices where tokens[index].head == root && index != verb && index != name {
      if index < be { tokens[index].head = verb }
    }
    if root != verb, root != name {
      // "were Acme and Bolt, the ministry said"
      tokens[root].head = verb
      tokens[root].deprel = tokens[root].upos == .verb ? "parataxis" : "dep"
    }
    tokens[verb].head = -1
    tokens[verb].deprel = "root"
    tokens[name].head = verb
    tokens[name].deprel = "nsubj:pass"
    tokens[be].head = verb
    tokens[be].deprel = "aux:pass"
    for index in tokens.indices where index > verb && index < be && tokens[index].universalRelation == "nsubj" {
      tokens[index].head = verb
      tokens[index].deprel = "obl:unmarked"
    }
  }

  /// The noun behind a form of "be" that is the root, or the object of the participle that the root was taken for.
  private static func subject(of root: Int, behind start: Int, in tokens: [Token]) -> Int? {
    guard tokens.indices.contains(root), root > start,
      tokens.indices.contains(where: {
        tokens[$0].head == root && ["cop", "aux"].contains(tokens[$0].universalRelation) && tokens[$0].lemma == "be"
          && (start..<root).contains($0)
      }),
      !tokens.contains(where: { $0.head == root && $0.universalRelation == "nsubj" })
    else { return nil }
    if [.noun, .properNoun].contains(tokens[root].upos) { return root }
    return tokens.indices.first {
      tokens[$0].head == root && tokens[$0].deprel == "obj" && $0 > root
        && [.noun, .properNoun].contains(tokens[$0].upos)
    }
  }

  /// "customers, among them Acme and Bolt": examples of the noun before the comma.
  private static func mendExamples(in tokens: inout [Token]) {
    for among in tokens.indices.dropFirst(2) where among + 2 < tokens.count {
      guard tokens[among].lemma == "among", tokens[among + 1].form == "them", tokens[among - 1].form == ",",
        let example = tokens.indices.dropFirst(among + 2).first(where: {
          tokens[$0].head <= among + 1 && tokens[$0].upos == .properNoun
        }),
        let noun = tokens.indices[..<(among - 1)].last(where: { ["NNS", "NNPS"].contains(tokens[$0].xpos) })
          ?? tokens.indices[..<(among - 1)].last(where: { tokens[$0].upos == .noun })
      else { continue }
      tokens[example].head = noun
      tokens[example].deprel = "nmod"
      tokens[among].head = example
      tokens[among].deprel = "case"
      tokens[among + 1].head = among
      tokens[among + 1].deprel = "fixed"
    }
  }

  /// "blacklisted Acme in May and Bolt in June": a name that is coordinated with a time is so with the object.
  private static func mendGaps(in tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].deprel == "conj" && tokens[index].upos == .properNoun {
      let time = tokens[index].head
      guard tokens.indices.contains(time), time < index, tokens[time].universalRelation == "obl",
        CalendarWords.isTime(tokens[time]), !CalendarWords.isTime(tokens[index]),
        let object = tokens.indices[..<time].last(where: {
          tokens[$0].head == tokens[time].head && tokens[$0].deprel == "obj" && tokens[$0].upos == .properNoun
        }),
        let other = tokens.indices[(index + 1)...].first(where: {
          CalendarWords.isTime(tokens[$0]) && [tokens[time].head, index].contains(tokens[$0].head)
        })
      else { continue }
      tokens[index].head = object
      tokens[other].head = index
      tokens[other].deprel = "orphan"
    }
  }

  /// "Acme owns 40% of the venture, Bolt 35% and Cairn the rest": a name right before a second share is coordinated
  /// with the subject.
  private static func mendShares(in tokens: inout [Token]) {
    let shares = tokens.indices.filter { ["%", "percent", "rest", "remainder"].contains(tokens[$0].lemma) }
    guard let first = shares.first, tokens[first].deprel == "obj", tokens.indices.contains(tokens[first].head),
      let subject = tokens.indices.first(where: {
        tokens[$0].head == tokens[first].head && tokens[$0].universalRelation == "nsubj"
      })
    else { return }
    for share in shares.dropFirst() where share > first + 2 {
      guard tokens[share - 1].upos == .numeral || tokens[share - 1].form == "the",
        tokens[share - 2].upos == .properNoun, share - 2 > first, share - 2 != subject
      else { continue }
      let name = share - 2
      tokens[name].head = subject
      tokens[name].deprel = "conj"
      tokens[share].head = name
      tokens[share].deprel = "orphan"
    }
  }

  /// "sanctioned three companies for their part in it: Acme, Bolt and Cairn": they are the three companies.
  private static func mendColons(in tokens: inout [Token]) {
    guard let colon = tokens.firstIndex(where: { $0.form == ":" }), colon + 1 < tokens.count,
      let noun = tokens.indices[..<colon].last(where: { index in
        tokens[index].xpos == "NNS" && tokens.contains { $0.head == index && $0.deprel == "nummod" }
      }),
      let name = tokens.indices[(colon + 1)...].first(where: {
        tokens[$0].upos == .properNoun && tokens[$0].head < colon && tokens[$0].head >= 0
      }),
      tokens[(colon + 1)..<name].allSatisfy({
        $0.upos == .properNoun || $0.upos == .determiner || $0.upos == .adjective
      }),
      ["appos", "nmod", "conj", "obl", "parataxis"].contains(tokens[name].universalRelation)
    else { return }
    tokens[name].head = noun
    tokens[name].deprel = "appos"
  }
}
