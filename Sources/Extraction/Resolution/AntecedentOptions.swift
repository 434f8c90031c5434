import Graph
import Language
import Text

/// Gathers the antecedents that a pronoun or description can have, with their features.
struct AntecedentOptions {
  let tokens: [Token]
  let sentence: Int
  let salience: Salience
  let drafts: [OrganizationDraft]
  let types: [OrganizationType]
  let isCertain: [Bool]
  /// Whether nothing but the recognizer's guess speaks for a draft's type.
  let isGuess: [Bool]
  let names: [NameMention]
  let nouns: DescriptionNouns
  /// The paragraph of every sentence.
  let paragraphs: [Int]
  /// Whether the token at each place belongs to a mention.
  let isMention: [Bool]
  /// How present a common noun of the sentence before is as its subject, singular and plural.
  let earlierRival: (singular: Double, plural: Double)
  let isQuoted: Bool

  /// The options for a pronoun, none first.
  func options(pronoun token: Int) -> [AntecedentRanker.Option] {
    let form = tokens[token].form.lowercased()
    let isPlural = Pronouns.plural.contains(form)
    var options = [AntecedentRanker.Option(organization: nil, features: none(pronoun: token, form, isPlural))]
    let othersDeed = isOthersDeed(token)
    for draft in salience.recent where salience.distance(draft, from: sentence) <= 4 {
      if othersDeed, salience.traces[draft].sentence == sentence, salience.traces[draft].role >= 1 { continue }
      var features = self.features(of: draft)
      let trace = salience.traces[draft]
      features.set(.pluralCountry, if: isPlural && features[.isCountry] > 0)
      features.set(.pluralCollective, if: isPlural && features[.isCollective] > 0)
      let isSubject = tokens[token].universalRelation == "nsubj"
      features.set(.parallelSubject, if: isSubject && trace.role >= 1 && trace.sentence < sentence)
      features.set(.possessiveSameSentence, if: Pronouns.possessive.contains(form) && trace.sentence == sentence)
      if trace.sentence == sentence {
        features.set(.ownsClause, if: trace.role >= 1 && isAbove(tokens[trace.token].head, token))
        features.set(.coargument, if: isCoargument(trace.token, token))
      }
      options.append(AntecedentRanker.Option(organization: draft, features: features))
    }
    return options
  }

  private static let deeds: Set<String> = [
    "decision", "order", "ruling", "designation", "ban", "move", "refusal", "plan", "attempt", "effort", "action",
    "award",
    "bid",
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

  /// The options for a description, none first.
  func options(description: Description) -> [AntecedentRanker.Option] {
    var options = [AntecedentRanker.Option(organization: nil, features: none(description: description))]
    for draft in salience.recent {
      guard let features = features(of: draft, for: description) else { continue }
      options.append(AntecedentRanker.Option(organization: draft, features: features))
    }
    return options
  }

  // Candidates

  private func features(of draft: Int) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    let trace = salience.traces[draft]
    let score = salience.score(draft, in: sentence)
    features[.logSalience] = Logarithm.natural(score + 0.01)
    switch sentence - trace.sentence {
    case 0: features[.sameSentence] = 1
    case 1: features[.previousSentence] = 1
    case 2: features[.twoSentencesBack] = 1
    default: features[.farther] = 1
    }
    features.set(.wasSubject, if: trace.role >= 1)
    features.set(.wasObject, if: trace.role == 0.6)
    features.set(.wasPossessive, if: trace.role == 0.5)
    features.set(.wasPronoun, if: trace.kind == .pronoun)
    features.set(.wasDescription, if: trace.kind == .description)
    features.set(.isLatest, if: draft == salience.recent.last)
    features.set(.isTop, if: !salience.recent.contains { salience.score($0, in: sentence) > score })
    features.set(.sameParagraph, if: paragraphs[trace.sentence] == paragraphs[sentence])
    features[.logCount] = Logarithm.natural(Double(trace.count))
    features.set(.isCountry, if: drafts[draft].key.hasPrefix("country:"))
    features.set(.isCollective, if: drafts[draft].key.hasPrefix("collective:"))
    features.set(.isGovernmental, if: types[draft] == .governmentAgency)
    features.set(.isDivision, if: types[draft] == .division)
    features.set(.isInvestor, if: types[draft] == .investor)
    features.set(.isUncertain, if: !isCertain[draft])
    features.set(.isFirstInSentence, if: trace.isFirst)
    features.set(.inTitle, if: trace.sentence == 0)
    features[.mentionsBetween] = Double(min(salience.order - trace.order, 10)) / 5
    return features
  }

