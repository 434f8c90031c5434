import Language

/// Reads the arguments of nouns that name a relation ("contract", "stake", "supplier"), with those of their light verb.
struct NounArguments: Sendable {
  let view: SentenceView
  let verbs: VerbArguments

  init(_ view: SentenceView) {
    self.view = view
    verbs = VerbArguments(view: view)
  }

  /// The arguments of a noun and what its light verb does.
  struct Reading: Sendable {
    var arguments: [Argument]
    /// The light verb, or nil.
    var verb: Int?
    var effect: LightVerbs.Effect?
  }

  private static let copularVerbs: Set<String> = [
    "become", "remain", "serve", "act", "stay", "prove", "turn", "work", "be", "emerge",
  ]
  /// Whom their object is replaced as, it no longer is.
  private static let removingVerbs: Set<String> = ["replace", "drop", "dump", "ditch", "axe", "sack", "oust", "remove"]
  private static let namingVerbs: Set<String> = [
    "name", "call", "choose", "select", "pick", "appoint", "list", "count", "describe", "hire", "use", "retain", "keep",
    "have", "rank", "cite", "make", "bring", "add", "designate", "confirm", "tap",
  ]

  /// Reads a noun.
  func read(_ noun: Int) -> Reading {
    var found = [Argument]()
    modifiers(of: noun, into: &found)
    subjects(of: noun, into: &found)
    if !found.contains(where: { $0.slot == .possessor }), let owner = clauseSubject(over: noun) {
      found.append(Argument(slot: "clause", token: owner, route: .tolerant))
      if isMeans(noun) { found.append(Argument(slot: "means", token: owner, route: .direct)) }
    }
    let top = coordinationTop(noun)
    let hasOwn = view.tree.children(of: noun).contains { ["det", "nummod"].contains(view.relation($0)) }
    if top != noun, !hasOwn {
      // "contracts and orders from X": what modifies a later conjunct may belong to all.
      for child in view.tree.children(of: top) where view.tokens[child].deprel == "nmod:poss" && child < noun {
        found.append(Argument(slot: .possessor, token: child, route: .shared))
      }
    }
    let light =
      lightVerb(of: noun, into: &found) ?? relativeVerb(of: noun, into: &found)
      ?? linearLightVerb(of: noun, into: &found)
    relativeHolder(of: noun, into: &found)
    if light?.effect == .gain || light?.effect == .make { distantPhrases(of: noun, into: &found) }
    return Reading(arguments: found, verb: light?.verb, effect: light?.effect)
  }

  /// The subject of the clause that a noun stands in as something else: "Acme wants to buy rival Bolt".
  private func clauseSubject(over noun: Int) -> Int? {
    var token = noun
    for _ in 0..<6 {
      let head = view.tree.heads[token]
      guard head >= 0 else { return nil }
      if view.isVerb(head), !["nsubj", "csubj", "amod"].contains(view.relation(token)) {
        // "picked Acme over rival Bolt"
        if view.preposition(of: token) == "over", let object = view.child(of: head, "obj") { return object }
        return verbs.surfaceSubject(head)
      }
      if view.isVerb(head) { return nil }
      token = head
    }
    return nil
  }

  /// "expanded through the purchase of Acme": whether a noun is what the subject of an active verb does it with.
  private func isMeans(_ noun: Int) -> Bool {
    let verb = view.tree.heads[noun]
    return verb >= 0 && view.relation(noun) == "obl" && view.isVerb(verb) && !verbs.isPassive(verb)
      && ["through", "with", "via"].contains(view.preposition(of: noun))
      && !Self.helping.contains(view.lemmas[verb])
  }

  /// What others do with a deed: "helped with the purchase".
  private static let helping: Set<String> = [
    "help", "assist", "deal", "agree", "disagree", "interfere", "comply", "cooperate", "go", "proceed", "advise", "sit",
    "live", "guide", "lead", "steer", "take", "follow",
  ]

