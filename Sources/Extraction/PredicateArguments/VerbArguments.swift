import Language

/// Reads the arguments of verbs and participles.
struct VerbArguments: Sendable {
  let view: SentenceView

  private static let relativePronouns: Set<String> = ["which", "that", "who", "whom"]
  /// Verbs whose subject, not object, is the subject of their infinitive in spite of an object.
  private static let subjectControl: Set<String> = [
    "promise", "use", "sign", "win", "ink", "strike", "reach", "pay", "spend", "raise", "get", "secure", "land", "have",
    "make", "take", "submit", "file", "need", "receive", "beat", "join", "enter", "agree", "clinch", "bag", "build",
    "buy", "invest", "commit", "seek", "plan", "propose", "extend", "expand", "announce", "sue", "launch", "form",
    "defeat", "outbid", "edge", "best", "overcome", "outmaneuver", "trump",
  ]

  private static let judging: Set<String> = [
    "sanction", "designate", "blacklist", "debar", "ban", "fine", "punish", "penalize", "penalise", "sue", "accuse",
    "blame", "criticize", "criticise", "thank", "praise", "suspend", "charge", "investigate", "rebuke", "condemn",
  ]

  /// Whether the verb is passive or a participle used as one.
  func isPassive(_ verb: Int) -> Bool {
    var hasAuxiliary = false
    for child in view.tree.children(of: verb) {
      let deprel = view.tokens[child].deprel
      if deprel == "aux:pass" || deprel == "nsubj:pass" { return true }
      if deprel == "aux" || deprel == "cop" { hasAuxiliary = true }
    }
    guard view.tokens[verb].xpos == "VBN" || view.tokens[verb].xpos == "JJ" || view.tokens[verb].xpos == "VBD",
      !hasAuxiliary
    else { return false }
    if isHeadlinePassive(verb) { return true }
    if view.tree.children(of: verb).contains(where: { view.tokens[$0].deprel == "nsubj" }) { return false }
    switch view.relation(verb) {
    case "acl": return view.tokens[verb].deprel != "acl:relcl"
    case "amod": return true
    case "advcl":
      return view.tokens[verb].xpos == "VBN" && !view.tree.children(of: verb).contains { view.relation($0) == "obj" }
    case "conj":
      let first = view.tree.heads[verb]
      return first >= 0 && view.tokens[verb].xpos == "VBN" && view.isVerb(first) && isPassive(first)
    case "root", "parataxis", "ccomp":
      return view.tree.children(of: verb).contains { view.tokens[$0].deprel == "obl:agent" }
    default: return false
    }
  }

  /// "Acme bought by Bolt": a participle without auxiliary whose agent follows at once.
  private func isHeadlinePassive(_ verb: Int) -> Bool {
    guard verb + 1 < view.tokens.count, view.lemmas[verb + 1] == "by" else { return false }
    return view.tree.children(of: verb).contains { child in
      // "declined by $3 million" is no passive.
      child > verb && view.preposition(of: child) == "by" && view.isNominal(child)
        && ![.symbol, .numeral].contains(view.tokens[child].upos)
    }
  }

  /// All arguments of a verb, direct ones first.
  func arguments(of verb: Int) -> [Argument] {
    let passive = isPassive(verb)
    var found = direct(verb, passive: passive)
    if !found.contains(where: { $0.slot == (passive ? .patient : .agent) || ($0.slot == .recipient && passive) }) {
      let route: Argument.Route
      switch view.relation(verb) {
      case "acl", "amod": route = .direct
      default: route = .shared
      }
      for slotAndToken in inherited(verb, passive: passive) {
        found.append(Argument(slot: slotAndToken.0, token: slotAndToken.1, route: route))
      }
    }
    if let gap = strandedPhrase(verb, found) ?? relativeGap(verb, found) { found.append(gap) }
    if let orderer = orderer(of: verb) { found.append(Argument(slot: "orderer", token: orderer, route: .shared)) }
    if view.isDisguisedVerb(verb), !found.contains(where: { $0.slot == .agent }) {
      for child in view.tree.children(of: verb) where child < verb && view.mentionAtHead[child] >= 0 {
        found.append(Argument(slot: .agent, token: child, route: .shared))
      }
    }
    if passive, found.contains(where: { $0.slot == .patient }), let object = view.child(of: verb, "obj"),
      !view.tokens[object].form.hasSuffix("-"), view.preposition(of: object) != "by"
    {
      // "X was awarded a contract": the subject receives, the object is what is given.
      found = found.map {
        $0.slot == .patient && $0.token != object ? Argument(slot: .recipient, token: $0.token, route: $0.route) : $0
      }
      found.append(Argument(slot: .patient, token: object, route: .direct))
    }
    found += gapped(found)
    found += tolerant(verb, found)
    if let subject = linearSubject(verb, passive: passive, found) { found.append(subject) }
    if passive, view.relation(verb) == "acl", let owner = owner(of: verb) {
      found.append(Argument(slot: "owner", token: owner, route: .shared))
    }
    if let speaker = speaker(above: verb) { found.append(Argument(slot: "speaker", token: speaker, route: .shared)) }
    return found + beneficiaries(found) + companions(found, passive: passive)
  }

