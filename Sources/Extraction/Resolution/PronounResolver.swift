import Graph
import Language

/// Finds the organization that a pronoun of the third person stands for.
struct PronounResolver {
  let tokens: [Token]
  let token: Int
  let sentence: Int
  let salience: Salience
  let mentions: [OrganizationMention]

  /// The antecedent with a confidence, or nil where something else is as likely.
  func antecedent(types: [OrganizationType], drafts: [OrganizationDraft]) -> (draft: Int, confidence: Double)? {
    let form = tokens[token].form.lowercased()
    let isPlural = Pronouns.plural.contains(form)
    let excluded = coarguments()
    var best: (draft: Int, score: Double)?
    var second = 0.0
    for draft in salience.recent where !excluded.contains(draft) {
      guard drafts[draft].key.hasPrefix("collective:") == false || isPlural else { continue }
      let distance = salience.distance(draft, from: sentence)
      guard distance <= 3 else { continue }
      let score = salience.score(draft, in: sentence)
      if score > best?.score ?? 0 {
        second = best?.score ?? 0
        best = (draft, score)
      } else {
        second = max(second, score)
      }
    }
    guard let best, best.score > 0.1 else { return nil }
    let rival = rivalNoun(isPlural: isPlural)
    guard best.score > rival * (actsLikeOrganization ? 0.4 : 1) else { return nil }
    if isPlural, best.score < 0.4 { return nil }
    let confidence = 0.5 + 0.4 * (best.score - max(second, rival * 0.5)) / best.score
    return (best.draft, min(0.9, max(0.35, confidence)))
  }

  /// Organizations that are arguments of the pronoun's own verb: the object of a clause is not its subject.
  private func coarguments() -> Set<Int> {
    guard !Pronouns.possessive.contains(tokens[token].form.lowercased()), !tokens[token].form.lowercased().hasSuffix("sel"),
      ["nsubj", "obj", "iobj", "obl"].contains(tokens[token].universalRelation)
    else { return [] }
    let verb = tokens[token].head
    var found: Set<Int> = []
    for mention in mentions.reversed() {
      guard mention.sentence == sentence else { break }
      let role = tokens[mention.head].universalRelation
      if tokens[mention.head].head == verb, ["nsubj", "obj", "iobj", "obl"].contains(role) {
        found.formUnion(mention.organizations)
      }
    }
    return found
  }

  /// How present the most present thing is that is no organization: a subject or object noun before the pronoun.
  private func rivalNoun(isPlural: Bool) -> Double {
    var best = 0.0
    for index in tokens.indices where index < token && tokens[index].upos == .noun {
      let plural = tokens[index].xpos == "NNS"
      guard plural == isPlural, !isMention(index), index != tokens[token].head else { continue }
      guard ["nsubj", "obj", "root"].contains(tokens[index].universalRelation) else { continue }
      best = max(best, GrammaticalRole.weight(tokens, index) * 0.9)
    }
    return best
  }

  private func isMention(_ index: Int) -> Bool {
    for mention in mentions.reversed() {
      guard mention.sentence == sentence else { return false }
      if mention.tokens.contains(index) { return true }
    }
    return false
  }

  /// Whether the pronoun does or owns what organizations do or own.
  private var actsLikeOrganization: Bool {
    let head = tokens[token].head
    guard head >= 0 else { return false }
    if Pronouns.possessive.contains(tokens[token].form.lowercased()) {
      return Self.belongings.contains(tokens[head].lemma.lowercased())
    }
    return tokens[token].universalRelation == "nsubj" && Self.deeds.contains(tokens[head].lemma.lowercased())
  }

  private static let deeds: Set<String> = [
    "say", "announce", "plan", "win", "buy", "sell", "sign", "agree", "hire", "acquire", "invest", "expect", "intend",
    "believe", "deny", "decline", "refuse", "sue", "appeal", "seek", "want", "hope", "supply", "make", "build",
    "develop", "operate", "own", "employ", "raise", "pay", "order", "award", "select", "choose", "pick", "launch",
    "file", "report", "post", "work", "add", "open", "close", "try", "decide", "consider", "aim", "provide", "run",
    "tell", "use", "need", "offer", "acknowledge", "confirm", "comply", "challenge", "argue", "ask", "reject",
  ]
  private static let belongings: Set<String> = [
    "share", "stock", "chief", "executive", "board", "customer", "client", "shareholder", "investor", "headquarters",
    "subsidiary", "unit", "division", "arm", "parent", "rival", "competitor", "supplier", "partner", "contract",
    "revenue", "profit", "business", "plant", "factory", "employee", "staff", "worker", "lawyer", "spokesman",
    "spokesperson", "spokeswoman", "statement", "website", "product", "technology", "service", "stake", "model",
    "founder", "owner", "management", "order", "workforce", "network", "fleet", "portfolio", "fund", "platform",
    "software", "chip", "system", "offer", "bid", "decision", "plan", "operation", "sale", "debt", "loss", "office",
  ]
}
