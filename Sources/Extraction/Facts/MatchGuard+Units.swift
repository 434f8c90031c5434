import Graph

/// Units and parents that are none.
extension MatchGuard {
  /// Why no unit of a parent is told.
  func unit() -> String? {
    // "sanctioned the ship and its owner, Acme"
    if from.type.isGovernmental, [.company, .investor, .division].contains(into.type) { return "a state's body" }
    if [source, target].contains(where: isRegister) { return "a register that one is in" }
    // "Acme controls the Senate"
    if frame == "own", from.type.isGovernmental { return "power, not property" }
    if frame == "housed", isUnsure(target) { return "a place" }
    // "the attorney's office"
    if trigger == "office", isOfficer(into) { return "whose office it is" }
    // "part of the group": one that was formed for a bid.
    if frame == "part", match.targets.contains(where: isGroup) { return "a group, not a parent" }
    // "a component of the Acme industrial average"
    if trigger == "component", isIndex { return "an index" }
    if frame == "brand", let reason = brand() { return reason }
    // "the official airline of Acme"
    if frame == "business", view.tree.children(of: match.trigger).contains(where: { view.lemmas[$0] == "official" }) {
      return "a supplier"
    }
    if ["business", "brand"].contains(frame), target.route == .tolerant { return "too far from its parent" }
    // "Acme and Bolt's local unit", "Bolt's office and Acme"
    if ["subsidiary", "body"].contains(frame), view.tokens[target.token].deprel == "nmod:poss",
      source.token != match.trigger, Coordination(tokens: view.tokens).members(of: match.trigger).contains(source.token)
    {
      return "another is the unit"
    }
    if Self.ofOne.contains(frame), isFartherUnit || isAmbiguousUnit { return "another is the unit" }
    return isFartherParent ? "another is the parent" : nil
  }

  private func isOfficer(_ organization: ResolvedOrganization) -> Bool {
    organization.type.isGovernmental
      && ["Attorney", "General", "Mayor", "Governor", "Sheriff"].contains { organization.name.hasSuffix($0) }
  }

  /// "Orvik Securities, member FINRA/SIPC, an affiliate of Orvik"
  private func isRegister(_ filler: Filler) -> Bool {
    var before = view.mentions[filler.mention].tokens.lowerBound - 1
    while before > 0, view.tokens[before].form == "/" || view.mentionCovering[before] >= 0 { before -= 1 }
    return before > 0 && view.lemmas[before].lowercased() == "member" && view.tokens[before - 1].form == ","
  }

  private var isIndex: Bool {
    view.lemmas.contains { ["index", "average", "benchmark"].contains($0) }
  }

  private func brand() -> String? {
    // "Bolt and the Acme brand": only who is called so is Acme's.
    if !["appos", "root", "xcomp", "obl", "ccomp"].contains(view.relation(match.trigger)) {
      return "the other's own business"
    }
    // "a San Diego company": what nothing else shows to be an organization is where it is from.
    return isUnsure(target) || trigger == "company" && into.typeReason != "gazetteer" ? "perhaps a place" : nil
  }

  private func isGroup(_ filler: Filler) -> Bool {
    view.mentions[filler.mention].kind == .description
      && ["group", "consortium", "team", "alliance", "venture", "round"].contains(view.lemmas[filler.token])
  }

  /// Frames of units that have one parent.
  private static let ofOne: Set<String> = ["subsidiary", "body", "business", "brand", "part"]

  /// "Acme, Bolt and Cairn, the arm of Dorn": whether another of the names stands nearer to what describes one.
  private var isFartherUnit: Bool {
    guard view.relation(match.trigger) == "appos", view.tokens[match.trigger].xpos == "NN",
      source.token < match.trigger
    else { return false }
    // "Acme, Bolt, the local branch of Cairn, and Dorn": one of a list.
    let own = view.tree.subtreeRange(of: match.trigger)
    return ((source.token + 1)..<match.trigger).contains { token in
      let mention = view.mentionAtHead[token]
      return mention >= 0 && !own.contains(token) && [.name, .short, .acronym].contains(view.mentions[mention].kind)
        && !view.mentions[mention].organizations.contains(source.organization)
    }
  }

  /// "Acme, Bolt's local arm, Cairn": whether names stand on both sides of what describes one, as they do in lists; or
  /// whether one that is no organization's stands nearer: "Acme, Orvik – the arm of Bolt".
  private var isAmbiguousUnit: Bool {
    guard view.relation(match.trigger) == "appos", view.tokens[match.trigger].xpos == "NN" else { return false }
    if match.sources.contains(where: { $0.token < match.trigger }),
      match.sources.contains(where: { $0.token > match.trigger && $0.organization != source.organization })
        || source.token > match.trigger
    {
      return true
    }
    var before = view.tree.subtreeRange(of: match.trigger).lowerBound - 1
    while before > 0, view.tokens[before].upos == .punctuation { before -= 1 }
    return before > source.token && view.mentionCovering[before] < 0 && view.tokens[before].upos == .properNoun
      && !["nmod", "obl"].contains(view.relation(before))
  }

  /// "Calyon, the arm of Dorn, and Cairn": whether another name stands nearer to what tells of one parent.
  private var isFartherParent: Bool {
    let others = match.targets.filter { $0.organization != target.organization }
    // "Bolt and its partner, Acme's parent Cairn"
    if frame == "parent" {
      return others.contains { view.mentions[$0.mention].tokens.lowerBound == match.trigger + 1 }
    }
    // "Acme, a bank owned by Dorn, and Cairn"
    if frame == "own", others.count == 1, others[0].token < target.token, describesName {
      let and = view.mentions[target.mention].tokens.lowerBound - 1
      return and > 1 && view.lemmas[and] == "and" && view.tokens[and - 1].form == ","
    }
    return Self.ofOne.contains(frame) && others.contains { $0.token < target.token }
  }
}
