import Graph
import Language
import Text

/// Reads tense, modality, negation, conditionals and reports around a predicate.
struct FactualityAssessor: Sendable {
  let view: SentenceView
  let text: SourceText

  private typealias Lexicon = FactualityLexicon

  /// Assesses what the predicate at `token` says.
  /// - Parameters:
  ///   - token: The verb, or the noun where no light verb stands.
  ///   - noun: The noun of a light verb, or nil.
  ///   - base: The status that the frame gives.
  ///   - isLasting: Whether what is told lasts, so that "previously" means that it is over.
  /// - Returns: The status and how the text presents it.
  func assess(_ token: Int, noun: Int?, base: RelationshipStatus, isLasting: Bool = true) -> Factuality {
    var state = Factuality(status: base, assertion: .stated, attribution: accordingTo(), rejection: nil)
    if state.attribution != nil { state.assertion = .reported }
    // What is planned and ended never was.
    if let noun, base == .ended, isProspective(noun) {
      state.status = .declined
    } else if let noun {
      applyModifiers(of: noun, to: &state)
    }
    applyModifiers(of: token, to: &state)
    if let object = view.child(of: token, "obj"), ["nothing", "none", "neither"].contains(view.lemmas[object]) {
      reject("negated", .denied, &state)
    }
    if isToCome(token) || view.relation(token) == "xcomp" && isToCome(view.tree.heads[token]) { plan(&state) }
    if isQuestion { reject("question", .hypothetical, &state) }
    if isImagined { reject("imagined", .hypothetical, &state) }
    if isCorrection { reject("corrected", .denied, &state) }
    var (current, steps) = (token, 0)
    var isReported = state.assertion == .reported || isReportedClause(token)
    while current >= 0, steps < 12 {
      applyOwn(current, isTop: current == token, isReported: isReported, isLasting: isLasting, to: &state)
      let head = view.tree.heads[current]
      guard head >= 0 else { break }
      guard let next = govern(from: current, head: head, isReported: &isReported, to: &state) else { break }
      current = next
      steps += 1
    }
    return state
  }

  /// Assesses a noun that says what something is ("a unit of Acme") whatever the clause around it says.
  func assessModifiers(of noun: Int, base: RelationshipStatus) -> Factuality {
    var state = Factuality(status: base, assertion: .stated, attribution: nil, rejection: nil)
    applyModifiers(of: noun, to: &state)
    return state
  }

  /// Whether the token is a noun that doesn't head a clause of its own.
  func isAttributive(_ token: Int) -> Bool {
    guard !view.isVerb(token) else { return false }
    return switch view.relation(token) {
    case "appos", "compound", "nsubj", "obj", "obl", "nmod", "conj":
      !view.tree.children(of: token).contains { view.relation($0) == "cop" || view.relation($0) == "aux" }
        && !["as", "into", "to"].contains(view.preposition(of: token))
    default: false
    }
  }

  /// "said it was ending the partnership": what is told so is decided.
  func isEnding(_ verb: Int) -> Bool {
    view.tokens[verb].xpos == "VBG" && Lexicon.ending.contains(view.lemmas[verb])
  }

  // The words of the clause itself

