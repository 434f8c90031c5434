import Graph
import Language
import Text

/// Finds listings whose authority an earlier fact tells: "X was removed in May", "Y was added as well".
struct ListingReader: Sendable {
  let view: SentenceView
  let text: SourceText
  let organizations: [ResolvedOrganization]
  let dates: DateAttacher

  /// Verbs that name a listing by themselves.
  private static let listing: Set<String> = [
    "blacklist", "sanction", "debar", "designate", "list", "proscribe", "blocklist", "delist", "cross-debar",
  ]
  /// Verbs that do so in sight of an earlier listing or with a list.
  private static let moving: Set<String> = [
    "add", "include", "name", "place", "put", "remove", "delete", "drop", "strike",
  ]
  private static let removing: Set<String> = ["remove", "delete", "drop", "strike", "delist"]
  /// How many sentences back the earlier listing may stand.
  private static let reach = 6

  /// The listings in the sentence that earlier facts complete.
  func candidates(after earlier: [Candidate]) -> [Candidate] {
    let verbs = VerbArguments(view: view)
    let filling = ArgumentFillers(view: view)
    var found = [Candidate]()
    for token in view.tokens.indices where view.isVerb(token) && verbs.isPassive(token) {
      // "the list, on which Acme has stood since May": who put it there isn't told.
      guard view.tokens[token].deprel != "acl:relcl" else { continue }
      let lemma = view.lemmas[token]
      guard Self.listing.contains(lemma) || Self.moving.contains(lemma) else { continue }
      let arguments = verbs.arguments(of: token)
      guard !arguments.contains(where: { $0.slot == .agent }), namesList(arguments) || !hasGoal(arguments) else {
        continue
      }
      guard let origin = origin(earlier, of: token, isNear: Self.moving.contains(lemma) && !namesList(arguments)) else {
        continue
      }
      for argument in arguments where argument.slot == .patient {
        for filler in filling.fillers(of: argument) where isNew(filler, origin, earlier + found) {
          found.append(listing(filler, origin, token))
        }
      }
    }
    return found
  }

  private func namesList(_ arguments: [Argument]) -> Bool {
    let list = WordClass(name: "LIST")
    return arguments.contains { argument in
      ["on", "to", "in", "from", "off"].contains(argument.slot.name) && list.contains(view.lemmas[argument.token])
    }
  }

  /// "was listed as well": on the same day as the other.
  private func isToo(_ verb: Int) -> Bool {
    view.tree.children(of: verb).contains { child in
      view.relation(child) == "advmod"
        && (["also", "too"].contains(view.lemmas[child])
          || view.lemmas[child] == "as" && child + 1 < view.tokens.count && view.lemmas[child + 1] == "well"
          || view.lemmas[child] == "well" && child > 0 && view.lemmas[child - 1] == "as")
    }
  }

  /// Whether something else than a list is what it was put on or taken from.
  private func hasGoal(_ arguments: [Argument]) -> Bool {
    arguments.contains { argument in
      ["to", "from", "off", "as", "into"].contains(argument.slot.name) && view.isNominal(argument.token)
    }
  }

  /// The latest listing before, which tells the authority.
  private func origin(_ earlier: [Candidate], of verb: Int, isNear: Bool) -> Candidate? {
    let last = earlier.last {
      $0.type == .designatedRisk && $0.rejection == nil && ($0.sentence < view.index || $0.trigger < verb)
    }
    guard let last, !isNear || view.index - last.sentence <= Self.reach else { return nil }
    return last
  }

  private func isNew(_ filler: Filler, _ origin: Candidate, _ candidates: [Candidate]) -> Bool {
    guard filler.organization != origin.source, !organizations[filler.organization].type.isGovernmental else {
      return false
    }
    return !candidates.contains {
      $0.type == .designatedRisk && $0.sentence == view.index && $0.target == filler.organization
    }
  }

  private func listing(_ filler: Filler, _ origin: Candidate, _ verb: Int) -> Candidate {
    var next = origin.retold(as: "listing-by-the-same", by: verb, in: view.index)
    let base: RelationshipStatus = Self.removing.contains(view.lemmas[verb]) ? .ended : .inEffect
    next.target = filler.organization
    next.targetMention = view.mentions[filler.mention]
    next.date =
      dates.date(of: verb, trigger: verb, isState: false, isBareNoun: false) ?? (isToo(verb) ? origin.date : nil)
    next.factuality = FactualityAssessor(view: view, text: text).assess(verb, noun: nil, base: base)
    next.status = next.factuality.status
    next.event = next.status == .ended ? .termination : .designation
    next.rejection = next.factuality.rejection
    next.confidence = 0.75 * view.mentions[filler.mention].confidence
    return next
  }
}
