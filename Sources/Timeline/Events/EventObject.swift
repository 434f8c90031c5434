/// What a telling says that an event was about, in a few lemmas: "patrol boat", "series b".
package struct EventObject {
  /// How two objects stand to each other.
  package enum Comparison {
    /// One of them is not told, or tells nothing that could be compared.
    case unknown
    /// They have a word in common.
    case shared
    /// They have no word in common, which may be the same thing in other words.
    case different
    /// They are two of a numbered kind: "series a" and "series b".
    case opposed
  }

  /// Words that number things of a kind, one after the other.
  private static let numbered: Set<String> = [
    "batch", "block", "increment", "instalment", "installment", "lot", "option", "package", "part", "phase", "round",
    "section", "series", "stage", "tier", "tranche", "unit", "volume",
  ]
  /// Words that many unlike things have in common.
  private static let general: Set<String> = [
    "activity", "capability", "capacity", "component", "development", "effort", "equipment", "facility", "good",
    "initiative", "item", "list", "material", "operation", "order", "part", "plan", "plant", "platform", "product",
    "production", "program", "programme", "project", "purchase", "register", "risk", "roster", "sale", "service",
    "software", "solution", "supply",
    "support", "system", "technology", "tool", "unit", "use", "work",
  ]

  /// The words that tell it from other things.
  private let words: Set<String>
  /// The numbers and letters by the kind that they number.
  private let numbers: [String: String]

  /// Reads lemmas that are parted by blanks.
  package init(_ text: String?) {
    let all = text?.split(separator: " ").map { $0.lowercased() } ?? []
    words = Set(all).subtracting(Self.general)
    numbers = Dictionary(
      zip(all, all.dropFirst()).filter { Self.numbered.contains($0) && Self.isNumber($1) },
      uniquingKeysWith: { $1 })
  }

  /// How this object stands to another one. Linear in their words.
  package func compared(to other: EventObject) -> Comparison {
    for (kind, number) in numbers {
      if let its = other.numbers[kind], its != number { return .opposed }
    }
    guard !words.isEmpty, !other.words.isEmpty else { return .unknown }
    return words.isDisjoint(with: other.words) ? .different : .shared
  }

  /// A letter, a number or a Roman one.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.count == 1 || word.utf8.first.map { (0x30...0x39).contains($0) } == true
      || word.allSatisfy { "ivx".contains($0) }
  }
}
