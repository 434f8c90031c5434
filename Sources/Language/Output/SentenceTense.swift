import Text

/// The tense of every token's clause in one sentence.
struct SentenceTense {
  /// One for every token.
  let tenses: [Tense?]

  private static let futureAuxiliaries: Set<String> = ["will", "shall", "'ll", "’ll", "wo"]
  /// Heads of an infinitive that speak of what is to come: "is expected to sign", "plans to sign".
  private static let plans: Set<String> = [
    "expect", "set", "due", "schedule", "slate", "plan", "poise", "intend", "go", "aim", "likely", "about", "bind",
    "project", "forecast", "anticipate", "propose", "promise", "pledge", "vow", "agree", "prepare", "hope", "want",
    "seek",
  ]
  private static let passivePlans: Set<String> = [
    "expect", "set", "due", "schedule", "slate", "plan", "poise", "project", "anticipate", "forecast",
  ]
  private static let clauses: Set<String> = ["root", "ccomp", "advcl", "acl", "parataxis", "conj", "csubj", "xcomp"]

  init(_ sentence: Sentence) {
    let tokens = sentence.tokens
    let tree = sentence.tree
    var own = [Tense?](repeating: nil, count: tokens.count)
    for index in tokens.indices where Self.isPredicate(index, tokens, tree) {
      own[index] = Self.verbGroupTense(index, tokens, tree)
    }
    tenses = Self.inherited(own, tree, tokens)
  }

  private static func isPredicate(_ index: Int, _ tokens: [Token], _ tree: DependencyTree) -> Bool {
    let token = tokens[index]
    if token.upos == .verb || token.upos == .auxiliary { return token.deprel != "aux" && token.deprel != "cop" }
    return tree.children(of: index).contains { tokens[$0].universalRelation == "cop" }
  }

  private static func verbGroupTense(_ index: Int, _ tokens: [Token], _ tree: DependencyTree) -> Tense? {
    let children = tree.children(of: index)
    let auxiliaries = children.filter {
      tokens[$0].universalRelation == "aux" || tokens[$0].universalRelation == "cop"
    }
    if auxiliaries.contains(where: { futureAuxiliaries.contains(tokens[$0].form.lowercased()) }) { return .future }
    if passivePlans.contains(tokens[index].lemma) || tokens[index].lemma == "go" || tokens[index].lemma == "plan",
      hasInfinitive(children, tokens, tree), let plain = finiteTense(index, auxiliaries, tokens), plain == .present
    {
      return .future
    }
    return finiteTense(index, auxiliaries, tokens)
  }

  private static func hasInfinitive(_ children: ArraySlice<Int>, _ tokens: [Token], _ tree: DependencyTree) -> Bool {
    children.contains { child in
      tokens[child].universalRelation != "aux"
        && tree.children(of: child).contains { tokens[$0].lemma == "to" && tokens[$0].upos == .particle }
    }
  }

  private static func finiteTense(_ index: Int, _ auxiliaries: [Int], _ tokens: [Token]) -> Tense? {
    for place in auxiliaries + [index] {
      switch tokens[place].xpos {
      case "VBD": return .past
      case "VBZ", "VBP":
        // A perfect speaks of what has happened.
        return tokens[place].lemma == "have" && place != index ? .past : .present
      case "MD": return .present
      default: continue
      }
    }
    // Reduced relatives: "a contract signed in May".
    return tokens[index].xpos == "VBN" && tokens[index].deprel != "root" ? .past : nil
  }

  /// Gives every token the tense of the nearest predicate above it; predicates without one take their governor's, and
  /// an infinitive below a plan is future.
  private static func inherited(_ own: [Tense?], _ tree: DependencyTree, _ tokens: [Token]) -> [Tense?] {
    var result = own
    var order = [Int]()
    order.reserveCapacity(own.count)
    for root in own.indices where tree.heads[root] == -1 { order.append(root) }
    var next = 0
    while next < order.count {
      let index = order[next]
      next += 1
      let head = tree.heads[index]
      if result[index] == nil, head >= 0 {
        let isPlanned = plans.contains(tokens[head].lemma) && tokens[index].xpos == "VB"
        result[index] = isPlanned && result[head] != .past ? .future : result[head]
      }
      order += tree.children(of: index)
    }
    return result
  }
}