  func coordinationTop(_ noun: Int) -> Int {
    var top = noun
    while view.relation(top) == "conj", view.tree.heads[top] >= 0, view.isNominal(view.tree.heads[top]) {
      top = view.tree.heads[top]
    }
    return top
  }

  private func modifiers(of noun: Int, into found: inout [Argument]) {
    for child in view.tree.children(of: noun) {
      let deprel = view.tokens[child].deprel
      let preposition = view.preposition(of: child)
      switch view.relation(child) {
      case "nmod", "obl":
        if deprel == "nmod:poss" {
          found.append(Argument(slot: .possessor, token: owner(child), route: .direct))
        } else if !preposition.isEmpty {
          found.append(Argument(slot: Slot(preposition), token: child, route: .direct))
          nested(child, depth: 0, into: &found)
        } else if child < noun {
          found.append(Argument(slot: .compound, token: child, route: .direct))
        }
      case "compound", "amod", "nummod", "flat":
        if child < noun, view.mentionCovering[child] >= 0, !isInName(child, of: noun) {
          found.append(Argument(slot: .compound, token: child, route: .direct))
        } else if child < noun {
          for inner in view.tree.children(of: child)
          where view.mentionAtHead[inner] >= 0 && (view.relation(inner) == "compound" || view.relation(inner) == "nmod")
          {
            found.append(Argument(slot: .compound, token: inner, route: .tolerant))
          }
        }
      case "acl":
        if let accused = accused(by: child) { found.append(Argument(slot: "that", token: accused, route: .direct)) }
        // "contract awarded by X": the participle's phrases belong to the noun as well.
        if view.tokens[child].deprel == "acl", !verbs.isInfinitive(child) {
          for inner in view.tree.children(of: child) where view.relation(inner) == "obl" {
            let preposition = view.preposition(of: inner)
            if preposition == "by" || preposition == "with" || preposition == "from" || preposition == "to" {
              found.append(Argument(slot: Slot(preposition), token: inner, route: .tolerant))
            }
          }
        }
      default: break
      }
    }
  }

  /// Whether a compound is a word of the very name that the noun heads: "Acme Corp."
  private func isInName(_ compound: Int, of noun: Int) -> Bool {
    let name = view.mentionCovering[noun]
    return name >= 0 && name == view.mentionCovering[compound] && view.mentions[name].kind != .description
  }

  /// "a complaint that Acme charges too much", "a suit alleging Acme copied it": of whom it tells something.
  private func accused(by clause: Int) -> Int? {
    if view.child(of: clause, "mark").map({ view.lemmas[$0] == "that" }) ?? false {
      return view.child(of: clause, "nsubj")
    }
    switch view.lemmas[clause] {
    case "allege", "claim", "say", "argue", "contend":
      return view.child(of: clause, "ccomp").flatMap { view.child(of: $0, "nsubj") }
    case "accuse": return view.child(of: clause, "obj")
    default: return nil
    }
  }

  /// Whom a "whose" that nothing is known of means: the name right before it.
  private func owner(_ possessor: Int) -> Int {
    guard view.lemmas[possessor] == "whose", view.mentionCovering[possessor] < 0, possessor > 1 else {
      return possessor
    }
    let before = view.tokens[possessor - 1].form == "," ? possessor - 2 : possessor - 1
    let name = view.mentionCovering[before]
    return name >= 0 ? view.mentions[name].head : possessor
  }

  private func nested(_ token: Int, depth: Int, into found: inout [Argument]) {
    guard depth < 3 else { return }
    for child in view.tree.children(of: token) where child > token && view.relation(child) == "nmod" {
      let preposition = view.preposition(of: child)
      // "a takeover by Acme of Bolt"
      let isOfDeed = preposition == "of" && view.preposition(of: token) == "by" && view.mentionAtHead[token] >= 0
      if !preposition.isEmpty, preposition != "of" || isOfDeed, view.tokens[child].deprel != "nmod:poss" {
        found.append(Argument(slot: Slot(preposition), token: child, route: .tolerant))
      }
      nested(child, depth: depth + 1, into: &found)
    }
  }

