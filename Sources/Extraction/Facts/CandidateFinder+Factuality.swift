import Graph

/// What a match says of its relationship: done, planned, refused or over.
extension CandidateFinder {
  /// The status before tense and modality are known: the frame's, or what the light verb does.
  private func status(of match: FrameMatch) -> RelationshipStatus {
    if match.frame.fixesStatus { return match.frame.status }
    switch match.effect {
    // A takeover that is called off never was.
    case .lose?, .end?, .over?: return match.type == .acquires ? .declined : .ended
    // A lawsuit that is dismissed was filed.
    case .decline?: return match.type == .opposes ? .ended : .declined
    case .plan?: return .planned
    default: return match.frame.status
    }
  }

  func assess(_ found: FrameMatch, _ assessor: FactualityAssessor) -> Factuality {
    var match = found
    if isRaised(match, assessor.view) { match.effect = nil }
    // "after losing the order to Bolt": who has it now.
    if match.effect == .lose, match.sources.allSatisfy({ assessor.view.preposition(of: $0.token) == "to" }) {
      match.effect = .gain
    }
    let base = status(of: match)
    let isRole = match.frame.kind == .noun && match.frame.event == nil && match.effect == nil
    let isState = match.type == .partOf || match.type == .competesWith || isRole || isHeld(match, assessor.view)
    if isHandledSuit(match, assessor.view) { return assessor.assessModifiers(of: match.trigger, base: base) }
    // "sells to rivals such as Acme"
    let isOfRival = match.type == .competesWith && assessor.view.preposition(of: match.trigger) == "to"
    if isState, base != .ended || match.effect == nil, isOfRival || assessor.isAttributive(match.trigger) {
      return assessor.assessModifiers(of: match.trigger, base: base)
    }
    let noun = match.trigger == match.predicate ? nil : match.trigger
    var assessed = assessor.assess(
      match.predicate, noun: noun, base: base,
      isLasting: ![.designatedRisk, .investsIn, .acquires, .opposes].contains(match.type)
        || match.type == .investsIn && match.frame.event == nil)
    // "is leading the potential financing"
    if match.frame.kind == .verb, assessed.status == .inEffect,
      let object = assessor.view.child(of: match.predicate, "obj"),
      WordClass(name: "ROUND").contains(assessor.view.lemmas[object]), assessor.isProspective(object)
    {
      assessed.status = .planned
    }
    if base == .ended, assessed.status == .planned { assessed.status = .inEffect }
    if base == .ended, assessed.status == .ended, assessor.isPending(match.predicate),
      !assessor.isEnding(match.predicate)
    {
      assessed.status = .inEffect
      assessed.isDue = true
    }
    if match.effect == .gain, assessed.status == .planned,
      ["keep", "retain"].contains(assessor.view.lemmas[match.predicate])
    {
      assessed.status = .inEffect
    }
    if match.type == .acquires, assessed.status == .inEffect,
      assessor.isPending(match.predicate) || isCleared(match, assessor.view)
    {
      assessed.status = .planned
    }
    // "barring Acme from selling to the Army"
    if [.contractedWith, .investsIn, .partnersWith].contains(match.type), match.frame.kind == .verb,
      assessor.prevention(of: match.trigger) != nil
    {
      assessed.rejection = assessed.rejection ?? "prevented"
      assessed.assertion = .hypothetical
    }
    // "sued to block the purchase", which goes on meanwhile
    if match.type == .acquires, assessed.status == .declined, match.effect != nil, assessor.isWanted(match.predicate) {
      assessed.status = .planned
    }
    if match.type == .acquires, assessed.status == .inEffect,
      let prevented = assessor.prevention(of: match.predicate)
    {
      assessed.status = prevented
    }
    return assessed
  }

  /// "Acme's parent is expected to report a loss": what is expected is not that it is a parent.
  private func isRaised(_ match: FrameMatch, _ view: SentenceView) -> Bool {
    match.effect == .plan && match.frame.kind == .noun && match.frame.event == nil
      && view.tokens[match.trigger].deprel == "nsubj:pass" && view.child(of: match.predicate, "xcomp") != nil
  }

  /// "could sell assets, including its stake in Acme": a stake that somebody has.
  private func isHeld(_ match: FrameMatch, _ view: SentenceView) -> Bool {
    match.frame.name == "stake" && match.effect == nil
      && match.sources.allSatisfy { view.tokens[$0.token].deprel == "nmod:poss" }
  }

  /// "asked to move Acme's lawsuit against Bolt": a lawsuit that is there, whatever becomes of the request.
  private func isHandledSuit(_ match: FrameMatch, _ view: SentenceView) -> Bool {
    if match.type == .opposes, match.frame.name == "toss-suit" { return true }
    let head = view.tree.heads[match.trigger]
    return match.type == .opposes && match.frame.kind == .noun && match.effect == nil && head >= 0
      && Self.handling.contains(view.lemmas[head]) && view.tokens[match.trigger].deprel == "obj"
  }

  private static let handling: Set<String> = [
    "move", "transfer", "dismiss", "toss", "hear", "delay", "pause", "stay", "consolidate", "combine", "revive",
    "reinstate", "expand", "narrow", "amend", "pursue", "fight", "resolve", "settle", "decide", "return", "defend",
  ]

  /// "cleared Acme's takeover of Bolt": what authorities do before it is done.
  private func isCleared(_ match: FrameMatch, _ view: SentenceView) -> Bool {
    let head = view.tree.heads[match.trigger]
    return head >= 0 && view.isNominal(match.trigger) && Self.clearing.contains(view.lemmas[head])
      && ["obj", "nsubj:pass"].contains(view.tokens[match.trigger].deprel)
  }

  private static let clearing: Set<String> = ["clear", "approve", "review", "examine", "investigate", "probe", "okay"]
}
