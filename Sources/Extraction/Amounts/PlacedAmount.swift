import Text

/// An amount with the tokens of its sentence that it covers.
struct PlacedAmount: Sendable {
  var amount: Amount
  var range: TextRange
  var tokens: Range<Int>

  /// Whether it is money or a share, not a capacity.
  var isMoneyOrShare: Bool { amount.unit == "percent" || amount.isMoney }

  /// The amounts of a sentence.
  static func amounts(in view: SentenceView, text: SourceText) -> [PlacedAmount] {
    let found = AmountScanner.amounts(in: text, range: view.range)
    let converted = Set(zip(found, found.dropFirst()).filter { isConversion($1, of: $0, in: text) }.map(\.1))
    return found.filter { !converted.contains($0) }.compactMap { mention in
      let covered = view.tokens.indices.filter { view.tokens[$0].range.overlaps(mention.range) }
      guard let first = covered.first, let last = covered.last else { return nil }
      return PlacedAmount(amount: mention.amount, range: mention.range, tokens: first..<(last + 1))
    }
  }

  /// "Rs 220 crore (about $26 million)"
  private static func isConversion(_ second: AmountMention, of first: AmountMention, in text: SourceText) -> Bool {
    guard first.amount.isMoney, second.amount.isMoney else { return false }
    let gap = text.string(in: TextRange(first.range.upperBound, second.range.lowerBound))
    return gap.hasPrefix(" (") && gap.utf8.count < 20 && !gap.contains(")")
  }

  /// The token through which the amount hangs in the tree.
  func head(in view: SentenceView) -> Int {
    tokens.first { !tokens.contains(view.tree.heads[$0]) } ?? tokens.lowerBound
  }
}