  /// "won two orders worth $7m for tanks and trucks from Acme": whom it comes from or is with, however deep in the phrase.
  private func distantPhrases(of noun: Int, into found: inout [Argument]) {
    guard !found.contains(where: { ["from", "with"].contains($0.slot.name) }) else { return }
    for token in view.tree.subtreeRange(of: noun)
    where token > noun && view.mentionAtHead[token] >= 0 && view.relation(token) != "appos"
      && ["from", "with"].contains(view.preposition(of: token))
    {
      guard let path = view.tree.path(from: token, to: noun)?.tokens, !path.contains(where: view.isVerb) else {
        continue
      }
      found.append(Argument(slot: Slot(view.preposition(of: token)), token: token, route: .tolerant))
    }
  }

  /// Of whom a role noun is said: copula, apposition, "as", compound ("rival Acme").
  private func subjects(of noun: Int, into found: inout [Argument]) {
    let head = view.tree.heads[noun]
    var top = noun
    if view.relation(noun) == "conj", head >= 0, view.child(of: noun, "cop") == nil { top = head }
    if isMember(noun, of: head) { top = head }
    if view.child(of: top, "cop") != nil, let subject = view.child(of: top, "nsubj") {
      found.append(Argument(slot: .subject, token: relative(subject, clause: top), route: .direct))
    } else if view.child(of: top, "cop") != nil, view.relation(top) == "conj", view.tree.heads[top] >= 0,
      view.isVerb(view.tree.heads[top]),
      let subject = verbs.surfaceSubject(view.tree.heads[top])
    {
      // "Acme makes pumps and is a supplier to Bolt"
      found.append(Argument(slot: .subject, token: subject, route: .shared))
    } else if view.tokens[top].deprel == "acl:relcl", view.child(of: top, "cop") != nil, view.tree.heads[top] >= 0 {
      found.append(Argument(slot: .subject, token: view.tree.heads[top], route: .direct))
    }
    for child in view.tree.children(of: noun) where view.relation(child) == "appos" {
      found.append(Argument(slot: .subject, token: child, route: .direct))
    }
    for child in view.tree.children(of: noun) where view.relation(child) == "flat" && child > noun {
      found.append(Argument(slot: .subject, token: child, route: .direct))
    }
    enumerated(noun, into: &found)
    if let fellow = fellow(of: noun) {
      found.append(Argument(slot: "fellow", token: fellow, route: .shared, isAlone: true))
    }
    if head >= 0, view.relation(noun) == "nmod", isAlliance(noun), view.mentionAtHead[head] >= 0 {
      found.append(Argument(slot: "party", token: head, route: .shared))
    }
    ownName(of: noun, into: &found)
    // "Acme's cloud unit": a description is itself what its noun says.
    if view.mentionAtHead[noun] >= 0, view.mentions[view.mentionAtHead[noun]].kind == .description {
      found.append(Argument(slot: .subject, token: noun, route: .shared))
    }
    guard head >= 0 else { return }
    if let named = looseApposition(noun, head: head), !found.contains(where: { $0.slot == .subject }) {
      found.append(Argument(slot: .subject, token: named, route: .shared))
    }
    let topHead = view.tree.heads[top]
    guard topHead >= 0 else { return }
    switch view.relation(top) {
    case "appos", "parataxis", "dislocated":
      if view.isNominal(topHead) {
        let isOne = !["NNS", "NNPS"].contains(view.tokens[top].xpos)
        let start = view.tree.subtreeRange(of: top).lowerBound
        let described = isOne && top > topHead ? view.nearestName(before: start, in: topHead) : topHead
        found.append(Argument(slot: .subject, token: described, route: .direct, isAlone: isOne))
      } else if view.lemmas[topHead] == "make", let object = view.child(of: topHead, "obj"), object < top {
        found.append(Argument(slot: .subject, token: object, route: .direct))
      }
    case "nmod" where view.tokens[top].deprel == "nmod:desc", "compound", "amod", "flat":
      if topHead > noun { found.append(Argument(slot: .subject, token: topHead, route: .direct)) }
    case "xcomp", "obl", "obj", "nmod":
      guard view.isVerb(topHead) else { break }
      let lemma = view.lemmas[topHead]
      let preposition = view.preposition(of: top)
      if Self.copularVerbs.contains(lemma), preposition == "as" || preposition.isEmpty {
        if let subject = verbs.surfaceSubject(topHead) {
          found.append(Argument(slot: .subject, token: subject, route: .direct))
        }
      } else if preposition == "as", Self.removingVerbs.contains(lemma) {
        break
      } else if preposition == "as" || view.relation(top) == "xcomp" || view.child(of: topHead, "iobj") != nil,
        Self.namingVerbs.contains(lemma) || preposition == "as"
      {
        let named =
          verbs.isPassive(topHead)
          ? verbs.surfaceSubject(topHead) : view.child(of: topHead, "iobj") ?? view.child(of: topHead, "obj")
        if let named, named != top { found.append(Argument(slot: .subject, token: named, route: .direct)) }
        for argument in verbs.arguments(of: topHead) where argument.slot == .agent {
          found.append(Argument(slot: "namer", token: argument.token, route: argument.route))
        }
      }
    default: break
    }
  }

