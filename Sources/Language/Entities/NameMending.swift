/// Mends the names that the recognizer saw in a sentence where their form settles it: names that begin with a number
/// ("83North", "10x Genomics"), companies with a word in brackets ("Orvik (Shanghai) Co., Ltd.") and names with a verb
/// between them that were read as one.
struct NameMending {
  /// The tokens of a name and what it is.
  typealias Span = (tokens: Range<Int>, type: EntityType)

  let forms: [String]
  let words: [Word]
  /// Whether a token is tagged as a verb in the past or present.
  let isFiniteVerb: (Int) -> Bool

  /// The names in order and apart from each other. Linear in the sentence's length.
  func mended(_ spans: [Span]) -> [Span] {
    withBrackets(withNumbers(spans.flatMap(atVerbs).map { withDot(beforeSum(beforeVerb($0))) }))
  }

  /// "Orvik Teams Up with Acme": the capitals of a headline make no name of its verb.
  private func beforeVerb(_ span: Span) -> Span {
    let end = span.tokens.upperBound
    guard span.tokens.count > 1, end < forms.count, forms[end].lowercased() == "up",
      Self.phrasalVerbs.contains(forms[end - 1])
    else { return span }
    return (span.tokens.dropLast(), span.type)
  }

  /// "paid Orvik US $5 million": the dollars are a country's, the name isn't.
  private func beforeSum(_ span: Span) -> Span {
    let end = span.tokens.upperBound
    guard span.tokens.count > 1, end < forms.count, forms[end] == "$", Self.dollars.contains(forms[end - 1]) else {
      return span
    }
    return (span.tokens.dropLast(), span.type)
  }

  /// "a deal with Orvik Inc.": the dot that ends the sentence belongs to the short form before it as well.
  private func withDot(_ span: Span) -> Span {
    let end = span.tokens.upperBound
    guard span.tokens.count > 1, end < forms.count, forms[end] == ".", Self.shortForms.contains(forms[end - 1]) else {
      return span
    }
    return (span.tokens.lowerBound..<(end + 1), span.type)
  }

  private static let shortForms: Set<String> = ["Inc", "Corp", "Co"]

  private static let dollars: Set<String> = ["US", "U.S.", "A", "C", "AU", "CA", "NZ", "HK", "NT", "S"]

  private static let phrasalVerbs: Set<String> = [
    "Teams", "Team", "Links", "Hooks", "Signs", "Snaps", "Picks", "Buys", "Opens", "Gears", "Steps", "Ramps", "Sets",
    "Beefs", "Scales", "Lines",
  ]

  /// "Acme Corp designated Bolt Corp" holds two.
  private func atVerbs(_ span: Span) -> [Span] {
    guard let verb = span.tokens.dropFirst().dropLast().first(where: { isFiniteVerb($0) && !isCapitalized($0) }) else {
      return [span]
    }
    return [(span.tokens.lowerBound..<verb, span.type)] + atVerbs(((verb + 1)..<span.tokens.upperBound, span.type))
  }

