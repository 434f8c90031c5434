import Text

/// The line of a text that says when it was published.
struct PublicationLine {
  let scan: TemporalScan
  let order: TemporalTagger.DayMonthOrder

  /// Only a text's first lines say so.
  private static let lines = 12

  private enum Kind: Int {
    case published, heading, line, dateline, updated
  }

  /// The best candidate: a line of publication before a heading, a line of its own, a dateline and an update.
  func expression() -> TemporalExpression? {
    var best: (kind: Kind, expression: TemporalExpression)?
    for found in scan.found {
      let start = lineStart(of: found.range.lowerBound)
      guard isNearTop(start) else { break }
      guard let kind = kind(of: found.range, lineStart: start), kind.rawValue < best?.kind.rawValue ?? .max,
        let expression = expression(found)
      else { continue }
      best = (kind, expression)
    }
    return best?.expression
  }

  private func expression(_ found: TemporalMatcher.Found) -> TemporalExpression? {
    let resolution = TemporalResolver(reference: nil).resolve(found.form.ordered(order), isFuture: false)
    guard resolution.precision == .day, resolution.first != nil, resolution.first == resolution.last else { return nil }
    let bytes = scan.bytes(found.range)
    var value = resolution.value(text: scan.text.string(in: bytes))
    value.basis = .publication
    return TemporalExpression(range: bytes, value: value, rule: "publication-line", diagnostic: resolution.diagnostic)
  }

  private func kind(of range: Range<Int>, lineStart: Int) -> Kind? {
    let before = (lineStart..<range.lowerBound).map { scan.tokens[$0] }
    let next = scan.tokens[range.upperBound]
    let words = before.compactMap { Grammar.shared.vocabulary.meaning(of: $0.word, in: .publication) }
    if before.count <= 8, words.contains(1) { return .published }
    if before.count <= 8, words.contains(2) { return .updated }
    if before.isEmpty, Grammar.shared.vocabulary.meaning(of: next.word, in: .publication) == 1 { return .published }
    let endsLine = next.flags.contains(.newLine)
    if before.isEmpty, endsLine || !next.isLowercaseWord && next.kind == .mark && !next.is(.comma) { return .line }
    if words.contains(3), endsLine, before.count <= 3 { return .heading }
    if endsLine, before.count <= 8, before.last.map(isSeparator) ?? false { return .line }
    if before.isEmpty, next.is(.by) { return .line }
    if isDateline(before, next) { return .dateline }
    return nil
  }

  /// "Ana Bell | May 4, 2024", "5 min read · May 4, 2024".
  private func isSeparator(_ token: TemporalToken) -> Bool {
    token.isOne(of: [.verticalBar, .comma, .hyphen, .dash])
      || BulletSigns.unambiguous.contains(scan.text.string(in: TextRange(token.start, token.end)))
  }

  /// Capitals or a place name, and a dash, colon or bracket after the date: "PARIS and LYON, May 4, 2024 –", "BERLIN
  /// (4 May 2024)", "Lund, 4 May 2024. Acme".
  private func isDateline(_ before: [TemporalToken], _ next: TemporalToken) -> Bool {
    guard before.count <= 10, next.kind == .mark || next.flags.contains(.newLine), before.allSatisfy(isOfPlace) else {
      return false
    }
    if next.flags.contains(.newLine) || next.isOne(of: [.hyphen, .dash, .openBracket, .slash, .colon]) { return true }
    if next.is(.closeBracket) { return before.contains { $0.is(.openBracket) } }
    return next.is(.fullStop) && before.count > 1 && before.last?.is(.comma) ?? false
  }

  private func isOfPlace(_ token: TemporalToken) -> Bool {
    token.kind != .number && (!token.isLowercaseWord || token.isOne(of: [.and, .of, .the]))
  }

  private func lineStart(of index: Int) -> Int {
    var place = index
    while place > 0, !scan.tokens[place].flags.contains(.newLine), index - place < 12 { place -= 1 }
    return place
  }

  private func isNearTop(_ index: Int) -> Bool {
    scan.text.location(ofByte: scan.tokens[index].start).line
      - scan.text.location(ofByte: scan.tokens[0].start).line < Self.lines
  }
}
