import Language

/// Tells names that open a sentence and that the tagger took for adverbs or exclamations: "Orvikly has raised", "Orvikly, a
/// payments startup, raised".
enum SentenceOpeners {
  /// Whether the first word of a sentence is a name though it bears such a tag.
  static func isName(_ tokens: [Token]) -> Bool {
    guard tokens.count > 3, let opener = tokens.first, ["RB", "UH"].contains(opener.xpos),
      opener.form.utf8.count > 3, !common.contains(opener.form.lowercased()), !isAdverb(opener.form)
    else { return false }
    return isFinite(tokens[1]) || tokens[1].form == "," && isDescription(tokens, from: 2)
  }

  private static func isFinite(_ token: Token) -> Bool {
    ["VBZ", "VBD"].contains(token.xpos) || ["has", "'s", "’s"].contains(token.form)
  }

  /// "a payments startup," and "which" behind the comma say what bears the name.
  private static func isDescription(_ tokens: [Token], from start: Int) -> Bool {
    if ["which", "whose"].contains(tokens[start].form) { return true }
    guard ["a", "an", "another", "the"].contains(tokens[start].form),
      let comma = tokens.indices.first(where: { $0 > start && tokens[$0].form == "," }), comma - start < 9
    else { return false }
    return organizations.contains(tokens[comma - 1].lemma)
      || tokens[start..<comma].contains { organizations.contains($0.lemma) && $0.upos == .noun }
        && tokens[start..<comma].contains { ["that", "which", "in", "of", "for"].contains($0.form) }
  }

  /// Whether a word is formed as adverbs are: "financially", "notably".
  private static func isAdverb(_ form: String) -> Bool {
    let lower = form.lowercased()
    return endings.contains { lower.hasSuffix($0) }
  }

  private static let endings = [
    "ally", "ably", "ibly", "edly", "ingly", "ously", "ently", "antly", "ively", "arily", "fully", "lessly", "ately",
    "erly", "ily",
  ]

  private static let organizations: Set<String> = [
    "startup", "start-up", "company", "firm", "business", "maker", "provider", "developer", "lender", "bank", "fintech",
    "platform", "marketplace", "manufacturer", "operator", "carrier", "chain", "unicorn", "insurer", "retailer",
    "agency", "fund", "exchange", "brand", "vendor", "supplier",
  ]

  private static let common: Set<String> = [
    "there", "here", "then", "thus", "hence", "however", "also", "still", "once", "perhaps", "maybe", "instead",
    "indeed",
    "rarely", "hardly", "scarcely", "barely", "seldom", "never", "only", "mostly", "lately", "well", "please", "sure",
    "surely", "clearly", "simply", "exactly", "directly", "shortly", "briefly", "quickly", "recently", "suddenly",
    "rightly", "wrongly", "sadly", "oddly", "partly", "mainly", "newly", "slowly", "jointly", "jokingly", "thirdly",
    "firstly", "secondly", "lastly", "fairly", "possibly", "probably", "certainly", "plainly", "openly", "importantly",
    "significantly", "similarly", "apparently", "reportedly", "presumably", "meanwhile", "moreover", "nevertheless",
    "nonetheless", "otherwise", "overall", "today", "tomorrow", "yesterday", "tonight", "afterwards", "afterward",
    "elsewhere", "somehow", "sometimes", "somewhere", "together", "again", "already", "always", "often", "soon",
    "later",
    "besides", "finally", "currently", "yearly", "monthly", "weekly", "daily", "quarterly", "early", "likely", "thank",
    "thanks", "hello", "okay", "right", "anyway", "just", "even", "quite", "rather", "almost", "next", "first", "last",
    "cheaply", "boldly", "badly", "harshly", "sharply", "broadly", "largely", "roughly", "nearly", "eventually",
  ]
}
