import Language
import Text

/// The lines of a text as items of lists: where they begin, what they look like, which organizations they begin with.
struct ListLines: Sendable {
  let text: ResolvedText

  private static let bullets = BulletSigns.ofItems.union(["o"])
  /// The longest item without a bullet, in tokens.
  static let longestLine = 30

  func startsLine(_ index: Int) -> Bool { text.analyzed.startsLine(index) }

  func isBulleted(_ index: Int) -> Bool {
    guard let first = text.analyzed.sentences[index].tokens.first else { return false }
    return Self.bullets.contains(first.form) || first.upos == .numeral
  }

  /// Whether a line in capitals stands over a list.
  func isHeading(_ index: Int) -> Bool {
    let tokens = text.analyzed.sentences[index].tokens
    return tokens.count > 1 && tokens.allSatisfy { $0.form == $0.form.uppercased() } && !isBulleted(index)
  }

  /// Whether a sentence ends with a colon: what follows belongs to it.
  func isOpen(_ index: Int) -> Bool { text.analyzed.sentences[index].tokens.last?.form == ":" }

  /// Whether a line without a bullet stands apart from the list above, behind an empty line.
  func isAdrift(_ index: Int, from heading: Int) -> Bool {
    index > heading + 1 && !isBulleted(index) && text.analyzed.followsBlankLine(index)
  }

  /// Whether the lines from a heading to the next empty line are names of organizations and nothing else, and the heading
  /// follows an empty line itself. Linear in the block's lines.
  func isBlockOfNames(below heading: Int) -> Bool {
    guard text.analyzed.followsBlankLine(heading) else { return false }
    var index = heading + 1
    while index < text.analyzed.sentences.count, index == heading + 1 || !text.analyzed.followsBlankLine(index) {
      guard startsLine(index), let name = leader(of: index, from: 0),
        name.tokens.upperBound == text.analyzed.sentences[index].tokens.count
      else { return false }
      index += 1
    }
    return index > heading + 1
  }

  /// The organizations that an item begins with; several where items stand behind semicolons; none if the line is no
  /// item.
  func leaders(of index: Int, mayBeSentence: Bool) -> [OrganizationMention] {
    let tokens = text.analyzed.sentences[index].tokens
    let parts = [0] + tokens.indices.dropLast(2).filter { tokens[$0].form == ";" }.map { $0 + 1 }
    let isLine =
      tokens.count <= Self.longestLine && !isHeading(index)
      && (tokens.last?.form != "." || mayBeSentence || isLast(index))
    guard isBulleted(index) || parts.count > 1 || isLine else { return [] }
    let found = parts.compactMap { leader(of: index, from: $0) }
    return parts.count > 1 && found.count < 2 ? [] : found
  }

  /// The organization that an item begins with at one of its tokens, behind bullets, numbers and "the".
  func leader(of index: Int, from part: Int) -> OrganizationMention? {
    let tokens = text.analyzed.sentences[index].tokens
    let lastOfSum = part == 0 ? sumEnd(tokens) : -1
    let start = tokens.indices[part...].first { token in
      !Self.bullets.contains(tokens[token].form) && tokens[token].upos != .punctuation
        && !(token < 3 && tokens[token].upos == .numeral) && !["the", "and"].contains(tokens[token].lemma.lowercased())
        && token > lastOfSum
    }
    guard let start else { return nil }
    return text.mentions(inSentence: index).first { mention in
      mention.tokens.lowerBound <= start && mention.tokens.contains(start) && mention.organizations.count == 1
        && [.name, .short, .acronym].contains(mention.kind)
    }
  }

  /// Whether the line before ends with "; and", so that this one ends the list.
  private func isLast(_ index: Int) -> Bool {
    text.analyzed.sentences[index - 1].tokens.suffix(2).contains { $0.form == ";" }
  }

  /// The "to" of "$14 million to Acme" at the beginning of a line, or -1.
  private func sumEnd(_ tokens: [Token]) -> Int {
    guard let to = tokens.prefix(6).firstIndex(where: { ["to", "for"].contains($0.form) }),
      tokens[..<to].contains(where: { $0.upos == .symbol || $0.upos == .numeral }),
      tokens[..<to].allSatisfy({ $0.upos != .verb })
    else { return -1 }
    return to
  }
}
