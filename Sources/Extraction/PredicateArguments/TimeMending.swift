import Language

/// Tells expressions of time apart from subjects and names.
enum TimeMending {
  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices {
      mendMonth(index, in: &tokens)
      mendAdverbial(index, in: &tokens)
      mendSum(before: index, in: &tokens)
      mendDay(index, in: &tokens)
      mendClauseBefore(index, in: &tokens)
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

  /// "last month awarded it a deal": when, not who.
  private static func mendAdverbial(_ index: Int, in tokens: inout [Token]) {
    guard tokens[index].deprel == "nsubj", CalendarWords.spans.contains(tokens[index].lemma), index > 0,
      ["last", "this", "next"].contains(tokens[index - 1].form.lowercased()), tokens[index - 1].head == index,
      tokens.indices.contains(tokens[index].head), tokens[tokens[index].head].deprel == "conj"
    else { return }
    tokens[index].deprel = "obl:unmarked"
  }

  /// "received $5 million last year": a sum before a time is no part of it and stands in its place.
  private static func mendSum(before time: Int, in tokens: inout [Token]) {
    guard CalendarWords.spans.contains(tokens[time].lemma), time > 2,
      ["last", "this", "next", "earlier"].contains(tokens[time - 1].form.lowercased()), tokens[time - 1].head == time,
      let sum = tokens[..<(time - 1)].lastIndex(where: { $0.head == time && $0.upos == .symbol }),
      tokens.indices.contains(tokens[time].head)
    else { return }
    tokens[sum].head = tokens[time].head
    tokens[sum].deprel = tokens[time].deprel
    for index in tokens.indices where index < sum && tokens[index].head == time { tokens[index].head = sum }
    tokens[time].head = tokens[sum].head
    tokens[time].deprel = "obl:unmarked"
  }

  /// "lifted the ban last month after Acme won": a time before the word that opens a clause is no part of the clause.
  private static func mendClauseBefore(_ time: Int, in tokens: inout [Token]) {
    let clause = tokens[time].head
    guard tokens[time].universalRelation == "obl", tokens.indices.contains(clause), clause > time,
      CalendarWords.isTime(tokens[time]) || CalendarWords.spans.contains(tokens[time].lemma),
      tokens[clause].universalRelation == "advcl", tokens.indices.contains(tokens[clause].head),
      tokens[clause].head < time,
      tokens.indices.contains(where: {
        $0 > time && $0 < clause && tokens[$0].head == clause && tokens[$0].deprel == "mark"
      })
    else { return }
    tokens[time].head = tokens[clause].head
  }

  private static let days: Set<String> = ["today", "yesterday", "tonight"]

  /// "Acme today announced": when, not what Acme is a part of.
  private static func mendDay(_ day: Int, in tokens: inout [Token]) {
    let form = tokens[day].form.lowercased()
    guard day > 0, days.contains(form) || CalendarWords.weekdays.contains(form) else { return }
    let head = tokens[day].head
    if tokens[day].universalRelation == "nsubj", head > day, tokens[day - 1].head == day,
      ["compound", "nmod:unmarked", "flat"].contains(tokens[day - 1].deprel), tokens[day - 1].upos == .properNoun
    {
      let name = day - 1
      tokens[name].head = head
      tokens[name].deprel = tokens[day].deprel
      for index in tokens.indices where index != name && tokens[index].head == day { tokens[index].head = name }
    } else {
      guard ["nmod:unmarked", "compound", "appos"].contains(tokens[day].deprel), head >= 0, head < day,
        tokens[head].universalRelation == "nsubj", tokens[head].head == day + 1
      else { return }
    }
    tokens[day].head = tokens[day - 1].head == head ? head : day + 1
    tokens[day].deprel = "obl:unmarked"
  }
}
