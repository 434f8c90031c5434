import Graph
import Language
import Text
import Timeline

/// Finds the relationships that the sentences of a document may state.
struct CandidateFinder: Sendable {
  let lists: StatedLists
  let expressions: [TemporalExpression]
  let matcher: FrameMatcher
  let boilerplate: BoilerplateFilter
  /// The document's date, or nil.
  var published: CalendarDay?
  /// What the annotated corpus teaches; nil for frames alone.
  var model: RelationModel?

  /// The resolved text, where stated lists are mentions.
  var text: ResolvedText { lists.text }

  init(
    text: ResolvedText, expressions: [TemporalExpression], matcher: FrameMatcher, boilerplate: BoilerplateFilter,
    published: CalendarDay? = nil, model: RelationModel? = nil
  ) {
    lists = StatedLists(text)
    self.expressions = expressions
    self.matcher = matcher
    self.boilerplate = boilerplate
    self.published = published
    self.model = model
  }

  /// The candidates in order of their places, rejected ones included.
  func candidates() -> [Candidate] { stated().map(itemized) }

  /// A candidate by a stated list has the mention of the list's item, and the item's amount.
  private func itemized(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    if let item = lists.item(of: candidate.source, inListOf: candidate.sentence) { candidate.sourceMention = item }
    if let item = lists.item(of: candidate.target, inListOf: candidate.sentence) { candidate.targetMention = item }
    for sentence in [candidate.sourceMention.sentence, candidate.targetMention.sentence]
    where lists.heads[sentence] == candidate.sentence {
      let amounts = amounts(ofItem: sentence).filter(\.isMoneyOrShare)
      candidate.item = sentence
      candidate.amount = amounts.count == 1 ? amounts[0].amount : nil
    }
    return candidate
  }

  /// The amounts of a list's item, which may stand behind its colon: "Acme (Tempe, Arizona): $3 million".
  private func amounts(ofItem sentence: Int) -> [PlacedAmount] {
    let view = SentenceView(text, sentence: sentence)
    let amounts = PlacedAmount.amounts(in: view, text: text.analyzed.text)
    let next = sentence + 1
    guard amounts.isEmpty, view.tokens.last?.form == ":", next < text.analyzed.sentences.count,
      !text.analyzed.startsLine(next)
    else { return amounts }
    return PlacedAmount.amounts(in: SentenceView(text, sentence: next), text: text.analyzed.text)
  }

  private func stated() -> [Candidate] {
    var found = [Candidate]()
    var memory = DiscourseMemory()
    var rounds = RoundMemory(text)
    var focus = DiscourseFocus(organizations: text.organizations)
    var sharing = DateSharing(organizations: text.organizations)
    let entries = DatedEntries(text, expressions)
    for index in text.analyzed.sentences.indices where !boilerplate.isBoilerplate(sentence: index) {
      let view = SentenceView(text, sentence: index)
      let start = found.count
      rounds.enter(view)
      let dates = DateAttacher(
        view: view, expressions: expressions(in: view), standing: standingDate(of: view, entries),
        published: published)
      found += candidates(
        in: view, dates, authority: memory.authority(before: index, in: found), rounds: rounds, earlier: found,
        focus: focus,
        topic: entries.date(ofSentence: index) == nil ? rounds.topic ?? .anyone : .only(entries.topic))
      rounds.follow(view)
      if lists.heads[index] == nil { focus.follow(view) }
      memory.follow(view, start..<found.count, text: text, dates: dates, into: &found)
      found += ListingReader(view: view, text: text.analyzed.text, organizations: text.organizations, dates: dates)
        .candidates(after: found)
      found += ParallelReader(view: view, text: text.analyzed.text, organizations: text.organizations, dates: dates)
        .candidates(after: found)
      found += OwnedUnitReader(view: view, organizations: text.organizations).candidates()
      found += ChallengeReader(view: view, text: text.analyzed.text).candidates(after: found)
      sharing.follow(view, start..<found.count, expressions: dates.expressions, into: &found)
    }
    NewsDates(text: text, expressions: expressions, published: published).date(&found)
    DealHarmonizer(text: text).harmonize(&found)
    let reader = NoticeReader(text: text, expressions: expressions, published: published)
    let notices = reader.candidates()
    reader.settle(&found, by: notices.filter { $0.rule == NoticeReader.award })
    found = notices + ProfileReader(text: text, boilerplate: boilerplate).candidates() + found
    guard let model else { return found }
    let scorer = CandidateScorer(text: text, model: model)
    let frames = found
    scorer.score(&found)
    for index in text.analyzed.sentences.indices where !boilerplate.isBoilerplate(sentence: index) {
      found += learned(in: SentenceView(text, sentence: index), scorer, frames: frames, found: found)
    }
    return found
  }

