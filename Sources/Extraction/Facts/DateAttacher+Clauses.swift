import Language
import Text
import Timeline

/// How a date and a predicate stand to each other in the tree, and what the words between them tell.
extension DateAttacher {
  /// "at odds since February, when Acme sued Bolt": the clause tells what happened then.
  func isOfWhenClause(_ expression: TemporalExpression, _ predicate: Int) -> Bool {
    head(of: expression).map { isWhenClause(predicate, after: $0) } ?? false
  }

  /// "was created in 2018 with a gift from Acme": a noun that a past deed was done with has its date.
  func isMeans(_ noun: Int) -> Bool {
    let verb = view.tree.heads[noun]
    return verb >= 0 && view.relation(noun) == "obl" && ["with", "by", "through"].contains(view.preposition(of: noun))
      && ["VBD", "VBN"].contains(view.tokens[verb].xpos)
  }

  /// "bought its stake in Acme in May": a holding has the date of the verb that brought it about, unless it was
  /// somebody else's before: "bought Bolt's stake".
  func isBought(_ noun: Int) -> Bool {
    let verb = view.tree.heads[noun]
    let isElses = view.tree.children(of: noun).contains {
      view.relation($0) == "nmod:poss" && view.tokens[$0].upos != .pronoun
    }
    return verb >= 0 && !isElses && view.relation(noun) == "obj" && WordClass(name: "STAKE").contains(view.lemmas[noun])
      && ["buy", "acquire", "purchase", "take", "build"].contains(view.lemmas[verb])
  }

  /// What two sides agree on or one side lays down in writing.
  static let agreements: Set<String> = [
    "agreement", "deal", "contract", "memorandum", "accord", "pact", "arrangement", "letter", "order", "plan", "filing",
    "settlement", "notice", "statement",
  ]

  /// "Under an agreement signed on Monday, Acme will supply Bolt": the clause tells when what it rests on came about.
  func isGround(_ clause: Int, of predicate: Int) -> Bool {
    let noun = view.tree.heads[clause]
    guard noun >= 0, view.relation(clause) == "acl", ["VBN", "VBD"].contains(view.tokens[clause].xpos),
      Self.agreements.contains(view.lemmas[noun]), view.relation(noun) == "obl",
      noun < predicate || view.preposition(of: noun) == "under"
    else { return false }
    return ["under", "in", "by", "through", "as part of"].contains(view.preposition(of: noun))
      && view.clauseHead(of: predicate) == view.clauseHead(of: view.tree.heads[noun])
  }

  /// "They work together under an agreement signed in May": since then.
  func isGroundOfState(_ expression: TemporalExpression, _ predicate: Int) -> Bool {
    guard expression.bounding == nil, let token = head(of: expression), view.isVerb(predicate) else { return false }
    return isYearOfGround(token, of: predicate) || isGround(clause(of: token), of: predicate)
  }

  /// "raised $5 million in a round led by Acme in May": the day of what the round is told by is that of the round.
  func isOfRound(_ clause: Int, of predicate: Int) -> Bool {
    let noun = view.tree.heads[clause]
    guard noun >= 0, view.tokens[clause].deprel == "acl", ["VBN", "VBD"].contains(view.tokens[clause].xpos) else {
      return false
    }
    return WordClass(name: "ROUND").contains(view.lemmas[noun]) && view.clauseHead(of: noun) == predicate
  }

  /// "The aid follows a grant to Acme in March": a past day behind a noun can't be that of a verb in the present.
  func isOfPresent(_ token: Int, _ trigger: Int) -> Bool {
    let verb = view.clauseHead(of: token)
    guard view.isNominal(trigger), trigger < token, view.tree.heads[trigger] == verb, view.relation(trigger) == "obj",
      ["VBZ", "VBP"].contains(view.tokens[verb].xpos), ["follow", "succeed", "extend"].contains(view.lemmas[verb])
    else { return false }
    return ["in", "on", ""].contains(view.preposition(of: token))
  }

  /// "lifted its sanctions on Acme, a lessor, last month": after a comma the date is that of the verb.
  func isSetOff(_ token: Int) -> Bool {
    guard let expression = expressions.first(where: { $0.range.overlaps(view.tokens[token].range) }),
      let first = view.tokens.firstIndex(where: { $0.range.overlaps(expression.range) })
    else { return false }
    let start = first > 0 && ["in", "on", "during"].contains(view.lemmas[first - 1]) ? first - 1 : first
    return start > 1 && view.tokens[start - 1].form == "," && view.tokens[start - 2].upos != .coordinatingConjunction
  }

