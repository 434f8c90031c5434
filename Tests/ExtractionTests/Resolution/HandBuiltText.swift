import Language
import Text

/// Builds analyzed texts by hand: a sentence is `form/UPOS/head/relation` for every token, with `/ORG`, `/PER`, `/LOC`,
/// `/PRD` or `/MSC` behind tokens of names; heads count from 0, -1 for the root. `forms~form` gives a lemma.
enum HandBuiltText {
  static func analyzed(_ sentences: String...) -> AnalyzedText { analyzed(sentences) }

  static func analyzed(_ sentences: [String]) -> AnalyzedText {
    var string = ""
    var built = [Sentence]()
    var entities = [EntityMention]()
    for (index, notation) in sentences.enumerated() {
      let start = string.utf8.count
      var tokens = [Token]()
      var tags = [String]()
      for item in notation.split(separator: " ") {
        let parts = item.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let words = parts[0].split(separator: "~").map(String.init)
        let upos = UniversalPartOfSpeech(rawValue: parts[1]) ?? .other
        if !tokens.isEmpty, ![",", ".", ")", "'s"].contains(words[0]), tokens.last?.form != "(" { string += " " }
        let lower = string.utf8.count
        string += words[0]
        tokens.append(
          Token(
            range: TextRange(lower, string.utf8.count), form: words[0], lemma: words.last?.lowercased() ?? "",
            upos: upos, xpos: xpos(upos, words), head: Int(parts[2]) ?? -1, deprel: parts[3]))
        tags.append(parts.count > 4 ? parts[4] : "")
      }
      let sentence = Sentence(range: TextRange(start, string.utf8.count), tokens: tokens)
      built.append(sentence)
      entities += names(tags, in: sentence, index: index)
      string += " "
    }
    return AnalyzedText(text: SourceText(string), sentences: built, entities: entities)
  }

  private static func xpos(_ upos: UniversalPartOfSpeech, _ words: [String]) -> String {
    switch upos {
    case .properNoun: "NNP"
    case .noun: words.count > 1 ? "NNS" : "NN"
    case .pronoun: ["which", "who", "whose"].contains(words[0]) ? "WDT" : "PRP"
    default: upos.rawValue
    }
  }

  private static func names(_ tags: [String], in sentence: Sentence, index: Int) -> [EntityMention] {
    var found = [EntityMention]()
    var start = 0
    while start < tags.count {
      var end = start + 1
      while end < tags.count, tags[end] == tags[start] { end += 1 }
      if let type = types[tags[start]] {
        found.append(
          EntityMention(sentence: index, tokens: start..<end, range: sentence.range(of: start..<end), type: type))
      }
      start = end
    }
    return found
  }

  private static let types: [String: EntityType] = [
    "ORG": .organization, "PER": .person, "LOC": .place, "PRD": .product, "MSC": .other,
  ]
}
