/// How a sentence uses capitals: a capital means a name only where most words have none.
enum Casing: UInt64 {
  /// As in running text.
  case mixed
  /// As in a headline, with a capital at most words.
  case title
  /// As in a shouted line.
  case capitals

  /// Linear in the number of words.
  init(_ words: [Word]) {
    var letters = 0
    var initials = 0
    var whole = 0
    for word in words where word.flags.contains(.letter) {
      letters += 1
      if word.flags.contains(.initialCapital) { initials += 1 }
      if word.flags.contains(.allCapitals) { whole += 1 }
    }
    if whole * 4 >= letters * 3, letters > 2 {
      self = .capitals
    } else {
      self = initials * 2 > letters ? .title : .mixed
    }
  }
}
