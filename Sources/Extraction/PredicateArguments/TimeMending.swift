import Language

/// Tells expressions of time apart from subjects and names.
enum TimeMending {
  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices {
      mendMonth(index, in: &tokens)
      mendAdverbial(index, in: &tokens)
    }
  }

  /// "In January Acme, the operator, placed an order": the month is no part of the name, which is the subject.
  private static func mendMonth(_ month: Int, in tokens: inout [Token]) {
    let name = tokens[month].head
    guard tokens[month].deprel == "compound", CalendarWords.months.contains(tokens[month].form.lowercased()),
      name == month + 1
        || tokens.indices.contains(name) && tokens[(month + 1)..<max(month + 1, name)].allSatisfy({ $0.head == name }),
      name > month, tokens[name].universalRelation == "obl", tokens.indices.contains(tokens[name].head),
      let preposition = tokens.indices.first(where: {
        $0 < month && tokens[$0].head == name && tokens[$0].deprel == "case"
      })
    else { return }
    let verb = tokens[name].head
    tokens[month].head = verb
    tokens[month].deprel = "obl"
    tokens[preposition].head = month
    tokens[name].deprel = "nsubj"
    // "the operator" says who that is.
    for index in tokens.indices where index > name && index < verb && tokens[index].head == verb {
      if tokens[index].universalRelation == "nsubj" {
        tokens[index].head = name
        tokens[index].deprel = "appos"
      }
    }
  }

  private static let spans: Set<String> = ["week", "month", "year", "day", "quarter", "summer", "winter", "spring"]

  /// "last month awarded it a deal": when, not who.
  private static func mendAdverbial(_ index: Int, in tokens: inout [Token]) {
    guard tokens[index].deprel == "nsubj", spans.contains(tokens[index].lemma), index > 0,
      ["last", "this", "next"].contains(tokens[index - 1].form.lowercased()), tokens[index - 1].head == index,
      tokens.indices.contains(tokens[index].head), tokens[tokens[index].head].deprel == "conj"
    else { return }
    tokens[index].deprel = "obl:unmarked"
  }
}
