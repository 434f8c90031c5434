import Graph
import Language
import Text
import Timeline

/// Dates what is news of the document's day though its sentence names none: what a heading tells in the present tense,
/// "Acme sues Bolt", by the day that the first sentence below names; what has happened, "PARIS, June 17 – Acme has hired
/// Bolt", by the dateline.
struct NewsDates: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  /// The document's date; without it nobody knows whether a day is that of the news.
  let published: CalendarDay?

  /// News is not older than this many days.
  private static let freshness = 7
  /// The first sentence stands among so many; a dateline or byline may come before it.
  private static let reach = 4

  /// Dates undated candidates in place, but for those whose like another sentence dates.
  func date(_ candidates: inout [Candidate]) {
    let dated = candidates.filter { $0.date != nil && $0.rejection == nil }
    for index in candidates.indices
    where candidates[index].date == nil && candidates[index].rejection == nil && candidates[index].event != nil
      && !dated.contains(where: { isLike($0, candidates[index]) })
    {
      candidates[index].date = headingDate(of: candidates[index]) ?? datelineDate(of: candidates[index])
    }
  }

  private func isLike(_ first: Candidate, _ second: Candidate) -> Bool {
    first.type == second.type && Set([first.source, first.target]) == [second.source, second.target]
  }

  private func headingDate(of candidate: Candidate) -> Candidate.DatedBy? {
    guard candidate.sentence == 0, candidate.item == nil, let lead, let day = newsDay(of: lead) else { return nil }
    let known = Set(text.mentions(inSentence: lead).flatMap(\.organizations))
    guard known.contains(candidate.source) || known.contains(candidate.target),
      isPresent(candidate.predicate, SentenceView(text, sentence: 0))
    else { return nil }
    return Candidate.DatedBy(expression: day, reason: "day of the news under the heading")
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

  /// Whether a predicate stands in the present tense of headings, or in their infinitive: "Acme to buy Bolt".
  private func isPresent(_ predicate: Int, _ view: SentenceView) -> Bool {
    if VerbArguments(view: view).isInfinitive(predicate) { return true }
    return view.tree.ancestors(of: predicate).contains { verb in
      ["VBZ", "VBP"].contains(view.tokens[verb].xpos) && view.relation(verb) != "aux" || view.isDisguisedVerb(verb)
    }
  }
}
