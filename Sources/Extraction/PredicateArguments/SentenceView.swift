import Language
import Text

/// A sentence as frames see it: lemmas in lower case, the tree, and which organizations stand where.
struct SentenceView: Sendable {
  /// The index of the sentence in the analyzed text.
  let index: Int
  /// The sentence's tokens.
  let tokens: [Token]
  /// Where the sentence stands.
  let range: TextRange
  /// Its tree.
  let tree: DependencyTree
  /// The lemma of each token in lower case; the form's where there is none.
  let lemmas: [String]
  /// The mentions of organizations in it.
  let mentions: [OrganizationMention]
  /// The mention whose head is the token, or -1.
  let mentionAtHead: [Int]
  /// The smallest mention that covers the token, or -1.
  let mentionCovering: [Int]

  /// Views a sentence of a resolved text. Linear in its tokens and mentions.
  init(_ text: ResolvedText, sentence index: Int) {
    let sentence = text.analyzed.sentences[index]
    self.index = index
    tokens = sentence.tokens
    range = sentence.range
    tree = sentence.tree
    lemmas = HyphenatedNouns.joined(sentence.tokens.map { Self.lemma(of: $0) }, sentence.tokens)
    mentions = Array(text.mentions(inSentence: index))
    var atHead = [Int](repeating: -1, count: tokens.count)
    var covering = atHead
    for (place, mention) in mentions.enumerated() {
      if tokens.indices.contains(mention.head), Self.isLonger(place, than: atHead[mention.head], mentions) {
        atHead[mention.head] = place
      }
      for token in mention.tokens where tokens.indices.contains(token) {
        if covering[token] < 0 || mentions[covering[token]].tokens.count > mention.tokens.count {
          covering[token] = place
        }
      }
    }
    mentionAtHead = atHead
    mentionCovering = covering
  }

  private static func isLonger(_ place: Int, than other: Int, _ mentions: [OrganizationMention]) -> Bool {
    other < 0 || mentions[place].tokens.count > mentions[other].tokens.count
  }

  private static func lemma(of token: Token) -> String {
    let lemma = (token.lemma.isEmpty || token.lemma == "_" ? token.form : token.lemma).lowercased()
    return LemmaCorrections.corrected[lemma] ?? lemma
  }

  /// The relation of a token without its subtype.
  func relation(_ token: Int) -> Substring { tokens[token].universalRelation }

  /// The token's children that bear one of the relations.
  func children(of token: Int, _ relations: Set<Substring>) -> [Int] {
    tree.children(of: token).filter { relations.contains(relation($0)) }
  }

  /// The first child with the relation.
  func child(of token: Int, _ name: Substring) -> Int? { tree.children(of: token).first { relation($0) == name } }

  /// Whether the token is a verb form or stands as one.
  func isVerb(_ token: Int) -> Bool { tokens[token].upos == .verb || tokens[token].xpos.hasPrefix("VB") }

  /// Whether a word tagged as a noun has an object, as a headline's or brief's verb often does: "Ministry bars Acme".
  func isDisguisedVerb(_ token: Int) -> Bool {
    tokens[token].upos == .noun
      && tree.children(of: token).contains { child in
        child > token && tokens[child].deprel == "obj"
      }
  }

  /// Whether the token is a noun or a name.
  func isNominal(_ token: Int) -> Bool {
    switch tokens[token].upos {
    case .noun, .properNoun, .pronoun, .numeral, .symbol, .other: true
    case .determiner, .adjective: true
    default: false
    }
  }

  /// The preposition or prepositions that mark a token, joined by blanks; "'s" doesn't count. Empty if there is none.
  func preposition(of token: Int) -> String {
    var words = [String]()
    for child in tree.children(of: token) where child < token || tokens[child].deprel == "case" {
      guard tokens[child].deprel == "case" || (relation(child) == "mark" && tokens[child].upos == .adposition)
      else { continue }
      let word = lemmas[child]
      if word == "'s" || word == "’s" || word == "'" || word == "’" { continue }
      words.append(word)
      for part in tree.children(of: child) where relation(part) == "fixed" { words.append(lemmas[part]) }
    }
    return words.joined(separator: " ")
  }

  /// Whether a name owns something that goes unsaid: "the chip is Acme's".
  func isElliptical(_ token: Int) -> Bool {
    guard tokens[token].deprel != "nmod:poss", !["compound", "flat"].contains(relation(token)) else { return false }
    return tree.children(of: token).contains { $0 > token && tokens[$0].xpos == "POS" && tokens[$0].deprel == "case" }
  }

  /// The conjunct whose clause lacks its verb ("and Bolt in June") and that a token tells more of, or nil.
  func gappedConjunct(of token: Int) -> Int? {
    guard let orphan = tree.ancestors(of: token).first(where: { tokens[$0].deprel == "orphan" }) else { return nil }
    return tree.heads[orphan]
  }

  /// The lemma of the token's particle ("team up"), or nil.
  func particle(of token: Int) -> String? {
    tree.children(of: token).first { tokens[$0].deprel == "compound:prt" || lemmas[$0] == "apart" }.map { lemmas[$0] }
  }

  /// The nearest verb at or above a token.
  func clauseHead(of token: Int) -> Int {
    var current = token
    var steps = 0
    while steps < tokens.count {
      if isVerb(current), relation(current) != "amod" { return current }
      if tree.children(of: current).contains(where: { relation($0) == "cop" || relation($0) == "nsubj" }) {
        return current
      }
      let head = tree.heads[current]
      if head < 0 { return current }
      current = head
      steps += 1
    }
    return token
  }

  /// Whether a word among the direct children of `token` negates it.
  func isNegated(_ token: Int) -> Bool {
    tree.children(of: token).contains { child in
      let lemma = lemmas[child]
      return Self.negations.contains(lemma)
        && (relation(child) == "advmod" || relation(child) == "det" || relation(child) == "aux")
    }
  }

  static let negations: Set<String> = ["not", "n't", "n’t", "never", "no", "neither", "nor", "hardly"]

  /// Whether a noun is likened to one before: "a similar deal".
  func isLikened(_ noun: Int) -> Bool {
    tree.children(of: noun).contains { Self.likening.contains(lemmas[$0]) }
  }

  private static let likening: Set<String> = ["similar", "same", "comparable", "identical", "like", "parallel"]

  /// The head of the organization's name right before a token, if it stands in the phrase of `noun`: of "Acme and Bolt,
  /// which …" Bolt. Else `noun`.
  func nearestName(before token: Int, in noun: Int) -> Int {
    var end = token - 1
    while end > noun, [",", "(", "–", "—", "-"].contains(tokens[end].form) { end -= 1 }
    guard end > noun, mentionCovering[end] >= 0 else { return noun }
    let mention = mentions[mentionCovering[end]]
    let isName = mention.kind != .pronoun && mention.kind != .description
    return isName && mention.tokens.upperBound == end + 1 && tree.subtreeRange(of: noun).contains(end)
      ? mention.head : noun
  }
}