  /// "on behalf of Acme", "on Acme's behalf": it is done for Acme.
  private func beneficiaries(_ found: [Argument]) -> [Argument] {
    found.filter { $0.slot == "on" && view.lemmas[$0.token] == "behalf" }.compactMap { argument in
      view.tree.children(of: argument.token).first { view.relation($0) == "nmod" }
        .map { Argument(slot: "for", token: $0, route: argument.route) }
    }
  }

  private static let orders: Set<String> = [
    "order", "direct", "require", "instruct", "tell", "ask", "force", "command", "urge", "oblige", "advise", "give",
  ]

  /// Who wants done what an infinitive names: "the agency ordered operators to remove the routers".
  private func orderer(of verb: Int) -> Int? {
    if let authority = prohibitor(of: verb) { return authority }
    let head = view.tree.heads[verb]
    guard head >= 0, isInfinitive(verb), Self.orders.contains(view.lemmas[head]) else { return nil }
    if isPassive(head) {
      return view.tree.children(of: head).first { view.tokens[$0].deprel == "obl:agent" }
    }
    return surfaceSubject(head)
  }

  /// "the state prohibited agencies from buying the cameras": who forbids it.
  private func prohibitor(of verb: Int) -> Int? {
    guard view.tokens[verb].xpos == "VBG",
      view.tree.children(of: verb).contains(where: { view.relation($0) == "mark" && view.lemmas[$0] == "from" })
    else { return nil }
    var head = view.tree.heads[verb]
    if head >= 0, view.isNominal(head) { head = view.tree.heads[head] }
    guard head >= 0, ["prohibit", "ban", "bar", "forbid", "block", "restrict", "stop"].contains(view.lemmas[head]),
      !isPassive(head)
    else { return nil }
    return surfaceSubject(head)
  }

  /// Who has what a reduced relative describes: "the Army flies drones leased from X".
  private func owner(of verb: Int) -> Int? {
    let noun = view.tree.heads[verb]
    guard noun >= 0, view.mentionAtHead[noun] < 0 else { return nil }
    if let possessor = view.tree.children(of: noun).first(where: { view.tokens[$0].deprel == "nmod:poss" }) {
      return possessor
    }
    var governor = view.tree.heads[noun]
    var steps = 0
    while governor >= 0, !view.isVerb(governor), steps < 3 {
      governor = view.tree.heads[governor]
      steps += 1
    }
    guard governor >= 0, view.isVerb(governor), !isPassive(governor) else { return nil }
    return surfaceSubject(governor)
  }

  /// The name before a verb whose subject the parser missed or took for something else than an organization.
  private func linearSubject(_ verb: Int, passive: Bool, _ found: [Argument]) -> Argument? {
    let slot: Slot = passive ? .patient : .agent
    let subjects = found.filter { $0.slot == slot || (passive && $0.slot == .recipient) }
    guard subjects.isEmpty, !isInfinitive(verb), view.tokens[verb].xpos != "VB" || view.child(of: verb, "aux") != nil,
      let place = LinearArguments(view: view).mention(for: slot, trigger: verb, passive: passive, isNoun: false)
    else { return nil }
    let mention = view.mentions[place]
    guard mention.tokens.upperBound <= verb, !found.contains(where: { mention.tokens.contains($0.token) }) else {
      return nil
    }
    return Argument(slot: slot, token: mention.head, route: .tolerant)
  }

  /// The token that is the verb's subject on the surface, its own or a shared one.
  func surfaceSubject(_ verb: Int, depth: Int = 0) -> Int? {
    guard depth < 8 else { return nil }
    if let own = view.child(of: verb, "nsubj") { return antecedent(own, of: verb) }
    let head = view.tree.heads[verb]
    guard head >= 0 else { return nil }
    switch view.relation(verb) {
    case "conj":
      return view.isVerb(head) || view.child(of: head, "nsubj") != nil ? surfaceSubject(head, depth: depth + 1) : nil
    case "xcomp", "advcl": return controller(of: verb, depth: depth)
    case "acl":
      return view.tokens[verb].deprel == "acl:relcl" || !isInfinitive(verb) ? head : holder(of: head, depth: depth)
    case "amod": return head
    default: return nil
    }
  }

