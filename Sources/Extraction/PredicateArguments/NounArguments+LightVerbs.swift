import Language

/// What light verbs do to the nouns that they govern, and the arguments that they give them.
extension NounArguments {
  func lightVerb(of noun: Int, into found: inout [Argument]) -> (verb: Int, effect: LightVerbs.Effect)? {
    let top = coordinationTop(noun)
    var head = view.tree.heads[top]
    var relation = view.relation(top)
    if head >= 0, !view.isVerb(head), relation == "nmod" || relation == "appos" {
      // "walked away from talks on a contract", "signed a letter of intent for a contract"
      let upper = view.tree.heads[head]
      if upper >= 0, view.isVerb(upper),
        Self.carriers.contains(view.lemmas[head]) || view.tokens[head].upos == .numeral
          || view.tokens[head].upos == .symbol
      {
        relation = view.relation(head)
        head = upper
      }
    }
    if head < 0 || !view.isVerb(head) {
      // "a contract awarded to X": the participle below.
      for child in view.tree.children(of: noun) where view.relation(child) == "acl" {
        if let effect = participleEffect(child) { return (child, effect) }
      }
      if view.isVerb(noun) == false, let cop = view.child(of: noun, "cop"), view.lemmas[cop] == "be" { return nil }
      return nil
    }
    let verb = head
    let passive = verbs.isPassive(verb)
    let isObject = relation == "obj" || (passive && view.tokens[top].deprel.hasPrefix("nsubj"))
    let isSubject = !passive && relation == "nsubj"
    let isOblique = relation == "obl" || relation == "xcomp" || relation == "iobj"
    guard isObject || isSubject || isOblique else { return nil }
    let arguments = verbs.arguments(of: verb)
    let effect: LightVerbs.Effect?
    if isSubject {
      let read = LightVerbs.effect(of: view.lemmas[verb], particle: view.particle(of: verb), passiveOrTransitive: false)
      // "expires in June" speaks of the future: the contract is in effect.
      effect = read == .over && ["VBD", "VBN"].contains(view.tokens[verb].xpos) ? .over : nil
      if view.child(of: verb, "obj") != nil { return nil }
    } else if isOblique {
      effect =
        isAlliance(noun)
        ? .make
        : obliqueEffect(
          view.lemmas[verb], preposition: view.preposition(of: top), particle: view.particle(of: verb))
    } else {
      effect =
        Self.endsTies(view.lemmas[verb], view.tree.children(of: verb).map { view.lemmas[$0] })
        ? .end
        : LightVerbs.effect(of: view.lemmas[verb], particle: view.particle(of: verb), passiveOrTransitive: true)
    }
    guard let effect else { return nil }
    for argument in arguments where argument.token != top {
      switch argument.slot {
      case .agent: found.append(Argument(slot: agentSlot(effect), token: argument.token, route: argument.route))
      case .recipient: found.append(Argument(slot: .recipient, token: argument.token, route: argument.route))
      case "speaker": found.append(argument)
      case .patient: if isOblique { found.append(Argument(slot: "object", token: argument.token, route: .tolerant)) }
      default:
        if argument.slot == "to", effect == .give {
          found.append(Argument(slot: .recipient, token: argument.token, route: argument.route))
        } else if !found.contains(where: { $0.token == argument.token }), !isOfOther(argument, than: top) {
          found.append(Argument(slot: argument.slot, token: argument.token, route: max(argument.route, .tolerant)))
        }
      }
    }
    return (verb, effect)
  }

  /// "the loan that Acme made to Bolt": the light verb of a relative clause whose object the noun is.
  func relativeVerb(of noun: Int, into found: inout [Argument]) -> (verb: Int, effect: LightVerbs.Effect)? {
    for clause in view.tree.children(of: noun) where view.tokens[clause].deprel == "acl:relcl" {
      guard let effect = participleEffect(clause), effect != .gain, !verbs.isPassive(clause),
        let subject = view.child(of: clause, "nsubj"), view.mentionAtHead[subject] >= 0,
        view.child(of: clause, "obj").map({ ["that", "which"].contains(view.lemmas[$0]) }) ?? true
      else { continue }
      found.append(Argument(slot: agentSlot(effect), token: subject, route: .shared))
      for phrase in view.tree.children(of: clause) where view.relation(phrase) == "obl" {
        let slot = Slot(view.preposition(of: phrase))
        guard ["to", "with", "from", "in"].contains(slot.name), view.mentionAtHead[phrase] >= 0 else { continue }
        found.append(Argument(slot: slot, token: phrase, route: .shared))
      }
      return (clause, effect)
    }
    return nil
  }

  /// "the contract that Acme won": who gets it by a relative clause.
  func relativeHolder(of noun: Int, into found: inout [Argument]) {
    for clause in view.tree.children(of: noun) where view.tokens[clause].deprel == "acl:relcl" {
      guard participleEffect(clause) == .gain, !verbs.isPassive(clause),
        let subject = view.child(of: clause, "nsubj"), view.mentionAtHead[subject] >= 0
      else { continue }
      found.append(Argument(slot: .holder, token: subject, route: .shared))
    }
  }

