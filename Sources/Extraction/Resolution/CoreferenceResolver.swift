import Graph
import Language
import Text

/// Links descriptions and pronouns to the organizations that they refer to, sentence by sentence.
struct CoreferenceResolver {
  let text: AnalyzedText
  let names: [NameMention]
  let nouns: DescriptionNouns
  let countries: Countries
  var drafts: [OrganizationDraft]
  let draftOfName: [Int]
  let types: [OrganizationType]

  /// The mentions found, of names too.
  private(set) var mentions: [OrganizationMention] = []
  private var salience: Salience
  private var speaker: Int?
  /// For the current sentence: the name at each token, or -1.
  private var nameAt: [Int] = []

  init(
    text: AnalyzedText, names: [NameMention], nouns: DescriptionNouns, countries: Countries,
    drafts: [OrganizationDraft], draftOfName: [Int], types: [OrganizationType]
  ) {
    self.text = text
    self.names = names
    self.nouns = nouns
    self.countries = countries
    self.drafts = drafts
    self.draftOfName = draftOfName
    self.types = types
    salience = Salience(count: drafts.count)
    resolve()
  }

  private mutating func resolve() {
    var next = 0
    let finder = DescriptionFinder(nouns: nouns, countries: countries, text: text)
    for index in text.sentences.indices {
      let first = next
      while next < names.count, names[next].sentence == index { next += 1 }
      nameAt = [Int](repeating: -1, count: text.sentences[index].tokens.count)
      for name in first..<next {
        for token in names[name].tokens { nameAt[token] = name }
      }
      let descriptions = finder.descriptions(inSentence: index, isName: nameAt.map { $0 >= 0 })
      resolveSentence(index, first..<next, descriptions)
    }
  }

  private mutating func resolveSentence(_ index: Int, _ sentenceNames: Range<Int>, _ descriptions: [Description]) {
    let tokens = text.sentences[index].tokens
    var descriptionAt: [Int: Description] = [:]
    for description in descriptions { descriptionAt[description.head] = description }
    let appositions = Apposition(tokens: tokens, nameAt: nameAt, names: names, draftOfName: draftOfName)
    for token in tokens.indices {
      if nameAt[token] >= 0, names[nameAt[token]].tokens.lowerBound == token { noteName(nameAt[token]) }
      if let description = descriptionAt[token] {
        if let name = appositions.name(of: description) {
          link(description, to: [draftOfName[name]], confidence: 0.95)
          describe(draftOfName[name], description, appositions)
        } else {
          resolve(description)
        }
      } else if tokens[token].upos == .pronoun || tokens[token].upos == .determiner {
        resolvePronoun(index, token)
      }
    }
    noteSpeaker(index)
  }

  private mutating func noteName(_ name: Int) {
    let mention = names[name]
    let draft = draftOfName[name]
    guard draft >= 0 else { return }
    let head = Actor.headToken(text.sentences[mention.sentence].tokens, mention.tokens)
    let kind = MentionKind.kind(of: mention, in: drafts[draft], names: names)
    mentions.append(
      OrganizationMention(
        sentence: mention.sentence, tokens: mention.tokens, head: head, range: mention.range, organizations: [draft],
        kind: kind, confidence: mention.source == .country ? 0.9 : 1))
    if mention.isActor { note(draft, mention.sentence, head) }
  }

  private mutating func note(_ draft: Int, _ sentence: Int, _ head: Int) {
    let weight = GrammaticalRole.weight(text.sentences[sentence].tokens, head)
    salience.note(draft, sentence: sentence, weight: weight)
  }

  private mutating func link(_ description: Description, to drafts: [Int], confidence: Double) {
    mentions.append(
      OrganizationMention(
        sentence: description.sentence, tokens: description.tokens, head: description.head, range: description.range,
        organizations: drafts, kind: .description, confidence: confidence))
    for draft in drafts { note(draft, description.sentence, description.head) }
  }

  /// Learns from an apposition: "the chipmaker X", "Amazon's cloud unit X".
  private mutating func describe(_ draft: Int, _ description: Description, _ appositions: Apposition) {
    drafts[draft].nouns.insert(description.noun.noun)
    guard description.noun.nounClass != .role, let type = description.noun.types.first else { return }
    if description.noun.nounClass != .generic || drafts[draft].describedAs == nil {
      let words = (description.modifiers.filter { $0.first?.isLetter == true } + [description.noun.noun])
      drafts[draft].describedAs = (type, words.suffix(4).joined(separator: " "))
    }
    if description.noun.nounClass == .unit, let owner = appositions.owner(of: description), owner != draft {
      drafts[draft].parent = owner
    }
  }

  // Descriptions

  private mutating func resolve(_ description: Description) {
    if description.count != nil { return resolvePlural(description) }
    guard description.determiner == .definite || (description.isCapitalized && description.determiner == .bare) else {
      return
    }
    var ranked = [(draft: Int, score: Double)]()
    for draft in salience.recent {
      if let score = score(description, draft) { ranked.append((draft, score)) }
    }
    guard let best = ranked.max(by: { $0.score < $1.score }) else { return }
    let rest = ranked.filter { $0.draft != best.draft }.map(\.score).max() ?? 0
    let confidence = min(0.95, max(0.4, 0.5 + 0.5 * (best.score - rest) / max(best.score, 0.01)))
    link(description, to: [best.draft], confidence: confidence)
  }

