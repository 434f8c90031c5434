/// The words and marks that code asks for by name. Their raw values are their numbers in every vocabulary.
enum KnownWord: UInt16, CaseIterable, Sendable {
  case fullStop = 1
  case comma, hyphen, dash, colon, apostrophe, openBracket, slash, percent, exclamationMark, questionMark, dollar, pound
  case euro, yen, rupee, section, hash, underscore, at, plus, equals, backslash, verticalBar
  case s, a, o, m, p, am, pm, clock, couple, few, quarter, several, many, of, or, to, than, the, by, since, until, till,
    through
  case before, after, from, during, early, late, mid, over, within, throughout, least, around, about, prior, later
  case every, each, any, set, mr, mrs, ms, dr, president, senator, circa, c, roughly, approximately, so, starting,
    beginning, beyond, be, been, are, had, was, were, next, his, her, their, my, your, our, please
  case sun, sat, wed, summer, winter, autumn, and, between, end, on, dated, there, it, i, he, she, they, we, you, god
  case ends, ended, ending, begins, began, starts, started, fiscal, financial
  case inWord, forWord, asWord, isWord, atWord
  case some, thousand, hundred, oh, will, no, earlier, sooner
  case closeBracket, semicolon, b, an, its, this, might, could, may, can, would, see, up, back, march, august, thru,
    despite
  case attacks, terrorist, terror, hijackers, hijackings, what, originally, previously
  case off, have, has, doWord, due, effective, plan, plans, hope, hopes, aim, aims
  case took, fell, rose, went, came, gave, saw, wrote, grew, knew, broke, chose, flew, said

  /// The word or mark itself.
  var text: String { Self.spellings[self] ?? String(describing: self) }

  private static let spellings: [KnownWord: String] = [
    .fullStop: ".", .comma: ",", .hyphen: "-", .dash: "—", .colon: ":", .apostrophe: "'", .openBracket: "(",
    .closeBracket: ")", .semicolon: ";",
    .slash: "/", .percent: "%", .exclamationMark: "!", .questionMark: "?", .dollar: "$", .pound: "£", .euro: "€",
    .yen: "¥", .rupee: "₹", .section: "§", .hash: "#", .underscore: "_", .at: "@", .plus: "+", .equals: "=",
    .backslash: "\\", .verticalBar: "|", .inWord: "in", .forWord: "for", .asWord: "as", .isWord: "is", .doWord: "do",
    .atWord: "at",
  ]
}
