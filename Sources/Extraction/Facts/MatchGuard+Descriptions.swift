import Graph
import Language

/// What stands beside an end and what describes it.
extension MatchGuard {
  /// "Acme and Bolt bought from Cairn": whether what goes from one to the other has both at one end. Deals and mergers may
  /// be told so: "a contract between Acme and Bolt".
  var isOnOneSide: Bool {
    !match.type.isSymmetric && match.type != .acquires && (match.frame.kind == .verb || match.frame.event == nil)
      && isCoordinated
  }

  /// Whether one end is joined to the other by "and".
  var isCoordinated: Bool {
    source.token != target.token
      && Coordination(tokens: view.tokens).members(of: source.token).contains(target.token)
  }

  /// "rival Acme, a unit of Bolt": whether one end stands in what describes the other.
  var describesOther: Bool {
    let (first, second) = source.token < target.token ? (source.token, target.token) : (target.token, source.token)
    let noun = view.tree.heads[second]
    return noun > first && noun != match.trigger && view.relation(noun) == "appos" && view.tree.heads[noun] == first
  }

  /// "Acme, Bolt and Cairn (bought by Dorn)", "Acme and Bolt, the firm that it bought", "Acme and Bolt, parent of Cairn":
  /// whether what describes one stands nearer to another of the names that share it.
  var isFartherDescribed: Bool {
    if isBehindClause || isBehindBracket { return true }
    guard let start = descriptionStart else { return false }
    return [(source, match.sources), (target, match.targets)].contains { end, all in
      end.token < start
        && all.contains { $0.organization != end.organization && end.token < $0.token && $0.token < start }
    }
  }

  /// "Acme (bought by Bolt) or Cairn": what a bracket tells holds for the name before it alone.
  private var isBehindBracket: Bool {
    guard match.trigger > 0, view.tokens[match.trigger - 1].form == "(",
      let close = view.tokens[match.trigger...].firstIndex(where: { $0.form == ")" })
    else { return false }
    return [source, target].contains { $0.token > close }
  }

  /// "Acme, which raised money from Bolt; Cairn, which …": whether an end stands beside what a relative clause speaks of and
  /// behind the clause.
  private var isBehindClause: Bool {
    let noun = view.tree.heads[match.trigger]
    guard view.tokens[match.trigger].deprel == "acl:relcl", noun >= 0 else { return false }
    let members = Coordination(tokens: view.tokens).members(of: noun)
    return [source, target].contains { $0.token > match.trigger && $0.token != noun && members.contains($0.token) }
  }

  /// Whether the trigger is a participle of what describes a name: "Acme, a bank owned by Bolt".
  var describesName: Bool {
    let noun = view.tree.heads[match.trigger]
    return view.relation(match.trigger) == "acl" && noun >= 0 && view.relation(noun) == "appos"
  }

  /// "its deal with Acme, a measure backed by Bolt": whether the participle tells of what is no organization.
  var describesDeed: Bool {
    describesName && Self.deeds.contains(view.lemmas[view.tree.heads[match.trigger]])
  }

  private static let deeds: Set<String> = [
    "measure", "move", "step", "plan", "deal", "effort", "idea", "proposal", "initiative", "bid", "decision",
    "campaign", "strategy", "agreement", "transaction", "project",
  ]

  /// "Bolt-backed Acme, Cairn and Dorn": whether a participle before one of the names is said to hold of another.
  var isOfFirstOnly: Bool {
    let hyphen = match.trigger - 1
    guard hyphen > 0, view.tokens[hyphen].form == "-", match.trigger + 1 < view.tokens.count else { return false }
    let named = view.mentionCovering[match.trigger + 1]
    return named >= 0 && [.name, .short, .acronym].contains(view.mentions[named].kind)
      && ![source, target].contains { $0.mention == named }
  }

  /// Where a description of one organization begins that holds the trigger, or nil: behind a bracket, or at a noun in the
  /// singular in apposition, or at a participle behind a comma: "Acme and Bolt, owned by Cairn".
  private var descriptionStart: Int? {
    let trigger = match.trigger
    if trigger > 0, view.tokens[trigger - 1].form == "(" { return trigger - 1 }
    if view.relation(trigger) == "appos" { return view.tokens[trigger].xpos == "NN" ? trigger : nil }
    if view.tokens[trigger].deprel == "acl", view.tokens[trigger].xpos == "VBN", trigger > 0,
      view.tokens[trigger - 1].form == ",", view.mentionCovering[view.tree.heads[trigger]] >= 0
    {
      return trigger
    }
    let noun = view.tree.heads[trigger]
    let isOfNoun = ["acl", "acl:relcl"].contains(view.tokens[trigger].deprel) && noun >= 0 && noun < trigger
    return isOfNoun && view.relation(noun) == "appos" && view.tokens[noun].xpos == "NN" ? noun : nil
  }
}
