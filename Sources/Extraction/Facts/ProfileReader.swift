import Graph
import Language
import Text
import Timeline

/// Reads profiles: a company's name as a heading and below it lines of labels, "Investors: Acme, Bolt", or a line that
/// begins with its name and ends with such a label.
struct ProfileReader {
  let text: ResolvedText

  static let rule = "invests-in/profile"
  private static let labels: Set<String> = [
    "investors", "investor", "backers", "backer", "backed by", "key investors", "notable investors", "lead investor",
    "lead investors", "main investors", "top investors", "shareholders",
  ]
  /// How many sentences below its heading a profile may end.
  private static let reach = 12

  /// What the profiles of a text tell. Linear in its tokens.
  func candidates() -> [Candidate] {
    var found = [Candidate]()
    var profile: OrganizationMention?
    var opener: OrganizationMention?
    for index in text.analyzed.sentences.indices {
      let label = LineLabel.read(text.analyzed.sentences[index].tokens)
      let colon = label.flatMap { Self.labels.contains($0.label) ? $0.colon : nil }
      guard index == 0 || text.analyzed.startsLine(index) else {
        if let opener, let colon { found += investors(in: index, behind: colon, of: opener) }
        continue
      }
      opener = self.opener(index)
      if let heading = heading(index) {
        profile = heading
      } else if let profile, index - profile.sentence <= Self.reach, let colon {
        found += investors(in: index, behind: colon, of: profile)
      }
    }
    return found
  }

  /// The organization that a line begins with: "Acme, a maker of pumps, closed a $3 million round. Investors: Bolt, Cairn."
  private func opener(_ sentence: Int) -> OrganizationMention? {
    guard let mention = text.mentions(inSentence: sentence).first, mention.tokens.lowerBound < 2, isBacked(mention)
    else { return nil }
    return mention
  }

  /// Whether a mention names one that may have investors.
  private func isBacked(_ mention: OrganizationMention) -> Bool {
    guard mention.kind != .pronoun, mention.kind != .description, let organization = mention.organizations.first else {
      return false
    }
    return text.organizations[organization].type != .investor
      && !text.organizations[organization].type.isGovernmental
  }

  /// The organization whose name is all that a line says.
  private func heading(_ sentence: Int) -> OrganizationMention? {
    let tokens = text.analyzed.sentences[sentence].tokens
    let mentions = text.mentions(inSentence: sentence)
    guard tokens.count < 9, mentions.count == 1, let mention = mentions.first, isBacked(mention) else { return nil }
    let others = tokens.indices.filter { !mention.tokens.contains($0) }
    return others.allSatisfy { [.punctuation, .numeral, .symbol].contains(tokens[$0].upos) } ? mention : nil
  }

  private func investors(
    in sentence: Int, behind colon: Int, of profile: OrganizationMention
  ) -> [Candidate] {
    guard let target = profile.organizations.first else { return [] }
    return text.mentions(inSentence: sentence).compactMap { mention in
      guard mention.tokens.lowerBound > colon, mention.kind != .pronoun, mention.kind != .description,
        let source = mention.organizations.first, source != target
      else { return nil }
      return Candidate(
        type: .investsIn, source: source, target: target, status: .inEffect, event: nil, rule: Self.rule,
        sentence: sentence, trigger: colon - 1, predicate: colon - 1, sourceMention: mention, targetMention: profile,
        via: [], amount: nil, label: nil, date: nil,
        factuality: Factuality(status: .inEffect, assertion: .stated, attribution: nil, rejection: nil),
        confidence: 0.85, rejection: nil)
    }
  }
}
