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

  /// Whether each draft is an organization for certain.
  let isCertain: [Bool]
  /// Whether nothing speaks for a draft's type.
  let isGuess: [Bool]
  /// Whether to keep ``decisions``.
  let keepsDecisions: Bool

  /// A choice among antecedents with its options, for training.
  struct Decision: Sendable {
    var range: TextRange
    var kind: String
    var options: [AntecedentRanker.Option]
  }

  /// The choices made, if they are kept.
  private(set) var decisions: [Decision] = []
  /// The mentions found, of names too.
  private(set) var mentions: [OrganizationMention] = []
  private var salience: Salience
  private var speaker: Int?
  /// For the current sentence: the name at each token, or -1.
  private var nameAt: [Int] = []
  private var isMention: [Bool] = []
  private var isQuoted = false
  private var earlierRival = (singular: 0.0, plural: 0.0)
  private var paragraphs: [Int] = []

  init(
    text: AnalyzedText, names: [NameMention], nouns: DescriptionNouns, countries: Countries,
    drafts: [OrganizationDraft], draftOfName: [Int], types: [OrganizationType], isCertain: [Bool], isGuess: [Bool],
    keepsDecisions: Bool
  ) {
    self.isCertain = isCertain
    self.isGuess = isGuess
    self.keepsDecisions = keepsDecisions
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
    paragraphs = Self.paragraphs(of: text)
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
    isMention = [Bool](repeating: false, count: tokens.count)
    isQuoted = false
    for token in tokens.indices {
      if tokens[token].form == "“" || tokens[token].form == "\"" && !isQuoted {
        isQuoted = true
      } else if tokens[token].form == "”" || tokens[token].form == "\"" {
        isQuoted = false
      }
      if nameAt[token] >= 0, names[nameAt[token]].tokens.lowerBound == token { noteName(nameAt[token]) }
      if let description = descriptionAt[token] {
        if let name = appositions.name(of: description) {
          link(description, to: [draftOfName[name]], confidence: 0.95)
          describe(draftOfName[name], description, appositions)
        } else {
          resolve(description, appositions)
        }
      } else if tokens[token].upos == .pronoun || tokens[token].upos == .determiner {
        resolvePronoun(index, token)
      }
    }
    noteSpeaker(index)
    earlierRival = rivals(tokens)
  }

  /// How present common nouns are as subjects that are no organizations.
  private func rivals(_ tokens: [Token]) -> (singular: Double, plural: Double) {
    var found = (singular: 0.0, plural: 0.0)
    for index in tokens.indices where tokens[index].upos == .noun && !isMention[index] {
      guard tokens[index].universalRelation == "nsubj" else { continue }
      if tokens[index].xpos == "NNS" { found.plural = 1 } else { found.singular = 1 }
    }
    return found
  }

  /// The paragraph of every sentence: one ends where a line ends between two sentences.
  private static func paragraphs(of text: AnalyzedText) -> [Int] {
    var paragraph = 0
    var end = 0
    return text.sentences.map { sentence in
      let gap = text.text.bytes[min(end, sentence.range.lowerBound)..<sentence.range.lowerBound]
      if gap.contains(UInt8(ascii: "\n")) { paragraph += 1 }
      end = sentence.range.upperBound
      return paragraph
    }
  }

  private mutating func noteName(_ name: Int) {
    let mention = names[name]
    let draft = draftOfName[name]
    // A country where something happens is a place.
    guard draft >= 0, mention.source != .country || mention.isActor else { return }
    let head = Actor.headToken(text.sentences[mention.sentence].tokens, mention.tokens)
    let kind = MentionKind.kind(of: mention, in: drafts[draft], names: names)
    mentions.append(
      OrganizationMention(
        sentence: mention.sentence, tokens: mention.tokens, head: head, range: mention.range, organizations: [draft],
        kind: kind, confidence: mention.source == .country ? 0.9 : 1))
    if mention.isActor { note(draft, mention.sentence, head, kind) }
    for token in mention.tokens { isMention[token] = true }
  }

  private mutating func note(_ draft: Int, _ sentence: Int, _ head: Int, _ kind: OrganizationMention.Kind) {
    let role = GrammaticalRole.weight(text.sentences[sentence].tokens, head)
    salience.note(draft, sentence: sentence, token: head, role: role, kind: kind)
  }

  private mutating func trace(
    _ sentence: Int, _ token: Int, _ kind: String, _ options: [AntecedentRanker.Option]
  ) {
    guard keepsDecisions else { return }
    decisions.append(Decision(range: text.sentences[sentence].tokens[token].range, kind: kind, options: options))
  }

  private mutating func link(_ description: Description, to drafts: [Int], confidence: Double) {
    mentions.append(
      OrganizationMention(
        sentence: description.sentence, tokens: description.tokens, head: description.head, range: description.range,
        organizations: drafts, kind: .description, confidence: confidence))
    for draft in drafts { note(draft, description.sentence, description.head, .description) }
    for token in description.tokens { isMention[token] = true }
  }

  /// Learns from an apposition: "the chipmaker X", "Amazon's cloud unit X".
  private mutating func describe(_ draft: Int, _ description: Description, _ appositions: Apposition) {
    drafts[draft].nouns.insert(description.noun.noun)
    if ["investor", "backer"].contains(description.noun.noun), drafts[draft].describedAs == nil {
      drafts[draft].describedAs = (.investor, description.noun.noun)
    }
    guard description.noun.nounClass != .role, var type = description.noun.types.first else { return }
    if type == .company, description.noun.nounClass == .generic, description.isFinancial { type = .investor }
    if description.noun.nounClass != .generic || drafts[draft].describedAs == nil {
      let words = (description.modifiers.filter { $0.first?.isLetter == true } + [description.noun.noun])
      drafts[draft].describedAs = (type, words.suffix(4).joined(separator: " "))
    }
    if description.noun.nounClass == .unit, let owner = appositions.owner(of: description), owner != draft {
      drafts[draft].parent = owner
    }
  }

  // Descriptions

  private mutating func resolve(_ description: Description, _ appositions: Apposition) {
    if description.count != nil { return resolvePlural(description) }
    if let unit = ownedUnit(description, appositions) { return link(description, to: [unit], confidence: 0.85) }
    let isCandidate = description.isCapitalized && description.determiner == .bare
    guard description.determiner == .definite || isCandidate else { return }
    // "the venture between Acme and Bolt" is one that the phrase itself makes known.
    let next = description.tokens.upperBound
    let tokens = text.sentences[description.sentence].tokens
    if next < tokens.count, tokens[next].form == "between" { return }
    if let draft = bearer(of: description) { return link(description, to: [draft], confidence: 0.9) }
    let options = self.options(description.sentence).options(description: description)
    trace(description.sentence, description.head, "description", options)
    guard let best = AntecedentRanker.descriptions.best(of: options), let draft = best.organization else { return }
    link(description, to: [draft], confidence: best.probability)
  }

  /// "Amazon's cloud unit" where the text names one unit of Amazon.
  private func ownedUnit(_ description: Description, _ appositions: Apposition) -> Int? {
    guard description.noun.nounClass == .unit, description.determiner == .possessive,
      let owner = appositions.owner(of: description)
    else { return nil }
    let units = drafts.indices.filter { drafts[$0].parent == owner }
    return units.count == 1 ? units[0] : nil
  }

  /// "the Agency" in capitals is the one mentioned last whose name has the word.
  private func bearer(of description: Description) -> Int? {
    guard description.isCapitalized || description.tokens.lowerBound == 0, description.determiner == .definite,
      description.tokens.count == 2, description.head + 1 == description.tokens.upperBound
    else { return nil }
    let tokens = text.sentences[description.sentence].tokens
    guard NameFolding.isCapitalized(tokens[description.head].form) else { return nil }
    return salience.recent.last { draft in
      drafts[draft].names.prefix(8).contains { names[$0].words.contains(description.noun.noun) }
    }
  }

  private func options(_ sentence: Int) -> AntecedentOptions {
    AntecedentOptions(
      tokens: text.sentences[sentence].tokens, sentence: sentence, salience: salience, drafts: drafts, types: types,
      isCertain: isCertain, isGuess: isGuess, names: names, nouns: nouns, paragraphs: paragraphs, isMention: isMention,
      earlierRival: earlierRival, isQuoted: isQuoted)
  }

  private mutating func resolvePlural(_ description: Description) {
    guard description.determiner == .definite, let count = description.count else { return }
    let fitting = salience.recent.filter { draft in
      description.noun.types.contains(types[draft]) && salience.distance(draft, from: description.sentence) <= 3
        && !drafts[draft].key.hasPrefix("collective:")
    }
    let wanted = count == 0 ? 2 : count
    // "the companies" without a number takes up two, if there are no more and nothing tells them from others.
    let isBare = description.noun.nounClass == .generic && description.tokens.count <= 2
    guard fitting.count >= wanted, count > 0 || (fitting.count == 2 && isBare) else { return }
    if let group = latestGroup(of: wanted, in: description.sentence), group.allSatisfy(fitting.contains) {
      return link(description, to: group, confidence: 0.85)
    }
    let best = fitting.sorted {
      salience.score($0, in: description.sentence) > salience.score($1, in: description.sentence)
    }
    link(description, to: best.prefix(wanted).sorted(), confidence: fitting.count == wanted ? 0.85 : 0.6)
  }

  /// The latest coordination of names that has as many members as wanted.
  private func latestGroup(of count: Int, in sentence: Int) -> [Int]? {
    var members: [Int] = []
    var place = (sentence: -1, first: -1)
    for mention in mentions.reversed() where mention.kind != .pronoun && mention.organizations.count == 1 {
      guard sentence - mention.sentence <= 3 else { return nil }
      let all = Coordination(tokens: text.sentences[mention.sentence].tokens).members(of: mention.head)
      guard all.count == count else { continue }
      if place != (mention.sentence, all[0]) {
        place = (mention.sentence, all[0])
        members = []
      }
      members.append(mention.organizations[0])
      if Set(members).count == count { return Set(members).sorted() }
    }
    return nil
  }

  // Pronouns

  private mutating func resolvePronoun(_ sentence: Int, _ token: Int) {
    let tokens = text.sentences[sentence].tokens
    let form = tokens[token].form.lowercased()
    if Pronouns.relative.contains(form) {
      guard let antecedent = Pronouns.antecedent(tokens, of: token) ?? Pronouns.neighbor(tokens, of: token),
        let mention = mention(sentence, covering: antecedent)
      else { return }
      let all = Coordination(tokens: tokens).members(of: antecedent).filter { $0 < token }
      let others = all.count > 1 ? all.compactMap { self.mention(sentence, covering: $0)?.organizations.first } : []
      let isWhole = others.count == all.count && others.count > 1 && antecedent == all[0]
      return append(sentence, token, isWhole ? Set(others).sorted() : mention.organizations, 0.9)
    }
    if Pronouns.firstPerson.contains(form) {
      if let speaker = speakerHere(sentence) ?? speaker {
        append(sentence, token, [speaker], 0.6)
      } else if let company = mostSalientCompany(sentence) {
        append(sentence, token, [company], 0.4)
      }
      return
    }
    guard Pronouns.thirdPerson.contains(form) else { return }
    let options = self.options(sentence).options(pronoun: token)
    trace(sentence, token, "pronoun", options)
    guard let best = AntecedentRanker.pronouns.best(of: options), let draft = best.organization else { return }
    let group = Pronouns.plural.contains(form) ? self.group(of: draft, sentence) : [draft]
    append(sentence, token, group, best.probability)
    note(draft, sentence, token, .pronoun)
  }

  /// The organizations that "they" takes up: those that were last mentioned as one coordination with the chosen one.
  private func group(of draft: Int, _ sentence: Int) -> [Int] {
    let trace = salience.traces[draft]
    guard trace.kind != .pronoun, sentence - trace.sentence <= 1 else { return [draft] }
    let members = Coordination(tokens: text.sentences[trace.sentence].tokens).members(of: trace.token)
    guard members.count > 1 else { return [draft] }
    let found = members.compactMap { member in
      mentions.last { $0.sentence == trace.sentence && $0.head == member }?.organizations.first
    }
    return found.count == members.count ? Set(found).sorted() : [draft]
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
      guard
        let subject = tokens.indices.first(where: {
          tokens[$0].head == index && tokens[$0].universalRelation == "nsubj"
        })
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

  private func mostSalientCompany(_ sentence: Int) -> Int? {
    salience.recent.filter { isCertain[$0] && !types[$0].isGovernmental }
      .max { salience.score($0, in: sentence) < salience.score($1, in: sentence) }
  }

  private mutating func noteSpeaker(_ sentence: Int) {
    if let here = speakerHere(sentence) { speaker = here }
  }
}