  private func applyOwn(
    _ token: Int, isTop: Bool, isReported: Bool, isLasting: Bool, to state: inout Factuality
  ) {
    let children = view.tree.children(of: token)
    var modal: String?
    for child in children where view.relation(child) == "aux" || view.relation(child) == "cop" {
      switch view.lemmas[child] {
      case "will", "'ll", "shall", "wo": modal = "will"
      case "would", "'d":
        if view.tokens[child].form.lowercased() != "had" {
          modal = modal ?? (view.tokens[child].xpos == "MD" ? "would" : nil)
        }
      case "could", "may", "might", "can", "must", "should", "ought", "ca":
        modal = view.lemmas[child] == "ca" ? "can" : view.lemmas[child]
      default: break
      }
    }
    if view.isNegated(token) {
      // "did not cancel the contract", "has not stopped buying"
      if isTop || Lexicon.effects[view.lemmas[token]] == .end, state.status == .ended,
        !children.contains(where: { Self.rather.contains(view.lemmas[$0]) })
      {
        keep(&state)
        return
      }
      // "will not affect Acme's stake in Bolt": it goes on.
      if !isTop, Lexicon.touching.contains(view.lemmas[token]) { return }
      // "will not renew the contract"
      if isTop, Lexicon.renewing.contains(view.lemmas[token]) {
        state.status = .ended
        return
      }
      if modal == "will" || modal == "would" {
        state.status = state.status == .planned || state.status == .inEffect ? .declined : state.status
        return
      }
      if children.contains(where: { view.lemmas[$0] == "yet" }) {
        state.status = .planned
        return
      }
      if children.contains(where: { view.lemmas[$0] == "longer" }) {
        state.status = .ended
        return
      }
      if children.contains(where: { view.lemmas[$0] == "only" || view.lemmas[$0] == "just" }) { return }
      reject("negated", .denied, &state)
      return
    }
    let isPast = children.contains { view.relation($0) == "aux" && view.lemmas[$0] == "have" }
    switch modal {
    case "could" where isPast: reject("it did not come to it", .hypothetical, &state)
    // "a merger that would have made"; but "said that it would have invested by 2030".
    case "would" where isPast && !isReported: decline(&state)
    // "will continue to supply Acme"
    case "will": if isTop || !Lexicon.lasting.contains(view.lemmas[token]) { plan(&state) }
    case "would":
      let condition = children.first { view.relation($0) == "advcl" && hasConditional($0) }
      if let condition, !isReported || !Lexicon.approvals.contains(view.lemmas[condition]) {
        reject("conditional", .hypothetical, &state)
      } else if isReported || view.tokens[token].deprel == "acl:relcl" {
        plan(&state)
      } else {
        plan(&state)
        state.assertion = .hedged
      }
    case "may", "might", "could":
      plan(&state)
      state.assertion = .hedged
    case "should", "must", "ought": reject("obligation", .hypothetical, &state)
    default: break
    }
    for child in children where view.relation(child) == "advmod" {
      let lemma = view.lemmas[child]
      if Lexicon.formerly.contains(lemma), isTop, isLasting, state.status == .inEffect { state.status = .ended }
      if lemma == "reportedly" || lemma == "allegedly" || lemma == "apparently" { state.assertion = .reported }
      if lemma == "possibly" || lemma == "perhaps" || lemma == "potentially" || lemma == "probably" {
        state.assertion = .hedged
      }
      if isNoLonger(child) { state.status = .ended }
    }
    if isWeighed(token) {
      plan(&state)
    } else if hasConditional(token) {
      reject("conditional", .hypothetical, &state)
    }
  }

  /// "no longer"
  private func isNoLonger(_ token: Int) -> Bool {
    token > 0 && view.tokens[token].form.lowercased() == "longer" && view.lemmas[token - 1] == "no"
  }

  private func hasConditional(_ token: Int) -> Bool {
    if isInverted(token) { return true }
    return view.tree.children(of: token).contains {
      view.relation($0) == "mark" && Lexicon.conditionals.contains(view.lemmas[$0])
    }
  }

  /// "Were Acme to buy Bolt, …".
  private func isInverted(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { child in
      ["aux", "cop"].contains(view.relation(child)) && ["Were", "Should", "Had"].contains(view.tokens[child].form)
        && (child == 0 || view.tokens[child - 1].upos == .punctuation)
    }
  }

  /// What says that something lasts no more than it did: "no longer", "not only".
  private static let rather: Set<String> = ["longer", "only", "just"]

  private func plan(_ state: inout Factuality) {
    guard !state.isDue else { return }
    switch state.status {
    case .inEffect: state.status = .planned
    case .planned, .declined: break
    case .ended: keep(&state)
    }
  }

  /// What isn't ended, or not yet, goes on.
  private func keep(_ state: inout Factuality) {
    state.status = .inEffect
    state.isDue = true
  }

