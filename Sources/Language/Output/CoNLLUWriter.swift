import Text

/// Writes an analysis as CoNLL-U.
struct CoNLLUWriter {
  private let analysis: AnalyzedText
  private let mentions: [[EntityMention]]

  init(_ analysis: AnalyzedText) {
    self.analysis = analysis
    var mentions = [[EntityMention]](repeating: [], count: analysis.sentences.count)
    for mention in analysis.entities where mentions.indices.contains(mention.sentence) {
      mentions[mention.sentence].append(mention)
    }
    self.mentions = mentions
  }

  func write() -> String {
    var output = ""
    for index in analysis.sentences.indices { write(index, to: &output) }
    return output
  }

  private func write(_ index: Int, to output: inout String) {
    let sentence = analysis.sentences[index]
    output += "# sent_id = \(index + 1)\n# text = "
    output += analysis.words(sentence.tokens.indices, of: sentence)
    output += "\n"
    let names = nameLabels(index)
    var joinedUntil = 0
    for (place, token) in sentence.tokens.enumerated() {
      if place >= joinedUntil, let end = multiwordEnd(place, sentence) {
        joinedUntil = end
        let misc = analysis.isSpaceAfter(end - 1, in: sentence) ? "_" : "SpaceAfter=No"
        output += "\(place + 1)-\(end)\t\(analysis.words(place..<end, of: sentence))\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
      }
      let isInner = place + 1 < joinedUntil
      var misc = names[place].map { ["NE=\($0)"] } ?? []
      if place >= joinedUntil, !isInner, !analysis.isSpaceAfter(place, in: sentence) { misc.append("SpaceAfter=No") }
      let columns = [
        "\(place + 1)", token.form, token.lemma, token.upos.rawValue, token.xpos.isEmpty ? "_" : token.xpos, "_",
        "\(token.head + 1)", token.deprel, "_", misc.isEmpty ? "_" : misc.joined(separator: "|"),
      ]
      output += columns.joined(separator: "\t")
      output += "\n"
    }
    output += "\n"
  }

  private func nameLabels(_ index: Int) -> [String?] {
    var labels = [String?](repeating: nil, count: analysis.sentences[index].tokens.count)
    for mention in mentions[index] {
      for place in mention.tokens where labels.indices.contains(place) {
        labels[place] = (place == mention.tokens.lowerBound ? "B-" : "I-") + Self.code(mention.type)
      }
    }
    return labels
  }

  private static func code(_ type: EntityType) -> String {
    switch type {
    case .person: "PER"
    case .organization: "ORG"
    case .place: "LOC"
    case .product: "PROD"
    case .other: "MISC"
    }
  }

  /// The end of the multiword token that begins at `place`, if one does: words joined to their clitics.
  private func multiwordEnd(_ place: Int, _ sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    guard tokens[place].upos != .punctuation, tokens[place].upos != .symbol else { return nil }
    var end = place + 1
    while end < tokens.count, !analysis.isSpaceAfter(end - 1, in: sentence), Self.isClitic(tokens[end]) { end += 1 }
    return end > place + 1 ? end : nil
  }

  private static func isClitic(_ token: Token) -> Bool {
    switch token.upos {
    case .auxiliary, .particle, .pronoun:
      token.form.utf8.first.map { $0 >= 0x80 || $0 == 0x27 || $0 | 0x20 >= 0x61 } ?? false
    default: false
    }
  }
}
