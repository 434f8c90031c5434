import Language
import Text
import Timeline

/// Finds the dated deeds of organizations in a document.
struct DeedFinder: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  let boilerplate: BoilerplateFilter

  /// The deeds in text order.
  func deeds() -> [Deed] {
    let entries = DatedEntries(text, expressions)
    return text.analyzed.sentences.indices.filter { !boilerplate.isBoilerplate(sentence: $0) }.flatMap { index in
      let view = SentenceView(text, sentence: index)
      let dates = DateAttacher(
        view: view, expressions: expressions.filter { view.range.contains($0.range) },
        standing: entries.date(ofSentence: index).map {
          Candidate.DatedBy(expression: $0, reason: "date of the entry")
        })
      return DeedReader(view: view, text: text, dates: dates).deeds()
    }
  }
}
