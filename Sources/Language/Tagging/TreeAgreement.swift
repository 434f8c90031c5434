/// Makes tags agree with the tree where the parser saw more of the sentence than the tagger: "did" that opens no other
/// verb's group is a verb, "that" before a noun a determiner. By the correspondence of parts of speech and relations in
/// the guidelines of Universal Dependencies, version 2.
struct TreeAgreement {
  let tagSet: TagSet
  let forms: [String]
  let heads: [Int]
  let deprels: [String]
  private let headed: Set<Int>
  private let openClauses: Set<Int>
  private let isMostlySmall: Bool

  /// The heads are indices of tokens, or -1 for the root. Linear in the sentence's length.
  init(tagSet: TagSet, forms: [String], heads: [Int], deprels: [String]) {
    self.tagSet = tagSet
    self.forms = forms
    self.heads = heads
    self.deprels = deprels
    headed = Set(heads)
    isMostlySmall = forms.count(where: Self.isCapitalized) * 2 < forms.count
    openClauses = Set(heads.indices.filter { Self.clausal.contains(deprels[$0]) }.map { heads[$0] })
  }

  /// Relations that only a verb or another predicate has below it.
  private static let clausal: Set<String> = [
    "aux", "aux:pass", "obj", "iobj", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl", "mark",
    "xcomp", "ccomp", "advcl", "advmod", "compound:prt",
  ]

  /// The tags, put right. Linear in the sentence's length.
  func mended(_ tags: [UInt8]) -> [UInt8] {
    tags.indices.map { index in
      guard let name = tag(index, tags), let number = tagSet.names.firstIndex(of: name) else { return tags[index] }
      return UInt8(number)
    }
  }

  /// The name of the tag that the tree asks for, or nil if it asks for none.
  private func tag(_ index: Int, _ tags: [UInt8]) -> String? {
    let upos = tagSet.upos[Int(tags[index])]
    let xpos = tagSet.xpos[Int(tags[index])]
    return switch upos {
    case .auxiliary: Self.helpers.contains(word(index)) && !isHelper(index) ? "VERB|\(xpos)" : nil
    case .verb: verb(index, xpos)
    case .noun: noun(index, xpos, tags)
    case .pronoun, .determiner: word(index) == "that" ? that(index) : nil
    case .subordinatingConjunction: word(index) == "that" ? that(index) : preposition(index, xpos)
    case .adposition, .particle: preposition(index, xpos)
    default: nil
    }
  }

  private func word(_ index: Int) -> String { forms[index].lowercased() }

  private func relation(_ index: Int) -> Substring { deprels[index].prefix { $0 != ":" } }

  private func isHelper(_ index: Int) -> Bool { ["aux", "cop"].contains(relation(index)) }

  /// Verbs that also help other verbs. "be" is left out: most treebanks take it for an auxiliary everywhere.
  private static let helpers: Set<String> = [
    "do", "does", "did", "doing", "have", "has", "had", "having", "'ve", "get", "gets", "got",
  ]

  private func verb(_ index: Int, _ xpos: String) -> String? {
    if relation(index) == "aux", Self.helpers.contains(word(index)) { return "AUX|\(xpos)" }
    guard Self.nominal.contains(relation(index)), !openClauses.contains(index) else { return nil }
    return xpos == "VBZ" ? "NOUN|NNS" : "NOUN|NN"
  }

  private static let nominal: Set<Substring> = ["nsubj", "obj", "iobj", "obl", "nmod", "compound"]

  /// "its high-speed terminal" has an adjective; "the Harbour Lottery Fund" is a name throughout.
  private func noun(_ index: Int, _ xpos: String, _ tags: [UInt8]) -> String? {
    if relation(index) == "amod", !headed.contains(index) { return "ADJ|JJ" }
    return isInsideName(index, tags) || endsName(index, tags) ? xpos == "NNS" ? "PROPN|NNPS" : "PROPN|NNP" : nil
  }

  private func isInsideName(_ index: Int, _ tags: [UInt8]) -> Bool {
    guard index > 0, Self.isCapitalized(forms[index]), ["compound", "flat"].contains(relation(index)),
      heads[index] > index
    else {
      return false
    }
    return ((index + 1)...heads[index]).allSatisfy { isProper($0, tags) }
  }

  private func endsName(_ index: Int, _ tags: [UInt8]) -> Bool {
    index > 0 && isMostlySmall && Self.isCapitalized(forms[index]) && isProper(index - 1, tags)
      && heads[index - 1] == index
  }

  private static func isCapitalized(_ form: String) -> Bool { form.first?.isUppercase == true }

  private func isProper(_ index: Int, _ tags: [UInt8]) -> Bool { tagSet.upos[Int(tags[index])] == .properNoun }

  private func that(_ index: Int) -> String? {
    switch relation(index) {
    case "mark": return "SCONJ|IN"
    case "det": return "DET|DT"
    case "nsubj", "obj", "obl", "nmod":
      let isRelative = heads[index] >= 0 && deprels[heads[index]] == "acl:relcl"
      return isRelative ? "PRON|WDT" : "PRON|DT"
    default: return nil
    }
  }

  private func preposition(_ index: Int, _ xpos: String) -> String? {
    let opensClause = relation(index) == "mark"
    guard opensClause || relation(index) == "case" else { return nil }
    if word(index) == "to", xpos == (opensClause ? "IN" : "TO") { return opensClause ? "PART|TO" : "ADP|IN" }
    guard xpos == "IN", Self.conjunctions.contains(word(index)) else { return nil }
    return opensClause ? "SCONJ|IN" : "ADP|IN"
  }

  /// Prepositions that are conjunctions too.
  private static let conjunctions: Set<String> = [
    "after", "although", "as", "because", "before", "for", "if", "like", "once", "since", "than", "though", "till",
    "until", "whether", "while",
  ]
}