  /// "Acme and partner Bolt": the name to which "and" ties a noun that introduces another.
  private func fellow(of noun: Int) -> Int? {
    let conjunct = view.relation(noun) == "conj" ? noun : view.tree.heads[noun]
    guard conjunct >= noun, view.relation(conjunct) == "conj", noun > 0,
      view.lemmas[noun - 1] == "and" || noun > 1 && view.lemmas[noun - 2] == "and"
    else { return nil }
    let first = view.tree.heads[conjunct]
    return first >= 0 && first < noun && view.mentionAtHead[first] >= 0 ? first : nil
  }

  /// "one of the biggest customers": who is one of them is a customer.
  private func isMember(_ noun: Int, of head: Int) -> Bool {
    head >= 0 && head < noun && view.relation(noun) == "nmod"
      && ["one", "some", "two", "three"].contains(view.lemmas[head])
      && ["of", "among"].contains(view.preposition(of: noun)) && ["NNS", "NNPS"].contains(view.tokens[noun].xpos)
  }

  private static let unitNouns: Set<String> = [
    "unit", "division", "arm", "subsidiary", "affiliate", "brand", "offshoot",
  ]

  /// "Acme's Bolt unit": the name that stands as a compound before the noun is the unit's own.
  private func ownName(of noun: Int, into found: inout [Argument]) {
    guard Self.unitNouns.contains(view.lemmas[noun]) else { return }
    let names = view.tree.children(of: noun)
      .filter { view.relation($0) == "compound" && view.mentionAtHead[$0] >= 0 && $0 < noun }
    for name in names {
      let possessor = view.tree.children(of: name).first { view.tokens[$0].deprel == "nmod:poss" }
      if let possessor { found.append(Argument(slot: .possessor, token: possessor, route: .shared)) }
      if found.contains(where: { $0.slot == .possessor }) {
        found.append(Argument(slot: .subject, token: name, route: .shared))
      }
    }
  }

  /// "A and B, rivals at home, …": an apposition that the parser took for a conjunct.
  private func looseApposition(_ noun: Int, head: Int) -> Int? {
    guard view.relation(noun) == "conj", view.mentionAtHead[head] >= 0, view.mentionAtHead[noun] < 0 else { return nil }
    let children = view.tree.children(of: noun)
    guard children.contains(where: { view.lemmas[$0] == "," && $0 < noun }),
      !children.contains(where: { view.relation($0) == "cc" })
    else { return nil }
    return head
  }

