import Graph
import Language
import Text
import Timeline

/// Dates what is news of the document's day though its sentence names none: what headings tell in the present tense,
/// "Acme sues Bolt", by the day that the first sentence below names; what has happened, "PARIS, June 17 – Acme has hired
/// Bolt", by the dateline; both by the report that follows, "the company said on Monday".
struct NewsDates: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  /// The document's date; without it nobody knows whether a day is that of the news.
  let published: CalendarDay?

  /// News is not older than this many days.
  private static let freshness = 7
  /// The first sentence stands among so many lines; a dateline, a byline or a list of headings may come before it.
  private static let reach = 8
  /// A report of what the first sentence tells stands within so many sentences.
  private static let reportReach = 2

  /// Dates undated candidates in place, but for those whose like another sentence dates.
  func date(_ candidates: inout [Candidate]) {
    let dated = candidates.filter { $0.date != nil && $0.rejection == nil }
    for index in candidates.indices
    where candidates[index].date == nil && candidates[index].rejection == nil && candidates[index].event != nil
      && !dated.contains(where: { isLike($0, candidates[index]) })
    {
      candidates[index].date =
        headingDate(of: candidates[index]) ?? datelineDate(of: candidates[index]) ?? reportDate(of: candidates[index])
    }
  }

  private func isLike(_ first: Candidate, _ second: Candidate) -> Bool {
    first.type == second.type && Set([first.source, first.target]) == [second.source, second.target]
  }

  private func headingDate(of candidate: Candidate) -> Candidate.DatedBy? {
    guard candidate.item == nil, let lead, candidate.sentence < lead, isHeading(candidate.sentence),
      isNews(candidate.predicate, SentenceView(text, sentence: candidate.sentence))
    else { return nil }
    let ends: Set = [candidate.source, candidate.target]
    if !ends.isDisjoint(with: text.mentions(inSentence: lead).flatMap(\.organizations)), let day = newsDay(of: lead) {
      return Candidate.DatedBy(expression: day, reason: "day of the news under the heading")
    }
    return report(of: ends, below: lead)
  }

  /// Whether a sentence is a line of its own without a full stop.
  private func isHeading(_ index: Int) -> Bool {
    (index == 0 || text.analyzed.startsLine(index)) && text.analyzed.sentences[index].tokens.last?.form != "."
  }

  private func reportDate(of candidate: Candidate) -> Candidate.DatedBy? {
    guard candidate.sentence == lead,
      Freshness(view: SentenceView(text, sentence: candidate.sentence)).isNews(candidate.predicate)
    else { return nil }
    return report(of: [candidate.source, candidate.target], below: candidate.sentence)
  }

  /// The day on which one of those who take part reports what a sentence tells at no time.
  private func report(of ends: Set<Int>, below lead: Int) -> Candidate.DatedBy? {
    guard !expressions.contains(where: { text.analyzed.sentences[lead].range.overlaps($0.range) }) else { return nil }
    for index in (lead + 1)...(lead + Self.reportReach) where index < text.analyzed.sentences.count {
      guard let day = newsDay(of: index) else { continue }
      let view = SentenceView(text, sentence: index)
      guard let token = view.tokens.firstIndex(where: { $0.range.overlaps(day.range) }) else { return nil }
      let verb = view.clauseHead(of: token)
      let speakers = view.children(of: verb, ["nsubj"]).filter { view.mentionAtHead[$0] >= 0 }
        .flatMap { view.mentions[view.mentionAtHead[$0]].organizations }
      guard DateSharing.reports.contains(view.lemmas[verb]), view.tokens[verb].xpos == "VBD",
        !ends.isDisjoint(with: speakers)
      else { return nil }
      return Candidate.DatedBy(expression: day, reason: "day of the report below")
    }
    return nil
  }

  private func datelineDate(of candidate: Candidate) -> Candidate.DatedBy? {
    dateline(of: candidate.predicate, in: SentenceView(text, sentence: candidate.sentence))
  }

  /// The day of the dateline above a predicate that tells what has just happened, if the sentence names no other.
  func dateline(of predicate: Int, in view: SentenceView) -> Candidate.DatedBy? {
    guard let day = dateline(of: view.index), Freshness(view: view).isNews(predicate),
      !expressions.contains(where: { view.range.overlaps($0.range) && $0.range != day.range })
    else { return nil }
    return Candidate.DatedBy(expression: day, reason: "news of the dateline's day")
  }

  private func dateline(of sentence: Int) -> TemporalExpression? {
    Dateline(text: text, expressions: expressions, published: published).date(ofSentence: sentence)
  }

  /// The first full sentence below a heading, or nil where the text has none.
  private var lead: Int? {
    let sentences = text.analyzed.sentences
    guard sentences.count > 1, text.analyzed.startsLine(1), sentences[0].tokens.last?.form != "." else { return nil }
    return sentences.indices.dropFirst().prefix(Self.reach).first { index in
      sentences[index].tokens.last?.form == "." && sentences[index].tokens.contains { $0.xpos.hasPrefix("VB") }
    }
  }

  /// The only day of a sentence that is that of the document or shortly before.
  private func newsDay(of sentence: Int) -> TemporalExpression? {
    guard let published else { return nil }
    let range = text.analyzed.sentences[sentence].range
    let days = expressions.filter { expression in
      guard range.overlaps(expression.range), expression.point.precision == .day, expression.diagnostic == nil,
        expression.bounding == nil, let day = expression.point.earliest
      else { return false }
      return day <= published && published <= day.adding(days: Self.freshness)
    }
    let dateline = dateline(of: sentence)
    let others = days.filter { $0.range != dateline?.range }
    if Set(others.compactMap(\.point.earliest)).count == 1 { return others.first }
    return others.isEmpty ? dateline : nil
  }

  /// Whether a predicate stands in a tense in which headings tell news: the present, the infinitive of plans, "Acme to buy
  /// Bolt", and below the first heading the past and the future.
  private func isNews(_ predicate: Int, _ view: SentenceView) -> Bool {
    if VerbArguments(view: view).isInfinitive(predicate) { return true }
    if view.index > 0, isTold(view.clauseHead(of: predicate), view) { return true }
    return view.tree.ancestors(of: predicate).contains { verb in
      ["VBZ", "VBP"].contains(view.tokens[verb].xpos) && view.relation(verb) != "aux" || view.isDisguisedVerb(verb)
    }
  }

  /// "- Acme will become a customer", "- Bolt secured €40 million".
  private func isTold(_ verb: Int, _ view: SentenceView) -> Bool {
    guard view.relation(verb) == "root", !expressions.contains(where: { view.range.overlaps($0.range) }) else {
      return false
    }
    let auxiliaries = view.tree.children(of: verb).filter { view.relation($0) == "aux" }
    return view.tokens[verb].xpos == "VBD" && auxiliaries.isEmpty || auxiliaries.contains { view.lemmas[$0] == "will" }
  }
}
