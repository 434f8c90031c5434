/// An organization that fills a role.
struct Filler: Hashable, Sendable {
  /// The index of the organization in the resolved text.
  var organization: Int
  /// The index of the mention in the sentence's view.
  var mention: Int
  /// The token through which it was found.
  var token: Int
  /// How the argument was reached.
  var route: Argument.Route
  /// How far the filler stands from the head of the argument: 0 the head itself, 1 a conjunct, 2 an example.
  var depth: Int
}

/// Finds the organizations that a phrase names: its head, conjuncts, appositions, examples.
struct ArgumentFillers: Sendable {
  let view: SentenceView

  private static let exampleMarkers: Set<String> = [
    "such as", "including", "like", "as", "include", "namely", "among they",
  ]
  private static let containers: Set<String> = [
    "number", "group", "consortium", "team", "pair", "trio", "range", "list", "one", "part", "series", "lot", "raft",
    "string", "host", "handful", "most", "some", "several", "both", "all", "each", "many", "company", "firm",
    "investor",
    "backer", "supplier", "customer", "client", "bidder", "contractor", "maker", "agency", "syndicate", "mix", "likes",
    "rival", "partner", "vendor", "subsidiary", "unit", "division", "arm", "half", "two", "three", "other", "startup",
    "start-up", "bank", "fund", "provider", "lender", "operator", "shareholder", "participation", "support", "backing",
    "money", "government", "ministry", "department", "carrier", "airline", "giant", "utility", "body", "owner", "brand",
    "label", "chain",
  ]
  /// Containers that are others than the name before them: "Acme customers".
  private static let counterparts: Set<String> = [
    "investor", "backer", "supplier", "customer", "client", "bidder", "contractor", "rival", "partner", "vendor",
    "provider", "lender", "shareholder", "owner",
  ]
  /// What a firm does with the funds that act for it.
  private static let managing: Set<String> = ["manage", "advise", "run", "control"]
  private static let governingBodies: Set<String> = ["board", "committee", "trustee", "management"]
  /// Heads behind which the possessor or compound acts: "X's board approved", "Pentagon officials said".
  private static let representatives: Set<String> = [
    "board", "cabinet", "management", "official", "unit", "team", "side", "executive", "government", "ministry",
    "administration",
    "leadership", "division", "arm", "subsidiary", "engineer", "lawyer", "shipyard", "yard", "plant", "factory",
    "network", "spokesperson", "spokesman", "spokeswoman", "regulator", "program", "fleet",
  ]

  /// The organizations that the phrase headed by `token` names.
  func fillers(of argument: Argument, representatives: Bool = false) -> [Filler] {
    var found = [Filler]()
    var seen = Set<Int>()
    if argument.isAlone {
      seen.formUnion(view.children(of: argument.token, ["conj"]).filter { $0 > argument.token })
    }
    visit(argument.token, depth: 0, route: argument.route, seen: &seen, into: &found)
    if found.isEmpty { throughContainers(argument, seen: &seen, into: &found) }
    if found.isEmpty { throughApposition(argument, into: &found) }
    if found.isEmpty { throughPredication(argument, seen: &seen, into: &found) }
    if found.isEmpty, representatives { throughRepresentatives(argument, into: &found) }
    return found
  }