  /// Whether the verb bears "to".
  func isInfinitive(_ verb: Int) -> Bool {
    view.tree.children(of: verb).contains { view.relation($0) == "mark" && view.lemmas[$0] == "to" }
  }

  private func direct(_ verb: Int, passive: Bool) -> [Argument] {
    var found = [Argument]()
    // "co-led": a prefix is no object.
    for child in view.tree.children(of: verb) where !view.tokens[child].form.hasSuffix("-") {
      let token = antecedent(child, of: verb)
      switch view.tokens[child].deprel {
      case "nsubj": found.append(Argument(slot: passive ? .patient : .agent, token: token, route: .direct))
      case "nsubj:pass": found.append(Argument(slot: .patient, token: token, route: .direct))
      case "nsubj:outer": continue
      case "obj":
        if !passive {
          found.append(Argument(slot: .patient, token: substance(of: token), route: .direct))
        } else if view.preposition(of: child) == "by" {
          found.append(Argument(slot: .agent, token: token, route: .direct))
        }
      case "iobj": found.append(Argument(slot: .recipient, token: token, route: .direct))
      case "compound", "obl:npmod", "nmod", "obl:unmarked":
        // "Acme-owned": the compound before a participle is its agent.
        if passive, view.relation(verb) == "amod" || view.relation(verb) == "acl", child < verb,
          view.preposition(of: child).isEmpty
        {
          found.append(Argument(slot: .agent, token: token, route: .direct))
        } else {
          appendOblique(child, token: token, passive: passive, to: &found)
        }
      default:
        if view.relation(child) == "obl" || view.relation(child) == "nmod" {
          appendOblique(child, token: token, passive: passive, to: &found)
        }
      }
    }
    return found
  }

  private static let measures: Set<String> = ["part", "bulk", "lot", "amount", "quantity", "volume", "batch", "set"]

  /// What a noun of measure is a part of, where that is no organization: "a fixed part of Acme's output".
  private func substance(of token: Int) -> Int {
    guard Self.measures.contains(view.lemmas[token]) || view.tokens[token].xpos == "CD" else { return token }
    return view.tree.children(of: token).first {
      view.relation($0) == "nmod" && view.preposition(of: $0) == "of" && view.mentionAtHead[$0] < 0
    } ?? token
  }

  private func appendOblique(_ child: Int, token: Int, passive: Bool, to found: inout [Argument]) {
    let preposition = view.preposition(of: child)
    guard !preposition.isEmpty else { return }
    if preposition == "by" && passive {
      found.append(Argument(slot: .agent, token: token, route: .direct))
    } else {
      found.append(Argument(slot: Slot(preposition), token: token, route: .direct))
    }
  }

  /// What a relative pronoun stands for; any other token is itself.
  private func antecedent(_ token: Int, of verb: Int) -> Int {
    guard view.tokens[verb].deprel == "acl:relcl", Self.relativePronouns.contains(view.lemmas[token]),
      view.mentionAtHead[token] < 0, view.tree.heads[verb] >= 0
    else { return token }
    return view.nearestName(before: token, in: view.tree.heads[verb])
  }

  private func inherited(_ verb: Int, passive: Bool) -> [(Slot, Int)] {
    let slot: Slot = passive ? .patient : .agent
    guard let subject = surfaceSubject(verb) else { return [] }
    return [(slot, subject)]
  }

  /// The noun before a relative clause without a pronoun is what the clause lacks.
  private func relativeGap(_ verb: Int, _ found: [Argument]) -> Argument? {
    if let gap = embeddedGap(verb, found) { return gap }
    guard view.tokens[verb].deprel == "acl:relcl", view.tree.heads[verb] >= 0 else { return nil }
    let head = view.nearestName(before: view.tree.subtreeRange(of: verb).lowerBound, in: view.tree.heads[verb])
    guard !found.contains(where: { $0.token == head || $0.token == view.tree.heads[verb] }) else { return nil }
    if !found.contains(where: { $0.slot == .agent }) { return Argument(slot: .agent, token: head, route: .direct) }
    if !found.contains(where: { $0.slot == .patient }) { return Argument(slot: .patient, token: head, route: .direct) }
    return nil
  }

