import Language

/// Finds parties of several bodies that a text treats as one: "U.S. defense agencies", "federal agencies".
struct CollectiveParties: Sendable {
  let countries: Countries

  /// The tokens of a collective party that ends at the plural noun `end`, or nil.
  func match(in tokens: [Token], endingAt end: Int) -> Range<Int>? {
    guard Self.nouns.contains(tokens[end].form.lowercased()) else { return nil }
    var start = end
    var hasState = false
    while start > 0 {
      let word = tokens[start - 1].form.lowercased()
      if Self.modifiers.contains(word) {
        hasState = true
      } else if !(Self.linking.contains(word) && start < end) {
        break
      }
      start -= 1
    }
    while start < end, Self.linking.contains(tokens[start].form.lowercased()) { start += 1 }
    // A country before it belongs to it.
    for length in [3, 2, 1] where start >= length {
      if let match = countries.match(in: tokens, from: start - length), match.count == length, match.form != .capital {
        return (start - length)..<(end + 1)
      }
    }
    guard hasState, start < end else { return nil }
    // "government agencies of the United States"
    return start..<(countries.genitive(in: tokens, at: end + 1)?.end ?? end + 1)
  }

  private static let nouns: Set<String> = [
    "agencies", "departments", "ministries", "entities", "authorities", "forces", "regulators",
  ]
  private static let modifiers: Set<String> = [
    "federal", "government", "governmental", "defense", "defence", "intelligence", "civilian", "military", "state",
    "public-sector", "law-enforcement",
  ]
  private static let linking: Set<String> = ["and", "or", ",", "other"]
}
