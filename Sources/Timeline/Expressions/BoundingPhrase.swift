/// The preposition before an expression that bounds it: "since", "by the", "until at least".
struct BoundingPhrase {
  private let word: TemporalToken?
  private let previous: TemporalToken?

  /// Looks at the words before a token.
  init(before index: Int, in tokens: TokenSequence) {
    var place = index - 1
    while place >= 0, place > index - 4, tokens[place].isOne(of: Self.fillers) { place -= 1 }
    let isWord = place >= 0 && tokens[place].kind == .word
    word = isWord ? tokens[place] : nil
    previous = isWord && place > 0 ? tokens[place - 1] : nil
  }

  /// How the preposition bounds a form.
  func bounding(of form: TemporalForm) -> TemporalExpression.Bounding? {
    guard let word else { return nil }
    if let bounding = Self.boundings.first(where: { word.is($0.word) })?.bounding {
      if bounding == .before, case .part(.end, _) = form { return .by }
      return bounding
    }
    if word.is(.of), previous?.is(.asWord) ?? false { return .asOf }
    if word.is(.to), previous?.is(.prior) ?? false { return .before }
    if word.is(.than), previous?.is(.later) ?? false { return .by }
    return nil
  }

  private static let fillers: [KnownWord] = [.the, .atWord, .least, .around, .about, .early, .asWord]

  private static let boundings: [(word: KnownWord, bounding: TemporalExpression.Bounding)] = [
    (.since, .since), (.from, .from), (.starting, .from), (.beginning, .from), (.by, .by), (.until, .until),
    (.till, .until), (.through, .until), (.before, .before), (.after, .after), (.beyond, .after),
  ]
}
