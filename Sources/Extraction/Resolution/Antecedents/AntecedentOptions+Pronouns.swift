import Graph
import Language

extension AntecedentOptions {
  /// The options for a pronoun, none first.
  func options(pronoun token: Int, _ family: AntecedentFamily) -> [AntecedentDecision.Option] {
    var options = [AntecedentDecision.Option(organizations: [], features: none(pronoun: token, family))]
    let othersDeed = isOthersDeed(token)
    let candidates = salience.recent.filter { family == .we || salience.distance($0, from: sentence) <= 4 }
    let words = Self.words(tokens, token)
    for draft in candidates {
      let trace = salience.traces[draft]
      if othersDeed, trace.sentence == sentence, trace.role >= 1 { continue }
      var features = self.features(of: draft, among: candidates)
      features.set(.pluralCountry, if: family.isPlural && features[.isCountry] > 0)
      features.set(.pluralCollective, if: family.isPlural && features[.isCollective] > 0)
      features.set(.isPartOfGroup, if: family.isPlural && features[.wasCoordinated] > 0)
      let isSubject = tokens[token].universalRelation == "nsubj"
      features.set(.parallelSubject, if: isSubject && trace.bestRole >= 1 && trace.sentence < sentence)
      features.set(.parallelRole, if: !isSubject && trace.role == GrammaticalRole.weight(tokens, token))
      features.set(
        .possessiveSameSentence, if: (family == .its || family == .their) && trace.sentence == sentence)
      features.set(.initialSubject, if: token == 0 && features[.subjectBefore] > 0)
      if family == .we {
        features.set(.isSpeakerHere, if: speakerHere == draft)
        features.set(.isSpeakerBefore, if: speaker == draft)
        features.set(.spokeLast, if: lastWe == draft)
      }
      addStructure(to: &features, of: draft, at: token)
      let kind = OrganizationClass(types[draft]).rawValue
      features.words = words.map { "\(kind) \($0)" }
      if features[.ownsClause] > 0, let subject = trace.subject, let verb = ownedVerb(subject, token) {
        features.words.append("owner=\(verb)")
      }
      options.append(AntecedentDecision.Option(organizations: [draft], features: features))
    }
    if family.isPlural { options += groupOptions(candidates, token, words) }
    return options
  }

  /// Several organizations mentioned as one, for plural pronouns.
  private func groupOptions(_ candidates: [Int], _ token: Int, _ words: [String]) -> [AntecedentDecision.Option] {
    var seen: Set<[Int]> = []
    return groups.reversed().compactMap { group in
      guard sentence - group.sentence <= 2, seen.insert(group.members).inserted,
        let latest = group.members.max(by: { salience.traces[$0].order < salience.traces[$1].order }),
        candidates.contains(latest)
      else { return nil }
      var features = self.features(of: latest, among: candidates)
      features[.isGroup] = 1
      features[.isNew] = 0
      let isSubject = tokens[token].universalRelation == "nsubj"
      features.set(.parallelSubject, if: isSubject && group.role >= 1 && group.sentence < sentence)
      features.words = words.map { "group \($0)" }
      return AntecedentDecision.Option(organizations: group.members, features: features)
    }
  }

  /// The verb that a mention is the subject of if it has what the pronoun owns or is as its object.
  private func ownedVerb(_ mention: Int, _ token: Int) -> String? {
    let verb = tokens[mention].head
    let object = tokens[token].deprel == "nmod:poss" ? tokens[token].head : token
    guard verb >= 0, object >= 0, tokens[object].head == verb, tokens[object].universalRelation != "nsubj" else {
      return nil
    }
    return tokens[verb].lemma.lowercased()
  }

  /// What governs a pronoun: the verb that it is an argument of, or the noun that it owns.
  static func words(_ tokens: [Token], _ token: Int) -> [String] {
    let head = tokens[token].head
    guard head >= 0 else { return [] }
    let relation = tokens[token].deprel == "nmod:poss" ? "noun" : tokens[token].universalRelation
    return ["\(relation)=\(tokens[head].lemma.lowercased())"]
  }

  // Deeds of others

  private static let deeds: Set<String> = [
    "decision", "order", "ruling", "designation", "ban", "move", "refusal", "plan", "attempt", "effort", "action",
    "award", "bid",
  ]
  private static let challenges: Set<String> = [
    "challenge", "contest", "oppose", "appeal", "block", "overturn", "protest", "fight", "denounce", "criticize",
    "criticise", "stop", "reverse", "over", "against",
  ]

  /// "Acme sued Bolt, challenging its decision": nobody challenges a deed of their own.
  private func isOthersDeed(_ pronoun: Int) -> Bool {
    let noun = tokens[pronoun].head
    guard tokens[pronoun].deprel == "nmod:poss", noun >= 0, Self.deeds.contains(tokens[noun].lemma.lowercased()) else {
      return false
    }
    let verb = tokens[noun].head
    let isObject =
      verb >= 0 && tokens[noun].deprel == "obj" && Self.challenges.contains(tokens[verb].lemma.lowercased())
    let isAgainst = tokens.contains {
      $0.head == noun && $0.deprel == "case" && Self.challenges.contains($0.lemma.lowercased())
    }
    return isObject || isAgainst
  }

  // None

  private func none(pronoun token: Int, _ family: AntecedentFamily) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    let isPlural = family.isPlural
    let structure = self.structure
    features[.none] = 1
    features[.noneRival] = rivals.best(before: token, isPlural: isPlural)
    features[.noneEarlierRival] = isPlural ? earlier.rival.plural : earlier.rival.singular
    features.set(.noneRivalNearest, if: rivals.isNearest(before: token, isPlural: isPlural))
    features.set(
      .noneRivalOwnsClause,
      if: structure.subjectsAbove(token).contains { rivals.isThing($0, isPlural: isPlural) })
    features.set(.noneRivalMain, if: isPlural ? earlier.isMainThing.plural : earlier.isMainThing.singular)
    features.set(.nonePersonMain, if: earlier.isMainPerson)
    features.set(.noneEmpty, if: !salience.recent.contains { salience.distance($0, from: sentence) <= 1 })
    let head = tokens[token].head
    if head >= 0 {
      let lemma = tokens[head].lemma.lowercased()
      let isSubject = tokens[token].universalRelation == "nsubj"
      features.set(.noneDeed, if: isSubject && Pronouns.deeds.contains(lemma))
      let isPossessive = family == .its || family == .their
      features.set(.noneBelonging, if: isPossessive && Pronouns.belongings.contains(lemma))
      features.set(.nonePleonastic, if: tokens[token].deprel == "expl" || isSubject && structure.hasCopula(head))
      features.set(.noneExtraposed, if: structure.isExtraposed(token))
    }
    features.set(.noneObject, if: tokens[token].universalRelation == "obj")
    features.set(.noneOblique, if: ["obl", "nmod"].contains(tokens[token].deprel))
    features.set(.noneInitial, if: token == 0)
    features.set(.noneQuoted, if: isQuoted)
    features.set(.noneQuestion, if: tokens.contains { $0.form == "?" })
    features.set(.nonePersons, if: isPlural && tokens[..<token].contains { $0.xpos == "NNS" })
    features.words = Self.words(tokens, token)
    return features
  }
}
