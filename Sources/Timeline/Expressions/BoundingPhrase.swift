/// The words beside an expression that bound or blur it: "since", "by the", "until at least", "on or about".
struct BoundingPhrase {
  private let word: TemporalToken?
  private let previous: TemporalToken?
  /// Whether words such as "around" stand before or "or so" after it.
  let isApproximate: Bool

  /// Looks at the words around some tokens.
  init(around range: Range<Int>, in tokens: TokenSequence) {
    var place = range.lowerBound - 1
    while place >= 0, place > range.lowerBound - 4, tokens[place].isOne(of: Self.fillers) { place -= 1 }
    let isWord = place >= 0 && tokens[place].kind == .word
    word = isWord ? tokens[place] : nil
    previous = isWord && place > 0 ? tokens[place - 1] : nil
    isApproximate = Self.isApproximate(range, tokens)
  }

  /// Whether the preposition has other meanings, too.
  var isAmbiguous: Bool { word?.is(.from) ?? false }

  /// How the preposition bounds a form.
  func bounding(of form: TemporalForm) -> TemporalExpression.Bounding? {
    guard let word else { return nil }
    // "moved from Monday to Friday" starts nothing.
    if word.is(.from), let previous, Grammar.shared.vocabulary.meaning(of: previous.word, in: .commitment) == 3 {
      return nil
    }
    if let bounding = Self.boundings.first(where: { word.is($0.word) })?.bounding {
      let isInclusive = previous?.is(.or) ?? false
      if bounding == .before, isInclusive { return .by }
      if bounding == .after, isInclusive { return .from }
      if bounding == .before, case .part(.end, _) = form { return .by }
      return bounding
    }
    if word.is(.of), previous?.is(.asWord) ?? false { return .asOf }
    if word.is(.to), previous?.is(.prior) ?? false { return .before }
    if word.is(.than), previous?.is(.later) ?? false { return .by }
    return nil
  }

  private static func isApproximate(_ range: Range<Int>, _ tokens: TokenSequence) -> Bool {
    if tokens[range.upperBound].is(.or), tokens[range.upperBound + 1].is(.so) { return true }
    guard range.lowerBound > 0 else { return false }
    let before =
      tokens[range.lowerBound - 1].is(.the) && range.lowerBound > 1 ? range.lowerBound - 2 : range.lowerBound - 1
    let word = tokens[before]
    if word.isOne(of: [.around, .circa, .roughly, .approximately]) { return true }
    guard word.is(.about) else { return false }
    guard before > 0 else { return true }
    let subject = tokens[before - 1]
    let isTopic = Grammar.shared.vocabulary.meaning(of: subject.word, in: .topical) != nil
    return !isTopic
      && (word.flags.contains(.newLine) || subject.isOne(of: [.or, .at, .since, .by, .until, .from, .inWord, .on])
        || word.flags.contains(.capitalized))
  }

  private static let fillers: [KnownWord] = [.the, .atWord, .least, .around, .about, .early, .asWord]

  private static let boundings: [(word: KnownWord, bounding: TemporalExpression.Bounding)] = [
    (.since, .since), (.from, .from), (.starting, .from), (.beginning, .from), (.by, .by), (.until, .until),
    (.till, .until), (.through, .until), (.before, .before), (.after, .after), (.beyond, .after),
  ]
}
