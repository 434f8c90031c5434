import Timeline

/// Dates what a sentence leaves undated by what binds it to a dated sentence before: the same notice, the same
/// announcement, the same round.
struct DateSharing {
  /// The organizations of the text.
  let organizations: [ResolvedOrganization]
  private var happenings: [Int] = []
  /// The latest round that a sentence dates, with whose it is.
  private var round: (subjects: Set<Int>, date: TemporalExpression, sentence: Int)?
  /// The latest designation that a sentence dates, with whose it is.
  private var designation: (subjects: Set<Int>, date: TemporalExpression, sentence: Int)?
  /// The latest report that a sentence dates, with who speaks and whom it names.
  private var report: (subjects: Set<Int>, named: Set<Int>, date: TemporalExpression, sentence: Int)?

  /// How many sentences back the dated one may stand.
  private static let reach = 3
  /// How many sentences back the deal may stand that a sentence goes on with.
  private static let dealReach = 6
  private static let acts: Set<String> = [
    "notice", "order", "ruling", "announcement", "statement", "filing", "decision", "action", "release", "document",
    "verdict", "package", "batch", "directive", "rule", "letter", "breath",
  ]
  /// Verbs with which those who take part tell of it.
  static let reports: Set<String> = ["say", "announce", "disclose", "confirm", "report", "state", "add"]

  init(organizations: [ResolvedOrganization]) {
    self.organizations = organizations
  }

  /// Dates the candidates of a sentence and remembers those that have a date.
  mutating func follow(
    _ view: SentenceView, _ here: Range<Int>, expressions: [TemporalExpression], into found: inout [Candidate]
  ) {
    let accepted = here.filter { found[$0].rejection == nil }
    let rounds = accepted.filter { isOfRound(found[$0], view) || isParticipation(found[$0], view) }
    let happened = accepted.filter { found[$0].event != nil && !rounds.contains($0) }
    share(happened, view, expressions, &found)
    share(rounds, view, expressions, &found)
    shareDeal(accepted, view, expressions, &found)
    note(view, expressions)
    noteRound(view, expressions)
    noteDesignation(view, expressions)
  }

  /// Dates those of a sentence that have no date; who joins a round on its day takes part in a happening.
  private mutating func share(
    _ group: [Int], _ view: SentenceView, _ expressions: [TemporalExpression], _ found: inout [Candidate]
  ) {
    for index in group where found[index].date == nil {
      let isOfRound = isOfRound(found[index], view) || isParticipation(found[index], view)
      let told = isOfRound ? roundOfSentence(found[index], found) : nil
      guard let (expression, reason) = told ?? (expressions.isEmpty ? shared(found[index], view, found) : nil) else {
        continue
      }
      found[index].date = Candidate.DatedBy(expression: expression, reason: reason)
      if isOfRound, found[index].event == nil, found[index].status == .inEffect {
        found[index].event = .investment
      }
    }
    happenings += group.filter {
      found[$0].date?.expression.point.precision == .day && !happenings.contains($0)
    }
  }

  /// Whether a candidate joins a round that the text has told of; "existing investors will not take part" doesn't.
  private func isOfRound(_ candidate: Candidate, _ view: SentenceView) -> Bool {
    candidate.type == .investsIn && !view.isNegated(view.clauseHead(of: candidate.predicate))
      && ["known", "take-part", "listed-investors", "put-in"].contains(where: candidate.rule.contains)
  }

  private static let joining: Set<String> = [
    "participation", "backing", "support", "investment", "funding", "financing", "round", "series",
  ]

  /// "today announced a round led by Acme, with participation from Bolt".
  private func isParticipation(_ candidate: Candidate, _ view: SentenceView) -> Bool {
    candidate.type == .investsIn && candidate.status == .inEffect
      && Self.joining.contains(view.lemmas[candidate.trigger])
  }

  /// Dates what a sentence without a time of its own tells as part of the deal before.
  private func shareDeal(
    _ accepted: [Int], _ view: SentenceView, _ expressions: [TemporalExpression], _ found: inout [Candidate]
  ) {
    guard expressions.isEmpty, let clause = PartOfDeal(view: view).clause else { return }
    for index in accepted where found[index].date == nil && found[index].status != .ended {
      guard view.clauseHead(of: found[index].predicate) == clause,
        !["VBZ", "VBP"].contains(view.tokens[clause].xpos),
        let date = deal(before: found[index], in: found, view)
      else { continue }
      found[index].date = Candidate.DatedBy(expression: date, reason: "part of the deal told before")
    }
  }

