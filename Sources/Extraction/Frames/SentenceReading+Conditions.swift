import Language

/// What a frame asks of its arguments and of the words around them.
extension SentenceReading {
  func authorityHolds(_ frame: Frame, _ sources: [Filler], _ targets: [Filler]) -> Bool {
    func governmental(_ fillers: [Filler]) -> Bool? {
      guard !fillers.isEmpty else { return nil }
      return fillers.allSatisfy {
        let type = organizations[$0.organization].type
        return type.isGovernmental || type == .internationalBody
      }
    }
    for condition in frame.conditions {
      switch condition {
      case .governmentalSource(let wanted): if governmental(sources) == !wanted { return false }
      case .governmentalTarget(let wanted): if governmental(targets) == !wanted { return false }
      case .investorSource:
        if !sources.allSatisfy({ organizations[$0.organization].type == .investor }) { return false }
      case .noInvestorTarget:
        if targets.contains(where: { organizations[$0.organization].type == .investor }) { return false }
      default: break
      }
    }
    return true
  }

  func conditionsHold(
    _ frame: Frame, _ arguments: [Argument], trigger: Int, effect: LightVerbs.Effect?
  ) -> Bool {
    for condition in frame.conditions {
      switch condition {
      case .head(let slot, let wordClass, let wanted):
        let heads = arguments.filter { $0.slot == slot || Self.isVariant($0.slot, of: slot) }
        let holds = heads.contains { headMatches($0.token, wordClass) }
        if holds != wanted { return false }
      case .organization(let slot, let wanted):
        let holds = arguments.contains { $0.slot == slot && !filling.fillers(of: $0).isEmpty }
        if holds != wanted { return false }
      case .any(let slots):
        if !arguments.contains(where: { slots.contains($0.slot) }) { return false }
      case .none(let slots):
        if arguments.contains(where: { slots.contains($0.slot) && !CalendarWords.isTime(view.tokens[$0.token]) }) {
          return false
        }
      case .money:
        if !amounts.contains(where: { $0.amount.unit != "percent" }) { return false }
      case .word(let wordClass, let wanted):
        let clause = view.clauseHead(of: trigger)
        let governor = view.tree.heads[clause]
        let holds =
          view.tree.subtreeRange(of: frame.isPurpose ? deed(behind: clause) : clause)
          .contains { $0 != trigger && wordClass.contains(view.lemmas[$0]) && !isCompanion($0) }
          || governor >= 0 && wordClass.contains(view.lemmas[governor])
          || wanted && isOfFirstClause(wordClass, clause)
        if holds != wanted { return false }
      case .particle(let particle):
        if view.particle(of: trigger) != particle, !nextWord(trigger, is: particle), !result(trigger, is: particle) {
          return false
        }
      case .effect(let wanted):
        guard let effect, wanted.contains(effect) else { return false }
      case .definite: if !isDefinite(trigger) { return false }
      case .passive(let wanted): if verbs.isPassive(trigger) != wanted { return false }
      case .share(let isMajority):
        if !holdsShare(trigger, isMajority) { return false }
      case .partial:
        if holdsShare(trigger, true) { return false }
      case .clause: if view.relation(trigger) == "acl" { return false }
      case .known(let slot):
        let isKnown = arguments.contains { argument in
          argument.slot == slot && (isDefinite(argument.token) || view.tokens[argument.token].upos == .numeral)
        }
        if !isKnown { return false }
      case .single(let slot):
        let isOneOfSeveral = arguments.contains { argument in
          argument.slot == slot
            && view.tree.children(of: argument.token).contains {
              view.relation($0) == "det" && ["a", "an", "another"].contains(view.lemmas[$0])
            }
        }
        if isOneOfSeveral { return false }
      case .apart:
        let isAfterName = trigger > 0 && view.mentionCovering[trigger - 1] >= 0
        let next = trigger + 1
        if !isAfterName, next < view.tokens.count, view.mentionCovering[next] >= 0 { return false }
      case .modifier(let wordClass, let wanted):
        let modifiers = view.tree.children(of: trigger).filter { ["amod", "compound"].contains(view.relation($0)) }
        let holds = modifiers.contains {
          wordClass.contains(view.lemmas[$0]) || wordClass.contains(view.tokens[$0].form.lowercased())
        }
        if holds != wanted { return false }
      case .governmentalSource, .governmentalTarget, .investorSource, .noInvestorTarget: break
      }
    }
    return true
  }

