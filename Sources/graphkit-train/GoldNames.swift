import Language

/// Reduces GUM's entities, which are whole noun phrases of any kind, to the names in them.
enum GoldNames {
  private static let connectors: Set<String> = ["of", "&", "-", "–", "/", ".", "de", "la", "del", "von", "van", "the"]
  private static let organizationConnectors: Set<String> = ["and", "for", ",", "in"]
  private static let legalForms: Set<String> = ["inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.", "co", "co."]

  /// The labels of a sentence's words.
  static func labels(_ sentence: TreebankSentence) -> [UInt8] {
    var labels = [UInt8](repeating: EntityTagSet.outside, count: sentence.words.count)
    for name in names(sentence) {
      for index in name.tokens {
        labels[index] = index == name.tokens.lowerBound ? EntityTagSet.begin(name.type) : EntityTagSet.inside(name.type)
      }
    }
    return labels
  }

  /// The names of a sentence; where two share a word, the longer one.
  static func names(_ sentence: TreebankSentence) -> [(tokens: Range<Int>, type: EntityType)] {
    var found = sentence.entities.compactMap { entity -> (tokens: Range<Int>, type: EntityType)? in
      guard let type = type(entity.type), let core = core(entity.tokens, type, sentence) else { return nil }
      return (core, type)
    }
    found.sort { ($1.tokens.count, $0.tokens.lowerBound) < ($0.tokens.count, $1.tokens.lowerBound) }
    var taken = Set<Int>()
    return found.filter { name in
      guard taken.isDisjoint(with: name.tokens) else { return false }
      taken.formUnion(name.tokens)
      return true
    }
  }

  private static func type(_ type: String) -> EntityType? {
    switch type {
    case "person": .person
    case "organization": .organization
    case "place": .place
    case "object": .product
    case "time": nil
    default: .other
    }
  }

  private static func core(_ span: Range<Int>, _ type: EntityType, _ sentence: TreebankSentence) -> Range<Int>? {
    let words = sentence.words
    guard let head = span.first(where: { !span.contains(words[$0].head) }), words[head].isProper else { return nil }
    var start = head
    while let next = proper(before: start, in: span, head: head, type, sentence) { start = next }
    var end = head + 1
    while let next = proper(after: end, in: span, head: head, type, sentence) { end = next }
    return start..<end
  }

  /// The start of the name's next part to the left.
  private static func proper(
    before start: Int, in span: Range<Int>, head: Int, _ type: EntityType, _ sentence: TreebankSentence
  ) -> Int? {
    let words = sentence.words
    var place = start - 1
    while place >= span.lowerBound {
      let word = words[place]
      if word.isProper { return isPossessor(place, before: start, words) ? nil : place }
      let isPlainConnector =
        place > span.lowerBound && connectors.subtracting(["the", "of"]).contains(word.form.lowercased())
      guard isPlainConnector, start - place <= 1 else { return nil }
      place -= 1
    }
    return nil
  }

  private static func isPossessor(_ place: Int, before start: Int, _ words: [TreebankSentence.Word]) -> Bool {
    place + 1 < start && words[place + 1].xpos == "POS"
  }

  /// The end of the name's next part to the right.
  private static func proper(
    after end: Int, in span: Range<Int>, head: Int, _ type: EntityType, _ sentence: TreebankSentence
  ) -> Int? {
    let words = sentence.words
    var place = end
    while place < span.upperBound, place - end < 3 {
      let word = words[place]
      let form = word.form.lowercased()
      if word.isProper {
        if place > end, word.head == head, word.deprel == "conj" || word.deprel == "appos", words[place - 1].form != "&"
        {
          return legalForms.contains(form) ? place + 1 : nil
        }
        return place + 1
      }
      if word.upos == "NUM", place == end { return place + 1 }
      let joins = connectors.contains(form) && type != .person
      let joinsOrganization = type == .organization && organizationConnectors.contains(form)
      guard joins || joinsOrganization || word.form == "-" || word.form == "&" else { return nil }
      if form == ",", place + 1 < span.upperBound, !legalForms.contains(words[place + 1].form.lowercased()) {
        return nil
      }
      place += 1
    }
    return nil
  }
}
