import Graph
import Language

/// Plans that came to nothing, are weighed, or were carried out and undone.
extension FactualityAssessor {
  /// Whether a deed is agreed or under way rather than done: "agreed to buy", "is buying", "is to buy".
  func isPending(_ verb: Int) -> Bool {
    let children = view.tree.children(of: verb)
    if view.tokens[verb].xpos == "VBG",
      children.contains(where: {
        view.relation($0) == "aux" && view.lemmas[$0] == "be" && view.tokens[$0].form != "been"
      })
    {
      return true
    }
    guard isInfinitive(verb) else { return false }
    let head = view.tree.heads[verb]
    guard head >= 0 else { return true }
    // "reached an agreement to buy"
    if view.relation(verb) == "acl", DateAttacher.agreements.contains(view.lemmas[head]) { return true }
    return ["agree", "be"].contains(view.lemmas[head])
      || children.contains { view.relation($0) == "aux" && view.lemmas[$0] == "be" }
  }

  /// "Acme to order ships", a headline's future.
  func isToCome(_ verb: Int) -> Bool {
    verb >= 0 && view.tree.heads[verb] < 0 && isInfinitive(verb) && view.child(of: verb, "nsubj") != nil
  }

  /// "sued to stop Acme from buying Bolt", "stopped Acme from buying Bolt": what becomes of a deed that somebody prevents or
  /// wants to, or nil.
  func prevention(of verb: Int) -> RelationshipStatus? {
    let preventing = view.tree.heads[verb]
    guard preventing >= 0, isMarked(verb, by: ["from"]),
      ["stop", "block", "prevent", "bar", "keep", "prohibit", "ban", "forbid"].contains(view.lemmas[preventing])
    else { return nil }
    return isInfinitive(preventing) ? .planned : .declined
  }

  /// "sued to block the purchase": whether what somebody does to a deal is only what he wants.
  func isWanted(_ verb: Int) -> Bool {
    let above = view.tree.heads[verb]
    return above >= 0 && isInfinitive(verb)
      && (FactualityLexicon.effects[view.lemmas[above]] == .plan
        || FactualityLexicon.suing.contains(view.lemmas[above]))
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

  /// "may fall because of the ban on Acme": what something else comes from is so already.
  func isGround(_ noun: Int) -> Bool {
    guard !isProspective(noun) else { return false }
    let preposition = view.preposition(of: noun)
    if view.relation(noun) == "obl", ["because of", "due to", "amid", "despite"].contains(preposition) { return true }
    // "could gain from the ban on Acme"
    return ["from", "under", "after", "following", "since", "given"].contains(preposition)
      && WordClass(name: "LIST").contains(view.lemmas[noun])
      && !view.tree.children(of: noun).contains { ["a", "an", "any"].contains(view.lemmas[$0]) }
  }

  /// "would unwind mergers such as Acme's purchase of Bolt": a deed of somebody's among others.
  func isExampleOfDeeds(_ noun: Int) -> Bool {
    ["including", "such as", "like"].contains(view.preposition(of: noun)) && !isProspective(noun)
      && view.tree.children(of: noun).contains { view.tokens[$0].deprel == "nmod:poss" }
  }

  /// "Imagine a world in which Acme had bought Bolt."
  var isImagined: Bool {
    guard let root = view.tokens.indices.first(where: { view.tree.heads[$0] < 0 }) else { return false }
    return ["imagine", "suppose"].contains(view.lemmas[root]) && view.child(of: root, "nsubj") == nil
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

  /// "considered buying Acme but decided against it"
  func isDecidedAgainst(_ planning: Int) -> Bool {
    view.tree.children(of: planning).contains { next in
      view.relation(next) == "conj" && FactualityLexicon.deciding.contains(view.lemmas[next])
        && view.tree.children(of: next).contains { view.preposition(of: $0) == "against" }
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