  /// Whether a past predicate is the last verb before a token, in its own main clause.
  func isAfter(_ token: Int, _ predicate: Int) -> Bool {
    guard predicate < token, view.tokens[predicate].xpos == "VBD", view.relation(predicate) == "root" else {
      return false
    }
    return !view.tokens[(predicate + 1)..<token].indices.contains { view.isVerb($0) }
  }

  /// "dropped Acme on Monday and hired Bolt": a day right before "and" is that of both verbs.
  func isShared(_ token: Int, _ clause: Int, with predicate: Int) -> Bool {
    guard view.relation(predicate) == "conj", view.tree.heads[predicate] == clause, clause < token, token < predicate,
      view.child(of: predicate, "nsubj") == nil, ["VBD", "VBN"].contains(view.tokens[clause].xpos),
      ["VBD", "VBN"].contains(view.tokens[predicate].xpos),
      let expression = expressions.first(where: { $0.range.overlaps(view.tokens[token].range) }),
      expression.point.precision == .day
    else { return false }
    return view.tokens.indices.contains { next in
      next > token && view.lemmas[next] == "and" && view.tree.heads[next] == predicate
        && view.tokens[(token + 1)..<next].allSatisfy { expression.range.overlaps($0.range) || $0.form == "," }
    }
  }

  /// "has supplied", "supplies": what "since" can date.
  func isLasting(_ predicate: Int) -> Bool {
    ["VBZ", "VBP"].contains(view.tokens[predicate].xpos)
      || view.tree.children(of: predicate).contains {
        view.relation($0) == "aux" && view.lemmas[$0] == "have" && view.tokens[$0].xpos != "VBD"
      }
  }

  /// A participle that describes what the verb above is about has a time of its own: "will open it with gear leased from
  /// Acme"; but a round led by somebody is raised with their money.
  func isDescription(_ verb: Int) -> Bool {
    let noun = view.tree.heads[verb]
    guard noun >= 0, view.tokens[verb].xpos == "VBN" || view.tokens[verb].xpos == "VBD" else { return false }
    return !WordClass(name: "ROUND").contains(view.lemmas[noun]) && !Self.agreements.contains(view.lemmas[noun])
  }

  /// "begun in April, when the grocer chose it", "broke out in May when it did so", whatever the parser made of it.
  func isWhenClause(_ predicate: Int, after token: Int) -> Bool {
    guard token < predicate else { return false }
    return view.tree.children(of: predicate).contains { child in
      view.lemmas[child] == "when" && child > token && child <= token + 5
        && (view.tokens[child - 1].form == "," || child == token + 1)
    }
  }

  /// "Once the House agreed, on May 4, Acme bought Bolt": between commas before the subject.
  func isPreposed(_ token: Int, _ predicate: Int) -> Bool {
    guard token < predicate, isSetOff(token), let subject = view.child(of: predicate, "nsubj"),
      let expression = expressions.first(where: { $0.range.overlaps(view.tokens[token].range) })
    else { return false }
    let rest = view.tokens.indices.dropFirst(token).drop { view.tokens[$0].range.overlaps(expression.range) }
    guard let comma = rest.first, view.tokens[comma].form == "," else { return false }
    return view.tree.subtree(of: subject).min() == comma + 1
  }

  /// "was struck off in May after the agency had listed it": the conjunction tells another time than the verb above.
  func isOtherTime(_ clause: Int) -> Bool {
    view.tree.children(of: clause).contains {
      view.relation($0) == "mark" && Self.otherTimes.contains(view.lemmas[$0])
    }
  }

  static let otherTimes: Set<String> = [
    "after", "before", "since", "because", "once", "although", "though", "while", "whereas", "if", "unless", "until",
    "for", "over",
  ]

  /// "a contract for a 2027 launch", "for the 2027 Bridge Programme": the year belongs to the noun behind it.
  func isOfThing(_ token: Int, _ trigger: Int) -> Bool {
    let noun = view.tree.heads[token]
    guard noun > token, noun != trigger, view.tokens[token].upos == .numeral,
      ["compound", "amod", "nummod"].contains(view.relation(token)), view.preposition(of: token).isEmpty
    else { return false }
    switch view.tokens[noun].upos {
    case .noun: return true
    // "In 2027 Acme bought Bolt": what looks like a part of the subject's name dates the verb.
    case .properNoun: return view.relation(noun) != "nsubj"
    default: return false
    }
  }

  /// "leased it to Acme under a 2016 contract": the year of what the deed rests on.
  func isYearOfGround(_ token: Int, of predicate: Int) -> Bool {
    let noun = view.tree.heads[token]
    return noun > token && view.tokens[token].upos == .numeral && Self.agreements.contains(view.lemmas[noun])
      && view.relation(noun) == "obl" && view.preposition(of: noun) == "under"
      && view.clauseHead(of: noun) == view.clauseHead(of: predicate)
  }
}