  func expressions(in view: SentenceView) -> [TemporalExpression] {
    expressions.filter { view.range.contains($0.range) }
  }

  /// The date of a sentence as a whole: of the entry that it stands in, or of the document where it is a decree.
  private func standingDate(of view: SentenceView, _ entries: DatedEntries) -> Candidate.DatedBy? {
    if let head = lists.heads[view.index], !Freshness(view: view).isOfBefore, let dated = announcementDate(ofList: head)
    {
      return dated
    }
    if let entry = entries.date(ofSentence: view.index) {
      return Candidate.DatedBy(expression: entry, reason: "date of the entry")
    }
    return Decree(view: view, published: published).date.map { Candidate.DatedBy(expression: $0, reason: "decree") }
  }

  /// The day on which a list was announced, by the sentence before its items or the one before that.
  private func announcementDate(ofList head: Int) -> Candidate.DatedBy? {
    for sentence in [head, head - 1] where sentence >= 0 {
      let view = SentenceView(text, sentence: sentence)
      guard let root = view.tokens.indices.first(where: { view.tree.heads[$0] < 0 }), view.isVerb(root),
        let dated = DateAttacher(view: view, expressions: expressions(in: view))
          .date(of: root, trigger: root, isState: false, isBareNoun: false),
        dated.expression.point.precision == .day
      else { continue }
      return Candidate.DatedBy(expression: dated.expression, reason: "announced with the list")
    }
    return nil
  }

  private func candidates(
    in view: SentenceView, _ dates: DateAttacher, authority: DiscourseMemory.Authority?, rounds: RoundMemory,
    earlier: [Candidate], focus: DiscourseFocus, topic: DiscourseFocus.Topic
  ) -> [Candidate] {
    guard view.tokens.count < 400 else { return [] }
    let amounts = PlacedAmount.amounts(in: view, text: text.analyzed.text)
    let amountAttacher = AmountAttacher(view: view, amounts: amounts)
    let factuality = FactualityAssessor(view: view, text: text.analyzed.text)
    var found = [Candidate]()
    let matches = matcher.matches(in: view, amounts: amounts)
    for match in matches {
      var assessed = assess(match, factuality)
      // "barred Acme until 2029" is a ban of some years, not the end of one.
      let canEnd =
        [.contractedWith, .partnersWith, .partOf].contains(match.type)
        || match.type == .investsIn && match.frame.event == nil
      let end =
        canEnd && assessed.status == .inEffect && !assessed.isDue
        ? dates.end(of: match.predicate, published: published) : nil
      if end != nil { assessed.status = .ended }
      let own = dates.date(
        of: match.predicate, trigger: match.trigger, isState: isState(match),
        isBareNoun: match.frame.kind == .noun && match.effect == nil,
        endsTrigger: match.trigger != match.predicate && [.ended, .declined].contains(assessed.status),
        isPlan: assessed.status == .planned)
      let isDone = match.frame.event != nil && assessed.status != .planned
      let bound = isDone ? dates.bound(of: match.predicate, published: published) : nil
      if assessed.isUndone, assessed.status == .inEffect { assessed.status = .ended }
      let hasDate = !assessed.isDue && !assessed.isUndone
      let date = hasDate ? end ?? own ?? bound : nil
      let amount = amountAttacher.amount(for: match.type, predicate: match.predicate, trigger: match.trigger)
      for (source, target) in pairs(match, view) {
        let heads = [source, target].map { view.mentions[$0.mention].head }
        let ownAmount =
          amountAttacher.isGapped(heads)
          ? amountAttacher.amount(ofConjuncts: heads, for: match.type)
          : amountAttacher.amount(from: heads, for: match.type) ?? amount
        found.append(
          candidate(
            match, (source, view.mentions[source.mention]), (target, view.mentions[target.mention]), assessed,
            hasDate ? dates.date(ofConjuncts: heads) ?? date : nil, ownAmount, view))
      }
      if match.type == .designatedRisk, match.sources.isEmpty,
        let authority = speakingAuthority(of: match, in: view) ?? authority
      {
        let source = Filler(
          organization: authority.organization, mention: 0, token: match.trigger, route: .tolerant, depth: 0)
        for target in match.targets where target.organization != authority.organization {
          found.append(
            candidate(
              match, (source, authority.mention), (target, view.mentions[target.mention]), assessed, date, amount,
              view))
        }
      } else if match.frame.open != nil || match.frame.canBeUnsaid || isOfList(match, view),
        match.sources.isEmpty || match.targets.isEmpty,
        !matches.contains(where: { says($0, more: match) })
      {
        if match.type == .investsIn, match.targets.isEmpty, rounds.isOfStranger(view) { continue }
        let place = lists.heads[view.index] ?? view.index
        if let round = rounds.round(before: place, in: earlier), match.targets.isEmpty, match.type == .investsIn,
          !match.sources.contains(where: { $0.organization == round.organization })
        {
          let target = Filler(
            organization: round.organization, mention: 0, token: match.trigger, route: .unsaid, depth: 0)
          for source in match.sources {
            found.append(
              candidate(
                match, (source, view.mentions[source.mention]), (target, round.mention), assessed, date, amount,
                view))
          }
          continue
        }
        for (source, target) in focus.completed(match, among: matches, in: view, at: place, topic: topic)
        where !isOfGoods(match, boughtBy: target.0.organization, before: place, earlier) {
          found.append(candidate(match, source, target, assessed, date, amount, view))
        }
      }
    }
    return found
  }

