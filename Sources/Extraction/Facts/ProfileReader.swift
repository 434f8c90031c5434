import Graph
import Language
import Text

/// Reads profiles: the name of a company as title or heading and below it lines with labels, "Investors: Acme, Bolt", or
/// headings with items, "CUSTOMERS" and "- Acme, since 2020"; and lines that begin with a name and end with such a label.
struct ProfileReader {
  private let text: ResolvedText
  private let boilerplate: BoilerplateFilter
  private let lines: ListLines

  /// A label or heading and the organization that it tells of.
  private struct Section {
    var label: ProfileLabel
    var profile: OrganizationMention
    var sentence: Int
    /// The last token of the label.
    var trigger: Int
    /// The token behind which names of the same sentence belong to it, or nil for a heading.
    var colon: Int?
    /// Whether lines that only name an organization are its items.
    var hasBareItems: Bool
  }

  /// How many sentences below its heading a profile may end.
  private static let reach = 12
  /// What a text about an organization is called.
  private static let kinds: Set<String> = [
    "profile", "company", "fact", "factsheet", "overview", "portrait", "card", "snapshot", "summary", "brief",
  ]
  /// The longest heading, in tokens.
  private static let longestHeading = 9

  init(text: ResolvedText, boilerplate: BoilerplateFilter) {
    self.text = text
    self.boilerplate = boilerplate
    lines = ListLines(text: text)
  }

  /// What the profiles of a text tell. Linear in its tokens.
  func candidates() -> [Candidate] {
    var found = [Candidate]()
    let subject = subject
    var profile: OrganizationMention?
    var opener: OrganizationMention?
    var section: Section?
    for index in text.analyzed.sentences.indices where !boilerplate.isBoilerplate(sentence: index) {
      guard index == 0 || text.analyzed.startsLine(index) else {
        if let next = opener.flatMap({ self.section(in: index, of: $0) }) { found += listed(in: next) }
        continue
      }
      opener = self.opener(index)
      if let current = profile, index - current.sentence > Self.reach { profile = nil }
      if let next = (profile ?? subject).flatMap({ self.section(in: index, of: $0) }) {
        section = next
        found += listed(in: next)
      } else if let name = heading(index), section == nil || subject == nil && text.analyzed.followsBlankLine(index) {
        profile = name
        section = nil
      } else if let current = section, lines.isAdrift(index, from: current.sentence) {
        section = nil
      } else if let current = section {
        let items = items(in: index, of: current)
        if items.isEmpty, !lines.isBulleted(index), heading(index) == nil { section = nil }
        found += items
      }
    }
    return found
  }

  /// The only organization of the title.
  private var subject: OrganizationMention? {
    let named = text.mentions(inSentence: 0).filter { [.name, .short, .acronym].contains($0.kind) }
    guard let first = named.first, Set(named.flatMap(\.organizations)).count == 1 else { return nil }
    let isTitle =
      text.analyzed.sentences.count > 1 && text.analyzed.startsLine(1)
      && text.analyzed.sentences[0].tokens.last?.form != "."
    let next = text.analyzed.sentences[0].tokens.dropFirst(first.tokens.upperBound).first
    // "the Orvik wind farm"
    let isPart = next.map { $0.upos == .noun && !Self.kinds.contains($0.lemma.lowercased()) } ?? false
    return isTitle && !isPart ? first : nil
  }

  /// The organization that a line begins with: "Acme, a maker of pumps, closed a $3 million round. Investors: Bolt, Cairn."
  private func opener(_ sentence: Int) -> OrganizationMention? {
    text.mentions(inSentence: sentence).first.flatMap { mention in
      mention.tokens.lowerBound < 2 && ![.pronoun, .description].contains(mention.kind) ? mention : nil
    }
  }

  /// The organization whose name is all that a line says.
  private func heading(_ sentence: Int) -> OrganizationMention? {
    let tokens = text.analyzed.sentences[sentence].tokens
    let mentions = text.mentions(inSentence: sentence)
    guard tokens.count < Self.longestHeading, mentions.count == 1, let mention = mentions.first,
      ![.pronoun, .description].contains(mention.kind)
    else { return nil }
    let others = tokens.indices.filter { !mention.tokens.contains($0) }
    return others.allSatisfy { [.punctuation, .numeral, .symbol].contains(tokens[$0].upos) } ? mention : nil
  }

