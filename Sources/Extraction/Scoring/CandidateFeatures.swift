import Graph

/// What is seen of a candidate that a frame found: the rule, its trigger, how its ends are mentioned and reached.
struct CandidateFeatures {
  /// The features of a candidate, sorted; `counts` tells how often each organization is mentioned.
  static func features(
    of candidate: Candidate, in view: SentenceView, organizations: [ResolvedOrganization], counts: [Int: Int]
  ) -> [String] {
    let trigger = view.lemmas[candidate.trigger].replacing("\t", with: " ")
    var features: Set<String> = [
      "rule=" + candidate.rule, "type=" + candidate.type.rawValue, "trigger=" + trigger,
      "rule=\(candidate.rule),\(trigger)", "prior=\(Int(candidate.confidence * 10))",
      "length=\(min(6, view.tokens.count / 8))", "assertion=" + candidate.factuality.assertion.rawValue,
      "status=" + candidate.status.rawValue,
    ]
    let ends = [
      ("source", candidate.sourceMention, candidate.source), ("target", candidate.targetMention, candidate.target),
    ]
    for (role, mention, index) in ends {
      let organization = organizations[index]
      let kind = OrganizationClass(organization.type).rawValue
      features.formUnion([
        "\(role)Mention=\(form(of: mention, in: view))", "\(role)=\(kind)",
        "\(role)=\(kind),\(candidate.type.rawValue)",
        "\(role)Confidence=\(Int(mention.confidence * 5))", "\(role)Candidate=\(organization.isCandidate)",
        "\(role)Count=\(min(3, counts[index] ?? 0))", "\(role)Elsewhere=\(mention.sentence != view.index)",
        "\(role)Words=\(min(4, organization.name.split(separator: " ").count))",
      ])
      guard mention.sentence == view.index, let way = view.tree.path(from: mention.head, to: candidate.trigger) else {
        continue
      }
      let up = way.tokens[..<way.top].map { view.tokens[$0].deprel }
      let down = way.tokens[(way.top + 1)...].map { view.tokens[$0].deprel }
      let least = way.tokens.map { view.tokens[$0].arcConfidence }.min() ?? 1
      features.formUnion([
        "\(role)Length=\(min(6, way.tokens.count))",
        "\(role)Shape=" + up.joined(separator: "^") + "|" + down.joined(separator: "v"),
        "\(role)Arcs=\(Int(least * 4))",
        "\(role)Distance=\(min(6, abs(mention.head - candidate.trigger) / 3))",
      ])
    }
    return features.sorted()
  }

  /// How a mention is put; pronouns of the first person are a matter of their own.
  private static func form(of mention: OrganizationMention, in view: SentenceView) -> String {
    let isOurs =
      mention.kind == .pronoun && mention.sentence == view.index
      && Pronouns.firstPerson.contains(view.tokens[mention.head].form.lowercased())
    return isOurs ? "firstPerson" : mention.kind.rawValue
  }
}