  private func deal(before candidate: Candidate, in found: [Candidate], _ view: SentenceView) -> TemporalExpression? {
    let told = found.last {
      $0.rejection == nil && $0.event != nil && $0.sentence < view.index && view.index - $0.sentence <= Self.dealReach
        && [.contractedWith, .partnersWith, .acquires, .investsIn].contains($0.type)
    }
    guard let told, ![candidate.source, candidate.target].allSatisfy({ ![told.source, told.target].contains($0) })
    else { return nil }
    return told.date?.expression
  }

  private func shared(
    _ candidate: Candidate, _ view: SentenceView, _ found: [Candidate]
  ) -> (TemporalExpression, String)? {
    if isOfRound(candidate, view) {
      let known = latest(view, found) { $0.type == .investsIn && $0.target == candidate.target }
      return (known ?? announcedRound(of: candidate.target, view)).map { ($0, "of the round") }
    }
    if namesSameAct(view) {
      return latest(view, found) { isByTheSame($0, candidate, found) }.map { ($0, "of the same act") }
    }
    if let date = toldBefore(candidate, view) { return (date, "of the designation told before") }
    guard isAlso(candidate, view) else { return nil }
    if candidate.type == .designatedRisk {
      return latest(view, found) { $0.type == .designatedRisk && isByTheSame($0, candidate, found) }
        .map { ($0, "of the listing before: also") }
    }
    return (announced(candidate, view) ?? announcedBeside(candidate, view)).map {
      ($0, "announced with what is before: also")
    }
  }

  /// The date that the same sentence gives for another investor in the round.
  private func roundOfSentence(_ candidate: Candidate, _ found: [Candidate]) -> (TemporalExpression, String)? {
    found.reversed().prefix { $0.sentence == candidate.sentence }
      .first {
        $0.type == .investsIn && $0.target == candidate.target && $0.rejection == nil && $0.event != nil
          && $0.date != nil
      }?
      .date.map { ($0.expression, "of the round") }
  }

  private func latest(
    _ view: SentenceView, _ found: [Candidate], where matches: (Candidate) -> Bool
  ) -> TemporalExpression? {
    for index in happenings.reversed() {
      guard view.index - found[index].sentence <= Self.reach else { return nil }
      if matches(found[index]) { return found[index].date?.expression }
    }
    return nil
  }

  /// The day of the sentence right before that tells of the designation whose targets this one names: "The Treasury on
  /// Monday imposed sanctions on three firms. It said it had designated Acme."
  private func toldBefore(_ candidate: Candidate, _ view: SentenceView) -> TemporalExpression? {
    guard let designation, candidate.type == .designatedRisk, candidate.status == .inEffect,
      view.index - designation.sentence == 1,
      designation.subjects.contains(where: { isOneAuthority($0, candidate.source) }),
      let report = root(view), Self.reports.contains(view.lemmas[report]), view.tokens[report].xpos == "VBD",
      view.tree.heads[candidate.predicate] == report, view.relation(candidate.predicate) == "ccomp",
      view.tree.children(of: candidate.predicate).contains(where: {
        view.relation($0) == "aux" && view.tokens[$0].form == "had"
      })
    else { return nil }
    return designation.date
  }

  private func isOneAuthority(_ first: Int, _ second: Int) -> Bool {
    first == second || organizations[first].parent == second || organizations[second].parent == first
  }

  /// Whether the same organization, or one that belongs to it, decided both.
  private func isByTheSame(_ earlier: Candidate, _ candidate: Candidate, _ found: [Candidate]) -> Bool {
    if earlier.source == candidate.source { return true }
    let pair: Set<Int> = [earlier.source, candidate.source]
    return found.contains { $0.type == .partOf && $0.rejection == nil && [$0.source, $0.target] == pair }
  }

  /// "in the same notice".
  private func namesSameAct(_ view: SentenceView) -> Bool {
    view.tokens.indices.dropFirst().contains {
      Self.acts.contains(view.lemmas[$0]) && view.lemmas[$0 - 1] == "same"
    }
  }

  /// Whether "also" modifies the predicate or the report that it stands in.
  private func isAlso(_ candidate: Candidate, _ view: SentenceView) -> Bool {
    guard ["VBD", "VBN"].contains(view.tokens[view.clauseHead(of: candidate.predicate)].xpos) else { return false }
    return ([candidate.predicate] + view.tree.ancestors(of: candidate.predicate)).contains { verb in
      view.tree.children(of: verb).contains { view.lemmas[$0] == "also" && view.relation($0) == "advmod" }
    }
  }

