/// The words by which the members of a trade are known: in their names, and around them in a text.
struct TradeWords: Sendable {
  /// Those of ``TradeWordData``.
  static let embedded = TradeWords(text: TradeWordData.trades)

  private struct Trade {
    var names: Set<String>
    var topics: Set<String>
  }

  private var trades: [Trade] = []
  private var tradesOfNoun: [String: [Int]] = [:]

  init(text: String) {
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":")
      let words = halves.last?.split(separator: "|").map { Set($0.split(separator: " ").map(String.init)) } ?? []
      guard halves.count == 2, words.count == 2 else { continue }
      for noun in halves[0].split(separator: " ") { tradesOfNoun[String(noun), default: []].append(trades.count) }
      trades.append(Trade(names: words[0], topics: words[1]))
    }
  }

  /// What is spoken of where one is named who is described by a noun.
  func topics(of noun: String) -> Set<String> {
    (tradesOfNoun[noun] ?? []).reduce(into: []) { $0.formUnion(trades[$1].topics) }
  }

  /// Whether the words of a name show the trade of a noun; nil where they or the noun show none.
  func agree(name words: [String], noun: String) -> Bool? {
    guard let wanted = tradesOfNoun[noun] else { return nil }
    let shown = trades.indices.filter { trade in words.contains { trades[trade].names.contains($0) } }
    return shown.isEmpty ? nil : shown.contains(where: wanted.contains)
  }
}