  private func visit(_ token: Int, depth: Int, route: Argument.Route, seen: inout Set<Int>, into found: inout [Filler])
  {
    guard depth < 4, seen.insert(token).inserted else { return }
    let own = mention(at: token)
    if let own {
      for organization in view.mentions[own].organizations {
        found.append(Filler(organization: organization, mention: own, token: token, route: route, depth: depth))
      }
    }
    for child in view.tree.children(of: token) {
      switch view.relation(child) {
      case "conj":
        if view.isNominal(child), !isExcluded(child) {
          visit(child, depth: depth + 1, route: route, seen: &seen, into: &found)
        }
      case "appos", "parataxis", "flat", "list":
        guard child > token, own == nil, view.isNominal(child), !describesNearer(child, than: token) else { break }
        visit(child, depth: depth, route: route, seen: &seen, into: &found)
      case "nmod", "obl", "acl":
        let preposition = view.preposition(of: child)
        let marked =
          Self.exampleMarkers.contains(preposition) || view.lemmas[child] == "include" || isExample(child)
        if own == nil, preposition == "from", let end = rangeEnd(child, of: token) {
          for example in [child, end] {
            visit(example, depth: depth + 1, route: route, seen: &seen, into: &found)
          }
        } else if marked, own == nil, preposition != "as" {
          visit(child, depth: depth + 1, route: route, seen: &seen, into: &found)
          if view.lemmas[child] == "include", let object = view.child(of: child, "obj") {
            visit(object, depth: depth + 1, route: route, seen: &seen, into: &found)
          }
        }
      default: break
      }
      if own == nil, view.relation(child) == "acl", ["call", "name", "dub", "know"].contains(view.lemmas[child]) {
        // "the venture, called Acme"
        for name in view.tree.children(of: child) where ["obj", "xcomp", "obl"].contains(view.relation(name)) {
          visit(name, depth: depth, route: route, seen: &seen, into: &found)
        }
      }
    }
  }

  /// "chip makers, including Acme and Bolt": whatever the parser ties the marker to, it stands right before.
  private func isExample(_ token: Int) -> Bool {
    let own = view.mentionAtHead[token]
    let first = own < 0 ? token : view.mentions[own].tokens.lowerBound
    guard first > 0 else { return false }
    return view.tokens[first - 1].form.lowercased() == "including"
      || first > 1 && view.lemmas[first - 1] == "as" && view.lemmas[first - 2] == "such"
  }

  /// "suppliers from Acme to Bolt": the other end of what the plural spans.
  private func rangeEnd(_ start: Int, of noun: Int) -> Int? {
    guard ["NNS", "NNPS"].contains(view.tokens[noun].xpos), view.mentionCovering[start] >= 0 else { return nil }
    let next = view.mentions[view.mentionCovering[start]].tokens.upperBound
    guard next + 1 < view.tokens.count, view.lemmas[next] == "to" else { return nil }
    let end = view.mentionCovering[next + 1]
    return end >= 0 && view.mentions[end].kind != .pronoun ? view.mentions[end].head : nil
  }

  /// "a stake in Acme, a maker of pumps": the apposition is of the nearer name, whatever the parser made of it.
  private func describesNearer(_ apposition: Int, than token: Int) -> Bool {
    guard let own = mention(at: apposition), view.mentions[own].kind == .description else { return false }
    return view.mentions.contains { other in
      other.kind != .description && other.tokens.lowerBound > token && other.tokens.upperBound <= apposition
        && other.organizations == view.mentions[own].organizations
    }
  }

  /// "Acme and Bolt, but not Cairn".
  private func isExcluded(_ conjunct: Int) -> Bool {
    let first = view.tree.subtreeRange(of: conjunct).lowerBound
    return view.tree.children(of: conjunct).contains { child in
      child < conjunct
        && (["not", "never"].contains(view.lemmas[child]) || view.preposition(of: conjunct) == "instead of")
    } || first > 0 && view.lemmas[first - 1] == "not"
  }

  private func mention(at token: Int) -> Int? {
    // "The chip is Acme's", "Bolt's runs on it, and Acme's does not": what belongs to Acme is meant.
    if view.isElliptical(token) { return nil }
    if view.mentionAtHead[token] >= 0 { return view.mentionAtHead[token] }
    let covering = view.mentionCovering[token]
    guard covering >= 0 else { return nil }
    // The parser's head may be another word of the name.
    return view.mentions[covering].tokens.contains(token) && view.tokens[token].upos == .properNoun ? covering : nil
  }