  private func deny(_ state: inout Factuality) {
    if state.status == .ended { keep(&state) }
    reject("denied", .denied, &state)
  }

  private func reject(_ reason: String, _ assertion: Assertion, _ state: inout Factuality) {
    // "has no plans to end the contract", which goes on
    if state.isDue, assertion == .denied { return }
    if state.rejection == nil {
      state.rejection = reason
      state.assertion = assertion
    }
  }

  private func applyModifiers(of token: Int, to state: inout Factuality) {
    for child in view.tree.children(of: token) {
      let relation = view.relation(child)
      guard
        relation == "amod" || relation == "compound" || relation == "advmod" || relation == "det" || relation == "nmod"
      else { continue }
      let lemma = view.lemmas[child]
      let form = view.tokens[child].form.lowercased()
      if isNoLonger(child) { state.status = .ended }
      if relation == "det", lemma == "no" { reject("negated", .denied, &state) }
      guard relation == "amod" || relation == "compound" || relation == "advmod" else { continue }
      if Lexicon.earlier.contains(lemma), WordClass(name: "INVESTOR").contains(view.lemmas[token]) { continue }
      let isFormer =
        Lexicon.former.contains(lemma) || Lexicon.former.contains(form)
        || relation == "advmod" && Lexicon.formerly.contains(lemma) && !view.isVerb(token)
      if isFormer, child < token {
        if state.status == .inEffect { state.status = .ended }
      } else if Lexicon.prospective.contains(form) || Lexicon.prospective.contains(lemma) {
        plan(&state)
      } else if Lexicon.failed.contains(form) {
        state.status = .declined
      }
    }
  }

  // What governs the clause

  /// Applies what the head does to the clause; the token to go on with, or nil at the end of the way.
  private func govern(from token: Int, head: Int, isReported: inout Bool, to state: inout Factuality) -> Int? {
    let relation = view.relation(token)
    let lemma = view.lemmas[head]
    let effect = Lexicon.effects[lemma] ?? Lexicon.effects[view.tokens[head].form.lowercased()]
    switch relation {
    case "xcomp": apply(effect, infinitive: isInfinitive(token), head: head, &state)
    case "ccomp", "parataxis":
      switch effect {
      case .report?:
        if relation == "ccomp" || view.tokens[head].upos == .verb {
          attribute(to: head, &state)
          isReported = true
        }
      case .deny?: deny(&state)
      case .suppose?: state.assertion = .hedged
      case .advise?: reject("recommended", .hypothetical, &state)
      // "looked at Acme; Bolt was bought by Cairn"
      case .plan? where !view.tokens[min(head, token)..<max(head, token)].contains { $0.form == ";" }: plan(&state)
      default: break
      }
      if relation == "parataxis" { return nil }
    case "acl":
      if isUntrue(head) { reject("denied", .denied, &state) }
      if view.tokens[token].deprel == "acl:relcl" {
        if isUndone(head) { state.isUndone = true }
        return nil
      }
      guard isInfinitive(token) else { return nil }
      switch effect {
      case .plan?:
        plan(&state)
        if cameToNothing(head) { decline(&state) }
      case .decline?, .fail?: decline(&state)
      case .deny?: deny(&state)
      default:
        // "walked away from a deal to buy Acme"
        if cameToNothing(head), Lexicon.purchases.contains(view.lemmas[token]) { decline(&state) }
        if Lexicon.chances.contains(lemma) {
          reject("a chance", .hypothetical, &state)
          return nil
        }
        // "won a contract to build": the noun's own verb tells.
        let upper = view.tree.heads[head]
        guard upper >= 0 else { return nil }
        // "needs a licence to sell"
        if Lexicon.leave.contains(lemma), Lexicon.wanting.contains(view.lemmas[upper]) {
          reject("a chance", .hypothetical, &state)
          return nil
        }
        if let light = LightVerbs.classes[view.lemmas[upper]], view.relation(head) == "obj" {
          switch light {
          case .end, .lose: if state.status == .inEffect { state.status = .ended }
          case .decline: decline(&state)
          case .plan: plan(&state)
          default: break
          }
        }
        return upper
      }
    case "advcl":
      // "decided against fining Acme"
      if Lexicon.deciding.contains(lemma), isMarked(token, by: ["against"]) { decline(&state) }
      // "is interested in buying"
      if effect == .plan, !isInfinitive(token), isMarked(token, by: ["in", "on", "about", "of", "to"]) { plan(&state) }
      if isInfinitive(token), !view.isNominal(head), !Lexicon.prevailing.contains(lemma) {
        if view.child(of: head, "obj") == nil || !isLightNoun(head) { plan(&state) }
      }
      if view.tree.children(of: token).contains(where: { view.lemmas[$0] == "without" }) {
        reject("negated", .denied, &state)
      }
      return isReported ? nil : head
    case "conj":
      let first = head
      // Auxiliaries are shared where the later verb has no subject of its own.
      guard view.child(of: token, "nsubj") == nil, !hasOwnAuxiliary(token) else {
        return view.relation(first) == "ccomp" || view.relation(first) == "xcomp" ? first : nil
      }
      if view.tokens[token].xpos == "VB", view.tokens[first].xpos == "VB" { return first }
      return view.tokens[token].xpos == view.tokens[first].xpos
        ? first : (view.relation(first) == "ccomp" ? first : nil)
    case "obj", "obl", "nsubj", "nmod", "appos", "compound", "amod":
      if isDatedDeed(token) || isGround(token) || isExampleOfDeeds(token) { return nil }
      // A nominal predicate: the clause around it.
      if relation == "nmod" || relation == "obl", effect == .plan,
        ["on", "about", "for", "over", "to", "of"].contains(view.preposition(of: token))
      {
        plan(&state)
        if cameToNothing(head) { decline(&state) }
      }
      if relation == "obj" || relation == "nsubj" || relation == "obl", effect == .deny {
        deny(&state)
      }
      if relation == "obj", effect == .report { attribute(to: head, &state); isReported = true }
      return relation == "appos" || relation == "compound" || relation == "amod" ? nil : head
    default: break
    }
    return head
  }

