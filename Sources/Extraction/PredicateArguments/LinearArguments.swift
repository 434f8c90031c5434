import Language

/// Finds arguments by the order of words where the tree has none: the name before a verb, the name after it, the name
/// behind a preposition. It looks within the clause only, up to the next finite verb.
struct LinearArguments: Sendable {
  let view: SentenceView

  private static let leftReach = 14
  private static let rightReach = 16

  /// The mention that could fill a slot of a trigger, or nil.
  func mention(for slot: Slot, trigger: Int, passive: Bool, isNoun: Bool) -> Int? {
    switch slot.name {
    case "agent":
      if isHyphenated(trigger) {
        before(trigger)
      } else {
        passive ? after("by", trigger) : (isNoun ? nil : before(trigger))
      }
    case "patient":
      if isHyphenated(trigger) { directlyAfter(trigger) } else { passive ? before(trigger) : directlyAfter(trigger) }
    case "recipient": passive ? before(trigger) : nil
    case "holder", "party", "giver", "possessor", "compound", "subject", "object", "as": nil
    case "from", "to", "with", "by", "for", "in", "into", "on", "against", "of": after(slot.name, trigger)
    default: nil
    }
  }

  private func isHyphenated(_ trigger: Int) -> Bool {
    trigger > 1 && view.tokens[trigger - 1].form == "-" && !view.isVerb(trigger - 2)
  }

  /// The mentions that a list goes on with from a mention: "A, B and C".
  func list(from place: Int, rightOf trigger: Int) -> [Int] {
    var found = [Int]()
    var seenAnd = false
    var position = view.mentions[place].tokens.upperBound
    while let next = nextItem(at: position) {
      guard let connector = next.connector else { break }
      if connector { seenAnd = true }
      found.append(next.mention)
      position = view.mentions[next.mention].tokens.upperBound
      if connector { break }
    }
    guard seenAnd, let last = found.last else { return [] }
    let end = view.mentions[last].tokens.upperBound
    // What comes after "and" may begin another clause.
    if end < view.tokens.count, isFinite(end) || (view.tokens[end].upos == .auxiliary), place >= 0,
      view.mentions[place].tokens.lowerBound > trigger
    {
      return Array(found.dropLast())
    }
    return found
  }

  /// The mentions with which a list begins whose last is the subject of a trigger: "said that A, B and C were added".
  func list(before place: Int, leftOf trigger: Int) -> [Int] {
    guard view.mentions[place].tokens.upperBound <= trigger else { return [] }
    let firsts = view.mentions.indices.filter { other in
      view.mentions[other].tokens.upperBound < view.mentions[place].tokens.lowerBound && !isOblique(other)
        && view.mentions[other].kind != .pronoun && view.mentions[other].kind != .description
    }
    let lists = firsts.map { [$0] + list(from: $0, rightOf: view.tokens.count) }.filter { $0.contains(place) }
    return lists.max { $0.count < $1.count }?.filter { $0 != place } ?? []
  }

  private func nextItem(at start: Int) -> (mention: Int, connector: Bool?)? {
    var position = start
    if position < view.tokens.count, view.tokens[position].form == "(" {
      while position < view.tokens.count, view.tokens[position].form != ")" { position += 1 }
      position += 1
    }
    var connector: Bool?
    while position < view.tokens.count,
      connector == nil || view.lemmas[position] == "and" || view.lemmas[position] == "or"
    {
      let form = view.lemmas[position]
      if form == "and" || form == "or" || form == "&" || form == "plus" {
        connector = true
      } else if form == "," || form == ";" {
        connector = connector ?? false
      } else {
        break
      }
      position += 1
    }
    guard connector != nil else { return nil }
    var skipped = 0
    while position < view.tokens.count, skipped < 5 {
      if let mention = mentionStarting(at: position) { return isPossessor(mention) ? nil : (mention, connector) }
      switch view.tokens[position].upos {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .particle: break
      case .punctuation where view.tokens[position].form == "-": break
      case .verb where view.tokens[position].xpos == "VBN" || view.tokens[position].xpos == "VBG": break
      default: return nil
      }
      position += 1
      skipped += 1
    }
    return nil
  }

  private func mentionStarting(at token: Int) -> Int? {
    let place = view.mentionCovering[token]
    guard place >= 0 else { return nil }
    let mention = view.mentions[place]
    return mention.tokens.lowerBound == token && mention.kind != .pronoun ? place : nil
  }

  private func isFinite(_ token: Int) -> Bool {
    ["VBD", "VBZ", "VBP", "MD"].contains(view.tokens[token].xpos)
  }