  private func throughContainers(_ argument: Argument, seen: inout Set<Int>, into found: inout [Filler]) {
    let token = argument.token
    // "advisers to Acme's board"
    if ["to", "for"].contains(argument.slot.name), Self.governingBodies.contains(view.lemmas[token]),
      let owner = view.tree.children(of: token).first(where: { view.tokens[$0].deprel == "nmod:poss" })
    {
      visit(owner, depth: 1, route: argument.route, seen: &seen, into: &found)
      return
    }
    guard Self.containers.contains(view.lemmas[token]) || view.tokens[token].upos == .numeral else { return }
    for child in view.tree.children(of: token) where child > token {
      let preposition = view.preposition(of: child)
      if view.relation(child) == "nmod", ["of", "between", "from", "comprising", "among"].contains(preposition) {
        visit(child, depth: 1, route: argument.route, seen: &seen, into: &found)
      }
    }
    // "a consortium led by Acme", not "the Series A led by Acme"; "funds managed by Acme"
    for child in view.tree.children(of: token)
    where found.isEmpty && view.lemmas[token] != "series" && view.relation(child) == "acl"
      && (["lead", "head"].contains(view.lemmas[child])
        || view.lemmas[token] == "fund" && Self.managing.contains(view.lemmas[child]))
    {
      for agent in view.tree.children(of: child) where view.preposition(of: agent) == "by" {
        visit(agent, depth: 1, route: .shared, seen: &seen, into: &found)
      }
    }
    if found.isEmpty, !Self.counterparts.contains(view.lemmas[token]) {
      for child in view.tree.children(of: token) where child < token {
        if view.relation(child) == "compound", mention(at: child) != nil {
          visit(child, depth: 1, route: argument.route, seen: &seen, into: &found)
        }
      }
    }
  }

  /// "Acme, a shipowner that competes with Bolt": what is said of the apposition is said of the name.
  private func throughApposition(_ argument: Argument, into found: inout [Filler]) {
    let head = view.tree.heads[argument.token]
    guard view.relation(argument.token) == "appos", head >= 0, head < argument.token, let own = mention(at: head) else {
      return
    }
    for organization in view.mentions[own].organizations {
      found.append(
        Filler(organization: organization, mention: own, token: head, route: max(argument.route, .shared), depth: 0))
    }
  }

  /// "Acme is one of the firms that Bolt backs", "companies that Bolt backs include Acme": who the noun is said to be.
  private func throughPredication(_ argument: Argument, seen: inout Set<Int>, into found: inout [Filler]) {
    let token = argument.token
    guard view.tokens[token].xpos == "NNS", view.child(of: token, "acl") != nil else { return }
    let head = view.tree.heads[token]
    let isOfOne =
      view.relation(token) == "nmod" && view.preposition(of: token) == "of" && head >= 0
      && (view.lemmas[head] == "one" || view.tokens[head].upos == .numeral)
    let top = isOfOne ? head : token
    let upper = view.tree.heads[top]
    let isMember = isOfOne || ["among", "amongst"].contains(view.preposition(of: token))
    if isMember, view.child(of: top, "cop") != nil, let member = view.child(of: top, "nsubj") {
      visit(member, depth: 1, route: max(argument.route, .shared), seen: &seen, into: &found)
    } else if isOfOne, view.relation(top) == "appos" {
      throughApposition(Argument(slot: argument.slot, token: top, route: argument.route), into: &found)
    } else if upper >= 0, view.relation(top) == "nsubj", view.lemmas[upper] == "include",
      let listed = view.child(of: upper, "obj")
    {
      visit(listed, depth: 1, route: max(argument.route, .shared), seen: &seen, into: &found)
    }
  }

  /// "a former Acme engineer"
  private func isFormer(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { $0 < token && ["former", "ex", "onetime"].contains(view.lemmas[$0]) }
  }

  private func throughRepresentatives(_ argument: Argument, into found: inout [Filler]) {
    let token = argument.token
    guard Self.representatives.contains(view.lemmas[token]), !isFormer(token) else { return }
    for child in view.tree.children(of: token) {
      let deprel = view.tokens[child].deprel
      let isOwner =
        deprel == "nmod:poss" || deprel == "compound"
        || (view.relation(child) == "nmod" && view.preposition(of: child) == "of")
      guard isOwner, let own = mention(at: child) else { continue }
      for organization in view.mentions[own].organizations {
        found.append(
          Filler(organization: organization, mention: own, token: child, route: max(argument.route, .shared), depth: 2))
      }
      return
    }
  }
}