  private func isLightNoun(_ verb: Int) -> Bool {
    guard let object = view.child(of: verb, "obj") else { return false }
    return WordClass(name: "CONTRACT").contains(view.lemmas[object]) || view.lemmas[object] == "partnership"
  }

  private func decline(_ state: inout Factuality) {
    guard !state.isDue else { return }
    switch state.status {
    case .inEffect, .planned: state.status = .declined
    case .ended: keep(&state)
    case .declined: break
    }
  }

  private func apply(_ effect: FactualityLexicon.Effect?, infinitive: Bool, head: Int, _ state: inout Factuality) {
    switch effect {
    case .plan?:
      plan(&state)
      if isDecidedAgainst(head) { decline(&state) }
    case .decline?, .fail?: decline(&state)
    // "stopped Acme from buying Bolt" kept it from happening.
    case .end? where view.child(of: head, "obj") != nil: decline(&state)
    case .end?: if state.status == .inEffect { state.status = .ended }
    case .deny?: deny(&state)
    case .advise?: reject("recommended", .hypothetical, &state)
    case .report? where infinitive && announces(head): plan(&state)
    case .agree?:
      if view.lemmas[head] == "decide" || view.lemmas[head] == "choose", view.isNegated(head) { decline(&state) }
    default:
      if ["have", "be"].contains(view.lemmas[head]),
        view.tree.children(of: head).contains(where: { view.lemmas[$0] == "yet" })
      {
        plan(&state)
      }
    }
  }

  func isInfinitive(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { view.relation($0) == "mark" && view.lemmas[$0] == "to" }
  }

  private func hasOwnAuxiliary(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { view.relation($0) == "aux" || view.relation($0) == "mark" }
  }

  private var isQuestion: Bool { view.tokens.last?.form == "?" }
}
