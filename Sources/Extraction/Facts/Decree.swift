import Text
import Timeline

/// Sentences that do what they say: "By this Order, the Commission adds …", "The Treasury is designating …" have the
/// date of the document.
struct Decree: Sendable {
  let view: SentenceView
  let published: CalendarDay?

  private static let acts: Set<String> = [
    "order", "notice", "rule", "decision", "determination", "direction", "proclamation", "resolution", "regulation",
    "directive", "decree",
  ]

  /// The document's date at the words that make the sentence a decree, or nil if it is none or the date isn't known.
  var date: TemporalExpression? {
    guard let published, let words = hereby ?? thisAct ?? performative else { return nil }
    let range = TextRange(
      view.tokens[words.lowerBound].range.lowerBound, view.tokens[words.upperBound].range.upperBound)
    let value = TemporalValue(
      edtf: EDTF(parsing: published.description), precision: .day,
      text: words.map { view.tokens[$0].form }.joined(separator: " "), basis: .publication)
    return TemporalExpression(range: range, value: value, rule: "decree")
  }

  private var hereby: ClosedRange<Int>? {
    view.lemmas.firstIndex(of: "hereby").map { $0...$0 }
  }

  /// What is done by saying it.
  private static let performing: Set<String> = [
    "designate", "sanction", "blacklist", "debar", "announce",
  ]
  /// What an authority does to names on its lists.
  private static let listing: Set<String> = ["add", "remove", "delete", "place", "put", "impose", "transfer"]

  /// "The Treasury is designating".
  private var performative: ClosedRange<Int>? {
    view.tokens.indices.first { verb in
      view.tokens[verb].xpos == "VBG"
        && (Self.performing.contains(view.lemmas[verb]) || Self.listing.contains(view.lemmas[verb]) && namesList)
        && ["root", "conj"].contains(view.relation(verb))
        && view.tree.children(of: verb).contains { child in
          view.relation(child) == "aux" && ["is", "are"].contains(view.tokens[child].form.lowercased())
        }
    }.map { $0...$0 }
  }

  private var namesList: Bool {
    let lists = WordClass(name: "LIST")
    return view.lemmas.contains(where: lists.contains)
      || view.tokens.contains { ["List", "Lists"].contains($0.form) }
  }

  /// "By this Order": at the head of the sentence.
  private var thisAct: ClosedRange<Int>? {
    guard let first = view.tokens.indices.prefix(6).first(where: { ["by", "in", "with"].contains(view.lemmas[$0]) }),
      view.tokens.count > first + 2, view.lemmas[first + 1] == "this", Self.acts.contains(view.lemmas[first + 2]),
      view.tokens.contains(where: { $0.head < 0 && ["VBZ", "VBP"].contains($0.xpos) })
    else { return nil }
    return (first + 1)...(first + 2)
  }
}
