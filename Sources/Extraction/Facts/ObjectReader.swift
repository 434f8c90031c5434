import Graph
import Language
import Text

/// Finds what a happening was about, in lemmas: the goods of a contract, the round of an investment, the list of a
/// designation. It tells apart happenings of one kind between the same organizations.
struct ObjectReader: Sendable {
  let view: SentenceView
  /// Where amounts stand in the sentence.
  private let amounts: Set<Int>

  /// Reads a sentence.
  init(view: SentenceView, text: SourceText) {
    self.view = view
    amounts = Set(PlacedAmount.amounts(in: view, text: text).flatMap(\.tokens))
  }

  /// What a candidate of the sentence is about, or nil if the sentence doesn't say.
  func object(of candidate: Candidate) -> String? {
    var words: [String]
    switch candidate.type {
    case .designatedRisk: words = candidate.label.map(Self.words) ?? []
    case .investsIn: words = rounds
    case .contractedWith, .partnersWith: words = goods(of: candidate) + numbered
    case .acquires, .opposes, .partOf, .competesWith: words = []
    }
    var seen = Set<String>()
    // A numbered kind keeps its number: "lot 2".
    if words.allSatisfy({ $0.utf8.count > 2 }) { words = words.filter { seen.insert($0).inserted } }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "-" || $0 == "\n" }.map(String.init)
  }

  private static let numberedKinds: Set<String> = [
    "batch", "block", "increment", "lot", "package", "phase", "stage", "tranche",
  ]

  /// "Lot 2", "Phase II", where the sentence names only one.
  private var numbered: [String] {
    let places = view.tokens.indices.dropLast().filter { place in
      Self.numberedKinds.contains(view.lemmas[place])
        && (view.tokens[place + 1].upos == .numeral || Self.isNumeral(view.tokens[place + 1].form))
    }
    return places.count == 1 ? [view.lemmas[places[0]], view.tokens[places[0] + 1].form.lowercased()] : []
  }

  private static func isNumeral(_ form: String) -> Bool {
    form.utf8.allSatisfy { (0x30...0x39).contains($0) } || form.allSatisfy { "IVX".contains($0) }
      || (form.utf8.count == 1 && form.utf8.allSatisfy { (0x41...0x5A).contains($0) })
  }

  /// "Series B", "seed", where the sentence names only one round.
  private var rounds: [String] {
    let series = view.tokens.indices.dropLast().filter {
      view.lemmas[$0] == "series" && Self.isNumeral(view.tokens[$0 + 1].form)
    }
    let names = Set(series.map { view.tokens[$0 + 1].form.lowercased() })
    if names.count == 1 { return ["series"] + names }
    return names.isEmpty && view.lemmas.contains("seed") ? ["series", "seed"] : []
  }

  /// Words for the dealing itself.
  private static let dealings: Set<String> = [
    "agreement", "award", "bid", "business", "contract", "deal", "lease", "licence", "license", "mandate", "order",
    "pact", "partnership", "subcontract", "tender", "work", "job", "purchase", "alliance", "venture", "collaboration",
    "arrangement", "framework", "memorandum", "money", "sum", "amount", "company", "firm", "group", "round", "option",
    "extension", "renewal", "term", "year", "month", "week", "day", "decade", "time", "period", "quarter",
    "total", "value", "price", "worth", "number", "series",
  ]
  private static let bringing: Set<String> = [
    "build", "buy", "construct", "create", "deliver", "design", "develop", "furnish", "install", "lease", "maintain",
    "make", "manufacture", "modernize", "modernise", "offer", "operate", "order", "produce", "provide", "purchase",
    "repair", "run", "sell", "supply", "test", "upgrade",
  ]

  /// What a contract is for: what is supplied, "a contract for cranes", "a contract to build cranes", "a crane contract".
  private func goods(of candidate: Candidate) -> [String] {
    let trigger = candidate.trigger
    var heads = [Int]()
    let deals = view.children(of: candidate.predicate, ["obj"]).filter { Self.dealings.contains(view.lemmas[$0]) }
    for carrier in Set([trigger, candidate.predicate] + deals).sorted() {
      heads += view.children(of: carrier, ["nmod", "obl"]).filter { view.preposition(of: $0) == "for" }
      let purposes = view.children(of: carrier, ["acl", "xcomp", "advcl"])
      heads += purposes.filter { Self.bringing.contains(view.lemmas[$0]) }
        .flatMap { view.children(of: $0, ["obj"]) }
      if Self.bringing.contains(view.lemmas[carrier]), view.isVerb(carrier) {
        heads += view.children(of: carrier, ["obj"])
        heads += view.tree.children(of: carrier).filter { view.tokens[$0].deprel == "nsubj:pass" }
      }
    }
    if Self.dealings.contains(view.lemmas[trigger]) { heads += modifiers(of: trigger, ["compound"]) }
    return Set(heads).sorted().flatMap(phrase)
  }

  /// A noun with what modifies it; nothing for names, sums and words for the dealing itself.
  private func phrase(_ head: Int) -> [String] {
    guard isThing(head) else { return [] }
    return (modifiers(of: head, ["compound", "amod"]) + [head]).map { view.lemmas[$0] }
  }

  private func modifiers(of head: Int, _ relations: Set<Substring>) -> [Int] {
    view.children(of: head, relations).filter { $0 < head && isThing($0) }
  }

  private func isThing(_ token: Int) -> Bool {
    (view.tokens[token].upos == .noun || view.tokens[token].upos == .adjective) && view.mentionCovering[token] < 0
      && !amounts.contains(token) && !Self.dealings.contains(view.lemmas[token])
      && view.lemmas[token].utf8.count > 2
  }
}
