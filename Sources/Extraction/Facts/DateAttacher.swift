import Language
import Text
import Timeline

/// Finds the temporal expression that dates a predicate.
struct DateAttacher: Sendable {
  let view: SentenceView
  /// The temporal expressions of the sentence.
  let expressions: [TemporalExpression]
  /// The date of a sentence that has none of its own, and why.
  var standing: Candidate.DatedBy?
  /// The document's date, or nil.
  var published: CalendarDay?

  /// The date of a predicate with an optional trigger noun.
  /// - Parameters:
  ///   - predicate: The predicate's token.
  ///   - trigger: The trigger's token, which is the predicate's own where there is no light verb.
  ///   - isState: Whether the predicate tells a state, which only "since" dates.
  ///   - isBareNoun: Whether it is a noun without a verb of its own.
  ///   - endsTrigger: Whether the predicate ends what the trigger noun names, whose own date tells when that began.
  ///   - isPlan: Whether it is only planned: a day to come tells when it shall happen, not since when it is planned.
  /// - Returns: The expression and why it belongs to the predicate, or nil.
  func date(
    of predicate: Int, trigger: Int, isState: Bool, isBareNoun: Bool, endsTrigger: Bool = false,
    isPlan: Bool = false
  ) -> Candidate.DatedBy? {
    var best: (cost: Int, dated: Candidate.DatedBy)?
    if !isState, !isBareNoun, let effective = effectiveDate(of: predicate) { return effective }
    for expression in expressions where isUsable(expression) && !isInDateline(expression) {
      if endsTrigger, let token = head(of: expression), isOfNoun(token, trigger) { continue }
      if isAhead(expression, days: isPlan ? 0 : Self.tolerance) { continue }
      if let token = head(of: expression), isOrigin(token, of: trigger) {
        return Candidate.DatedBy(expression: expression, reason: "since then")
      }
      let dates =
        isState
        ? expression.bounding == .since || isGroundOfState(expression, predicate)
        : expression.bounding != .since || isBareNoun || isLasting(predicate) || isOfWhenClause(expression, predicate)
      guard dates else { continue }
      guard let token = head(of: expression),
        let (cost, reason) = cost(from: token, predicate: predicate, trigger: trigger)
      else {
        continue
      }
      if isBareNoun, cost >= 10, cost != Self.entryCost, !isMeans(trigger), !isBought(trigger) { continue }
      if best.map({ cost < $0.cost }) ?? true {
        best = (cost, Candidate.DatedBy(expression: expression, reason: reason))
      }
    }
    let isBeside = view.tokens[predicate].deprel == "acl" && isDescription(predicate)
    if best == nil, !isState, !isBareNoun, !isBeside, let standing,
      !expressions.contains(where: { isUsable($0) && $0.range != standing.expression.range })
    {
      return standing
    }
    return best?.dated
  }

  /// Whether a date stands in the phrase of a noun or in a clause about it: "a deal announced in May was dropped"; but
  /// "dropped its bid on May 4" tells when it was dropped, even if the parser hangs the day on the bid.
  private func isOfNoun(_ token: Int, _ noun: Int) -> Bool {
    let path = view.tree.ancestors(of: token).prefix(4)
    guard !isSetOff(token), let place = path.firstIndex(of: noun) else { return false }
    let isOfVerb =
      view.relation(noun) != "nsubj" && noun < token && ["on", ""].contains(view.preposition(of: token))
      && !path[..<place].contains { view.isVerb($0) }
    return !isOfVerb
  }

  /// A text may be dated some days before what it tells as done.
  private static let tolerance = 3

  /// Whether a time lies more than some days after the document's: "is to supply Acme in 2031".
  private func isAhead(_ expression: TemporalExpression, days: Int) -> Bool {
    guard let published, let earliest = expression.point.earliest else { return false }
    return published.adding(days: days) < earliest
  }

  /// "has suspended Acme, effective June 2", "ended it with effect from 1 April".
  private func effectiveDate(of predicate: Int) -> Candidate.DatedBy? {
    expressions.first { expression in
      guard expression.point.edtf != nil, expression.diagnostic == nil,
        let first = view.tokens.firstIndex(where: { $0.range.overlaps(expression.range) }), first > predicate,
        let word = (max(0, first - 3)..<first).last(where: { ["effective", "effect"].contains(view.lemmas[$0]) }),
        view.tokens[(word + 1)..<first].allSatisfy({ ["from", "on", "as", "of"].contains($0.form) })
      else { return false }
      let isNearest = !view.tokens[(predicate + 1)..<word].indices.contains { view.tokens[$0].xpos == "VBD" }
      return isNearest && view.clauseHead(of: word) == view.clauseHead(of: predicate)
    }
    .map { Candidate.DatedBy(expression: $0, reason: "effective then") }
  }

