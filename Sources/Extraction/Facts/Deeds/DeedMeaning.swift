import Text
import Timeline

/// What a verb with its nouns tells: the type of the deed and the noun that makes it so.
struct DeedMeaning: Sendable {
  let view: SentenceView
  private let verb: Int
  private let isPassive: Bool
  private let lemma: String

  /// Prepares to read a verb.
  init(view: SentenceView, verb: Int, isPassive: Bool) {
    self.view = view
    self.verb = verb
    self.isPassive = isPassive
    lemma = [view.lemmas[verb], view.particle(of: verb)].compactMap { $0 }.joined(separator: " ")
  }

  /// The type and the noun, or nil where the verb tells no happening.
  func reading() -> (type: EventType, noun: Int?)? {
    if isJudged || isOrdered || settles { return (.lawsuit, nil) }
    for thing in things {
      if let type = DeedTable.type(of: lemma, with: view.lemmas[thing]) { return (type, thing) }
    }
    if isSumRaised { return (.investment, nil) }
    if isPurchase { return (.acquisition, nil) }
    if !isPassive, let told = aboutSubject { return told }
    if let object = object, isMarket(object) { return (.launch, nil) }
    if let type = DeedTable.type(of: lemma) { return (type, nil) }
    return isPassive ? nil : intransitive
  }

  private var object: Int? { view.child(of: verb, "obj") }

  /// "The merger closed", "the rule took effect".
  private var aboutSubject: (type: EventType, noun: Int?)? {
    guard let subject = VerbArguments(view: view).surfaceSubject(verb),
      object == nil || view.lemmas[object ?? 0] == "effect"
    else { return nil }
    return DeedTable.type(of: lemma, about: view.lemmas[subject]).map { ($0, subject) }
  }

  /// "bought Acme": a purchase by the name of what is bought.
  private var isPurchase: Bool {
    guard ["acquire", "buy", "purchase"].contains(lemma), let object else { return false }
    return view.tokens[object].xpos == "NNP"
  }

  private var intransitive: (type: EventType, noun: Int?)? {
    guard object == nil else { return nil }
    return view.children(of: verb, ["obl"]).lazy
      .compactMap { DeedTable.type(ofIntransitive: lemma, view.preposition(of: $0)) }
      .first.map { ($0, nil) }
  }

  /// What a verb acts on: its objects, the subject of its passive, the noun that its participle describes, and what it
  /// files for or puts on.
  private var things: [Int] {
    var found = [Int]()
    for child in view.tree.children(of: verb) {
      switch view.tokens[child].deprel {
      case "obj", "nsubj:pass": found.append(child)
      case "obl" where ["for", "on", "into", "from", "as"].contains(view.preposition(of: child)): found.append(child)
      case "xcomp", "advmod", "obl:unmarked": if !view.isVerb(child) { found.append(child) }
      default: break
      }
    }
    let head = view.tree.heads[verb]
    if head >= 0, isPassive && view.relation(verb) == "acl" || view.tokens[verb].deprel == "acl:relcl" && object == nil
    {
      found.append(head)
    }
    return found + found.flatMap { view.children(of: $0, ["conj"]) }
  }

  /// "A jury awarded Acme $5 million", "The European Court of Justice ruled".
  private var isJudged: Bool {
    guard DeedTable.judging.contains(lemma) else { return false }
    let judges = view.tree.children(of: verb).filter {
      view.tokens[$0].deprel == (isPassive ? "obl:agent" : "nsubj")
    }
    return judges.contains { judge in
      if DeedTable.judges.contains(view.lemmas[judge]) { return true }
      let own = view.mentionAtHead[judge]
      return own >= 0
        && view.mentions[own].tokens.contains { DeedTable.judges.contains(view.tokens[$0].form.lowercased()) }
    }
  }

  /// "was ordered to pay", "was told to stop by a court".
  private var isOrdered: Bool {
    lemma == "order" && isPassive
      && view.tree.children(of: verb).contains {
        view.relation($0) == "xcomp" && view.isVerb($0)
      }
  }

  /// "agreed to pay $5 million to settle charges", "won $5 million from Acme in a lawsuit".
  private var settles: Bool {
    guard let object, isSum(object) else { return false }
    switch lemma {
    case "pay", "forfeit":
      return view.tree.subtree(of: verb).contains {
        $0 > verb && DeedTable.settling.contains(view.lemmas[$0]) && view.isVerb($0)
      }
    case "win", "award":
      return view.tree.subtree(of: verb).contains { $0 > object && DeedTable.disputes.contains(view.lemmas[$0]) }
    default: return false
    }
  }

  /// "raised $5 million", "received $5 million from Acme".
  private var isSumRaised: Bool {
    guard ["raise", "bag", "secure"].contains(lemma) || lemma == "receive" && isFromName, let object else {
      return false
    }
    return isSum(object)
  }

  private var isFromName: Bool {
    view.children(of: verb, ["obl"]).contains { view.preposition(of: $0) == "from" && view.mentionCovering[$0] >= 0 }
  }

  private func isSum(_ token: Int) -> Bool {
    view.tree.subtreeRange(of: token).contains { view.tokens[$0].upos == .symbol || view.tokens[$0].form == "$" }
      || ["million", "billion", "dollar", "euro"].contains(view.lemmas[token])
  }

  /// "entered China": a market by the name of its country.
  private func isMarket(_ token: Int) -> Bool {
    lemma == "enter" && view.tokens[token].upos == .properNoun
  }
}