  /// How well an organization fits a description, or nil if it doesn't.
  private func score(_ description: Description, _ draft: Int) -> Double? {
    let organization = drafts[draft]
    guard !organization.key.hasPrefix("collective:") else { return nil }
    let noun = description.noun
    guard let fit = noun.types.firstIndex(of: types[draft]) else { return nil }
    if let wanted = description.country, let country = organization.country, wanted != country { return nil }
    var score = salience.score(draft, in: description.sentence)
    guard score > 0.004 else { return nil }
    let known = organization.nouns.contains { DescriptionNouns.agree($0, noun.noun) }
    let inName = drafts[draft].names.prefix(8).contains { names[$0].words.contains { DescriptionNouns.agree($0, noun.noun) } }
    if known { score = score * 3 + 0.5 } else if inName { score = score * 4 + 0.5 }
    if !known, !inName {
      switch noun.nounClass {
      case .specific: score *= types[draft].isGovernmental ? 0.4 : hasOtherTrade(organization, noun.noun) ? 0.1 : 0.5
      case .role: score *= 0.5
      case .unit: score *= types[draft] == .division ? 1 : 0.15
      case .generic: break
      }
    }
    if description.country != nil { score *= organization.country == nil ? 0.8 : 2 }
    if !description.modifiers.isEmpty { score *= modifierFit(description, organization) }
    return score / (1 + 0.3 * Double(fit))
  }

  private func hasOtherTrade(_ organization: OrganizationDraft, _ noun: String) -> Bool {
    organization.nouns.contains { nouns.meaning(of: $0)?.nounClass == .specific }
  }

  /// "the defence ministry" is no other ministry.
  private func modifierFit(_ description: Description, _ organization: OrganizationDraft) -> Double {
    guard types(of: description).contains(where: \.isGovernmental), let body = organization.body else { return 1 }
    let words = NameFolding.words(description.modifiers.filter { $0 != "the" }.joined(separator: " "))
    guard let wanted = StateBodies.function(words + [description.noun.noun]) else { return 1 }
    return wanted == body ? 4 : 0.05
  }

  private func types(of description: Description) -> [OrganizationType] { description.noun.types }

  private mutating func resolvePlural(_ description: Description) {
    guard description.determiner == .definite, let count = description.count else { return }
    let fitting = salience.recent.filter { draft in
      description.noun.types.contains(types[draft]) && salience.distance(draft, from: description.sentence) <= 3
        && !drafts[draft].key.hasPrefix("collective:")
    }
    let wanted = count == 0 ? 2 : count
    guard fitting.count >= wanted, count > 0 || fitting.count <= 4 else { return }
    let best = fitting.sorted {
      salience.score($0, in: description.sentence) > salience.score($1, in: description.sentence)
    }
    link(description, to: best.prefix(wanted).sorted(), confidence: fitting.count == wanted ? 0.85 : 0.6)
  }

  // Pronouns

  private mutating func resolvePronoun(_ sentence: Int, _ token: Int) {
    let tokens = text.sentences[sentence].tokens
    let form = tokens[token].form.lowercased()
    if Pronouns.relative.contains(form) {
      guard let antecedent = Pronouns.antecedent(tokens, of: token), let mention = mention(sentence, covering: antecedent)
      else { return }
      return append(sentence, token, mention.organizations, 0.9)
    }
    if Pronouns.firstPerson.contains(form) {
      if let speaker = speakerHere(sentence) ?? speaker { append(sentence, token, [speaker], 0.6) }
      return
    }
    guard Pronouns.thirdPerson.contains(form), tokens[token].deprel != "expl" else { return }
    let resolver = PronounResolver(
      tokens: tokens, token: token, sentence: sentence, salience: salience, mentions: mentions)
    guard let (draft, confidence) = resolver.antecedent(types: types, drafts: drafts) else { return }
    append(sentence, token, [draft], confidence)
    note(draft, sentence, token)
  }

  private mutating func append(_ sentence: Int, _ token: Int, _ organizations: [Int], _ confidence: Double) {
    mentions.append(
      OrganizationMention(
        sentence: sentence, tokens: token..<(token + 1), head: token,
        range: text.sentences[sentence].tokens[token].range, organizations: organizations, kind: .pronoun,
        confidence: confidence))
  }

  private func mention(_ sentence: Int, covering token: Int) -> OrganizationMention? {
    for mention in mentions.reversed() {
      if mention.sentence < sentence { return nil }
      if mention.head == token || mention.tokens.contains(token) { return mention }
    }
    return nil
  }

  // Speakers

  /// The organization that speaks in a sentence: the subject of a verb of saying, or whom that subject serves.
  private func speakerHere(_ sentence: Int) -> Int? {
    let tokens = text.sentences[sentence].tokens
    for (index, token) in tokens.enumerated() where token.upos == .verb && Pronouns.saying.contains(token.lemma) {
      guard let subject = tokens.indices.first(where: { tokens[$0].head == index && tokens[$0].universalRelation == "nsubj" })
      else { continue }
      let tree = [subject] + tokens.indices.filter { tokens[$0].head == subject }
      for place in tree + tokens.indices.filter({ tree.contains(tokens[$0].head) }) where nameAt[place] >= 0 {
        let draft = draftOfName[nameAt[place]]
        if draft >= 0 { return draft }
      }
      if let mention = mention(sentence, covering: subject) { return mention.organizations.first }
    }
    return nil
  }

  private mutating func noteSpeaker(_ sentence: Int) {
    if let here = speakerHere(sentence) { speaker = here }
  }
}