  /// When what a past predicate tells came to an end: "supplied Acme until 2012"; a deal "extended until 2030" goes on.
  func end(of predicate: Int, published: CalendarDay?) -> Candidate.DatedBy? {
    let verb = view.clauseHead(of: predicate)
    guard verb == predicate, !Self.concluding.contains(view.lemmas[verb]) else { return nil }
    let isPast =
      view.tokens[verb].xpos == "VBD"
      || view.tree.children(of: verb).contains {
        ["cop", "aux"].contains(view.relation($0)) && view.tokens[$0].xpos == "VBD"
      }
    guard isPast else { return nil }
    return expressions.first { expression in
      guard expression.bounding == .until, expression.point.edtf != nil, expression.diagnostic == nil,
        let token = head(of: expression)
      else { return false }
      if let published, let latest = expression.value.latest, latest > published { return false }
      return view.clauseHead(of: token) == verb
    }
    .map { Candidate.DatedBy(expression: $0, reason: "until then") }
  }

  private static let concluding: Set<String> = [
    "extend", "renew", "prolong", "sign", "agree", "award", "win", "announce", "secure", "commit", "lock",
  ]

  /// What a past predicate happened before: "had bought Acme before May", "by 2020".
  /// - Parameters:
  ///   - predicate: The predicate's token.
  ///   - published: When the text was published; "by" a later day tells of a plan.
  /// - Returns: The expression with its preposition's bound, or nil.
  func bound(of predicate: Int, published: CalendarDay?) -> Candidate.DatedBy? {
    guard ["VBD", "VBN"].contains(view.tokens[predicate].xpos) else { return nil }
    return expressions.first { expression in
      guard [.before, .by].contains(expression.bounding), expression.diagnostic == nil,
        let token = head(of: expression),
        let latest = expression.value.latest, published.map({ latest <= $0 }) ?? false
      else { return false }
      return view.clauseHead(of: token) == predicate
    }
    .map { Candidate.DatedBy(expression: $0, reason: "before then") }
  }

  /// The date that one conjunct of a list has for itself: "blacklisted Acme in May and Bolt in June".
  func date(ofConjuncts mentions: [Int]) -> Candidate.DatedBy? {
    expressions.first { expression in
      guard isUsable(expression), let token = head(of: expression), let conjunct = view.gappedConjunct(of: token) else {
        return false
      }
      return mentions.contains(conjunct)
    }
    .map { Candidate.DatedBy(expression: $0, reason: "of this conjunct") }
  }

  /// What the date of an entry costs: "June 12, 2019 – Acme pays …".
  private static let entryCost = 90

  /// Whether the expression stands in the dateline or publication line that a sentence begins with.
  private func isInDateline(_ expression: TemporalExpression) -> Bool {
    guard view.tokens.first?.deprel == "parataxis", let token = head(of: expression) else { return false }
    return token == 0 || view.tree.ancestors(of: token).contains(0) && view.tree.heads[token] == 0
  }

  private func isUsable(_ expression: TemporalExpression) -> Bool {
    let value = expression.point
    guard value.edtf != nil, expression.diagnostic == nil, !isTerm(expression), !isOfItsClause(expression),
      !isOfNameBefore(expression)
    else { return false }
    switch expression.bounding {
    case .until?, .before?, .by?: return false
    default: break
    }
    // "extended to 2030", "agreed to supply power from 2029" say how long and for when, not when.
    guard expression.bounding != .since else { return true }
    return head(of: expression).map { !["to", "from"].contains(view.preposition(of: $0)) || isOrigin($0) } ?? true
  }

  /// "its second purchase after Acme in 2021": when the other one was.
  private func isOfNameBefore(_ expression: TemporalExpression) -> Bool {
    guard let token = head(of: expression), let mark = view.child(of: token, "case"), mark > 0,
      view.lemmas[mark] == "in", view.mentionCovering[mark - 1] >= 0
    else { return false }
    let name = view.mentions[view.mentionCovering[mark - 1]].tokens
    return name.lowerBound > 0 && ["after", "since", "following"].contains(view.lemmas[name.lowerBound - 1])
  }