  private func withNumbers(_ spans: [Span]) -> [Span] {
    let seen = Set(spans.flatMap(\.tokens))
    var spans = spans.filter { $0.tokens.count > 1 || !isInitial($0.tokens.lowerBound) }.map { span in
      let start = span.tokens.lowerBound
      guard start > 0, !seen.contains(start - 1) || isInitial(start - 1),
        NumberedNames.mayOpen(forms[start - 1]) || span.type == .organization && isInitial(start - 1)
      else { return span }
      return ((start - 1)..<span.tokens.upperBound, span.type)
    }
    for index in spans.indices where isCounted(spans[index]) {
      spans[index].tokens = spans[index].tokens.lowerBound..<(spans[index].tokens.upperBound + 1)
    }
    let covered = Set(spans.flatMap(\.tokens))
    for token in forms.indices.dropLast()
    where NumberedNames.mayOpen(forms[token]) && isCapitalized(token + 1) && !covered.contains(token + 1) {
      spans.append((token..<(token + 2), .organization))
    }
    for token in forms.indices where !covered.contains(token) && NumberedNames.isName(token, of: forms) {
      spans.append((token..<(token + 1), .organization))
    }
    return spans.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "Group" of "Group 11"
  private func isCounted(_ span: Span) -> Bool {
    let number = span.tokens.upperBound
    return span.type == .organization && span.tokens.count == 1 && number < forms.count
      && NumberedNames.counters.contains(forms[number - 1])
      && forms[number].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "T." of "T. Orvik Price"
  private func isInitial(_ token: Int) -> Bool {
    forms[token].utf8.count == 2 && forms[token].last == "." && isCapitalized(token)
  }

  private func withBrackets(_ spans: [Span]) -> [Span] {
    guard forms.contains("(") else { return spans }
    var start = [Int](repeating: 0, count: forms.count)
    for span in spans { for token in span.tokens { start[token] = span.tokens.lowerBound } }
    var names = [Range<Int>]()
    var index = 0
    while index < forms.count {
      if forms[index] == "(",
        let name = name(around: index, notBefore: max(names.last?.upperBound ?? 0, start[max(index - 1, 0)]))
      {
        names.append(name)
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return names.isEmpty ? spans : merged(spans, with: names)
  }

  /// The names among the spans, of which only those are left that overlap none of them. Both are in order.
  private func merged(_ spans: [Span], with names: [Range<Int>]) -> [Span] {
    var result: [Span] = names.map { ($0, .organization) }
    var next = 0
    for span in spans {
      var rest: Span? = span
      while next < names.count, names[next].upperBound <= span.tokens.lowerBound { next += 1 }
      var place = next
      while let left = rest, place < names.count, names[place].lowerBound < left.tokens.upperBound {
        rest = remainder(of: left, behind: names[place])
        place += 1
      }
      if let rest { result.append(rest) }
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What is left of names that were glued to it: "Ltd., Dornwall".
  private func remainder(of span: Span, behind name: Range<Int>) -> Span? {
    guard name.upperBound < span.tokens.upperBound else { return nil }
    let start = (name.upperBound..<span.tokens.upperBound).first { isCapitalized($0) }
    return start.map { ($0..<span.tokens.upperBound, span.type) }
  }

  private static let longestBracket = 3
  private static let longestEnd = 7

  /// The tokens of a company's name that has the bracket at `open` within it: capitalized words to both sides, up to a
  /// legal form.
  private func name(around open: Int, notBefore first: Int) -> Range<Int>? {
    guard open > 0, isCapitalized(open - 1), !OrganizationWords.isLegalForm(words[open - 1]),
      let close = forms[(open + 1)...].prefix(Self.longestBracket + 2).firstIndex(of: ")"), close > open + 1,
      ((open + 1)..<close).allSatisfy({ isCapitalized($0) || forms[$0] == "." }), let end = legalEnd(after: close)
    else { return nil }
    var start = open - 1
    while start > first, isCapitalized(start - 1) || forms[start - 1] == "&" && start > 1 && isCapitalized(start - 2) {
      start -= 1
    }
    return start..<end
  }

  /// The end of the legal form that capitalized words behind a bracket end with.
  private func legalEnd(after close: Int) -> Int? {
    var end: Int?
    for index in forms.indices[(close + 1)...].prefix(Self.longestEnd) {
      if OrganizationWords.isLegalForm(words[index]) {
        end = index + 1
      } else if forms[index] == "," {
        guard end == index, index + 1 < forms.count, OrganizationWords.isLegalForm(words[index + 1]) else { break }
      } else if forms[index] != "&", end != nil || !isCapitalized(index) {
        break
      }
    }
    return end
  }

  private func isCapitalized(_ token: Int) -> Bool { forms[token].first?.isUppercase == true }
}
