import Language

/// The weight of a mention by its role in the sentence.
enum GrammaticalRole {
  static func weight(_ tokens: [Token], _ token: Int, depth: Int = 0) -> Double {
    guard depth < 4 else { return 0.3 }
    switch tokens[token].universalRelation {
    case "nsubj": return 1
    case "root": return 0.8
    case "obj", "iobj": return 0.6
    case "obl": return tokens[token].deprel == "obl:agent" ? 0.7 : 0.45
    case "nmod": return tokens[token].deprel == "nmod:poss" ? 0.5 : 0.35
    case "conj", "appos", "flat", "compound":
      let head = tokens[token].head
      return head < 0 ? 0.3 : 0.8 * weight(tokens, head, depth: depth + 1)
    default: return 0.3
    }
  }
}