  /// The date of the report before, if "also said" goes on with it.
  private func announced(_ candidate: Candidate, _ view: SentenceView) -> TemporalExpression? {
    guard let report, view.index - report.sentence <= Self.reach, let verb = root(view),
      verb != candidate.predicate, Self.reports.contains(view.lemmas[verb]),
      view.tree.ancestors(of: candidate.predicate).contains(verb),
      !report.subjects.isDisjoint(with: subjects(of: verb, view))
    else { return nil }
    return report.date
  }

  /// "Acme today announced a pact with Bolt. Bolt has also chosen Acme to build its plant."
  private func announcedBeside(_ candidate: Candidate, _ view: SentenceView) -> TemporalExpression? {
    guard let report, view.index - report.sentence <= Self.reach, candidate.predicate == root(view),
      view.tree.children(of: candidate.predicate).contains(where: {
        view.relation($0) == "aux" && ["has", "have"].contains(view.tokens[$0].form)
      }),
      report.named.isSuperset(of: [candidate.source, candidate.target])
    else { return nil }
    return report.date
  }

  private func announcedRound(of organization: Int, _ view: SentenceView) -> TemporalExpression? {
    guard let round, view.index - round.sentence <= Self.reach, round.subjects.contains(organization) else {
      return nil
    }
    return round.date
  }

  /// "Acme said on Monday it has raised $5 million in a Series A".
  private mutating func noteRound(_ view: SentenceView, _ expressions: [TemporalExpression]) {
    let raising: Set<String> = ["raise", "close", "secure", "complete", "land", "announce"]
    let words = WordClass(name: "ROUND")
    let dates = DateAttacher(view: view, expressions: expressions)
    for verb in view.tokens.indices where view.isVerb(verb) && raising.contains(view.lemmas[verb]) {
      let who = subjects(of: verb, view)
      guard !who.isEmpty,
        view.tree.subtreeRange(of: verb).contains(where: { $0 > verb && words.contains(view.lemmas[$0]) }),
        let date = dates.date(of: verb, trigger: verb, isState: false, isBareNoun: false),
        date.expression.point.precision == .day
      else { continue }
      round = (who, date.expression, view.index)
    }
  }

  private static let designating: Set<String> = [
    "impose", "sanction", "designate", "blacklist", "add", "place", "put", "announce", "unveil", "slap",
  ]
  private static let sanctions: Set<String> = [
    "sanction", "sanctions", "blacklist", "designation", "list", "restriction",
  ]

  /// "The Treasury on Monday imposed sanctions on three shipping firms".
  private mutating func noteDesignation(_ view: SentenceView, _ expressions: [TemporalExpression]) {
    let dates = DateAttacher(view: view, expressions: expressions)
    for verb in view.tokens.indices where view.isVerb(verb) && Self.designating.contains(view.lemmas[verb]) {
      let who = subjects(of: verb, view)
      let names =
        view.lemmas[verb] == "sanction" || view.lemmas[verb] == "blacklist" || view.lemmas[verb] == "designate"
      guard !who.isEmpty, names || view.lemmas[(verb + 1)...].contains(where: Self.sanctions.contains),
        let date = dates.date(of: verb, trigger: verb, isState: false, isBareNoun: false),
        date.expression.point.precision == .day
      else { continue }
      designation = (who, date.expression, view.index)
    }
  }

  private mutating func note(_ view: SentenceView, _ expressions: [TemporalExpression]) {
    guard let verb = root(view), Self.reports.contains(view.lemmas[verb]) else { return }
    let who = subjects(of: verb, view)
    let dates = DateAttacher(view: view, expressions: expressions)
    guard let date = dates.date(of: verb, trigger: verb, isState: false, isBareNoun: false),
      date.expression.point.precision == .day
    else { return }
    report = (who, Set(view.mentions.flatMap(\.organizations)), date.expression, view.index)
  }

  private func root(_ view: SentenceView) -> Int? {
    view.tokens.indices.first { view.tree.heads[$0] < 0 }
  }

  private func subjects(of verb: Int, _ view: SentenceView) -> Set<Int> {
    Set(
      view.children(of: verb, ["nsubj"]).compactMap { view.mentionAtHead[$0] >= 0 ? view.mentionAtHead[$0] : nil }
        .flatMap { view.mentions[$0].organizations })
  }
}