  /// "Acme bought ships from Bolt. The engines are made by Cito": what an unsaid buyer has may be in goods of another, to
  /// whom it was sold then.
  private func isOfGoods(_ match: FrameMatch, boughtBy customer: Int, before place: Int, _ earlier: [Candidate]) -> Bool
  {
    guard match.type == .contractedWith, match.targets.isEmpty else { return false }
    return earlier.reversed().prefix { place - $0.sentence <= 3 }.contains {
      $0.type == .contractedWith && $0.rejection == nil && $0.target == customer && $0.event == .contract
        && !text.organizations[$0.source].type.isGovernmental
    }
  }

  /// "Acme was sanctioned, the ministry said": an agency that tells of a designation has made it.
  private func speakingAuthority(of match: FrameMatch, in view: SentenceView) -> DiscourseMemory.Authority? {
    guard let speaker = VerbArguments(view: view).speaker(above: view.clauseHead(of: match.predicate)) else {
      return nil
    }
    let filler = ArgumentFillers(view: view).fillers(of: Argument(slot: .agent, token: speaker, route: .shared)).first {
      [.governmentAgency, .internationalBody].contains(text.organizations[$0.organization].type)
    }
    return filler.map {
      DiscourseMemory.Authority(
        organization: $0.organization, mention: view.mentions[$0.mention], sentence: view.index)
    }
  }

  /// Whether a match has a stated list for one end and none for the other.
  private func isOfList(_ match: FrameMatch, _ view: SentenceView) -> Bool {
    (match.sources + match.targets).contains {
      lists.item(of: $0.organization, inListOf: view.index) != nil && view.mentions[$0.mention].kind == .description
    }
  }

  /// Whether a match names both ends where another of the same type and ends leaves one unsaid.
  private func says(_ match: FrameMatch, more open: FrameMatch) -> Bool {
    guard match.type == open.type, !match.sources.isEmpty, !match.targets.isEmpty else { return false }
    let ends = Set((match.sources + match.targets).map(\.organization))
    return match.trigger == open.trigger || !ends.isDisjoint(with: (open.sources + open.targets).map(\.organization))
  }

  private func pairs(_ match: FrameMatch, _ view: SentenceView) -> [(Filler, Filler)] {
    var pairs = [(Filler, Filler)]()
    var seen = Set<[Int]>()
    for source in match.sources {
      for target in match.targets
      where source.organization != target.organization && !isCrossed(source, target, match.sources, view) {
        var key = [source.organization, target.organization]
        let isMutual = match.sources.contains { $0.organization == target.organization }
        if match.type.isSymmetric || isMutual { key.sort() }
        if seen.insert(key).inserted { pairs.append((source, target)) }
      }
    }
    return pairs
  }

  /// "sanctioned by Acme on Bolt and by Cairn on Dorn": each of several agents with a preposition of its own has what
  /// follows it.
  private func isCrossed(_ source: Filler, _ target: Filler, _ sources: [Filler], _ view: SentenceView) -> Bool {
    let isOwn: (Filler) -> Bool = { filler in
      view.tree.children(of: filler.token).contains { view.relation($0) == "case" && view.lemmas[$0] == "by" }
    }
    guard sources.count > 1, isOwn(source), view.preposition(of: target.token) != "by" else { return false }
    return sources.contains { other in
      other.organization != source.organization && isOwn(other) && other.token < target.token
        && (source.token < other.token || target.token < source.token)
    }
  }

