import Language
import Text

/// Lists whose items a sentence announces ("The agency has selected the following companies for contracts:"): the words
/// that announce them mention the organizations that the items begin with.
struct StatedLists: Sendable {
  /// The text with such mentions.
  private(set) var text: ResolvedText
  /// The announcing sentence of each item's sentences.
  private(set) var heads: [Int: Int] = [:]
  private var items: [Place: OrganizationMention] = [:]
  private var announcements: [OrganizationMention] = []
  private let lines: ListLines

  private struct Place: Hashable {
    var sentence: Int
    var organization: Int
  }

  /// What announces organizations.
  private static let groups = WordClass(name: "GROUP")

  /// Finds the lists of a text. Linear in its tokens.
  init(_ text: ResolvedText) {
    self.text = text
    lines = ListLines(text: text)
    var index = 0
    while index < text.analyzed.sentences.count { index = read(after: index) }
    guard !announcements.isEmpty else { return }
    let covered = Dictionary(announcements.map { ($0.sentence, $0.head) }, uniquingKeysWith: { first, _ in first })
    let others = text.mentions.filter { mention in
      covered[mention.sentence].map { !mention.tokens.contains($0) } ?? true
    }
    self.text = ResolvedText(
      analyzed: text.analyzed, organizations: text.organizations, mentions: others + announcements)
  }

  /// The mention at the head of the item by which a list's organization comes in, or nil.
  func item(of organization: Int, inListOf sentence: Int) -> OrganizationMention? {
    items[Place(sentence: sentence, organization: organization)]
  }

  /// Reads the list that a sentence announces and returns the sentence after it; the next one where there is none.
  private mutating func read(after head: Int) -> Int {
    let announced = announcement(in: text.analyzed.sentences[head].tokens).flatMap { isNamed($0, in: head) ? nil : $0 }
    let origins = origins(before: head)
    guard announced != nil || lines.isOpen(head) || !origins.isEmpty && lines.isHeading(head) else { return head + 1 }
    if let announced, readOn(from: announced, in: head) { return head + 1 }
    let (leaders, count, next) = leaders(
      after: head, mayBeSentences: !origins.isEmpty && (lines.isOpen(head) || lines.isHeading(head)))
    if let origin = origins.last(where: { $0.count <= count && $0.count > 1 }), !leaders.isEmpty, !namesAuthority(head)
    {
      let items = Array(leaders.prefix(origin.count))
      enter(items, at: origin.noun, in: origin.sentence)
      for item in items { heads[item.sentence] = origin.sentence }
      return head + 1
    }
    guard let place = announced, leaders.count > 1 else {
      // "The agency also announced:" and bullets below it, each a sentence of its own.
      if lines.isOpen(head), next > head + 2, lines.isBulleted(head + 1) {
        for sentence in (head + 1)..<next { heads[sentence] = head }
        return next
      }
      return head + 1
    }
    if let verb = incompleteVerb(in: text.analyzed.sentences[head].tokens) { complete(verb, in: head) }
    for sentence in (head + 1)..<next { heads[sentence] = head }
    let tokens = text.analyzed.sentences[head].tokens
    enter(leaders, at: tokens.last?.deprel == "obj" ? tokens.count - 1 : place, in: head)
    return next
  }

  private mutating func enter(_ leaders: [OrganizationMention], at noun: Int, in sentence: Int) {
    for leader in leaders { items[Place(sentence: sentence, organization: leader.organizations[0])] = leader }
    mention(leaders.map { $0.organizations[0] }, at: noun, in: sentence)
  }

  /// The organizations that the lines below a sentence begin with, how many lines there are up to the last of these, and
  /// the sentence after them.
  private func leaders(
    after head: Int, mayBeSentences: Bool
  ) -> (leaders: [OrganizationMention], count: Int, next: Int) {
    let sentences = text.analyzed.sentences
    var leaders = [OrganizationMention]()
    var next = head + 1
    var strangers = 0
    var count = 0
    if next + 1 < sentences.count, lines.startsLine(next), lines.isHeading(next), lines.startsLine(next + 1),
      lines.isBulleted(next + 1)
    {
      next += 1
    }
    while next < sentences.count, lines.startsLine(next) {
      let isOpenLine =
        lines.isOpen(next) && !lines.isBulleted(next) && (next + 1 == sentences.count || lines.startsLine(next + 1))
      let found = isOpenLine ? [] : lines.leaders(of: next, mayBeSentence: mayBeSentences)
      if !found.isEmpty {
        leaders += found
        count += strangers + found.count
        strangers = 0
      } else {
        let mayBeItem =
          lines.isBulleted(next) || mayBeSentences && sentences[next].tokens.count <= ListLines.longestLine
        guard mayBeItem, strangers < 2 else { break }
        strangers += 1
      }
      next += 1
      while next < sentences.count, !lines.startsLine(next) { next += 1 }
    }
    return (leaders, count, next)
  }

