import Language

/// Nouns made of a verb and a particle, "tie-up", "spin-offs", which treebanks split at the hyphen.
enum HyphenatedNouns {
  private static let particles: [String: String] = [
    "up": "up", "ups": "up", "off": "off", "offs": "off", "out": "out", "outs": "out", "over": "over",
    "overs": "over", "in": "in", "ins": "in", "back": "back", "backs": "back",
  ]

  /// The lemmas, where the head of such a noun has the whole noun's. Linear in the tokens.
  static func joined(_ lemmas: [String], _ tokens: [Token]) -> [String] {
    guard tokens.count > 2 else { return lemmas }
    var joined = lemmas
    for last in 2..<tokens.count {
      guard let particle = particles[tokens[last].form.lowercased()], tokens[last - 1].form == "-",
        tokens[last - 2].range.upperBound == tokens[last - 1].range.lowerBound,
        tokens[last - 1].range.upperBound == tokens[last].range.lowerBound
      else { continue }
      // What modifies the noun may hang on either part.
      for part in tokens[last].head == last - 2 ? [last - 2, last] : [last]
      where tokens[part].upos == .noun || tokens[part].upos == .properNoun {
        joined[part] = lemmas[last - 2] + "-" + particle
      }
    }
    return joined
  }
}
