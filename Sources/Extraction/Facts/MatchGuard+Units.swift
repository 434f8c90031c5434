import Graph

/// Units and parents that are none.
extension MatchGuard {
  /// Why no unit of a parent is told.
  func unit() -> String? {
    // "part of the group": one that was formed for a bid.
    if frame == "part", match.targets.contains(where: isGroup) { return "a group, not a parent" }
    if frame == "brand", let reason = brand() { return reason }
    if ["business", "brand"].contains(frame), target.route == .tolerant { return "too far from its parent" }
    if Self.ofOne.contains(frame), isFartherUnit { return "another is the unit" }
    return isFartherParent ? "another is the parent" : nil
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
    view.relation(match.trigger) == "appos" && view.tokens[match.trigger].xpos == "NN" && source.token < match.trigger
      && match.sources.contains {
        $0.organization != source.organization && source.token < $0.token && $0.token < match.trigger
      }
  }

  /// "Calyon, the arm of Dorn, and Cairn": whether another name stands nearer to what tells of one parent.
  private var isFartherParent: Bool {
    Self.ofOne.contains(frame)
      && match.targets.contains { $0.organization != target.organization && $0.token < target.token }
  }
}
