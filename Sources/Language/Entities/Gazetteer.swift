/// Names that are known beforehand. They are features for the recognizer, which may decide otherwise in context.
package enum Gazetteer {
  /// What kind of name a phrase is.
  package enum Kind: UInt64 {
    case givenName = 1
    case country
    case city
    case nationality
    case company
    case agency
    case publication
  }

  private static let longest = 5

  private static let phrases: [UInt64: Kind] = {
    var phrases = [UInt64: Kind]()
    func add(_ list: some Sequence<Substring>, _ kind: Kind) {
      for name in list {
        let words = name.split(separator: " ").map { word in
          Array(word.utf8).withUnsafeBufferPointer { Word($0).form }
        }
        phrases[words.reduce(FeatureHash.seed, FeatureHash.mix)] = kind
      }
    }
    add(givenNames.split(separator: " "), .givenName)
    add(nationalities.split(separator: "|"), .nationality)
    add(cities.split(separator: "|"), .city)
    add(countries.split(separator: "|"), .country)
    add(publications.split(separator: "|"), .publication)
    add(companies.split(separator: "|"), .company)
    add(agencies.split(separator: "|"), .agency)
    return phrases
  }()

  /// For every word a code for the known phrase that holds it and its place in it; 0 for none. Longer phrases go first.
  package static func codes(_ words: [Word]) -> [UInt64] {
    var codes = [UInt64](repeating: 0, count: words.count)
    var index = 0
    while index < words.count {
      guard words[index].flags.contains(.letter), let (length, kind) = match(words, index) else {
        index += 1
        continue
      }
      for place in 0..<length { codes[index + place] = kind.rawValue << 2 | (place == 0 ? 1 : 2) }
      index += length
    }
    return codes
  }

  private static func match(_ words: [Word], _ start: Int) -> (length: Int, kind: Kind)? {
    var hash = FeatureHash.seed
    var found: (length: Int, kind: Kind)?
    for length in 1...min(longest, words.count - start) {
      hash = FeatureHash.mix(hash, words[start + length - 1].form)
      if let kind = phrases[hash] { found = (length, kind) }
    }
    return found
  }
}
