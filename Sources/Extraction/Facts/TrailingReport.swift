import Language

/// The report that closes what a sentence tells: "Acme has bought Bolt, its chairman said on Monday, ending …".
struct TrailingReport: Sendable {
  let view: SentenceView
  /// The first token of the report, after the comma.
  let start: Int

  private static let verbs: Set<String> = [
    "say", "announce", "disclose", "confirm", "report", "tell", "state", "show", "declare", "reveal",
  ]

  /// The report that a verb tells, or nil if the verb tells none or nothing stands before it.
  init?(_ view: SentenceView, verb: Int) {
    guard Self.verbs.contains(view.lemmas[verb]), ["VBD", "VBN"].contains(view.tokens[verb].xpos),
      let speaker = view.tree.children(of: verb).last(where: { $0 < verb && view.relation($0) == "nsubj" })
    else { return nil }
    let first = view.tree.subtree(of: speaker).min() ?? speaker
    guard first > 1, [",", "\"", "”"].contains(view.tokens[first - 1].form) else { return nil }
    self.view = view
    start = first
  }

  /// Whether the report covers a predicate: one that a main verb before it governs.
  func covers(_ predicate: Int) -> Bool {
    guard predicate < start else { return false }
    var current = view.clauseHead(of: predicate)
    for _ in 0..<5 {
      if isMain(current) { return true }
      let head = view.tree.heads[current]
      guard head >= 0, head < start, isPart(current) else { return false }
      current = view.clauseHead(of: head)
    }
    return false
  }

  /// Whether a verb is one of the main clause: nothing that another verb before the report governs, nor a clause about
  /// a noun or beside a predicate without a verb: "was within its powers when it barred Acme".
  private func isMain(_ verb: Int) -> Bool {
    guard verb < start, view.isVerb(verb) else { return false }
    let head = view.tree.heads[verb]
    if head >= 0, head < start, ["acl", "advcl"].contains(view.relation(verb)) { return false }
    return !view.tree.ancestors(of: verb).dropFirst().contains { $0 < start && view.isVerb($0) }
  }

  /// Whether a verb shares the time of the one above it: "agreed to buy", "and will sell", ", ending a pact".
  private func isPart(_ verb: Int) -> Bool {
    switch view.tokens[verb].deprel {
    case "xcomp", "conj": true
    case "advcl":
      view.tokens[verb].xpos == "VB"
        || view.tokens[verb].xpos == "VBG" && view.tokens[verb - (verb > 0 ? 1 : 0)].form == ","
    case "acl":
      view.tokens[verb].xpos == "VB" && view.tree.heads[verb] >= 0 && view.relation(view.tree.heads[verb]) == "obj"
    default: false
    }
  }
}
