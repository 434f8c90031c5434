import Graph
import Language
import Text

/// Descriptions.
extension CoreferenceResolver {
  mutating func resolve(_ description: Description, _ appositions: Apposition) {
    if description.count != nil { return resolvePlural(description) }
    if let unit = ownedUnit(description, appositions) { return link(description, to: [unit], confidence: 0.85) }
    let isCandidate = description.isCapitalized && description.determiner == .bare
    guard description.determiner == .definite || isCandidate else { return }
    // "the venture between Acme and Bolt" is one that the phrase itself makes known.
    let next = description.tokens.upperBound
    let tokens = text.sentences[description.sentence].tokens
    if next < tokens.count, tokens[next].form == "between" { return }
    if let draft = labelled(description) { return link(description, to: [draft], confidence: 0.9) }
    if let draft = bearer(of: description) { return link(description, to: [draft], confidence: 0.9) }
    let decision = AntecedentDecision(
      range: description.range, family: AntecedentFamily(description.noun),
      options: self.options(description.sentence).options(description: description))
    guard let choice = chooser.choice(decision) else {
      if let issuer = issuer(description) { link(description, to: [issuer], confidence: 0.7) }
      return
    }
    link(description, to: choice.organizations, confidence: choice.probability, reasons: choice.reasons)
  }

  /// "the Company" in capitals is the one of which a release or report tells most.
  private func issuer(_ description: Description) -> Int? {
    guard description.isCapitalized, description.determiner == .definite, description.tokens.count == 2,
      description.noun.noun == "company"
    else { return nil }
    let companies = salience.recent.filter { types[$0] == .company && isCertain[$0] }
    let ranked = companies.sorted { (salience.traces[$0].count, $1) > (salience.traces[$1].count, $0) }
    guard let first = ranked.first, salience.traces[first].count > 1 else { return nil }
    return ranked.count == 1 || salience.traces[first].count > salience.traces[ranked[1]].count ? first : nil
  }

  /// "ORVIK - The engineer said": whom a line's label names.
  private func labelled(_ description: Description) -> Int? {
    let dash = description.tokens.lowerBound - 1
    guard dash > 0, ["-", "–", "—", ":"].contains(text.sentences[description.sentence].tokens[dash].form) else {
      return nil
    }
    let label = mentions.last {
      $0.sentence == description.sentence && $0.tokens.upperBound == dash && $0.tokens.lowerBound < 2
        && $0.kind != .pronoun && $0.organizations.count == 1
    }
    return label?.organizations[0]
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

  func options(_ sentence: Int, speakerHere: Int? = nil) -> AntecedentOptions {
    let tokens = text.sentences[sentence].tokens
    return AntecedentOptions(
      tokens: tokens, sentence: sentence, salience: salience, drafts: drafts, types: types, isCertain: isCertain,
      isGuess: isGuess, names: names, nouns: nouns, memory: memory, paragraphs: paragraphs,
      rivals: RivalNouns(tokens: tokens, isMention: isMention, isPerson: isPerson), earlier: earlier,
      isQuoted: isQuoted, speaker: speaker, speakerHere: speakerHere, lastWe: lastWe, openers: openers,
      groups: groups)
  }

  mutating func resolvePlural(_ description: Description) {
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
}