  private func before(_ trigger: Int) -> Int? {
    if trigger > 1, view.tokens[trigger - 1].form == "-", view.mentionCovering[trigger - 2] >= 0 {
      return view.mentionCovering[trigger - 2]
    }
    var token = trigger - 1
    while token >= 0, view.tokens[token].upos == .auxiliary || view.tokens[token].upos == .adverb { token -= 1 }
    if token > 1, view.tokens[token].form == ",", let place = beforeInsertion(endingAt: token) { return place }
    var depth = 0
    while token >= max(0, trigger - Self.leftReach) {
      let form = view.tokens[token].form
      if form == ")" { depth += 1 } else if form == "(" { depth -= 1 }
      if depth == 0 {
        let place = view.mentionCovering[token]
        if place >= 0 {
          return isOblique(place) || isPossessor(place) ? nil : outermost(place)
        }
        if form == ";" || form == "\"" || form == "”" || form == ":" { return nil }
        if view.isVerb(token), view.tokens[token].upos == .verb { return nil }
        if view.tokens[token].upos == .adposition || view.tokens[token].upos == .subordinatingConjunction { return nil }
      }
      token -= 1
    }
    return nil
  }

  /// "Acme, the maker of pumps that …, has won": the name before an insertion between commas.
  private func beforeInsertion(endingAt comma: Int) -> Int? {
    var token = comma - 1
    while token > max(0, comma - 30) {
      let form = view.tokens[token].form
      if form == ";" || form == "\"" || form == "”" { return nil }
      if form == ",", view.mentionCovering[token - 1] >= 0 {
        let place = view.mentionCovering[token - 1]
        let next = token + 1
        let opens =
          ["which", "that", "who", "the", "a", "an", "one", "whose", "its", "based", "now", "part", "also"].contains(
            view.lemmas[next])
          || view.tokens[next].xpos == "VBN" || view.tokens[next].xpos == "VBG"
        if opens, !isOblique(place) { return outermost(place) }
      }
      token -= 1
    }
    return nil
  }

  private func outermost(_ place: Int) -> Int {
    let tokens = view.mentions[place].tokens
    return view.mentions.indices.first {
      view.mentions[$0].tokens.contains(tokens.upperBound - 1) && view.mentions[$0].tokens.count > tokens.count
    } ?? place
  }

  private func isOblique(_ place: Int) -> Bool {
    var token = view.mentions[place].tokens.lowerBound - 1
    while token >= 0, view.tokens[token].upos == .determiner || view.tokens[token].upos == .adjective { token -= 1 }
    return token >= 0 && view.tokens[token].upos == .adposition
  }

  private func isPossessor(_ place: Int) -> Bool {
    let next = view.mentions[place].tokens.upperBound
    return next < view.tokens.count && view.tokens[next].xpos == "POS"
  }

  private func directlyAfter(_ trigger: Int) -> Int? {
    var token = trigger + 1
    while token < min(view.tokens.count, trigger + 9) {
      let place = view.mentionCovering[token]
      if place >= 0 {
        if isPossessor(place) {
          token = view.mentions[place].tokens.upperBound + 1
          continue
        }
        // "services it bought": what stands here is the subject of what follows.
        if view.mentions[place].kind == .pronoun, view.relation(view.mentions[place].head) == "nsubj" { return nil }
        return outermost(place)
      }
      switch view.tokens[token].upos {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .particle, .adverb: break
      case .punctuation where view.tokens[token].form == "-": break
      case .verb where view.tokens[token].xpos == "VBN": break
      default: return nil
      }
      token += 1
    }
    return nil
  }

  /// "by Acme chief Kim Novak": the name says whose person it is.
  private func isTitle(_ place: Int) -> Bool {
    let next = view.mentions[place].tokens.upperBound
    return next < view.tokens.count && WordClass(name: "PERSON").contains(view.lemmas[next])
  }

  /// "a round with participation from the venture arm of Acme": the noun before "of" is whose name follows.
  private func isOfAnother(_ of: Int, than trigger: Int) -> Bool {
    let noun = of - 1
    return noun > trigger && view.tokens[noun].upos == .noun && view.mentionCovering[noun] < 0
      && !CalendarWords.isTime(view.tokens[noun])
  }

  private static let circumstances = Slot.circumstances.union([
    "while", "whether", "without", "because", "although", "though",
  ])

  private func after(_ preposition: String, _ trigger: Int) -> Int? {
    var token = trigger + 1
    while token < min(view.tokens.count, trigger + Self.rightReach) {
      if isFinite(token) || view.tokens[token].form == ";" || view.tokens[token].form == ":" { return nil }
      // "awarded Acme the order after rejecting a bid from Bolt"
      if Self.circumstances.contains(view.tokens[token].form) { return nil }
      if view.lemmas[token] == preposition && view.tokens[token - 1].form.lowercased() != "according"
        || (preposition == "from" && view.lemmas[token] == "of" && view.lemmas[max(0, token - 1)] == "out")
      {
        if preposition == "of", isOfAnother(token, than: trigger) { return nil }
        return directlyAfter(token).flatMap { isTitle($0) ? nil : $0 }
      }
      token += 1
    }
    return nil
  }
}
