import Graph

/// Of whom a text speaks, sentence by sentence: fills the role that a frame leaves unsaid ("The round was led by Acme")
/// with the organization that is most present in the reader's mind, after Lappin and Leass (1994), if none rivals it.
struct DiscourseFocus {
  /// Whom a sentence may speak of without a word.
  enum Topic {
    /// Whoever is most present.
    case anyone
    /// This organization or nobody.
    case only(Int?)
  }

  private let organizations: [ResolvedOrganization]
  private var salience: Salience
  private var latest: [OrganizationMention?]

  /// Sentences without a mention after which nobody is spoken of any more.
  private static let reach = 3
  /// How much more present than any other the organization must be.
  private static let margin = 1.25
  /// What each earlier mention adds, up to ``mostMentions``.
  private static let mentionWeight = 12.0
  private static let mostMentions = 10

  init(organizations: [ResolvedOrganization]) {
    self.organizations = organizations
    salience = Salience(count: organizations.count)
    latest = [OrganizationMention?](repeating: nil, count: organizations.count)
  }

  /// Notes the mentions of a sentence. Linear in them.
  mutating func follow(_ view: SentenceView) {
    for mention in view.mentions {
      let role: Double =
        switch view.relation(first(of: mention.head, in: view)) {
        case "nsubj": 80
        case "obj", "root": 50
        case "appos", "compound", "flat": 20
        default: 40
        }
      for organization in mention.organizations {
        salience.note(organization, sentence: view.index, token: mention.head, role: role, kind: mention.kind)
        latest[organization] = mention
      }
    }
  }

  /// The first of the coordinated phrases that a token belongs to, which carries the role of all.
  private func first(of token: Int, in view: SentenceView) -> Int {
    var token = token
    while view.relation(token) == "conj", view.tree.heads[token] >= 0 { token = view.tree.heads[token] }
    return token
  }

  /// The pairs of a match that leaves a role unsaid, among the `matches` of its sentence. `place` is the sentence that the
  /// view counts as: an item's is that which announces its list. In an entry of a chronology only its `topic` is meant.
  func completed(
    _ match: FrameMatch, among matches: [FrameMatch], in view: SentenceView, at place: Int, topic: Topic
  ) -> [(source: (Filler, OrganizationMention), target: (Filler, OrganizationMention))] {
    var seen: Set<Int> = []
    let said = (match.sources.isEmpty ? match.targets : match.sources).filter { seen.insert($0.organization).inserted }
    guard let (organization, mention) = partner(for: match, among: matches, in: view, at: place, topic: topic)
    else {
      return []
    }
    let filler = Filler(organization: organization, mention: 0, token: match.trigger, route: .unsaid, depth: 0)
    return said.map { other in
      let named = (other, view.mentions[other.mention])
      return match.sources.isEmpty ? ((filler, mention), named) : (named, (filler, mention))
    }
  }