  /// How far back the sentence may stand that tells how many the items are: "has chosen six small businesses".
  private static let reach = 12

  /// The nouns before a sentence that count groups, with what they count.
  private func origins(before head: Int) -> [(sentence: Int, noun: Int, count: Int)] {
    guard lines.isOpen(head) || lines.isHeading(head) else { return [] }
    return (max(0, head - Self.reach)..<head).flatMap { sentence in
      let tokens = text.analyzed.sentences[sentence].tokens
      return tokens.indices.compactMap { noun -> (sentence: Int, noun: Int, count: Int)? in
        guard tokens[noun].xpos.hasPrefix("NN"), Self.groups.contains(tokens[noun].lemma.lowercased()),
          !isNamed(noun, in: sentence), namesAuthority(sentence),
          let number = tokens.indices.first(where: {
            tokens[$0].head == noun && $0 < noun && tokens[$0].upos == .numeral
          }),
          let count = Self.number(tokens[number].form)
        else { return nil }
        return (sentence, noun, count)
      }
    }
  }

  private static func number(_ form: String) -> Int? {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words.firstIndex(of: form.lowercased()).map { $0 + 2 } ?? Int(form)
  }

  /// Whether a sentence names an organization that can have chosen the items.
  private func namesAuthority(_ sentence: Int) -> Bool {
    text.mentions(inSentence: sentence).contains { ![.description, .pronoun].contains($0.kind) }
  }

  /// "14 entities … They include Acme and Bolt": the next sentence tells who they are.
  private mutating func readOn(from announced: Int, in head: Int) -> Bool {
    let next = head + 1
    guard next < text.analyzed.sentences.count else { return false }
    let continuation = ListContinuation(tokens: text.analyzed.sentences[next].tokens)
    guard let last = continuation.lastBeforeNames(of: announced, in: text.analyzed.sentences[head].tokens) else {
      return false
    }
    let listed = continuation.names(after: last, among: Array(text.mentions(inSentence: next)))
    guard !listed.isEmpty else { return false }
    enter(listed, at: announced, in: head)
    return true
  }

  private mutating func mention(_ organizations: [Int], at token: Int, in sentence: Int) {
    var seen = Set<Int>()
    announcements.append(
      OrganizationMention(
        sentence: sentence, tokens: token..<(token + 1), head: token,
        range: text.analyzed.sentences[sentence].tokens[token].range,
        organizations: organizations.filter { seen.insert($0).inserted }, kind: .description, confidence: 0.95))
  }

  /// The token that announces the items: the group noun before the colon, or a noun with "following" or a number.
  private func announcement(in tokens: [Token]) -> Int? {
    guard let last = tokens.last else { return nil }
    let isOpen = last.form == ":" || last.form == "："
    let groups = tokens.indices.filter {
      tokens[$0].xpos == "NNS" && Self.groups.contains(tokens[$0].lemma.lowercased())
    }
    if let announced = groups.last(where: { isCounted($0, in: tokens) }) { return announced }
    return isOpen ? groups.last : nil
  }

  /// "Its customers include:": a verb whose object is the list.
  private func incompleteVerb(in tokens: [Token]) -> Int? {
    guard let colon = tokens.last, colon.form == ":" else { return nil }
    return tokens.indices.first { verb in
      tokens[verb].lemma == "include" && tokens[verb].upos == .verb && verb + 2 == tokens.count
        && !tokens.contains { $0.head == verb && $0.deprel == "obj" }
    }
  }

  /// The colon stands for the list.
  private mutating func complete(_ verb: Int, in sentence: Int) {
    let colon = text.analyzed.sentences[sentence].tokens.count - 1
    text.analyzed.sentences[sentence].tokens[colon].upos = .properNoun
    text.analyzed.sentences[sentence].tokens[colon].head = verb
    text.analyzed.sentences[sentence].tokens[colon].deprel = "obj"
  }

  /// Whether a token is part of a name: "Companies House".
  private func isNamed(_ token: Int, in sentence: Int) -> Bool {
    text.mentions(inSentence: sentence).contains {
      $0.tokens.contains(token) && ![.description, .pronoun].contains($0.kind)
    }
  }

  /// "the following companies", "three companies", "these firms".
  private func isCounted(_ noun: Int, in tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      tokens[index].head == noun && index < noun
        && (tokens[index].universalRelation == "nummod" || tokens[index].lemma.lowercased() == "these"
          || tokens[index].form.lowercased() == "following")
    }
  }
}
