import Graph
import Language
import Text
import Timeline

/// Finds the relationships that the sentences of a document may state.
struct CandidateFinder: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  let matcher: FrameMatcher
  let boilerplate: BoilerplateFilter

  /// The candidates in order of their places, rejected ones included.
  func candidates() -> [Candidate] {
    var found = [Candidate]()
    var memory = DiscourseMemory()
    for index in text.analyzed.sentences.indices where !boilerplate.isBoilerplate(sentence: index) {
      let view = SentenceView(text, sentence: index)
      let start = found.count
      found += candidates(in: view)
      memory.follow(view, start..<found.count, text: text, expressions: expressions(in: view), into: &found)
      found += ListingReader(view: view, text: text.analyzed.text, organizations: text.organizations)
        .candidates(after: found)
      found += ChallengeReader(view: view, text: text.analyzed.text).candidates(after: found)
    }
    return NoticeReader(text: text, expressions: expressions).candidates() + found
  }

  private func expressions(in view: SentenceView) -> [TemporalExpression] {
    expressions.filter { view.range.contains($0.range) }
  }

  private func candidates(in view: SentenceView) -> [Candidate] {
    guard view.tokens.count < 400 else { return [] }
    let amounts = PlacedAmount.amounts(in: view, text: text.analyzed.text)
    let dates = DateAttacher(view: view, expressions: expressions(in: view))
    let amountAttacher = AmountAttacher(view: view, amounts: amounts)
    let factuality = FactualityAssessor(view: view, text: text.analyzed.text)
    var found = [Candidate]()
    for match in matcher.matches(in: view, amounts: amounts) {
      let assessed = assess(match, factuality)
      let date = match.frame.event == nil && match.type != .contractedWith && match.type != .investsIn
        ? nil : dates.date(of: match.predicate, trigger: match.trigger)
      let amount = amountAttacher.amount(for: match.type, predicate: match.predicate, trigger: match.trigger)
      for (source, target) in pairs(match) {
        found.append(candidate(match, source, target, assessed, date, amount, view))
      }
    }
    return found
  }

  private func pairs(_ match: FrameMatch) -> [(Filler, Filler)] {
    var pairs = [(Filler, Filler)]()
    var seen = Set<[Int]>()
    for source in match.sources {
      for target in match.targets where source.organization != target.organization {
        var key = [source.organization, target.organization]
        if match.type.isSymmetric { key.sort() }
        if seen.insert(key).inserted { pairs.append((source, target)) }
      }
    }
    return pairs
  }

  private func assess(_ match: FrameMatch, _ assessor: FactualityAssessor) -> Factuality {
    var base = match.frame.status
    switch match.effect {
    case .lose?, .end?, .over?: base = .ended
    case .decline?: base = .declined
    case .plan?: base = .planned
    default: break
    }
    let isState = match.type == .partOf || match.type == .competesWith
    if isState, assessor.isAttributive(match.trigger) {
      return assessor.assessModifiers(of: match.trigger, base: base)
    }
    let noun = match.trigger == match.predicate ? nil : match.trigger
    var assessed = assessor.assess(match.predicate, noun: noun, base: base)
    if base == .ended, assessed.status == .planned { assessed.status = .inEffect }
    if match.type == .acquires, assessed.status == .inEffect, assessor.isPending(match.predicate) {
      assessed.status = .planned
    }
    return assessed
  }

  private func candidate(
    _ match: FrameMatch, _ source: Filler, _ target: Filler, _ factuality: Factuality, _ date: Candidate.DatedBy?,
    _ amount: Amount?, _ view: SentenceView
  ) -> Candidate {
    let sourceMention = view.mentions[source.mention]
    let targetMention = view.mentions[target.mention]
    var confidence = match.precision
    for filler in [source, target] {
      if filler.route == .shared { confidence *= 0.97 }
      if filler.route == .tolerant { confidence *= 0.9 }
    }
    confidence *= min(sourceMention.confidence, targetMention.confidence)
    if factuality.assertion == .hedged { confidence *= 0.8 }
    return Candidate(
      type: match.type, source: source.organization, target: target.organization, status: factuality.status,
      event: event(match, factuality), rule: "\(match.type.rawValue)/\(match.frame.name)", sentence: view.index,
      trigger: match.trigger, predicate: match.predicate, sourceMention: sourceMention, targetMention: targetMention,
      via: Array(Set(match.via.map(\.organization))).filter { $0 != source.organization && $0 != target.organization }.sorted(),
      amount: amount, label: nil, date: date, factuality: factuality, confidence: confidence,
      rejection: rejection(match, source, target, factuality))
  }

  private func event(_ match: FrameMatch, _ factuality: Factuality) -> EventType? {
    guard let event = match.frame.event ?? (match.effect == nil ? nil : .contract) else { return nil }
    switch factuality.status {
    case .declined: return .refusal
    case .ended: return .termination
    default: return event
    }
  }

  private func rejection(_ match: FrameMatch, _ source: Filler, _ target: Filler, _ factuality: Factuality) -> String? {
    if let rejection = factuality.rejection { return rejection }
    let organizations = [text.organizations[source.organization], text.organizations[target.organization]]
    if organizations[0].name == organizations[1].name { return "same organization" }
    return nil
  }
}
