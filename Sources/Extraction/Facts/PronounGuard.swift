/// Tells where a possessive pronoun can't mean whom it was linked to: in "It lets Acme pass its rival" the rival is Acme's,
/// which is the subject of "pass" (the binding of pronouns under control).
struct PronounGuard: Sendable {
  let view: SentenceView

  /// Whether another organization than the mention's is the subject of the infinitive that a possessive stands under.
  func isBoundElsewhere(_ mention: OrganizationMention) -> Bool {
    guard mention.kind == .pronoun, mention.sentence == view.index,
      view.tokens[mention.head].deprel == "nmod:poss"
    else { return false }
    return view.tree.ancestors(of: mention.head).contains { token in
      guard let subject = controller(of: token), view.mentionAtHead[subject] >= 0,
        subject < mention.head
      else { return false }
      let other = view.mentions[view.mentionAtHead[subject]]
      return other.kind != .pronoun && Set(other.organizations).isDisjoint(with: mention.organizations)
    }
  }

  private static let causing: Set<String> = [
    "let", "help", "allow", "enable", "make", "force", "ask", "tell", "urge", "order", "want", "permit", "require",
    "need",
    "expect", "invite", "persuade", "encourage", "press", "pressure", "convince",
  ]

  private static let blaming: Set<String> = [
    "accuse", "blame", "criticize", "criticise", "fine", "sue", "rebuke", "reprimand", "fault", "penalize", "penalise",
    "punish", "lambast", "condemn", "denounce", "slam", "blast", "sanction", "praise", "thank", "cite",
  ]

  /// The object of the verb that an infinitive depends on, which is its subject, or its own subject.
  private func controller(of infinitive: Int) -> Int? {
    let verb = view.tree.heads[infinitive]
    // "fined Acme for hiding its contract"
    if view.tokens[infinitive].xpos == "VBG", view.relation(infinitive) == "advcl", verb >= 0,
      Self.blaming.contains(view.lemmas[verb])
    {
      return view.child(of: verb, "obj")
    }
    guard ["xcomp", "ccomp"].contains(view.relation(infinitive)), verb >= 0, Self.causing.contains(view.lemmas[verb])
    else { return nil }
    return view.child(of: infinitive, "nsubj") ?? view.child(of: verb, "obj")
  }
}