  private func isAbove(_ verb: Int, _ token: Int) -> Bool {
    var current = token
    for _ in 0..<12 where current >= 0 {
      if current == verb { return true }
      current = tokens[current].head
    }
    return false
  }

  /// Whether both are arguments of one verb: its object is not its subject, be that shared with the verb above:
  /// "Acme agreed to buy the company".
  private func isCoargument(_ mention: Int, _ place: Int) -> Bool {
    let token = whole(of: place)
    let roles: Set<Substring> = ["nsubj", "obj", "iobj", "obl"]
    guard mention < tokens.count, roles.contains(tokens[mention].universalRelation),
      roles.contains(tokens[token].universalRelation)
    else { return false }
    if tokens[mention].head == tokens[token].head { return true }
    guard tokens[mention].universalRelation == "nsubj", tokens[token].universalRelation != "nsubj" else { return false }
    var verb = tokens[token].head
    while verb >= 0, verb != tokens[mention].head {
      let above = tokens[verb].head
      guard above >= 0, ["xcomp", "conj"].contains(tokens[verb].universalRelation), !has("nsubj", verb),
        tokens[verb].universalRelation == "conj" || !has("obj", above) && !has("iobj", above)
      else { return false }
      verb = above
    }
    return verb >= 0
  }

  private static let parts: Set<String> = ["%", "percent", "share", "stake", "interest", "part", "half", "control"]

  /// The share that a token is the whole of, or itself: who owns 40% of a company is not that company.
  private func whole(of token: Int) -> Int {
    let head = tokens[token].head
    guard tokens[token].universalRelation == "nmod", head >= 0, Self.parts.contains(tokens[head].lemma.lowercased())
    else { return token }
    return head
  }

  private func has(_ relation: Substring, _ verb: Int) -> Bool {
    tokens.contains { $0.head == verb && $0.universalRelation == relation }
  }

  private func features(of draft: Int, for description: Description) -> AntecedentFeatures? {
    let organization = drafts[draft]
    let noun = description.noun
    let isGuess = isGuess[draft]
    guard let fit = noun.types.firstIndex(of: types[draft]) ?? (isGuess ? noun.types.count : nil) else { return nil }
    if let wanted = description.country, let country = organization.country, wanted != country { return nil }
    var features = self.features(of: draft)
    let isKnown = organization.nouns.contains { DescriptionNouns.agree($0, noun.noun) }
    let isInName = organization.names.prefix(8).contains { name in
      names[name].words.contains { DescriptionNouns.agree($0, noun.noun) }
    }
    features.set(.knownNoun, if: isKnown)
    features.set(.nounInName, if: isInName)
    features.set(fit == 0 ? .bestFit : .laterFit, if: true)
    let isUnknown = !isKnown && !isInName
    features.set(.specificUnknown, if: isUnknown && noun.nounClass == .specific)
    features.set(.governmentalUnknown, if: isUnknown && noun.nounClass == .specific && types[draft].isGovernmental)
    features.set(
      .otherTrade, if: isUnknown && organization.nouns.contains { nouns.meaning(of: $0)?.nounClass == .specific })
    features.set(.guessedType, if: isGuess && fit == noun.types.count)
    features.set(.roleNoun, if: noun.nounClass == .role)
    features.set(.unitOfDivision, if: noun.nounClass == .unit && types[draft] == .division)
    features.set(.unitOfOther, if: noun.nounClass == .unit && types[draft] != .division)
    features.set(.countryAgrees, if: description.country != nil && organization.country != nil)
    features.set(.countryUnknown, if: description.country != nil && organization.country == nil)
    if let body = organization.body, let wanted = function(of: description) {
      features.set(wanted == body ? .functionAgrees : .functionDiffers, if: true)
    }
    features.set(
      .coargument,
      if: salience.traces[draft].sentence == sentence
        && isCoargument(salience.traces[draft].token, description.head))
    return features
  }

