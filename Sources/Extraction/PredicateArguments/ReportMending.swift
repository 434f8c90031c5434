import Language

/// Tells a report at the end of a sentence from an apposition: "Acme won an award from Bolt, the university announced on
/// Monday".
enum ReportMending {
  private static let reports: Set<String> = [
    "say", "announce", "report", "disclose", "confirm", "state", "add", "reveal", "tell", "write",
  ]

  /// Mends one sentence. Linear in its tokens.
  static func mend(_ tokens: inout [Token]) {
    mendTwoSubjects(in: &tokens)
    for verb in tokens.indices where reports.contains(tokens[verb].lemma.lowercased()) {
      guard let noun = subject(of: verb, in: tokens), let root = tokens.indices.first(where: { tokens[$0].head < 0 }),
        root < noun
      else { continue }
      tokens[verb].head = root
      tokens[verb].deprel = "parataxis"
      tokens[verb].xpos = "VBD"
      tokens[noun].head = verb
      tokens[noun].deprel = "nsubj"
    }
  }

  /// "Investors included Acme, Bolt said": of a report's two subjects the first belongs to what is reported.
  private static func mendTwoSubjects(in tokens: inout [Token]) {
    for report in tokens.indices where reports.contains(tokens[report].lemma.lowercased()) {
      let subjects = tokens.indices.filter { tokens[$0].head == report && tokens[$0].deprel == "nsubj" && $0 < report }
      guard subjects.count == 2, tokens[subjects[1]].universalRelation == "nsubj",
        let deed = tokens.indices.first(where: {
          tokens[$0].head == report && $0 > subjects[0] && $0 < subjects[1]
            && ["VBD", "VBZ", "VBP"].contains(tokens[$0].xpos)
        }),
        tokens[(deed + 1)..<subjects[1]].contains(where: { $0.form == "," })
      else { continue }
      tokens[deed].deprel = "ccomp"
      for index in tokens.indices where tokens[index].head == report && index < deed { tokens[index].head = deed }
    }
  }

  /// The noun of "…, the university announced …" if what follows only says when and how.
  private static func subject(of verb: Int, in tokens: [Token]) -> Int? {
    let noun = tokens[verb].head
    guard noun >= 0, noun < verb, tokens[verb].universalRelation == "acl", ["VBD", "VBN"].contains(tokens[verb].xpos),
      tokens[noun].upos == .noun, ["appos", "conj"].contains(tokens[noun].universalRelation), tokens[noun].head < noun,
      tokens[(noun + 1)..<verb].allSatisfy({ $0.upos == .adverb })
    else { return nil }
    let first = tokens.indices.first { $0 == noun || tokens[$0].head == noun && $0 < noun } ?? noun
    guard first > 0, tokens[first - 1].form == ",", [.determiner, .pronoun].contains(tokens[first].upos),
      !tokens.contains(where: { $0.head == verb && ["obj", "obl:agent", "xcomp", "ccomp"].contains($0.deprel) })
    else { return nil }
    let endsSentence = tokens.indices.dropFirst(verb + 1).allSatisfy { token in
      tokens[token].upos == .punctuation || isBelow(verb, token, tokens)
    }
    return endsSentence ? noun : nil
  }

  private static func isBelow(_ verb: Int, _ token: Int, _ tokens: [Token]) -> Bool {
    var current = token
    for _ in tokens.indices {
      current = tokens[current].head
      if current == verb { return true }
      if current < 0 { return false }
    }
    return false
  }
}
