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
    AmountScanner.amounts(in: text, range: view.range).compactMap { mention in
      let covered = view.tokens.indices.filter { view.tokens[$0].range.overlaps(mention.range) }
      guard let first = covered.first, let last = covered.last else { return nil }
      return PlacedAmount(amount: mention.amount, range: mention.range, tokens: first..<(last + 1))
    }
  }

  /// The token through which the amount hangs in the tree.
  func head(in view: SentenceView) -> Int {
    tokens.first { !tokens.contains(view.tree.heads[$0]) } ?? tokens.lowerBound
  }
}