  private func partner(
    for match: FrameMatch, among matches: [FrameMatch], in view: SentenceView, at place: Int, topic: Topic
  ) -> (Int, OrganizationMention)? {
    let role: Frame.Role = match.sources.isEmpty ? .source : .target
    if let shared = shared(by: match, among: matches, role), let mention = latestMention(of: shared, in: view) {
      return (shared, mention)
    }
    let said = peers(of: match, among: matches)
      .union((match.sources + match.targets + match.via).map(\.organization))
    let others = view.mentions.filter { mention in
      !isAside(mention, of: said, in: view)
        && mention.organizations.contains {
          !said.contains($0) && Self.suits(organizations[$0].type, role, of: match.type)
        }
    }
    // "The round was led by Acme with participation from Bolt": who comes behind is another who gives.
    let isListed = match.type == .investsIn && role == .target && others.allSatisfy { $0.head > match.trigger }
    if let sole = sole(among: others, in: view) { return sole }
    if !others.isEmpty, !isListed {
      return subject(among: others, before: match.trigger, in: view) ?? speaker(among: others, in: view)
        ?? owner(among: others, before: match.trigger, in: view)
    }
    if case .only(let organization) = topic {
      guard let organization, !said.contains(organization), let mention = latest[organization],
        Self.suits(organizations[organization].type, role, of: match.type)
      else { return nil }
      return (organization, mention)
    }
    let here = Set(view.mentions.flatMap(\.organizations))
    let ranked = salience.recent
      .filter { !here.contains($0) && salience.distance($0, from: place) <= Self.reach }
      .filter { Self.suits(organizations[$0].type, role, of: match.type) && isKnown($0, match.type) }
      .map { ($0, presence($0, in: place)) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    guard let best = ranked.first, let mention = latest[best.0] else { return nil }
    if ranked.count > 1, best.1 < ranked[1].1 * Self.margin { return nil }
    return (best.0, mention)
  }

  /// "included participation from existing Acme investors": the one that could be meant and was just spoken of.
  private func sole(among others: [OrganizationMention], in view: SentenceView) -> (Int, OrganizationMention)? {
    let organizations = Set(others.flatMap(\.organizations))
    guard organizations.count == 1, let organization = organizations.first, let mention = others.last,
      view.relation(mention.head) == "compound" || view.tokens[mention.head].deprel == "nmod:poss",
      salience.distance(organization, from: view.index) <= Self.reach, latest[organization] != nil
    else { return nil }
    return (organization, mention)
  }

  /// "Acme holds 9% of Bolt; other backers include Cito": who has the unsaid role where the sentence has said it before.
  private func shared(by match: FrameMatch, among matches: [FrameMatch], _ role: Frame.Role) -> Int? {
    let said = Set((match.sources + match.targets).map(\.organization))
    let fuller = matches.filter {
      $0.type == match.type && !$0.sources.isEmpty && !$0.targets.isEmpty && $0.trigger < match.trigger
    }
    let fillers = Set(fuller.flatMap { role == .source ? $0.sources : $0.targets }.map(\.organization))
    guard fillers.count == 1, let filler = fillers.first, !said.contains(filler) else { return nil }
    return filler
  }

  /// "The engines are supplied by Acme, a unit of Bolt": Bolt only tells who Acme is.
  private func isAside(_ mention: OrganizationMention, of said: Set<Int>, in view: SentenceView) -> Bool {
    let heads = Set(view.mentions.filter { !said.isDisjoint(with: $0.organizations) }.map(\.head))
    var token = mention.head
    while view.tree.heads[token] >= 0 {
      // "joined the round, as did Bolt"
      if view.tokens[token].deprel == "advcl", view.lemmas[token] == "do" { return true }
      if ["appos", "acl", "acl:relcl"].contains(view.tokens[token].deprel), heads.contains(view.tree.heads[token]) {
        return true
      }
      token = view.tree.heads[token]
    }
    return false
  }

  private func latestMention(of organization: Int, in view: SentenceView) -> OrganizationMention? {
    view.mentions.last { $0.organizations == [organization] }
  }

  /// The organizations that other matches with the same role unsaid have in the other one.
  private func peers(of open: FrameMatch, among matches: [FrameMatch]) -> Set<Int> {
    let alike = matches.filter { $0.type == open.type && $0.frame.open == open.frame.open }
    return Set(alike.flatMap { $0.sources + $0.targets }.map(\.organization))
  }

  /// The organization that a sentence with others than the said ones leaves no doubt of: the subject before the trigger.
  private func subject(
    among others: [OrganizationMention], before trigger: Int, in view: SentenceView
  ) -> (Int, OrganizationMention)? {
    let subjects = others.filter {
      $0.head < trigger && ["nsubj", "nsubj:pass"].contains(view.tokens[$0.head].deprel)
    }
    let organizations = Set(subjects.flatMap(\.organizations))
    guard organizations.count == 1, let organization = organizations.first, let mention = subjects.last else {
      return nil
    }
    return (organization, mention)
  }

  /// "Software for its tractors comes from Acme": the owner whom a pronoun of the clause means.
  private func owner(
    among others: [OrganizationMention], before trigger: Int, in view: SentenceView
  ) -> (Int, OrganizationMention)? {
    let owners = others.filter {
      $0.kind == .pronoun && ($0.head < trigger || isBacked($0.head, view))
        && view.tokens[$0.head].deprel == "nmod:poss"
        && $0.organizations.count == 1
    }
    guard Set(others.flatMap(\.organizations)).count == 1, let owner = owners.last else { return nil }
    return (owner.organizations[0], owner)
  }

  /// "from our existing investors": whose money it is about.
  private func isBacked(_ owner: Int, _ view: SentenceView) -> Bool {
    let noun = view.tree.heads[owner]
    let investors = WordClass(name: "INVESTOR")
    return noun >= 0
      && ([noun] + view.children(of: noun, ["compound"])).contains { investors.contains(view.lemmas[$0]) }
  }

  /// "Investors included Acme, the company said": who tells it behind speaks of itself.
  private func speaker(among others: [OrganizationMention], in view: SentenceView) -> (Int, OrganizationMention)? {
    guard others.count == 1, let other = others.first, other.organizations.count == 1,
      view.tokens[other.head].deprel == "nsubj", view.tree.heads[other.head] >= 0,
      ["say", "announce", "disclose"].contains(view.lemmas[view.tree.heads[other.head]]),
      view.relation(view.tree.heads[other.head]) == "parataxis"
    else { return nil }
    return (other.organizations[0], other)
  }

  private func presence(_ organization: Int, in sentence: Int) -> Double {
    salience.score(organization, in: sentence)
      + Self.mentionWeight * Double(min(Self.mostMentions, salience.traces[organization].count))
  }

  /// What a contract leaves unsaid must be shown to be an organization; it may be a product that the text is about.
  private func isKnown(_ organization: Int, _ type: RelationshipType) -> Bool {
    guard type == .contractedWith else { return true }
    return !organizations[organization].isCandidate && organizations[organization].typeReason != OrganizationTyper.guess
  }

  /// Whether an organization of a type may take a role.
  private static func suits(_ type: OrganizationType, _ role: Frame.Role, of relation: RelationshipType) -> Bool {
    switch (relation, role) {
    case (.investsIn, .target), (.acquires, .target): !type.isGovernmental && type != .investor
    case (.contractedWith, .source), (.designatedRisk, .target): !type.isGovernmental
    case (.competesWith, _): !type.isGovernmental && type != .internationalBody
    case (.designatedRisk, .source): type.isGovernmental || type == .internationalBody
    default: true
    }
  }
}