  /// "Acme, which Bolt agreed to buy": the object of the infinitive.
  private func embeddedGap(_ verb: Int, _ found: [Argument]) -> Argument? {
    let governor = view.tree.heads[verb]
    guard governor >= 0, view.relation(verb) == "xcomp", isInfinitive(verb),
      view.tokens[governor].deprel == "acl:relcl", view.tree.heads[governor] >= 0,
      !found.contains(where: { $0.slot == .patient }), view.child(of: governor, "obj").map(isRelative) ?? true,
      let subject = view.child(of: governor, "nsubj"), !isRelative(subject)
    else { return nil }
    let noun = view.nearestName(
      before: view.tree.subtreeRange(of: governor).lowerBound, in: view.tree.heads[governor])
    return Argument(slot: .patient, token: noun, route: .direct)
  }

  private func isRelative(_ token: Int) -> Bool { Self.relativePronouns.contains(view.lemmas[token]) }

  private func controller(of verb: Int, depth: Int) -> Int? {
    let governor = view.tree.heads[verb]
    guard governor >= 0 else { return nil }
    guard view.isVerb(governor) else {
      return view.child(of: governor, "nsubj").map { antecedent($0, of: governor) }
        ?? holder(of: governor, depth: depth)
    }
    let object =
      view.tree.children(of: governor).first { view.relation($0) == "obj" && !isRelative($0) }
      ?? view.child(of: governor, "iobj")
    // "sanctioned Acme for supplying Bolt": it is told why, and so what the object did.
    if let object, !isPassive(governor), let mark = view.child(of: verb, "mark"),
      view.lemmas[mark] == "for" && view.mentionAtHead[object] >= 0
        || ["for", "of", "over"].contains(view.lemmas[mark]) && Self.judging.contains(view.lemmas[governor])
    {
      return object
    }
    if let recipient = recipient(of: governor), isInfinitive(verb), recipient < verb { return recipient }
    // "barred operators from using the routers"
    if let object, prohibitor(of: verb) != nil { return object }
    if let object, isInfinitive(verb) || view.relation(verb) == "xcomp", !isPassive(governor),
      !Self.subjectControl.contains(view.lemmas[governor]),
      view.relation(verb) == "xcomp" || view.mentionAtHead[object] >= 0
    {
      return object
    }
    return surfaceSubject(governor, depth: depth + 1)
  }

  /// "lent Acme $2 billion to buy Bolt", "awarded contracts to Acme to build ships": who is given something to do a deed
  /// with.
  private func recipient(of governor: Int) -> Int? {
    guard !isPassive(governor), !Self.subjectControl.contains(view.lemmas[governor]) else { return nil }
    return view.tree.children(of: governor).first { child in
      view.relation(child) == "iobj" && view.mentionAtHead[child] >= 0
        || view.relation(child) == "obl" && view.preposition(of: child) == "to"
          && LightVerbs.classes[view.lemmas[governor]] == .give
    }
  }

  /// Who has what a noun names: the subject of its light verb, the receiver of what is given, or its possessor.
  private func holder(of noun: Int, depth: Int) -> Int? {
    if let possessor = view.tree.children(of: noun).first(where: { view.tokens[$0].deprel == "nmod:poss" }) {
      return possessor
    }
    // "the decision of Acme to buy"
    if let owner = view.tree.children(of: noun).first(where: { view.relation($0) == "nmod" && $0 > noun }),
      ["of", "by"].contains(view.preposition(of: owner)), view.mentionAtHead[owner] >= 0
    {
      return owner
    }
    // "Acme is in talks to buy"
    if view.child(of: noun, "cop") != nil, let subject = view.child(of: noun, "nsubj") {
      return antecedent(subject, of: noun)
    }
    let head = view.tree.heads[noun]
    guard head >= 0, depth < 8 else { return nil }
    if view.relation(noun) == "nsubj" {
      return view.tree.children(of: noun).first {
        view.relation($0) == "nmod" && ["with", "for", "to", "by"].contains(view.preposition(of: $0))
      }
    }
    guard view.isVerb(head) else { return nil }
    if LightVerbs.classes[view.lemmas[head]] == .give {
      let arguments = direct(head, passive: isPassive(head))
      if isPassive(head) {
        return arguments.first { $0.slot == .patient }?.token ?? surfaceSubject(head, depth: depth + 1)
      }
      return arguments.first { $0.slot == .recipient || $0.slot == "to" }?.token
        ?? view.tree.children(of: noun).first { view.preposition(of: $0) == "to" }
    }
    return surfaceSubject(head, depth: depth + 1)
  }
}
