import Text

/// Tells the tense of the clause around a place of an analyzed text from the clause's verb group.
///
/// Built once in linear time; a look-up takes constant time.
public struct ClauseTense: TenseProvider {
  private let starts: [Int]
  private let tenses: [Tense?]
  /// The number of tokens that start before every block of bytes.
  private let tokensBefore: [Int]

  private static let blockSize = 16

  /// Indexes an analyzed text.
  public init(_ analysis: AnalyzedText) {
    let starts = analysis.sentences.flatMap { $0.tokens.map(\.range.lowerBound) }
    var tokensBefore = [Int]()
    for (index, start) in starts.enumerated() {
      while tokensBefore.count * Self.blockSize <= start { tokensBefore.append(index) }
    }
    self.starts = starts
    self.tokensBefore = tokensBefore
    tenses = analysis.sentences.flatMap { SentenceTense($0).tenses }
  }

  /// The tense of the clause that holds the start of `range`, or nil if no finite verb shows it. Between tokens, the
  /// token before counts; before the first, the first.
  public func tense(at range: TextRange) -> Tense? {
    guard let first = tenses.first else { return nil }
    let block = min(max(range.lowerBound, 0) / Self.blockSize, tokensBefore.count - 1)
    var index = tokensBefore[block]
    while index < starts.count, starts[index] <= range.lowerBound { index += 1 }
    return index > 0 ? tenses[index - 1] : first
  }
}