  /// "announced the deal in a filing to Acme": whether a phrase belongs to another noun.
  private func isOfOther(_ argument: Argument, than noun: Int) -> Bool {
    argument.route == .tolerant && ["to", "with"].contains(argument.slot.name)
      && !view.tree.subtreeRange(of: noun).contains(argument.token)
      && view.isNominal(max(0, view.tree.heads[argument.token]))
      && Self.documents.contains(view.lemmas[max(0, view.tree.heads[argument.token])])
  }

  private static let documents: Set<String> = [
    "filing", "statement", "letter", "interview", "email", "disclosure", "submission", "note", "post", "response",
    "presentation", "report", "announcement", "memo", "message", "comment",
  ]

  /// "in partnership with Acme"
  func isAlliance(_ noun: Int) -> Bool {
    view.preposition(of: noun) == "in"
      && ["partnership", "collaboration", "cooperation", "alliance", "consortium"].contains(view.lemmas[noun])
  }

  /// "parted ways with", "cut ties to".
  private static func endsTies(_ verb: String, _ objects: [String]) -> Bool {
    ["part", "cut", "sever", "break"].contains(verb) && objects.contains { ["way", "tie"].contains($0) }
  }

  private static let carriers: Set<String> = [
    "talk", "letter", "memorandum", "negotiation", "discussion", "option", "series", "part", "pair", "number", "worth",
    "extension", "bid", "offer", "round", "set", "string", "one", "trio", "couple", "million", "billion", "renewal",
    "request", "invitation", "term", "proposal", "$", "€", "£", "%", "percent", "way", "tie",
  ]

  /// "Acme lands 40m radar order": the verb before the noun where the tree has lost it, as in headlines.
  func linearLightVerb(of noun: Int, into found: inout [Argument]) -> (verb: Int, effect: LightVerbs.Effect)? {
    let head = view.tree.heads[noun]
    if head >= 0, view.isVerb(head), view.relation(noun) == "obj" || view.relation(noun) == "nsubj" { return nil }
    var token = noun - 1
    while token > 0, noun - token < 11 {
      let lemma = view.lemmas[token]
      let isVerbal = view.isVerb(token) || (view.tokens[token].form.last == "s" && follows(token))
      let bare = view.isVerb(token) || lemma != view.tokens[token].form.lowercased() ? lemma : String(lemma.dropLast())
      if isVerbal, view.mentionCovering[token] < 0 {
        guard let effect = LightVerbs.effect(of: bare, particle: nil, passiveOrTransitive: true), effect != .over,
          let place = LinearArguments(view: view).mention(for: .agent, trigger: token, passive: false, isNoun: false)
        else { return nil }
        found.append(Argument(slot: agentSlot(effect), token: view.mentions[place].head, route: .tolerant))
        return (token, effect)
      }
      switch view.tokens[token].upos {
      case .determiner, .adjective, .numeral, .symbol, .noun, .properNoun, .particle, .adverb: break
      case .punctuation where ["-", "$", "€", "£", "–"].contains(view.tokens[token].form): break
      case .pronoun where view.tokens[token].deprel == "nmod:poss": break
      default: return nil
      }
      token -= 1
    }
    return nil
  }

  /// Whether the token comes right after the name of an organization.
  private func follows(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let place = view.mentionCovering[token - 1]
    return place >= 0 && view.mentions[place].tokens.upperBound == token
  }

  private func agentSlot(_ effect: LightVerbs.Effect) -> Slot {
    switch effect {
    case .gain, .lose: .holder
    case .give: .giver
    case .make, .end, .decline, .plan, .over: .party
    }
  }

  private func participleEffect(_ verb: Int) -> LightVerbs.Effect? {
    LightVerbs.effect(of: view.lemmas[verb], particle: view.particle(of: verb), passiveOrTransitive: true)
  }

  private func obliqueEffect(_ verb: String, preposition: String, particle: String?) -> LightVerbs.Effect? {
    switch (verb, preposition) {
    case ("enter", "into"), ("agree", "to"), ("agree", "on"), ("sign", "on"), ("settle", "on"), ("work", "under"),
      ("operate", "under"), ("supply", "under"), ("deliver", "under"), ("provide", "under"), ("join", "in"),
      ("collaborate", "in"), ("come", "to"), ("build", "under"), ("follow", "with"):
      return .make
    case ("walk", "from"), ("walk", "away from"), ("pass", "on"), ("say", "to"), ("balk", "at"), ("decide", "against"):
      return .decline
    case ("pull", "out of"), ("pull", "of"), ("pull", "from"), ("withdraw", "from"), ("back", "out of"), ("back", "of"),
      ("exit", "from"), ("opt", "out of"), ("opt", "of"), ("quit", "from"), ("get", "out of"):
      return .end
    case ("bid", "for"), ("compete", "for"), ("vie", "for"), ("negotiate", "on"), ("aim", "for"), ("hope", "for"),
      ("talk", "about"), ("apply", "for"), ("look", "at"), ("tender", "for"), ("ask", "for"), ("work", "on"):
      return .plan
    case ("walk", "with"), ("select", "for"), ("choose", "for"), ("pick", "for"), ("beat", "to"), ("hire", "under"):
      return .gain
    case ("miss", "out on"), ("miss", "on"), ("strip", "of"): return .lose
    default: return nil
    }
  }
}
