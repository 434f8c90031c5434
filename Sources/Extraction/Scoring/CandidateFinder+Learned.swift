import Graph
import Timeline

extension CandidateFinder {
  /// Relationships of a sentence that no frame holds but that the model of pairs finds likely.
  func learned(
    in view: SentenceView, _ scorer: CandidateScorer, frames: [Candidate], found: [Candidate]
  ) -> [Candidate] {
    guard view.mentions.count > 1, view.tokens.count < 200 else { return [] }
    let amounts = AmountAttacher(view: view, amounts: PlacedAmount.amounts(in: view, text: text.analyzed.text))
    let dates = DateAttacher(view: view, expressions: expressions(in: view))
    let here = frames.filter { $0.sentence == view.index }
    return SentencePair.pairs(in: view).compactMap { pair in
      let names = FrameFeature.names(of: pair, in: view.index, candidates: here)
      guard let judgement = scorer.judge(pair, in: view, frames: names), !isKnown(pair, judgement.label, found),
        !isDenied(pair, judgement.label.type, here), !isFilled(pair, judgement, here, view), !isThrough(pair, view),
        isSure(pair.first),
        isSure(pair.second)
      else { return nil }
      return candidate(pair, judgement, view, amounts, dates)
    }
  }

  private func isSame(_ pair: SentencePair, _ candidate: Candidate) -> Bool {
    (candidate.source == pair.firstOrganization && candidate.target == pair.secondOrganization)
      || (candidate.source == pair.secondOrganization && candidate.target == pair.firstOrganization)
  }

  /// Whether a frame has found the same, be it that it was too unlikely.
  private func isKnown(_ pair: SentencePair, _ label: RelationLabel, _ candidates: [Candidate]) -> Bool {
    candidates.contains { candidate in
      (candidate.rejection == nil || candidate.rejection == CandidateScorer.unlikely) && candidate.type == label.type
        && isSame(pair, candidate)
    }
  }

  /// Whether a frame found that the sentence denies or only supposes what it says of the pair, or that the words of such
  /// a relationship mean something else.
  private func isDenied(_ pair: SentencePair, _ type: RelationshipType, _ candidates: [Candidate]) -> Bool {
    candidates.contains { candidate in
      isSame(pair, candidate)
        && (candidate.factuality.rejection != nil
          || candidate.type == type && candidate.rejection.map { $0 != CandidateScorer.unlikely } ?? false)
    }
  }

  /// "The court approved Norway's grant to Acme": whether a frame found that what the trigger tells is another's.
  private func isFilled(
    _ pair: SentencePair, _ judgement: CandidateScorer.Judgement, _ here: [Candidate], _ view: SentenceView
  ) -> Bool {
    let target = judgement.label.isReversed ? pair.firstOrganization : pair.secondOrganization
    return here.contains {
      $0.rejection == nil && $0.type == judgement.label.type && $0.target == target
        && [$0.trigger, $0.predicate].contains(judgement.trigger)
        && view.tokens[$0.sourceMention.head].deprel == "nmod:poss" && $0.sourceMention.sentence == view.index
    }
  }

  private static let leastConfidence = 0.75

  /// Whether it is sure enough whom a mention means; without a frame there is nothing else to go by.
  private func isSure(_ mention: OrganizationMention) -> Bool {
    ![.description, .pronoun].contains(mention.kind) || mention.confidence >= Self.leastConfidence
  }

  /// Whether one of the pair is only who the rest runs through: "a contract via Acme".
  private func isThrough(_ pair: SentencePair, _ view: SentenceView) -> Bool {
    [pair.first, pair.second].contains { ["via", "through"].contains(view.preposition(of: $0.head)) }
  }

  /// Without a frame only a date of the verb itself, or one from outside the sentence's clauses, is sure enough.
  private func isPlain(_ expression: TemporalExpression, of predicate: Int, _ view: SentenceView) -> Bool {
    guard expression.bounding == nil else { return false }
    let covered = view.tokens.indices.filter { view.tokens[$0].range.overlaps(expression.range) }
    guard let head = covered.first(where: { !covered.contains(view.tree.heads[$0]) }) else { return true }
    return view.tree.heads[head] == predicate || view.clauseHead(of: head) != predicate
  }

  /// "closed a loan to Acme", "announced a commitment for a loan": whether a verb did what a noun names.
  private func isObject(_ noun: Int, of verb: Int, _ view: SentenceView) -> Bool {
    guard view.isVerb(verb), ["VBD", "VBN"].contains(view.tokens[verb].xpos) else { return false }
    var top = noun
    while view.relation(top) == "nmod", view.tree.heads[top] >= 0, view.mentionAtHead[top] < 0 {
      top = view.tree.heads[top]
    }
    return view.tree.heads[top] == verb && ["obj", "nsubj:pass"].contains(view.tokens[top].deprel)
  }

  /// "ended a distribution agreement with Acme": what the verb does to the noun that it has for an object.
  private func base(_ trigger: Int, _ predicate: Int, _ view: SentenceView) -> RelationshipStatus {
    guard trigger != predicate, view.tree.heads[trigger] == predicate else { return .inEffect }
    let effect = LightVerbs.effect(
      of: view.lemmas[predicate], particle: view.particle(of: predicate), passiveOrTransitive: true)
    return switch effect {
    case .end?, .lose?, .over?: .ended
    case .decline?: .declined
    case .plan?: .planned
    default: .inEffect
    }
  }

  private func candidate(
    _ pair: SentencePair, _ judgement: CandidateScorer.Judgement, _ view: SentenceView, _ amounts: AmountAttacher,
    _ dates: DateAttacher
  ) -> Candidate {
    let trigger = judgement.trigger
    let predicate = view.clauseHead(of: trigger)
    let type = judgement.label.type
    let isState = type == .partOf || type == .competesWith
    let assessor = FactualityAssessor(view: view, text: text.analyzed.text)
    let factuality =
      isState && assessor.isAttributive(trigger)
      ? assessor.assessModifiers(of: trigger, base: .inEffect)
      : assessor.assess(predicate, noun: trigger == predicate ? nil : trigger, base: base(trigger, predicate, view))
    let mentions = [pair.first, pair.second]
    var candidate = Candidate(
      type: type, source: pair.firstOrganization, target: pair.secondOrganization, status: factuality.status,
      event: nil, rule: "\(type.rawValue)/learned", sentence: view.index, trigger: trigger, predicate: predicate,
      sourceMention: pair.first, targetMention: pair.second, via: [],
      amount: amounts.amount(for: type, predicate: predicate, trigger: trigger),
      label: type == .designatedRisk ? label(in: view) : nil,
      date: dates.date(
        of: predicate, trigger: trigger, isState: isState,
        isBareNoun: !view.isVerb(trigger) && !isObject(trigger, of: predicate, view)
      )
      .flatMap { isPlain($0.expression, of: predicate, view) ? $0 : nil },
      factuality: factuality, confidence: judgement.probability, reasons: judgement.reasons,
      rejection: factuality.rejection ?? placeRejection(mentions, view))
    if view.isVerb(trigger), !factuality.isDue, candidate.date != nil {
      candidate.event = HappeningReader(view: view).event(
        HappeningReader.Statement(
          type: type, status: factuality.status, predicate: predicate,
          event: HappeningReader.event(of: type), isDated: candidate.date != nil, hasAmount: candidate.amount != nil))
    }
    if judgement.label.isReversed { candidate.reverse() }
    return candidate
  }
}
