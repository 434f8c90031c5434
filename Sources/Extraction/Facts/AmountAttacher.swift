import Graph
import Language
import Text

/// Finds the amount that belongs to a candidate.
struct AmountAttacher: Sendable {
  let view: SentenceView
  let amounts: [PlacedAmount]

  private static let otherMeasures: Set<String> = [
    "revenue", "sale", "profit", "loss", "valuation", "share", "turnover", "earnings", "income", "dividend", "debt",
    "budget",
    "market", "price", "fee", "fine", "penalty", "gdp", "capitalization", "capitalisation", "apiece", "margin",
    "growth", "point", "premium", "discount", "expense", "charge", "writedown", "impairment",
  ]

  /// How much farther than a measure money may stand: "a $3 million deal to deliver 20 megawatts".
  private static let costOfMeasure = 30

  /// The amount for a relationship of a type, or nil.
  func amount(for type: RelationshipType, predicate: Int, trigger: Int) -> Amount? {
    var best: (cost: Int, amount: Amount)?
    for placed in amounts where fits(placed, type) {
      guard var cost = cost(of: placed, type, predicate: predicate, trigger: trigger) else { continue }
      if !placed.isMoneyOrShare { cost += Self.costOfMeasure }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, placed.amount) }
    }
    return best?.amount
  }

  /// Whether one of the conjuncts has a share of its own: "Acme owns 40% of it, Bolt 25% and Cairn the rest".
  func isGapped(_ mentions: [Int]) -> Bool {
    mentions.contains { mention in
      view.tree.children(of: mention).contains {
        view.tokens[$0].deprel == "orphan" && !CalendarWords.isTime(view.tokens[$0])
      }
    }
  }

  /// The amount that a conjunct has for itself.
  func amount(ofConjuncts mentions: [Int], for type: RelationshipType) -> Amount? {
    amounts.first { placed in
      guard fits(placed, type), let conjunct = view.gappedConjunct(of: placed.head(in: view)) else { return false }
      return mentions.contains(conjunct)
    }?.amount
  }

  /// The money that comes from one of several: "raised $3 million from Acme and a $9 million loan from Bolt".
  func amount(from mentions: [Int], for type: RelationshipType) -> Amount? {
    let sums = amounts.filter { $0.amount.isMoney && fits($0, type) }
    guard sums.count > 1 else { return nil }
    for mention in mentions {
      let phrase = view.tree.ancestors(of: mention).prefix { !view.isVerb($0) }
      guard ([mention] + phrase).contains(where: { ["from", "by"].contains(view.preposition(of: $0)) }) else {
        continue
      }
      for noun in phrase {
        let sum = sums.first { [$0.head(in: view), view.tree.heads[$0.head(in: view)]].contains(noun) }
        if let sum { return sum.amount }
      }
    }
    return nil
  }

  private func fits(_ placed: PlacedAmount, _ type: RelationshipType) -> Bool {
    let head = placed.head(in: view)
    let above = view.tree.heads[head]
    let isStake = type == .investsIn || type == .acquires || type == .partOf
    if placed.amount.unit == "percent", !isStake { return false }
    if !placed.isMoneyOrShare, type != .contractedWith && type != .partnersWith { return false }
    if type == .designatedRisk || type == .competesWith || type == .partOf && placed.amount.unit != "percent" {
      return false
    }
    if type == .opposes, placed.amount.unit == "percent" || isPriceOfDeal(head, above) { return false }
    let next = placed.tokens.upperBound < view.tokens.count ? view.lemmas[placed.tokens.upperBound] : ""
    if ["a", "per"].contains(next), placed.tokens.upperBound + 1 < view.tokens.count,
      ["share", "month", "unit", "barrel", "tonne", "ton", "night", "day", "week", "person"].contains(
        view.lemmas[placed.tokens.upperBound + 1])
    {
      return false
    }
    if Self.otherMeasures.contains(next), next != "share" || placed.amount.unit != "percent" { return false }
    if above >= 0, Self.otherMeasures.contains(view.lemmas[above]),
      !(view.lemmas[above] == "share" && placed.amount.unit == "percent")
    {
      return false
    }
    if isChange(placed) || type == .partnersWith && isRaised(head) || isValue(head, type) {
      return false
    }
    let previous = placed.tokens.lowerBound > 0 ? view.lemmas[placed.tokens.lowerBound - 1] : ""
    let beforeThat = placed.tokens.lowerBound > 1 ? view.lemmas[placed.tokens.lowerBound - 2] : ""
    if ["valuation", "revenue", "sale", "turnover", "profit"].contains(beforeThat), ["of", "at"].contains(previous) {
      return false
    }
    return true
  }

  /// "sued Acme over its $3 million takeover of Bolt": what the deal costs that a suit is about.
  private func isPriceOfDeal(_ head: Int, _ above: Int) -> Bool {
    above >= 0 && ["compound", "nummod", "nmod:unmarked", "amod"].contains(view.tokens[head].deprel)
      && ["TAKEOVER", "TRADE", "CONTRACT"].contains { WordClass(name: $0).contains(view.lemmas[above]) }
  }

  /// "trimmed its stake 2%", "climbed by $3 million": by how much something changed.
  private func isChange(_ placed: PlacedAmount) -> Bool {
    let head = placed.head(in: view)
    let relation = view.tokens[head].deprel
    guard view.preposition(of: head) == "by" || ["obj", "obl:unmarked", "nmod:unmarked"].contains(relation),
      let verb = view.tree.ancestors(of: head).prefix(4).first(where: view.isVerb)
    else { return false }
    return Self.changing.contains(view.lemmas[verb])
      && (view.preposition(of: head) == "by" || placed.amount.unit == "percent")
  }

  private static let changing: Set<String> = [
    "boost", "climb", "cut", "decline", "decrease", "drop", "fall", "gain", "grow", "increase", "jump", "lower",
    "raise", "reduce", "rise", "shrink", "slide", "slip", "surge", "trim",
  ]

  /// "Acme, which could be valued at $3 million", "a round that valued Acme at $3 million": what a company is worth. A
  /// takeover that values it at a sum costs that sum.
  private func isValue(_ head: Int, _ type: RelationshipType) -> Bool {
    guard let verb = view.tree.ancestors(of: head).prefix(4).first(where: { view.lemmas[$0] == "value" }) else {
      return false
    }
    if type == .investsIn, view.isVerb(verb), view.tokens[verb].xpos != "VBN" { return true }
    let noun = view.relation(verb) == "acl" ? view.tree.heads[verb] : view.child(of: verb, "nsubj")
    guard let noun, noun >= 0 else { return false }
    return view.mentionCovering[noun] >= 0 || WordClass(name: "COMPANY").contains(view.lemmas[noun])
  }

  /// "A venture of Acme and Bolt seeks $3 million": money that partners ask of others.
  private func isRaised(_ head: Int) -> Bool {
    view.tree.ancestors(of: head).prefix(4).contains { ["seek", "raise", "borrow"].contains(view.lemmas[$0]) }
  }

  private func cost(of placed: PlacedAmount, _ type: RelationshipType, predicate: Int, trigger: Int) -> Int? {
    let head = placed.head(in: view)
    if view.gappedConjunct(of: head) != nil { return nil }
    let path = view.tree.ancestors(of: head)
    if isLent(head, path, type, trigger) { return nil }
    if let place = path.firstIndex(where: { $0 == trigger || $0 == predicate }),
      path[..<place].contains(where: isDealOfItsOwn)
        || type == .opposes && path[..<place].contains(where: isFurtherDeed)
    {
      return nil
    }
    if let place = path.firstIndex(of: trigger) { return place }
    if let place = path.firstIndex(of: predicate) {
      return 10 + place + abs(placed.tokens.lowerBound - trigger) / 3
    }
    if isDescription(predicate) || type == .partOf && view.isNominal(trigger) { return nil }
    let clause = view.clauseHead(of: head)
    if clause == view.clauseHead(of: predicate) { return 20 + abs(placed.tokens.lowerBound - trigger) / 3 }
    // The predicate hangs below the verb that bears the amount: "won a $40 million contract to supply".
    let above = view.tree.ancestors(of: predicate)
    if let place = above.prefix(4).dropFirst().firstIndex(of: clause),
      !above[..<place].contains(where: { tellsAnother($0, than: path) })
    {
      return 30 + abs(placed.tokens.lowerBound - trigger) / 3
    }
    return nil
  }

  /// "Orvik backer Acme put $3 million into Bolt", "Orvik-backed Acme rents it for $3 million": what says who a name is
  /// takes no part in what the clause tells.
  private func isDescription(_ predicate: Int) -> Bool {
    if view.tokens[predicate].deprel == "amod", predicate > 0, view.tokens[predicate - 1].form == "-" { return true }
    let next = predicate + 1
    guard view.tokens[predicate].upos == .noun, next < view.tokens.count, view.mentionCovering[next] >= 0 else {
      return false
    }
    return view.relation(predicate) == "compound" && view.mentionCovering[max(0, view.tree.heads[predicate])] >= 0
      || view.tree.children(of: predicate).contains { $0 > predicate && view.relation($0) == "appos" }
  }

  /// "invested in Acme and put $3 million into Bolt": whether a further verb has a party of its own.
  private func isDealOfItsOwn(_ verb: Int) -> Bool {
    guard view.relation(verb) == "conj", view.isVerb(verb) else { return false }
    return hasParty(verb, before: view.tokens.count)
  }

  private func hasParty(_ verb: Int, before end: Int) -> Bool {
    view.tree.children(of: verb).contains {
      $0 > verb && $0 < end && ["obj", "iobj", "obl"].contains(view.relation($0)) && view.mentionCovering[$0] >= 0
    }
  }

  /// "is sued by Acme and settled a case for $3 million": what the other side does besides.
  private func isFurtherDeed(_ verb: Int) -> Bool { view.relation(verb) == "conj" && view.isVerb(verb) }

  /// "a $3 million loan backing the purchase": what is lent for a deal is not its price.
  private func isLent(_ head: Int, _ path: [Int], _ type: RelationshipType, _ trigger: Int) -> Bool {
    // "$3 million of bonds"
    let goods = view.tree.children(of: head).filter { view.preposition(of: $0) == "of" }
    guard let loan = ([head] + goods + path.prefix(1)).first(where: { Self.loans.contains(view.lemmas[$0]) }) else {
      return false
    }
    return type == .acquires || view.isNominal(trigger) && trigger != loan
  }

  private static let loans: Set<String> = ["loan", "debt", "bond", "facility"]

  /// Whether a clause tells of something else than the clause above it, where an amount stands: "bought 20% of Acme, and
  /// Bolt dropped Cairn", "paid $3 million to Acme, which supplies Bolt".
  private func tellsAnother(_ verb: Int, than path: [Int]) -> Bool {
    if view.relation(verb) == "conj" {
      // "bought Acme for $3 million and has a venture with Bolt"
      let first = view.tree.heads[verb]
      return view.child(of: verb, "nsubj") != nil
        || path.first.map { $0 == first || view.tree.heads[$0] == first } == true && hasParty(first, before: verb)
    }
    // "owns 20% of Acme, while Bolt is controlled by Cairn", "its biggest deal since it bought Acme"
    if view.relation(verb) == "advcl" || view.tokens[verb].deprel == "acl" && view.tokens[verb].xpos != "VBN" {
      return view.tree.children(of: verb).contains {
        ["while", "whereas", "since", "after", "before"].contains(view.lemmas[$0])
      }
    }
    // "an Indian group backed by Acme paid $3 million"
    let isClause =
      view.tokens[verb].deprel == "acl:relcl" || view.tokens[verb].deprel == "acl" && view.tokens[verb].xpos == "VBN"
    return isClause && !path.contains(view.tree.heads[verb])
  }
}
