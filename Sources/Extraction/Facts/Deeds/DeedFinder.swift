import Language
import Text
import Timeline

/// Finds the dated deeds of organizations in a document.
struct DeedFinder: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  let boilerplate: BoilerplateFilter
  /// The document's date, or nil.
  let published: CalendarDay?
  /// The relationships of the text, which "the deal" can stand for.
  let candidates: [Candidate]

  /// How many sentences back may stand what a noun with an article stands for.
  private static let reach = 3

  /// The deeds in text order.
  func deeds() -> [Deed] {
    let entries = DatedEntries(text, expressions)
    let news = NewsDates(text: text, expressions: expressions, published: published)
    var found = [Deed]()
    for index in text.analyzed.sentences.indices where !boilerplate.isBoilerplate(sentence: index) {
      let view = SentenceView(text, sentence: index)
      let dates = DateAttacher(
        view: view, expressions: expressions.filter { view.range.contains($0.range) },
        standing: entries.date(ofSentence: index).map {
          Candidate.DatedBy(expression: $0, reason: DeedReader.ofEntry)
        })
      found += DeedReader(view: view, text: text, dates: dates, news: news) { [found] in
        latest($0, before: index, in: found)
      }
      .deeds()
    }
    return found
  }

  /// The latest happening of a like type shortly before a sentence, with its parties.
  private func latest(_ type: EventType, before index: Int, in deeds: [Deed]) -> (EventType, [Deed.Party])? {
    let near = (index - Self.reach)..<index
    let types = Self.alike.first { $0.contains(type) } ?? [type]
    let told = deeds.last { near.contains($0.sentence) && types.contains($0.type) }
    let related = candidates.last {
      $0.rejection == nil && near.contains($0.sentence)
        && HappeningReader.event(of: $0.type).map(types.contains) ?? false
    }
    if let told, told.sentence >= related?.sentence ?? 0 {
      let parties = Set(told.parties.map(\.organization))
      return text.turnsAway(from: parties, since: told.sentence, before: index) ? nil : (told.type, told.parties)
    }
    guard let related,
      !text.turnsAway(from: [related.source, related.target], since: related.sentence, before: index),
      let kind = HappeningReader.event(of: related.type)
    else { return nil }
    let parties = [related.source, related.target].map { Deed.Party(organization: $0, role: "party") }
    return (type == .termination ? type : kind, parties)
  }

  /// Types of which one noun can speak: "the deal was announced in May".
  private static let alike: [Set<EventType>] = [
    [.contract, .partnership, .acquisition, .termination, .announcement], [.lawsuit],
  ]
}
