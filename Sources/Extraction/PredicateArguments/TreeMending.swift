import Language

/// Mends what the parser often gets wrong and grammar settles.
struct TreeMending {
  /// The text with mended trees; a sentence whose tree would not survive keeps the parser's. Linear in the text.
  func mended(_ parsed: AnalyzedText) -> AnalyzedText {
    var text = parsed
    for entity in text.entities where text.sentences.indices.contains(entity.sentence) {
      mendNoun(in: &text.sentences[entity.sentence].tokens, after: entity.tokens)
      mendTitle(in: &text.sentences[entity.sentence].tokens, before: entity.tokens)
    }
    for (left, right) in zip(text.entities, text.entities.dropFirst()) where left.sentence == right.sentence {
      mendCoordination(in: &text.sentences[left.sentence].tokens, left.tokens, right.tokens)
      mendOwner(in: &text.sentences[left.sentence].tokens, left.tokens, right.tokens)
    }
    for (sentence, names) in Dictionary(grouping: text.entities, by: \.sentence)
    where text.sentences.indices.contains(sentence) {
      ListMending(names: names.map(\.tokens)).mend(&text.sentences[sentence].tokens)
    }
    for index in text.sentences.indices {
      mendTitles(in: &text.sentences[index].tokens)
      HeadlineMending.mend(&text.sentences[index].tokens)
      HeadlineMending.mendInfinitive(&text.sentences[index].tokens)
      mendAuxiliaries(in: &text.sentences[index].tokens)
      mendSubjects(in: &text.sentences[index].tokens)
      mendRecipients(in: &text.sentences[index].tokens)
      mendBounds(in: &text.sentences[index].tokens)
      mendTwoObjects(in: &text.sentences[index].tokens)
      mendPermissions(in: &text.sentences[index].tokens)
      mendObjects(in: &text.sentences[index].tokens)
      PartitiveMending.mend(&text.sentences[index].tokens)
      TimeMending.mend(&text.sentences[index].tokens)
      RoundMending.mend(&text.sentences[index].tokens)
      GenitiveMending.mend(&text.sentences[index].tokens)
      AttachmentMending.mend(&text.sentences[index].tokens)
      AbsoluteMending.mend(&text.sentences[index].tokens)
      ReportMending.mend(&text.sentences[index].tokens)
      InversionMending.mend(&text.sentences[index].tokens)
      GerundMending.mend(&text.sentences[index].tokens)
      mendVerbs(in: &text.sentences[index].tokens)
      mendPrepositions(in: &text.sentences[index].tokens)
      mendAgents(in: &text.sentences[index].tokens)
      mendAppositions(in: &text.sentences[index].tokens)
      mendLateTimes(in: &text.sentences[index].tokens)
      if !Self.isTree(text.sentences[index].tokens) {
        text.sentences[index].tokens = parsed.sentences[index].tokens
      }
    }
    return text
  }

  /// Whether every token's heads lead to a root. Linear in the tokens.
  static func isTree(_ tokens: [Token]) -> Bool {
    var isRooted = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices {
      var path = [Int]()
      var current = index
      while current >= 0, !isRooted[current] {
        guard path.count <= tokens.count else { return false }
        path.append(current)
        current = tokens[current].head
      }
      for token in path { isRooted[token] = true }
    }
    return true
  }

  private static let relatives: Set<String> = [
    "rival", "arm", "unit", "subsidiary", "division", "affiliate", "supplier", "partner", "owner", "parent", "maker",
    "customer", "shareholder", "investor", "backer", "competitor", "spinoff", "spin-off", "contractor", "brand",
  ]

  /// "Acme rival Bolt", "Acme arm Bolt": Bolt has the role, and Acme says whose rival or arm it is.
  private func mendOwner(in tokens: inout [Token], _ owner: Range<Int>, _ name: Range<Int>) {
    let noun = owner.upperBound
    if noun + 1 == name.lowerBound { mendPlural(in: &tokens, noun, behind: name.upperBound) }
    guard noun + 1 == name.lowerBound, [.noun, .properNoun].contains(tokens[noun].upos),
      Self.relatives.contains(tokens[noun].lemma.lowercased()),
      let first = owner.last(where: { !owner.contains(tokens[$0].head) }),
      let second = name.last(where: { !name.contains(tokens[$0].head) })
    else { return }
    let phrase = owner.lowerBound..<name.upperBound
    guard let outer = [second, noun, first].first(where: { !phrase.contains(tokens[$0].head) }),
      ["nsubj", "obj", "obl", "nmod", "root", "conj"].contains(tokens[outer].universalRelation)
    else { return }
    let (head, relation) = (tokens[outer].head, tokens[outer].deprel)
    tokens[noun].head = head
    tokens[noun].deprel = relation
    tokens[first].head = noun
    tokens[first].deprel = "compound"
    tokens[second].head = noun
    tokens[second].deprel = "appos"
  }