  /// "Its customers include X", "X is among its customers", "counts X among its customers".
  private func enumerated(_ noun: Int, into found: inout [Argument]) {
    listExamples(of: noun, into: &found)
    let head = view.tree.heads[noun]
    let isPlural = view.tokens[noun].xpos == "NNS"
    let lister = view.relation(noun) == "nsubj" ? head : isPlural ? listingClause(of: noun) : nil
    if let lister, lister >= 0, Self.including.contains(view.lemmas[lister]), let object = view.child(of: lister, "obj")
    {
      found.append(Argument(slot: .subject, token: object, route: .direct))
      found.append(Argument(slot: "listed", token: object, route: .direct))
      return
    }
    guard head >= 0 else { return }
    if view.relation(noun) == "nsubj", view.child(of: head, "cop") != nil, view.preposition(of: head).isEmpty {
      found.append(Argument(slot: .subject, token: head, route: .direct))
    }
    let among = view.preposition(of: noun)
    guard among == "among" || among == "amongst" else { return }
    if let named = accompanying(noun) {
      found.append(Argument(slot: .subject, token: named, route: .direct))
    } else if view.isVerb(head), let object = view.child(of: head, "obj") {
      found.append(Argument(slot: .subject, token: object, route: .direct))
    } else if let object = countedObject(over: head) {
      found.append(Argument(slot: .subject, token: object, route: .direct))
    } else if view.lemmas[head] == "be" || view.child(of: head, "cop") != nil,
      let subject = view.child(of: head, "nsubj")
    {
      found.append(Argument(slot: .subject, token: subject, route: .direct))
    } else if let subject = view.child(of: noun, "nsubj") {
      found.append(Argument(slot: .subject, token: subject, route: .direct))
    }
  }

  /// "a round, with Acme and Bolt among its investors": who "with" brings in.
  private func accompanying(_ noun: Int) -> Int? {
    let start = view.tree.subtreeRange(of: noun).lowerBound
    guard start > 0, view.mentionCovering[start - 1] >= 0 else { return nil }
    let named = coordinationTop(view.mentions[view.mentionCovering[start - 1]].head)
    return named >= 0 && view.mentionAtHead[named] >= 0 && view.preposition(of: named) == "with" ? named : nil
  }

  private static let including: Set<String> = ["include", "comprise", "number", "be", "span"]

  /// "shareholders, which include Acme": the relative clause that says who they are.
  private func listingClause(of noun: Int) -> Int? {
    view.tree.children(of: noun).first { clause in
      view.tokens[clause].deprel == "acl:relcl" && view.lemmas[clause] != "be"
        && view.child(of: clause, "nsubj").map { ["which", "that", "who"].contains(view.lemmas[$0]) } ?? false
    }
  }

  /// "counts Acme and Bolt among its users": the object, where the parser ties the phrase to a conjunct of it.
  private func countedObject(over token: Int) -> Int? {
    let top = coordinationTop(token)
    let verb = view.tree.heads[top]
    guard verb >= 0, view.relation(top) == "obj",
      ["count", "number", "have", "name", "list"].contains(view.lemmas[verb])
    else { return nil }
    return top
  }

  /// "Shareholders including X".
  private func listExamples(of noun: Int, into found: inout [Argument]) {
    for child in view.tree.children(of: noun)
    where child > noun && ["including", "such as", "among they", "include"].contains(view.preposition(of: child)) {
      found.append(Argument(slot: .subject, token: child, route: .direct))
      found.append(Argument(slot: "listed", token: child, route: .direct))
    }
  }

  private func relative(_ token: Int, clause: Int) -> Int {
    guard view.tokens[clause].deprel == "acl:relcl", ["which", "that", "who"].contains(view.lemmas[token]),
      view.mentionAtHead[token] < 0, view.tree.heads[clause] >= 0
    else { return token }
    return view.tree.heads[clause]
  }
}
