import Language
import Text

/// An analyzed text with its organizations and their mentions.
struct ResolvedText: Sendable {
  /// The text with tokens and trees.
  var analyzed: AnalyzedText
  /// The organizations, in order of first mention.
  var organizations: [ResolvedOrganization]
  /// Every mention, by sentence and token; of those that begin together the longest first.
  var mentions: [OrganizationMention] {
    didSet { starts = Self.starts(mentions, sentences: analyzed.sentences.count) }
  }
  private var starts: [Int]

  /// Creates a resolved text; mentions are sorted here.
  init(analyzed: AnalyzedText, organizations: [ResolvedOrganization], mentions: [OrganizationMention]) {
    self.analyzed = analyzed
    self.organizations = organizations
    self.mentions = mentions.sorted {
      ($0.sentence, $0.tokens.lowerBound, -$0.tokens.count) < ($1.sentence, $1.tokens.lowerBound, -$1.tokens.count)
    }
    starts = Self.starts(self.mentions, sentences: analyzed.sentences.count)
  }

  /// The mentions in one sentence, by token. Constant time.
  func mentions(inSentence sentence: Int) -> ArraySlice<OrganizationMention> {
    guard sentence >= 0, sentence + 1 < starts.count else { return [] }
    return mentions[starts[sentence]..<starts[sentence + 1]]
  }

  private static func starts(_ mentions: [OrganizationMention], sentences: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: sentences + 1)
    for mention in mentions { starts[mention.sentence + 1] += 1 }
    for index in 0..<sentences { starts[index + 1] += starts[index] }
    return starts
  }
}

extension AnalyzedText {
  /// Whether a sentence begins a line: one ends between it and the sentence before. False for the first.
  func startsLine(_ sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    let gap = sentences[sentence - 1].range.upperBound..<sentences[sentence].range.lowerBound
    return text.bytes[gap].contains(UInt8(ascii: "\n"))
  }

  /// Whether an empty line stands between a sentence and the one before.
  func followsBlankLine(_ sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    let gap = sentences[sentence - 1].range.upperBound..<sentences[sentence].range.lowerBound
    return text.bytes[gap].count { $0 == UInt8(ascii: "\n") } > 1
  }

  /// The range from a list's heading to the end of an item, or nil where that is too long to quote.
  func quote(from heading: Int, to item: Int) -> TextRange? {
    let range = TextRange(sentences[heading].range.lowerBound, sentences[item].range.upperBound)
    return range.upperBound - range.lowerBound <= 600 ? range : nil
  }
}