  /// "together with Acme" tells of company, not of a joint deed.
  private func isCompanion(_ token: Int) -> Bool {
    view.lemmas[token] == "together" && token + 1 < view.tokens.count && view.lemmas[token + 1] == "with"
  }

  /// Whether the clause of a verb holds a share on that side of a half.
  private func holdsShare(_ trigger: Int, _ isMajority: Bool) -> Bool {
    let clause = view.tree.subtreeRange(of: trigger)
    return amounts.contains { placed in
      placed.amount.unit == "percent" && clause.contains(placed.tokens.lowerBound)
        && (placed.amount.value >= 50) == isMajority
    }
  }

  private func isDefinite(_ noun: Int) -> Bool {
    view.tree.children(of: noun).contains {
      view.relation($0) == "det" && ["the", "this", "that", "both"].contains(view.lemmas[$0])
    }
  }

  /// "the list of preferred suppliers", "its bargain list".
  private func isHarmlessList(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { child in
      ["amod", "compound", "nmod"].contains(view.relation(child)) && WordClass.harmless.contains(view.lemmas[child])
    }
  }

  /// "the remaining shares".
  private func isRemaining(_ token: Int) -> Bool {
    WordClass(name: "STAKE").contains(view.lemmas[token])
      && view.tree.children(of: token).contains { ["remaining", "other"].contains(view.lemmas[$0]) }
  }

  /// The noun that "which" or "that" stands for.
  private func relativeNoun(_ token: Int) -> Int? {
    let clause = view.tree.heads[token]
    guard clause >= 0, ["which", "that"].contains(view.lemmas[token]), view.tokens[clause].deprel == "acl:relcl" else {
      return nil
    }
    let noun = view.tree.heads[clause]
    return noun >= 0 ? noun : nil
  }

  /// "led the round and was joined by Acme", "led the round, joined by Acme": the object of the clause that this one goes on with.
  private func isOfFirstClause(_ wordClass: WordClass, _ clause: Int) -> Bool {
    guard ["conj", "advcl"].contains(view.relation(clause)),
      let object = view.child(of: view.tree.heads[clause], "obj")
    else { return false }
    return wordClass.contains(view.lemmas[object])
  }

  /// "took it private"
  private func result(_ verb: Int, is word: String) -> Bool {
    view.tree.children(of: verb).contains {
      view.lemmas[$0] == word && ["xcomp", "advmod"].contains(view.relation($0))
    }
  }

  private func nextWord(_ token: Int, is particle: String) -> Bool {
    token + 1 < view.tokens.count && view.lemmas[token + 1] == particle
  }

  /// The head of a phrase, the noun after a number, or what a number measures.
  private func headMatches(_ token: Int, _ wordClass: WordClass) -> Bool {
    if let noun = relativeNoun(token), wordClass.contains(view.lemmas[noun]) { return true }
    if wordClass.name == "LIST", isHarmlessList(token) { return false }
    if wordClass.name == "REST", isRemaining(token) { return true }
    if wordClass.contains(view.lemmas[token]) {
      return view.mentionAtHead[token] < 0 || ["COMPANY", "FUNCTION"].contains(wordClass.name)
    }
    if wordClass.name == "MONEY" || wordClass.name == "STAKE" {
      if amounts.contains(where: {
        $0.tokens.contains(token) && ($0.amount.unit == "percent") == (wordClass.name == "STAKE") && $0.isMoneyOrShare
      }) {
        return true
      }
    }
    if wordClass.name == "LIST", view.tokens[token].upos == .properNoun {
      return view.tree.children(of: token).contains { wordClass.contains(view.lemmas[$0]) }
    }
    return view.tree.children(of: token).contains { child in
      view.relation(child) == "conj" && wordClass.contains(view.lemmas[child])
        || (view.relation(child) == "nmod" && view.preposition(of: child) == "of"
          && ["worth", "pair", "series", "number", "string", "set"].contains(view.lemmas[token])
          && wordClass.contains(view.lemmas[child]))
    }
  }
}