  /// "Acme suppliers Bolt and Cairn rose": a plural between names that the tagger took for the verb.
  private func mendPlural(in tokens: inout [Token], _ noun: Int, behind end: Int) {
    guard tokens[noun].upos == .verb, tokens[noun].head < 0, Self.relatives.contains(tokens[noun].lemma.lowercased()),
      tokens[noun].lemma.lowercased() != tokens[noun].form.lowercased(), !Self.verbal.contains(tokens[noun].lemma),
      let verb = tokens.indices.first(where: {
        $0 >= end && tokens[$0].head == noun && ["VBD", "VBP", "VBZ"].contains(tokens[$0].xpos)
      })
    else { return }
    tokens[noun].upos = .noun
    tokens[noun].xpos = "NNS"
    for index in tokens.indices where tokens[index].head == noun && index > verb { tokens[index].head = verb }
    tokens[noun].head = verb
    tokens[noun].deprel = "nsubj"
    tokens[verb].head = -1
    tokens[verb].deprel = "root"
  }

  /// Those of ``relatives`` that are verbs as well: "Acme partners Bolt".
  private static let verbal: Set<String> = ["rival", "partner"]

  /// Two names with "and" between them are coordinated: neither is a part of the other.
  private func mendCoordination(in tokens: inout [Token], _ left: Range<Int>, _ right: Range<Int>) {
    guard left.upperBound + 1 == right.lowerBound, tokens.indices.contains(right.upperBound - 1),
      tokens[left.upperBound].upos == .coordinatingConjunction,
      let first = left.last(where: { !left.contains(tokens[$0].head) }),
      let second = right.last(where: { !right.contains(tokens[$0].head) && !left.contains(tokens[$0].head) }),
      right.contains(tokens[first].head)
    else { return }
    tokens[first].head = tokens[second].head
    tokens[first].deprel = tokens[second].deprel
    for index in left where index != first && !left.contains(tokens[index].head) {
      tokens[index].head = first
      tokens[index].deprel = "compound"
    }
    for index in right where index != second && !right.contains(tokens[index].head) {
      tokens[index].head = second
      tokens[index].deprel = "compound"
    }
    tokens[second].head = first
    tokens[second].deprel = "conj"
    tokens[left.upperBound].head = second
    tokens[left.upperBound].deprel = "cc"
  }

  /// An auxiliary has no subject or modifiers of its own: they are its verb's.
  private func mendAuxiliaries(in tokens: inout [Token]) {
    for index in tokens.indices {
      let auxiliary = tokens[index].head
      guard tokens.indices.contains(auxiliary), tokens[auxiliary].universalRelation == "aux",
        tokens.indices.contains(tokens[auxiliary].head), tokens[auxiliary].head != index
      else { continue }
      tokens[index].head = tokens[auxiliary].head
    }
  }