  /// "ended it the same day the list was published": the clause tells which day, not what the text told last.
  private func isOfItsClause(_ expression: TemporalExpression) -> Bool {
    guard expression.value.basis == .relativeToEvent, let token = head(of: expression) else { return false }
    return view.tree.children(of: token).contains { child in
      child > token && view.tokens[child - 1].form != "," && view.tokens[child].deprel.hasPrefix("acl")
    }
  }

  /// "cancelled the order within a week" tells how soon, "with a completion date of May 4" until when, not when.
  private func isTerm(_ expression: TemporalExpression) -> Bool {
    guard let first = view.tokens.firstIndex(where: { $0.range.overlaps(expression.range) }) else { return false }
    if Self.spans.contains(expression.rule) { return true }
    if let noun = head(of: expression).map({ view.tree.heads[$0] }), noun >= 0, view.lemmas[noun] == "date",
      view.tree.children(of: noun).contains(where: { Self.terms.contains(view.lemmas[$0]) })
    {
      return true
    }
    return view.lemmas[first] == "within" || first > 0 && view.lemmas[first - 1] == "within"
  }

  private static let terms: Set<String> = [
    "completion", "delivery", "expiry", "expiration", "maturity", "end", "due", "target", "closing",
  ]
  /// Rules of spans with a length of their own: "over the next 30 days", "in the past two years".
  private static let spans: Set<String> = ["past-units", "next-units"]
  private static let reachingBack: Set<String> = ["date", "go", "stretch", "trace", "reach"]

  /// "a partnership that goes back to 2014", "an agreement dating from May".
  private func isOrigin(_ token: Int) -> Bool {
    let verb = view.tree.heads[token]
    guard verb >= 0, Self.reachingBack.contains(view.lemmas[verb]) else { return false }
    return view.lemmas[verb] == "date" || view.tree.children(of: verb).contains { view.lemmas[$0] == "back" }
  }

  /// Whether a token tells since when there has been what a trigger names.
  private func isOrigin(_ token: Int, of trigger: Int) -> Bool {
    guard isOrigin(token) else { return false }
    let verb = view.tree.heads[token]
    return view.tree.heads[verb] == trigger && view.relation(verb) == "acl"
      || view.tree.heads[trigger] == verb && view.relation(trigger) == "nsubj"
  }

  func head(of expression: TemporalExpression) -> Int? {
    let covered = view.tokens.indices.filter { view.tokens[$0].range.overlaps(expression.range) }
    return covered.first { !covered.contains(view.tree.heads[$0]) } ?? covered.first
  }

  /// Whether a dash or colon follows the date that the sentence begins with.
  private var isEntryDate: Bool {
    view.tokens.prefix(8).contains { [":", "-", "–", "—"].contains($0.form) && $0.head == 0 }
  }

  /// Verbs whose date is not that of what they hinder: "barred on Monday from enforcing its listing"; but what "stopped
  /// supplying" dates is its own.
  private static let hindrances: Set<String> = [
    "bar", "block", "prevent", "stop", "halt", "delay", "suspend", "ban", "keep", "deny", "challenge", "appeal", "sue",
    "oppose", "criticize", "criticise", "condemn", "follow", "precede", "overturn", "enforce", "defend", "uphold",
  ]
  private static let publishing: Set<String> = ["date", "publish", "release", "issue", "file", "post"]

  /// "Acme will put 600 million into Bolt, the two said on Tuesday", "… said in a notice dated May 4".
  private func isAnnouncement(_ clause: Int, of predicate: Int) -> Bool {
    if Self.publishing.contains(view.lemmas[clause]), view.relation(clause) == "acl" {
      let noun = view.tree.heads[clause]
      return noun >= 0 && view.relation(noun) == "obl" && isAnnouncement(view.clauseHead(of: noun), of: predicate)
    }
    guard !["VBZ", "VBP"].contains(view.tokens[predicate].xpos) else { return false }
    return TrailingReport(view, verb: clause)?.covers(predicate) ?? false
  }

