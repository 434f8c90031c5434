import Language

/// Words that stand for organizations named elsewhere.
enum Pronouns {
  static let thirdPerson: Set<String> = ["it", "its", "itself", "they", "them", "their", "themselves"]
  static let plural: Set<String> = ["they", "them", "their", "themselves"]
  static let possessive: Set<String> = ["its", "their"]
  static let relative: Set<String> = ["which", "who", "that", "whose", "whom"]
  static let firstPerson: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  static let saying: Set<String> = [
    "say", "tell", "add", "announce", "state", "note", "write", "explain", "comment", "argue", "warn", "claim",
    "insist", "stress", "declare", "reply", "respond", "confirm", "acknowledge", "admit", "promise", "report",
  ]

  /// The noun that a relative pronoun takes up: the head of its relative clause.
  static func antecedent(_ tokens: [Token], of pronoun: Int) -> Int? {
    var current = tokens[pronoun].head
    for _ in 0..<6 where current >= 0 {
      if tokens[current].deprel == "acl:relcl" {
        let antecedent = tokens[current].head
        return antecedent >= 0 && antecedent < pronoun ? antecedent : nil
      }
      current = tokens[current].head
    }
    return nil
  }
}
