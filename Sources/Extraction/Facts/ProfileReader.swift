import Graph
import Language
import Text
import Timeline

/// Reads profiles: a company's name as a heading and below it lines of labels, "Investors: Acme, Bolt".
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
    for index in text.analyzed.sentences.indices where index == 0 || text.analyzed.startsLine(index) {
      let view = SentenceView(text, sentence: index)
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

  /// The organization whose name is all that a line says.
  private func heading(_ view: SentenceView) -> OrganizationMention? {
    guard view.tokens.count < 9, view.mentions.count == 1, let mention = view.mentions.first,
      mention.kind != .pronoun, mention.kind != .description, let organization = mention.organizations.first,
      text.organizations[organization].type != .investor, !text.organizations[organization].type.isGovernmental
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