  /// The clause that a date belongs to; "dated November 4" is one whatever the day is to the participle.
  func clause(of token: Int) -> Int {
    let head = view.tree.heads[token]
    if head >= 0, Self.publishing.contains(view.lemmas[head]), view.relation(head) == "acl" { return head }
    let clause = view.clauseHead(of: token)
    // "an offering on Monday": a noun that looks like a verb.
    let isNoun =
      view.tokens[clause].xpos == "VBG" && view.relation(clause) == "obl" && view.child(of: clause, "det") != nil
    return isNoun ? view.clauseHead(of: view.tree.heads[clause]) : clause
  }

  /// How far the expression is from the predicate, or nil if it dates something else.
  private func cost(from token: Int, predicate: Int, trigger: Int) -> (Int, String)? {
    if view.gappedConjunct(of: token) != nil { return nil }
    if isYearOfGround(token, of: predicate) { return (14, "year of what it was done by") }
    if isOfThing(token, trigger) { return nil }
    let clause = clause(of: token)
    if token == 0, view.tokens[0].deprel == "obl:unmarked", isEntryDate { return (Self.entryCost, "date of the entry") }
    if isAnnouncement(clause, of: predicate) { return (80, "announced") }
    if isWhenClause(predicate, after: token) { return (11, "when-clause") }
    if isPreposed(token, predicate) { return (13, "before the subject") }
    // "in April, when the grocer chose it"
    let above = view.tree.heads[predicate]
    if above == token || (above >= 0 && view.tree.heads[above] == token && view.relation(above) != "nmod") {
      return (11, "when-clause")
    }
    let path = view.tree.ancestors(of: token)
    if let place = path.firstIndex(of: trigger), trigger != predicate || view.isNominal(trigger) {
      let between = path[..<place]
      if between.contains(where: { view.relation($0) == "appos" || view.tokens[$0].deprel == "acl:relcl" }) {
        return nil
      }
      // "signed a contract with Acme in May": the parser hangs the month on the name.
      if between.contains(where: { view.mentionAtHead[$0] >= 0 }) {
        return between.count == 1 ? (trigger != predicate ? 15 : 9, "same clause") : nil
      }
      return (min(place, 9), "modifies the trigger")
    }
    if isOfPresent(token, trigger) { return (9, "the verb is in the present") }
    if clause == predicate || clause == view.clauseHead(of: predicate) {
      return (10 + abs(token - predicate), "same clause")
    }
    // A participle or relative clause on the trigger noun: "a contract signed on Monday".
    if view.tree.heads[clause] == trigger, view.relation(clause) == "acl" { return (12, "clause about the trigger") }
    if isGround(clause, of: predicate) { return (14, "clause about what it was done by") }
    if isOfRound(clause, of: predicate) { return (14, "clause about the round") }
    if isSetOff(token), isAfter(token, predicate) { return (60, "set off by a comma") }
    if isShared(token, clause, with: predicate) { return (16, "shared by both verbs") }
    // The governing verb: "announced on Tuesday that it had won", "in 2025 agreed to supply".
    var current = view.clauseHead(of: predicate)
    for step in 1..<5 {
      let head = view.tree.heads[current]
      guard head >= 0 else { break }
      let relation = view.relation(current)
      guard ["xcomp", "ccomp", "advcl", "conj", "acl", "obj", "nmod", "obl", "parataxis", "nsubj"].contains(relation)
      else { break }
      if relation == "acl", view.tokens[current].deprel == "acl:relcl" || isDescription(current) { break }
      // "said on Monday that it will sell, and that it has bought".
      let isReportedToo = view.tree.children(of: current).contains { $0 < current && view.lemmas[$0] == "that" }
      if relation == "conj", view.child(of: current, "nsubj") != nil && !isReportedToo || token > head { break }
      let isOwnEnd = relation == "xcomp" && view.tokens[current].xpos == "VBG"
      if Self.hindrances.contains(view.lemmas[head]), !isOwnEnd { break }
      // "paused purchases in April and buys from Acme instead".
      if relation == "conj", ["VBZ", "VBP"].contains(view.tokens[current].xpos) { break }
      // "was within its powers when it barred Acme, the court held on Friday".
      if relation == "advcl", view.tokens[head].upos != .verb || isOtherTime(current) { break }
      current = head
      if clause == current {
        // "has filed a protest over its decision to buy jets, it said on Monday": the decision may be older.
        if predicate < clause, TrailingReport(view, verb: clause) != nil { return nil }
        return (20 + 10 * step + abs(token - predicate) / 4, "governing clause")
      }
    }
    return nil
  }
}
