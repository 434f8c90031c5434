import Language

/// Whether a predicate tells what has just happened, so that the day of the news is its day.
struct Freshness: Sendable {
  let view: SentenceView

  private static let before: Set<String> = ["already", "previously", "earlier", "once", "formerly"]
  private static let earlier = before.union([
    "before", "since", "long", "repeatedly", "often", "also", "always", "ever", "separately", "recently", "lately",
    "twice", "so",
  ])
  private static let spans: Set<String> = ["year", "month", "decade", "week", "quarter", "time", "century"]

  /// "Acme was previously sanctioned": whether the sentence says that what it tells is no news.
  var isOfBefore: Bool {
    view.tokens.indices.contains { view.relation($0) == "advmod" && Self.before.contains(view.lemmas[$0]) }
  }

  /// "has hired", "have agreed to buy" in the main clause, without a word that sets it back or stretches it.
  func isNews(_ predicate: Int) -> Bool {
    var verb = view.clauseHead(of: predicate)
    for _ in 0..<3 where view.relation(verb) == "xcomp" && view.tree.heads[verb] >= 0 {
      verb = view.clauseHead(of: view.tree.heads[verb])
    }
    return isPerfect(verb) && isMain(verb) && !isSetBack(verb)
  }

  private func isPerfect(_ verb: Int) -> Bool {
    guard view.tokens[verb].xpos == "VBN" || view.tokens[verb].xpos == "VBD" else { return false }
    return view.tree.children(of: verb).contains {
      view.relation($0) == "aux" && ["has", "have", "'ve"].contains(view.tokens[$0].form.lowercased())
    }
  }

  private func isMain(_ verb: Int) -> Bool {
    guard view.tokens[verb].deprel != "acl:relcl" else { return false }
    return !view.tree.ancestors(of: verb).dropFirst().contains { view.isVerb($0) }
  }

  private func isSetBack(_ verb: Int) -> Bool {
    view.tree.children(of: verb).contains { child in
      if view.relation(child) == "advmod", Self.earlier.contains(view.lemmas[child]) { return true }
      return view.relation(child) == "obl" && Self.spans.contains(view.lemmas[child])
        && ["for", "over", "in", "during", "within"].contains(view.preposition(of: child))
    }
  }
}
