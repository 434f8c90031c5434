import Graph
import Language

/// Plans that came to nothing, are weighed, or were carried out and undone.
extension FactualityAssessor {
  /// "Acme to order ships", a headline's future.
  func isToCome(_ verb: Int) -> Bool {
    view.tree.heads[verb] < 0 && isInfinitive(verb) && view.child(of: verb, "nsubj") != nil
  }

  /// "says to buy Acme", which is a plan of the speaker's; what one "is said to" have done is none.
  func announces(_ verb: Int) -> Bool {
    ["say", "announce"].contains(view.lemmas[verb])
      && !view.tree.children(of: verb).contains { ["aux:pass", "nsubj:pass"].contains(view.tokens[$0].deprel) }
  }

  /// Whether a noun is said to be planned: "their planned merger".
  func isProspective(_ noun: Int) -> Bool {
    view.tree.children(of: noun).contains { child in
      ["amod", "compound"].contains(view.relation(child))
        && (FactualityLexicon.prospective.contains(view.lemmas[child])
          || FactualityLexicon.prospective.contains(view.tokens[child].form.lowercased()))
    }
  }

  /// "claims over its 2008 purchase of Acme": a deed with its year that something else came of.
  func isDatedDeed(_ noun: Int) -> Bool {
    ["nmod", "obl"].contains(view.relation(noun))
      && ["over", "after", "since", "following", "from"].contains(view.preposition(of: noun))
      && view.tree.children(of: noun).contains {
        view.tokens[$0].upos == .numeral && $0 < noun && CalendarWords.isTime(view.tokens[$0])
      }
  }

  /// Whether a verb stands behind one of the words: "in buying".
  func isMarked(_ verb: Int, by words: [String]) -> Bool {
    view.tree.children(of: verb).contains {
      ["mark", "case"].contains(view.relation($0)) && words.contains(view.lemmas[$0])
    }
  }

  /// Whether a plan, talks or an offer came to nothing: "dropped their plan", "walked away from talks".
  func cameToNothing(_ plan: Int) -> Bool {
    let verb = view.tree.heads[plan]
    guard verb >= 0, view.isVerb(verb) else { return false }
    let relation = view.tokens[plan].deprel
    if relation == "obl" {
      return ["from", "out of", "of"].contains(view.preposition(of: plan))
        && FactualityLexicon.leaving.contains(view.lemmas[verb])
    }
    guard ["obj", "nsubj", "nsubj:pass"].contains(relation), view.lemmas[verb] != "conclude" else { return false }
    let effect = LightVerbs.effect(
      of: view.lemmas[verb], particle: view.particle(of: verb), passiveOrTransitive: relation != "nsubj")
    return switch effect {
    case .end?, .decline?, .lose?: relation != "nsubj" || view.lemmas[verb] == "break"
    case .over?: true
    default: false
    }
  }

  /// "is weighing whether to add Acme": what is considered may come.
  func isWeighed(_ token: Int) -> Bool {
    let head = view.tree.heads[token]
    return head >= 0 && isInfinitive(token) && FactualityLexicon.effects[view.lemmas[head]] == .plan
      && view.tree.children(of: token).contains { view.lemmas[$0] == "whether" }
  }

  /// "lifted the ban that it had placed on Acme": what a ban did is over.
  func isUndone(_ noun: Int) -> Bool {
    let verb = view.tree.heads[noun]
    guard verb >= 0, view.tokens[noun].deprel == "obj" || view.tokens[noun].deprel == "nsubj:pass",
      WordClass(name: "LIST").contains(view.lemmas[noun]), ["VBD", "VBN"].contains(view.tokens[verb].xpos),
      !view.isNegated(verb)
    else { return false }
    return FactualityLexicon.ending.contains(view.lemmas[verb])
  }
}
