import Language

/// Mends the names of headlines that capitalize every word by the names of the text below them.
struct HeadlineNames {
  private let text: AnalyzedText
  private let names: [NameMention]
  /// The names below, as words.
  private let known: Set<[String]>
  /// Beginnings of names below that may stand for them.
  private let beginnings: Set<String>

  init(text: AnalyzedText, names: [NameMention]) {
    self.text = text
    self.names = names
    known = Set(names.lazy.filter { !$0.isInHeadline && $0.sentence > 0 }.map(\.words))
    beginnings = Set(known.compactMap(\.first).filter { !CommonWords.ofNames.contains($0) })
  }

  /// The names without "Drops Bid"; "Block Orvik Inc." becomes Orvik Inc. What `isOpen` is not true of stays if the text
  /// has no part of it.
  func mended(_ isOpen: (NameMention) -> Bool) -> [NameMention] {
    guard !known.isEmpty else { return names }
    return names.compactMap { name in
      guard name.isInHeadline, name.sentence == 0 || isInHeading(name),
        name.source == .recognizer || name.source == .properNoun,
        name.senses.isEmpty,
        !isKnown(name.words)
      else { return name }
      return shortened(name) ?? (isOpen(name) ? nil : name)
    }
  }

  private func isInHeading(_ name: NameMention) -> Bool {
    name.tokens.upperBound <= Self.headingEnd(text.sentences[name.sentence].tokens)
  }

  /// Where a heading in capitals ends that a colon ties to its text: "CITY SUES ACME OVER PUMPS: The city …". Nought where
  /// none begins the sentence. Linear in its length.
  static func headingEnd(_ tokens: [Token]) -> Int {
    guard let colon = tokens.firstIndex(where: { $0.form == ":" || $0.form.contains(where: \.isLowercase) }), colon > 3,
      tokens[colon].form == ":", colon + 1 < tokens.count
    else { return 0 }
    return colon
  }

  private func isKnown(_ words: [String]) -> Bool {
    known.contains(words) || words.count == 1 && beginnings.contains(words[0])
      || known.contains { $0.starts(with: words) }
  }

  /// The longest part of a name that the text below has.
  private func shortened(_ name: NameMention) -> NameMention? {
    let sentence = text.sentences[name.sentence]
    for start in name.tokens {
      let tokens = start..<name.tokens.upperBound
      for end in tokens.indices.reversed() {
        let range = sentence.range(of: start..<(end + 1))
        let string = text.words(start..<(end + 1), of: sentence)
        let words = NameFolding.words(string)
        guard known.contains(words) || words.count == 1 && beginnings.contains(words[0]) else { continue }
        var shorter = name
        (shorter.tokens, shorter.range, shorter.text, shorter.words) = (start..<(end + 1), range, string, words)
        return shorter
      }
    }
    return nil
  }
}