  /// "the defence ministry" is no other ministry.
  private func function(of description: Description) -> String? {
    let words = NameFolding.words(description.modifiers.filter { $0 != "the" }.joined(separator: " "))
    return words.isEmpty ? nil : StateBodies.function(words + [description.noun.noun])
  }

  // None

  private func none(pronoun token: Int, _ form: String, _ isPlural: Bool) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    features[.none] = 1
    switch form {
    case "it": features[.noneIt] = 1
    case "its": features[.noneIts] = 1
    case "they": features[.noneThey] = 1
    case "them": features[.noneThem] = 1
    case "their": features[.noneTheir] = 1
    default: features[.noneReflexive] = 1
    }
    features[.noneRival] = rivalNoun(before: token, isPlural: isPlural)
    features[.noneEarlierRival] = isPlural ? earlierRival.plural : earlierRival.singular
    let head = tokens[token].head
    if head >= 0 {
      let lemma = tokens[head].lemma.lowercased()
      let isSubject = tokens[token].universalRelation == "nsubj"
      features.set(.noneDeed, if: isSubject && Pronouns.deeds.contains(lemma))
      features.set(.noneBelonging, if: Pronouns.possessive.contains(form) && Pronouns.belongings.contains(lemma))
      let hasCopula = tokens.contains { $0.head == head && $0.deprel == "cop" }
      features.set(.nonePleonastic, if: tokens[token].deprel == "expl" || (isSubject && hasCopula))
    }
    features.set(.noneObject, if: tokens[token].universalRelation == "obj")
    features.set(.noneOblique, if: ["obl", "nmod"].contains(tokens[token].deprel))
    features.set(.noneInitial, if: token == 0)
    features.set(.noneQuoted, if: isQuoted)
    features.set(.nonePersons, if: isPlural && tokens[..<token].contains { $0.xpos == "NNS" })
    return features
  }

  private func none(description: Description) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    features[.none] = 1
    features.set(.noneSpecific, if: description.noun.nounClass == .specific)
    features.set(.noneRole, if: description.noun.nounClass == .role)
    features.set(.noneUnit, if: description.noun.nounClass == .unit)
    let first = tokens[description.tokens.lowerBound].form.lowercased()
    features.set(.noneDemonstrative, if: first == "that" || first == "this")
    features.set(.noneModified, if: description.tokens.count > 2)
    features.set(.noneBare, if: description.determiner == .bare)
    features.set(.noneCountry, if: description.country != nil)
    features.set(.noneGovernmental, if: description.noun.types.first?.isGovernmental == true)
    let next = description.tokens.upperBound
    features.set(
      .noneComplement, if: next < tokens.count && ["of", "that", "which", "for", "in"].contains(tokens[next].form))
    return features
  }

  /// How present the most present thing is that is no organization: a subject or object noun before the pronoun.
  private func rivalNoun(before token: Int, isPlural: Bool) -> Double {
    var best = 0.0
    for index in tokens.indices where index < token && tokens[index].upos == .noun && !isMention[index] {
      guard (tokens[index].xpos == "NNS") == isPlural, index != tokens[token].head else { continue }
      guard ["nsubj", "obj", "root"].contains(tokens[index].universalRelation) else { continue }
      best = max(best, GrammaticalRole.weight(tokens, index))
    }
    return best
  }
}
