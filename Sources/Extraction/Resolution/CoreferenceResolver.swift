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
  /// Decides among antecedents.
  let chooser: any AntecedentChooser

  /// The mentions found, of names too.
  var mentions: [OrganizationMention] = []
  var salience: Salience
  var memory = DescriptionMemory()
  var speaker: Int?
  /// For the current sentence: the name at each token, or -1.
  var nameAt: [Int] = []
  var isMention: [Bool] = []
  var isPerson: [Bool] = []
  var isQuoted = false
  /// Organizations mentioned as one in this sentence and the ones before it.
  var groups: [AntecedentGroup] = []
  /// Whom "we" meant last.
  var lastWe: Int?
  /// Who was mentioned first in each paragraph.
  var openers: [Int: Int] = [:]
  var earlier = SentenceContext()
  var paragraphs: [Int] = []
  private var nextEntity = 0

  init(
    text: AnalyzedText, names: [NameMention], nouns: DescriptionNouns, countries: Countries,
    drafts: [OrganizationDraft], draftOfName: [Int], types: [OrganizationType], isCertain: [Bool], isGuess: [Bool],
    chooser: any AntecedentChooser
  ) {
    self.isCertain = isCertain
    self.isGuess = isGuess
    self.chooser = chooser
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
    groups.removeAll { index - $0.sentence > 2 }
    isPerson = persons(in: text.sentences[index])
    let firstMention = mentions.count
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
    earlier = SentenceContext(RivalNouns(tokens: tokens, isMention: isMention, isPerson: isPerson))
    memory.note(
      tokens,
      mentions: mentions[firstMention...].compactMap {
        $0.organizations.count == 1 ? (tokens: $0.tokens, organization: $0.organizations[0]) : nil
      }, countries: countries)
  }

  /// Where the names of persons stand.
  private mutating func persons(in sentence: Sentence) -> [Bool] {
    var isPerson = [Bool](repeating: false, count: sentence.tokens.count)
    while nextEntity < text.entities.count, text.entities[nextEntity].range.lowerBound < sentence.range.upperBound {
      let entity = text.entities[nextEntity]
      nextEntity += 1
      guard entity.type == .person else { continue }
      for index in sentence.tokens.indices where sentence.tokens[index].range.overlaps(entity.range) {
        isPerson[index] = true
      }
    }
    return isPerson
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
    noteGroup(mention.sentence, head)
  }

  mutating func note(_ draft: Int, _ sentence: Int, _ head: Int, _ kind: OrganizationMention.Kind) {
    let role = GrammaticalRole.weight(text.sentences[sentence].tokens, head)
    if openers[paragraphs[sentence]] == nil { openers[paragraphs[sentence]] = draft }
    salience.note(draft, sentence: sentence, token: head, role: role, kind: kind)
  }

  mutating func link(_ description: Description, to drafts: [Int], confidence: Double, reasons: [String] = []) {
    mentions.append(
      OrganizationMention(
        sentence: description.sentence, tokens: description.tokens, head: description.head, range: description.range,
        organizations: drafts, kind: .description, confidence: confidence, reasons: reasons))
    for draft in drafts { memory.note(description, of: draft) }
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
    // "its streaming service Acme Play"
    if description.noun.noun == "service", type == .governmentAgency,
      DescriptionNounData.publicServices.isDisjoint(with: description.modifiers)
    {
      return
    }
    if type == .company, description.noun.nounClass == .generic, description.isFinancial { type = .investor }
    if description.noun.nounClass != .generic || drafts[draft].describedAs == nil {
      let words = (description.modifiers.filter { $0.first?.isLetter == true } + [description.noun.noun])
      drafts[draft].describedAs = (type, words.suffix(4).joined(separator: " "))
    }
    if description.noun.nounClass == .unit, let owner = appositions.owner(of: description), owner != draft {
      drafts[draft].parent = owner
    }
  }
}
