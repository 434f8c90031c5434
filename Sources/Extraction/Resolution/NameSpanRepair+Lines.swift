import Graph
import Language

/// Names that the recognizer took together with their owner, with what a dash adds, or without their beginning.
extension NameSpanRepair {
  /// "Orvik's Bank of Larkmoor" is Orvik's and another organization; "Orvik Co. - Sensor Systems" is Orvik Co.
  func separated(_ span: Span) -> [Span] {
    guard span.type == .organization else { return [span] }
    for index in span.range.dropFirst().dropLast(2) {
      let left = span.range.lowerBound..<index
      let right = (index + 1)..<span.range.upperBound
      if tokens[index].xpos == "POS", isOwner(left), right.count > 1,
        grammar.evidence(words(right)) != nil || !gazetteer.senses(of: text(right)).isEmpty,
        gazetteer.senses(of: text(span.range)).isEmpty
      {
        return [(range: left, type: span.type), (range: right, type: span.type)]
      }
      if ["-", "–", "—"].contains(tokens[index].form), !isTied(index), !isTied(index + 1),
        words(left).last.map(OrganizationName.legalForms.contains) == true
      {
        return [(range: left, type: span.type), (range: right, type: .product)]
      }
    }
    return [span]
  }

  /// Whether an organization's name stands alone elsewhere: the gazetteer's, the text's or an acronym.
  private func isOwner(_ range: Range<Int>) -> Bool {
    known.contains(words(range).joined(separator: " "))
      || gazetteer.senses(of: text(range)).contains { !$0.isAmbiguous && !$0.isRelative }
      || range.count == 1 && NameFolding.isAllCapitals(text(range)) && text(range).utf8.count > 2
  }

  /// Whether nothing stands before a token.
  private func isTied(_ index: Int) -> Bool {
    tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
  }

  /// "2. Applied Orvik Sciences Inc": an item that ends with a legal form is a name as a whole.
  func withLine(_ span: Span) -> Span {
    guard span.type == .organization, span.range.upperBound == tokens.count, span.range.lowerBound > 0,
      words(span.range).last.map(NameWordData.legalEnds.contains) == true
    else { return span }
    let start = tokens.firstIndex { $0.upos != .numeral && $0.upos != .punctuation && $0.upos != .symbol } ?? 0
    guard start > 0, start < span.range.lowerBound, span.range.lowerBound - start < 4,
      tokens[start..<span.range.lowerBound].allSatisfy({
        NameFolding.isCapitalized($0.form) && $0.form.allSatisfy(\.isLetter) && !NameTrimmer.isHeadlineVerb($0.form)
      })
    else { return span }
    return (range: start..<span.range.upperBound, type: span.type)
  }
}
