/// A sentence as the parser reads it best: every name, sum, date and hyphenated modifier stands as one plain word, and
/// what is no part of its clauses (a dateline, a bullet, a ticker in parentheses) is left out.
///
/// News holds more and longer names than any treebank; a parser that sees the same well-known word in place of each
/// errs less, and reads a sentence alike whoever it is about.
struct Condensation: Hashable {
  /// What a group of tokens is, which settles the arcs within it.
  enum Kind: Hashable {
    /// A token as it stands.
    case word
    /// A name.
    case name
    /// A sum of money or its number.
    case sum
    /// A day with its month and year.
    case date
    /// Words joined by hyphens before a noun.
    case modifier
    /// What is left out.
    case aside
  }

  /// Tokens that stand together for one word.
  struct Unit: Hashable {
    /// The tokens.
    var tokens: Range<Int>
    /// The one that the others depend on.
    var head: Int
    /// What they are.
    var kind: Kind
    /// The word that the parser sees; nil for the head's own.
    var placeholder: Placeholder?
    /// What hangs on the head as a whole: a name behind its title, "chipmaker Acme"; whose it is, "Acme's unit Bolt".
    var parts: [Aside] = []

    /// The tokens of the names in it, without their titles.
    var names: [Range<Int>] {
      guard kind == .name else { return [] }
      return parts.contains { $0.deprel == "appos" } ? parts.map(\.tokens) : [tokens]
    }
  }

  /// Tokens that are left out, or that hang on a unit as a whole.
  struct Aside: Hashable {
    /// The tokens.
    var tokens: Range<Int>
    /// The one that the others depend on.
    var head: Int
    /// The token that they belong to; nil for the root of the sentence.
    var anchor: Int?
    /// How ``head`` depends on it.
    var deprel: String
  }

  /// What the parser sees, in order; at least one.
  var units: [Unit]
  /// What it does not see, in order.
  var asides: [Aside]

  /// A sentence as it stands.
  init(words count: Int) {
    self.init(units: (0..<count).map { Unit(tokens: $0..<($0 + 1), head: $0, kind: .word) }, asides: [])
  }

  init(units: [Unit], asides: [Aside]) {
    self.units = units
    self.asides = asides
  }

  /// The heads and relations of all tokens of the sentence, from those of the units.
  func expanded(_ arcs: ParsedArcs, labels: [String], forms: [String]) -> (heads: [Int], deprels: [String]) {
    var heads = [Int](repeating: -1, count: forms.count)
    var deprels = [String](repeating: "dep", count: forms.count)
    var root = units[0].head
    for (place, unit) in units.enumerated() {
      let head = arcs.heads[place]
      if head < 0 { root = unit.head }
      for part in unit.parts { attach(part, to: unit.head, forms, &heads, &deprels) }
      for token in unit.tokens where token != unit.head && !unit.parts.contains(where: { $0.tokens.contains(token) }) {
        heads[token] = unit.head
        deprels[token] = Self.inner(token, of: unit, forms[token])
      }
      heads[unit.head] = head < 0 ? -1 : units[head].head
      deprels[unit.head] =
        unit.placeholder == .modifier && unit.kind == .sum ? "compound" : labels[Int(arcs.labels[place])]
    }
    for aside in asides {
      attach(aside, to: aside.anchor ?? root, forms, &heads, &deprels)
    }
    return (heads, deprels)
  }

  private func attach(
    _ aside: Aside, to anchor: Int, _ forms: [String], _ heads: inout [Int], _ deprels: inout [String]
  ) {
    for token in aside.tokens where token != aside.head {
      heads[token] = aside.head
      deprels[token] =
        Self.possessives.contains(forms[token])
        ? "case" : Self.isPunctuation(forms[token]) ? "punct" : token < aside.head ? "compound" : "flat"
    }
    heads[aside.head] = anchor
    deprels[aside.head] = aside.deprel
  }

  /// How a token depends on the head of its unit.
  private static func inner(_ token: Int, of unit: Unit, _ form: String) -> String {
    if isPunctuation(form) { return "punct" }
    switch unit.kind {
    case .sum: return "nummod"
    case .date: return "nmod:unmarked"
    default: return token < unit.head ? "compound" : "flat"
    }
  }

  /// What marks a possessor.
  static let possessives: Set<String> = ["'s", "’s", "'", "’"]

  private static func isPunctuation(_ form: String) -> Bool { form.allSatisfy(\.isPunctuation) }
}