  /// The section that a line opens, "Investors: Acme" or "CUSTOMERS".
  private func section(in sentence: Int, of profile: OrganizationMention) -> Section? {
    let tokens = text.analyzed.sentences[sentence].tokens
    let colon: Int?
    let words: [String]
    if let (label, place) = LineLabel.read(tokens) {
      (colon, words) = (place, label.split(separator: " ").map(String.init))
    } else {
      let next = sentence + 1
      guard tokens.count < Self.longestHeading, tokens.last?.form != ".", next < text.analyzed.sentences.count,
        text.analyzed.startsLine(next), text.mentions(inSentence: sentence).isEmpty
      else { return nil }
      (colon, words) = (nil, tokens.map { $0.form.lowercased() })
    }
    guard let label = ProfileLabel(words), isPossible(profile, for: label) else { return nil }
    let isOpen = colon.map { $0 + 1 == tokens.count } ?? false
    return Section(
      label: label, profile: profile, sentence: sentence, trigger: (colon ?? tokens.count) - 1, colon: colon,
      hasBareItems: isOpen || label.type != .partnersWith && lines.isBlockOfNames(below: sentence))
  }

  /// Whether an organization may have what a label names: who invests for a living or governs has no investors.
  private func isPossible(_ profile: OrganizationMention, for label: ProfileLabel) -> Bool {
    guard let organization = profile.organizations.first else { return false }
    let type = text.organizations[organization].type
    if label.type == .investsIn, !label.isOutgoing { return type != .investor && !type.isGovernmental }
    return label.type == .contractedWith || !type.isGovernmental
  }

  /// The names behind a label's colon.
  private func listed(in section: Section) -> [Candidate] {
    guard let colon = section.colon else { return [] }
    let names = ListContinuation(tokens: text.analyzed.sentences[section.sentence].tokens).row(
      from: colon + 1, among: text.mentions(inSentence: section.sentence), allowed: Self.isBetweenNames)
    return candidates(names, in: section)
  }

  private static func isBetweenNames(_ token: Token) -> Bool {
    ["lead", "participate", "include"].contains(token.lemma.lowercased())
      || ![.verb, .auxiliary, .pronoun].contains(token.upos) && token.form != "."
  }

  /// The organizations that a line below a heading begins with.
  private func items(in sentence: Int, of section: Section) -> [Candidate] {
    let tokens = text.analyzed.sentences[sentence].tokens
    var leaders = lines.leaders(of: sentence, mayBeSentence: lines.isBulleted(sentence))
    if leaders.count == 1 {
      leaders += ListContinuation(tokens: tokens).row(
        from: leaders[0].tokens.upperBound, among: text.mentions(inSentence: sentence)
      ) { [",", "and", "&", ";"].contains($0.form) }
    }
    let mayBeItem =
      lines.isBulleted(sentence) || leaders.count > 1 || section.hasBareItems
      || leaders.last.map { $0.tokens.upperBound < tokens.count } == true
    return mayBeItem ? candidates(leaders, in: section) : []
  }

  /// The relationships with organizations of one sentence, each with the words up to the next.
  private func candidates(_ names: [OrganizationMention], in section: Section) -> [Candidate] {
    names.indices.compactMap { index in
      let tokens = text.analyzed.sentences[names[index].sentence].tokens
      let start = names[index].tokens.upperBound
      let end = index + 1 < names.count ? names[index + 1].tokens.lowerBound : tokens.count
      return candidate(ProfileItem(mention: names[index], rest: tokens[start..<end]), in: section)
    }
  }

  private func candidate(_ item: ProfileItem, in section: Section) -> Candidate? {
    guard item.isAboutOrganization, let status = item.status(of: section.label),
      let other = item.mention.organizations.first, let subject = section.profile.organizations.first, other != subject
    else { return nil }
    let type = section.label.type
    // Of an item far below, the line is quoted and not the heading, which alone would name nobody.
    let isFar = text.analyzed.quote(from: section.sentence, to: item.mention.sentence) == nil
    let (sentence, trigger) = isFar ? (item.mention.sentence, item.mention.head) : (section.sentence, section.trigger)
    var candidate = Candidate(
      type: type, source: other, target: subject, status: status, event: nil, rule: "\(type.rawValue)/profile",
      sentence: sentence, trigger: trigger, predicate: trigger, sourceMention: item.mention,
      targetMention: section.profile, via: [], amount: nil, label: nil, date: nil,
      factuality: Factuality(status: status, assertion: .stated, attribution: nil, rejection: nil), confidence: 0.85,
      rejection: nil)
    if item.mention.sentence != sentence { candidate.item = item.mention.sentence }
    candidate.amount = amount(of: item, for: type)
    if section.label.isOutgoing { candidate.reverse() }
    return candidate
  }

  /// The only sum or share that an item tells.
  private func amount(of item: ProfileItem, for type: RelationshipType) -> Amount? {
    guard [.investsIn, .contractedWith, .acquires].contains(type), let first = item.rest.first,
      let last = item.rest.last
    else { return nil }
    let range = TextRange(first.range.lowerBound, last.range.upperBound)
    let amounts = AmountScanner.amounts(in: text.analyzed.text, range: range).map(\.amount)
      .filter { $0.isMoney || $0.unit == "percent" && type != .contractedWith }
    return amounts.count == 1 ? amounts[0] : nil
  }
}