  private func candidate(
    _ match: FrameMatch, _ sourceEnd: (Filler, OrganizationMention), _ targetEnd: (Filler, OrganizationMention),
    _ factuality: Factuality, _ date: Candidate.DatedBy?, _ amount: Amount?, _ view: SentenceView
  ) -> Candidate {
    let (source, sourceMention) = sourceEnd
    let (target, targetMention) = targetEnd
    let isUnsaid = match.frame.canBeUnsaid && [source, target].contains { $0.route == .unsaid }
    let rule = "\(match.type.rawValue)/\(match.frame.name)\(isUnsaid ? "-unsaid" : "")"
    var confidence = RulePrecision.measured(rule) ?? match.precision
    for filler in [source, target] {
      switch filler.route {
      case .direct: break
      case .shared: confidence *= 0.97
      case .tolerant: confidence *= 0.9
      case .unsaid: confidence *= 0.85
      }
    }
    confidence *= min(sourceMention.confidence, targetMention.confidence)
    if factuality.assertion == .hedged { confidence *= 0.8 }
    return Candidate(
      type: match.type, source: source.organization, target: target.organization, status: factuality.status,
      event: event(match, factuality, isDated: date != nil, hasAmount: amount != nil, view), rule: rule,
      sentence: view.index,
      trigger: match.trigger, predicate: match.predicate, sourceMention: sourceMention, targetMention: targetMention,
      via: Array(Set(match.via.map(\.organization))).filter { $0 != source.organization && $0 != target.organization }
        .sorted(),
      amount: amount, label: match.type == .designatedRisk ? label(in: view) : nil, date: date, factuality: factuality,
      confidence: confidence,
      rejection: rejection(match, source, target, factuality, view)
        ?? placeRejection([sourceMention, targetMention], view))
  }

  func placeRejection(_ mentions: [OrganizationMention], _ view: SentenceView) -> String? {
    if mentions.contains(where: NameGuard(view: view).isNoName) { return "no name of an organization" }
    if mentions.contains(where: NameGuard(view: view).isExcluded) { return "named to be excluded" }
    if mentions.contains(where: NameGuard(view: view).isPerson) { return "a person of the organization" }
    if mentions.contains(where: PronounGuard(view: view).isBoundElsewhere) { return "the pronoun means a nearer name" }
    let guardian = PlaceGuard(view: view)
    let isPlace = mentions.contains { mention in
      mention.organizations.allSatisfy { guardian.isPlace(mention, type: text.organizations[$0].type) }
    }
    return isPlace ? "a place, not a government that acts" : nil
  }

  /// Whether a frame tells a state, which only "since" dates; but customers are won and lost on a day.
  private func isState(_ match: FrameMatch) -> Bool {
    if match.type == .contractedWith, let effect = match.effect, [.gain, .lose, .end, .over].contains(effect) {
      return false
    }
    return match.frame.event == nil && !match.frame.fixesStatus
  }

  private func event(
    _ match: FrameMatch, _ factuality: Factuality, isDated: Bool, hasAmount: Bool, _ view: SentenceView
  ) -> EventType? {
    guard !factuality.isDue else { return nil }
    return HappeningReader(view: view).event(
      HappeningReader.Statement(
        type: match.type, status: factuality.status, predicate: match.predicate,
        event: match.frame.event, isBareNoun: match.frame.kind == .noun && match.effect == nil,
        isEffected: match.effect != nil, isDated: isDated, hasAmount: hasAmount))
  }

  /// The words of the list or of the risk that a sentence names: "Entity List", "supply chain risk".
  func label(in view: SentenceView) -> String? {
    let lists = WordClass(name: "LIST")
    let head = view.tokens.indices.first { token in
      (lists.contains(view.lemmas[token]) || view.lemmas[token] == "risk") && view.tokens[token].upos != .verb
        && (token > 0 && ["compound", "amod"].contains(view.relation(token - 1)) && view.tree.heads[token - 1] == token)
    }
    guard let head else { return nil }
    var first = head
    while first > 0, view.mentionCovering[first - 1] < 0, view.tokens[first - 1].upos != .determiner,
      ["compound", "amod", "punct"].contains(view.relation(first - 1)), view.tokens[first - 1].form != ",",
      !["\"", "“", "”", "'", "‘"].contains(view.tokens[first - 1].form)
    {
      first -= 1
    }
    return text.analyzed.text.string(
      in: TextRange(view.tokens[first].range.lowerBound, view.tokens[head].range.upperBound))
  }
}
