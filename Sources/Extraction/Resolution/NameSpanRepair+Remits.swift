import Language

/// Names of bodies that go on with what they are for.
extension NameSpanRepair {
  /// "Ministry of Science, Technology and Innovation", "Office for Chemical, Biological and Nuclear Defense": where a list of
  /// such matters ends that a body's name begins, or nil.
  func remitEnd(_ range: Range<Int>) -> Int? {
    // "the Department of Energy, Health and Human Services" are two.
    guard let first = firstRemitEnd(range), gazetteer.senses(of: text(range)).isEmpty else { return nil }
    var end = first == range.upperBound ? nil : first
    var next = first
    while next < tokens.count, [",", "and", "&"].contains(tokens[next].form) {
      let isSerial = tokens[next].form == "," && next + 1 < tokens.count && tokens[next + 1].form == "and"
      let isLast = isSerial || tokens[next].form != ","
      let start = next + (isSerial ? 2 : 1)
      next = remitsEnd(from: start)
      if next == start { break }
      // "Department of Health and Human Services" may be one of several: what follows the last one is another's.
      if isLast {
        // "Ministry of Law and International Court"
        let isOpen =
          next < tokens.count && tokens[next].upos == .properNoun && NameFolding.isCapitalized(tokens[next].form)
        if !isOpen { end = next }
        break
      }
    }
    return end
  }

  /// Where the first matter of a body's name ends: of "Department of Energy" and of "Committee", "on Energy" of which the
  /// recognizer has cut off.
  private func firstRemitEnd(_ range: Range<Int>) -> Int? {
    let name = words(range)
    if let preposition = name.lastIndex(where: Self.remitting.contains) {
      let isBody = name[..<preposition].contains(where: NameWordData.remitted.contains)
      return isBody && name[(preposition + 1)...].allSatisfy({ NameWordData.remits.contains($0) || $0 == "the" })
        ? range.upperBound : nil
    }
    var start = range.upperBound
    guard let last = name.last, NameWordData.remitted.contains(last), start + 1 < tokens.count,
      Self.remitting.contains(tokens[start].form)
    else { return nil }
    start += tokens[start + 1].form == "the" ? 2 : 1
    let end = remitsEnd(from: start)
    return end > start ? end : nil
  }

  /// Where the capitalized words from `start` end that bodies are for.
  private func remitsEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, NameFolding.isCapitalized(tokens[end].form),
      words(end..<(end + 1)).allSatisfy(NameWordData.remits.contains)
    {
      end += 1
    }
    return end
  }

  private static let remitting: Set<String> = ["of", "for", "on"]

  /// "Ministry of Works and Housing".
  func portfolioEnd(_ range: Range<Int>, _ following: Span?) -> Int? {
    let next = range.upperBound + 1
    guard next < tokens.count, tokens[next].upos == .properNoun || tokens[next].upos == .noun,
      NameFolding.isCapitalized(tokens[next].form),
      following.map({ $0.range.lowerBound > next || $0.range.count == 1 }) ?? true
    else { return nil }
    let name = words(range)
    guard name.count > 2, ["ministry", "department", "secretariat"].contains(name[0]),
      name[1] == "of" || name[1] == "for"
    else { return nil }
    let isSeen = following.map { $0.range.lowerBound == next && $0.type == .organization } ?? false
    guard !isSeen, next + 1 >= tokens.count || tokens[next + 1].upos != .properNoun else { return nil }
    return next + 1
  }

  /// "Orvik Motors and Engineering Research Council": no body is for motors, so that a firm and a body are meant.
  func areFirmAndBody(_ firm: [String], _ body: [String]) -> Bool {
    guard let trade = firm.last, let matter = body.first, !NameWordData.remits.contains(trade) else { return false }
    return grammar.evidence(firm)?.type == .company && NameWordData.remits.contains(matter)
      && body.contains(where: NameWordData.remitted.contains)
  }

  /// "Natural Sciences and Engineering Research Council": matters before "and", a body for others behind it.
  func mattersEnd(_ range: Range<Int>, _ following: Span?) -> Int? {
    guard let following, following.range.lowerBound == range.upperBound + 1, following.type == .organization,
      words(range).allSatisfy(NameWordData.remits.contains),
      let first = words(following.range).first, NameWordData.remits.contains(first),
      words(following.range).contains(where: NameWordData.remitted.contains),
      gazetteer.senses(of: text(following.range)).isEmpty
    else { return nil }
    return following.range.upperBound
  }
}