  /// What stands at the head of a clause without a subject is no address but its subject.
  private func mendSubjects(in tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].deprel == "vocative" && tokens[index].upos == .properNoun {
      let verb = tokens[index].head
      guard index < verb, tokens[verb].upos == .verb,
        !tokens.contains(where: { $0.head == verb && $0.universalRelation == "nsubj" })
      else { continue }
      tokens[index].deprel = "nsubj"
    }
  }

  private static let currencies: Set<String> = [
    "euro", "dollar", "pound", "yen", "krone", "krona", "kroner", "kronor", "crown", "rupee", "yuan", "won", "peso",
    "franc", "real", "rand", "zloty", "dirham", "riyal", "shilling", "ruble", "rouble", "lira",
  ]

  /// "awarded Acme $5 million": a name before a sum is who gets it, not a part of it.
  private func mendRecipients(in tokens: inout [Token]) {
    for index in tokens.indices.dropLast() where tokens[index].deprel == "compound" {
      let sum = tokens[index].head
      let isSign = sum == index + 1 && tokens[sum].upos == .symbol && tokens[sum].form != "%"
      let isUnit =
        sum > index + 1 && Self.currencies.contains(tokens[sum].lemma.lowercased())
        && tokens[index + 1].upos == .numeral
      guard isSign || isUnit, tokens[index].upos == .properNoun, tokens.indices.contains(tokens[sum].head),
        tokens[sum].head < index, tokens[tokens[sum].head].upos == .verb,
        ["obj", "obl"].contains(tokens[sum].universalRelation)
      else { continue }
      tokens[index].head = tokens[sum].head
      tokens[index].deprel = "iobj"
      tokens[sum].deprel = "obj"
    }
  }

  private static let ditransitive: Set<String> = [
    "lend", "give", "grant", "award", "pay", "offer", "loan", "hand", "owe",
  ]

  /// "lent the carrier $120 million": of two objects the first receives.
  private func mendTwoObjects(in tokens: inout [Token]) {
    for verb in tokens.indices where Self.ditransitive.contains(tokens[verb].lemma.lowercased()) {
      let objects = tokens.indices.filter { tokens[$0].head == verb && tokens[$0].deprel == "obj" && $0 > verb }
      guard objects.count == 2, !tokens.contains(where: { $0.head == verb && $0.deprel == "iobj" }) else { continue }
      tokens[objects[0]].deprel = "iobj"
    }
  }

  /// "lets Acme step into a gap": a second object that is a verb is what the first one does.
  private func mendPermissions(in tokens: inout [Token]) {
    for doing in tokens.indices where tokens[doing].deprel == "obj" && tokens[doing].upos == .verb {
      let verb = tokens[doing].head
      guard tokens.indices.contains(verb), tokens[verb].lemma.lowercased() == "let",
        tokens[..<doing].contains(where: { $0.head == verb && $0.deprel == "obj" })
      else { continue }
      tokens[doing].deprel = "xcomp"
      for index in tokens.indices where tokens[index].head == doing && tokens[index].deprel == "nmod" {
        tokens[index].deprel = "obl"
      }
    }
  }

  /// "receive up to $5 million": the sum is the object, "up to" its bound.
  private func mendBounds(in tokens: inout [Token]) {
    for up in tokens.indices.dropLast(2) where tokens[up].lemma == "up" && tokens[up + 1].lemma == "to" {
      let sum = tokens[up + 1].head
      guard tokens.indices.contains(sum), sum > up, sum <= up + 3,
        [.symbol, .numeral].contains(tokens[up + 2].upos) || Self.currencies.contains(tokens[sum].lemma.lowercased()),
        tokens[sum].deprel == "obl", tokens.indices.contains(tokens[sum].head), tokens[sum].head < up,
        tokens[tokens[sum].head].upos == .verb,
        !tokens.contains(where: { $0.head == tokens[sum].head && $0.deprel == "obj" })
      else { continue }
      tokens[sum].deprel = "obj"
      tokens[up].head = sum
      tokens[up].deprel = "advmod"
      tokens[up + 1].head = up
      tokens[up + 1].deprel = "fixed"
    }
  }

  /// What is an object is so of a verb: "terminated for convenience a contract".
  private func mendObjects(in tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].deprel == "obj" {
      let noun = tokens[index].head
      guard tokens.indices.contains(noun), noun < index, tokens[noun].upos == .noun,
        tokens.indices.contains(tokens[noun].head), tokens[tokens[noun].head].upos == .verb,
        tokens[noun].universalRelation == "obl"
      else { continue }
      tokens[index].head = tokens[noun].head
    }
  }

  /// A finite verb has a subject, not a compound, and an infinitive below it is its complement, not a relative clause;
  /// an infinitive below a noun is the other way round.
  private func mendVerbs(in tokens: inout [Token]) {
    for index in tokens.indices {
      let head = tokens[index].head
      guard tokens.indices.contains(head) else { continue }
      let isFinite = tokens[head].upos == .verb && ["VBZ", "VBD", "VBP"].contains(tokens[head].xpos)
      if isFinite, index < head, tokens[index].deprel == "compound", tokens[index].upos == .properNoun {
        tokens[index].deprel = "nsubj"
      }
      guard tokens[index].xpos == "VB", index > 0, tokens[index - 1].xpos == "TO", head < index else { continue }
      if isFinite, tokens[index].deprel == "acl" { tokens[index].deprel = "xcomp" }
      if tokens[head].upos == .noun, tokens[index].deprel == "advcl" { tokens[index].deprel = "acl" }
    }
  }

  /// "lost Bolt, its largest customer, in 2009": a time behind the comma that ends an apposition is the verb's.
  private func mendTimesBehindAppositions(in tokens: inout [Token]) {
    for index in tokens.indices where CalendarWords.isTime(tokens[index]) {
      let noun = tokens[index].head
      guard tokens.indices.contains(noun), noun < index,
        ["nmod", "nmod:unmarked", "obl"].contains(tokens[index].deprel),
        ["obj", "obl", "nmod", "appos"].contains(tokens[noun].universalRelation),
        let start = tokens.indices.first(where: { $0 == index || tokens[$0].head == index }), start > noun + 1,
        tokens[start - 1].form == ",",
        tokens.indices.contains(where: {
          $0 > noun && $0 < start && tokens[$0].deprel == "appos" && tokens[$0].head == noun
        }) || tokens[noun].deprel == "appos"
      else { continue }
      var verb = tokens[noun].head
      while tokens.indices.contains(verb), tokens[verb].upos != .verb { verb = tokens[verb].head }
      guard tokens.indices.contains(verb) else { continue }
      tokens[index].head = verb
      tokens[index].deprel = "obl"
    }
  }

  /// "acquired Bolt, which makes valves, in 2009": a time behind the comma that ends a relative clause is the main verb's.
  private func mendLateTimes(in tokens: inout [Token]) {
    mendTimesBehindAppositions(in: &tokens)
    for index in tokens.indices where tokens[index].universalRelation == "obl" && CalendarWords.isTime(tokens[index]) {
      let clause = tokens[index].head
      guard tokens.indices.contains(clause), clause < index, tokens[clause].deprel.hasSuffix(":relcl"),
        let start = tokens.indices.first(where: {
          $0 == index || tokens[$0].head == index && $0 > clause && tokens[$0].upos != .punctuation
        }),
        start > 0, tokens[start - 1].form == ",", tokens.indices.contains(tokens[clause].head)
      else { continue }
      var verb = tokens[clause].head
      while tokens[verb].upos != .verb, tokens[verb].head >= 0 { verb = tokens[verb].head }
      if tokens[verb].upos == .verb { tokens[index].head = verb }
    }
  }

  /// A preposition right before a noun's phrase is the noun's, not a verb's that comes after it: "signed with Acme to
  /// supply".
  private func mendPrepositions(in tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].upos == .adposition && tokens[index].deprel == "mark" {
      let noun = tokens.indices[(index + 1)...].first { ![.determiner, .adjective].contains(tokens[$0].upos) }
      guard let noun, [.noun, .properNoun].contains(tokens[noun].upos) else { continue }
      let top = phraseHead(of: noun, in: tokens)
      mendParticiple(in: &tokens, preposition: index, noun: top)
      guard top < tokens[index].head, tokens[top].head < index,
        ["nmod", "obl"].contains(tokens[top].universalRelation)
      else { continue }
      tokens[index].head = top
      tokens[index].deprel = "case"
    }
  }

  /// "In a deal announced on Monday, Acme will buy Bolt": the participle tells of the noun.
  private func mendParticiple(in tokens: inout [Token], preposition: Int, noun: Int) {
    let participle = tokens[preposition].head
    guard tokens[noun].head == participle, noun < participle, tokens[noun].universalRelation == "obl",
      ["VBN", "VBD"].contains(tokens[participle].xpos), tokens[participle].deprel == "advcl",
      !tokens.contains(where: { $0.head == participle && $0.universalRelation == "nsubj" })
    else { return }
    tokens[noun].head = tokens[participle].head
    tokens[participle].head = noun
    tokens[participle].deprel = "acl"
    tokens[preposition].head = noun
    tokens[preposition].deprel = "case"
  }

  /// The noun that a noun compounds with, which stands after it, or the noun itself.
  private func phraseHead(of noun: Int, in tokens: [Token]) -> Int {
    var current = noun
    while ["compound", "flat", "amod"].contains(tokens[current].universalRelation), tokens[current].head > current {
      current = tokens[current].head
    }
    return current
  }

  /// The agent of a passive verb is not what its object is made by: "was designated a threat by the agency".
  private func mendAgents(in tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].deprel == "nmod" {
      let object = tokens[index].head
      guard tokens.indices.contains(object), tokens[object].deprel == "obj" || tokens[object].deprel == "xcomp",
        tokens.contains(where: { $0.head == index && $0.deprel == "case" && $0.lemma == "by" })
      else { continue }
      let verb = tokens[object].head
      guard tokens.indices.contains(verb), verb < object,
        tokens.contains(where: { $0.head == verb && $0.deprel == "aux:pass" }),
        !tokens.contains(where: { $0.head == verb && $0.deprel == "obl:agent" })
      else { continue }
      tokens[index].head = verb
      tokens[index].deprel = "obl:agent"
    }
  }

  /// A verb has one object: a second one, possessed and right after the comma that ends another phrase, says who that
  /// is: "reach customers through Acme, Bolt's computing division".
  private func mendAppositions(in tokens: inout [Token]) {
    for comma in tokens.indices.dropFirst() where tokens[comma].form == "," {
      guard let second = tokens[comma...].dropFirst().first(where: { $0.deprel == "nmod:poss" })?.head,
        tokens.indices.contains(second), tokens[second].deprel == "obj",
        tokens[comma...].dropFirst().firstIndex(where: { $0.deprel == "nmod:poss" && $0.head == second }) == comma + 1,
        let object = tokens[..<comma].firstIndex(where: { $0.head == tokens[second].head && $0.deprel == "obj" })
      else { continue }
      var first = comma - 1
      while first > object, tokens[first].head != tokens[second].head, tokens[first].head >= 0 {
        first = tokens[first].head
      }
      guard (object..<comma).contains(first), tokens[first].head == tokens[second].head,
        [.noun, .properNoun].contains(tokens[first].upos)
      else { continue }
      tokens[second].head = first
      tokens[second].deprel = "appos"
    }
  }
}
