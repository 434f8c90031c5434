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
      let view = SentenceView(text, sentence: index)
      guard index == 0 || text.analyzed.startsLine(index) else {
        if let opener, let (label, colon) = LineLabel.read(view.tokens), Self.labels.contains(label) {
          found += investors(in: view, behind: colon, of: opener)
        }
        continue
      }
      opener = self.opener(view)
      if let heading = heading(view) {
        profile = heading
      } else if let profile, index - profile.sentence <= Self.reach,
        let (label, colon) = LineLabel.read(view.tokens), Self.labels.contains(label)
      {
        found += investors(in: view, behind: colon, of: profile)
      }
    }
    return found
  }

  /// The organization that a line begins with: "Acme, a maker of pumps, closed a $3 million round. Investors: Bolt, Cairn."
  private func opener(_ view: SentenceView) -> OrganizationMention? {
    guard let mention = view.mentions.first, mention.tokens.lowerBound < 2, isBacked(mention) else { return nil }
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
  private func heading(_ view: SentenceView) -> OrganizationMention? {
    guard view.tokens.count < 9, view.mentions.count == 1, let mention = view.mentions.first,
      isBacked(mention)
    else { return nil }
    let others = view.tokens.indices.filter { !mention.tokens.contains($0) }
    return others.allSatisfy { [.punctuation, .numeral, .symbol].contains(view.tokens[$0].upos) } ? mention : nil
  }

  private func investors(
    in view: SentenceView, behind colon: Int, of profile: OrganizationMention
  ) -> [Candidate] {
    guard let target = profile.organizations.first else { return [] }
    return view.mentions.compactMap { mention in
      guard mention.tokens.lowerBound > colon, mention.kind != .pronoun, mention.kind != .description,
        let source = mention.organizations.first, source != target
      else { return nil }
      return Candidate(
        type: .investsIn, source: source, target: target, status: .inEffect, event: nil, rule: Self.rule,
        sentence: view.index, trigger: colon - 1, predicate: colon - 1, sourceMention: mention, targetMention: profile,
        via: [], amount: nil, label: nil, date: nil,
        factuality: Factuality(status: .inEffect, assertion: .stated, attribution: nil, rejection: nil),
        confidence: 0.85, rejection: nil)
    }
  }
}
