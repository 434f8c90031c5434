import Text

/// Tells the tense of the clause around a place of an analyzed text from the clause's verb group.
///
/// Built once in linear time; a look-up is a binary search over the tokens.
public struct ClauseTense: TenseProvider {
  private let starts: [Int]
  private let tenses: [Tense?]

  /// Indexes an analyzed text.
  public init(_ analysis: AnalyzedText) {
    var starts = [Int]()
    var tenses = [Tense?]()
    for sentence in analysis.sentences {
      tenses += SentenceTense(sentence).tenses
      starts += sentence.tokens.map(\.range.lowerBound)
    }
    self.starts = starts
    self.tenses = tenses
  }

  /// The tense of the clause that holds the start of `range`, or nil if no finite verb shows it.
  public func tense(at range: TextRange) -> Tense? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? tenses[low - 1] : tenses.first ?? nil
  }
}
