/// Lays the grammar's sequences over tokens and keeps the longest.
///
/// Every place is read at most once a level: readings are remembered for as long as rules can come back to them.
struct TemporalMatcher {
  /// The longest expression that starts at a place.
  struct Found {
    let range: Range<Int>
    let form: TemporalForm
    let rule: Int
  }

  private struct Memo {
    var place = -1
    var found: Found?
  }

  private static let memory = 64

  let tokens: TokenSequence
  private let grammar: Grammar
  private let reader: TerminalReader
  private var memos: [[Memo]]

  init(tokens: TokenSequence, grammar: Grammar) {
    self.tokens = tokens
    self.grammar = grammar
    reader = TerminalReader(tokens: tokens, vocabulary: grammar.vocabulary)
    memos = TemporalRule.Level.allCases.map { _ in Array(repeating: Memo(), count: Self.memory) }
  }

  /// The longest expression that starts at a token.
  mutating func longest(at index: Int) -> Found? {
    longest(at: index, level: TemporalRule.Level.allCases.count - 1)
  }

  private mutating func longest(at index: Int, level: Int) -> Found? {
    guard level >= 0 else { return nil }
    let slot = index % Self.memory
    if memos[level][slot].place == index { return memos[level][slot].found }
    let lower = longest(at: index, level: level - 1)
    var best = lower
    for sequence in grammar.candidates(for: tokens[index], level: level) {
      consider(Int(sequence), at: index, level: level, best: &best)
    }
    if lower != nil {
      for sequence in grammar.extensions(level: level) {
        consider(Int(sequence), at: index, level: level, best: &best)
      }
    }
    memos[level][slot] = Memo(place: index, found: best)
    return best
  }

  private mutating func consider(_ number: Int, at index: Int, level: Int, best: inout Found?) {
    let sequence = grammar.sequences[number]
    guard let match = match(sequence.elements, at: index, level: level),
      match.range.count > best?.range.count ?? 0,
      let form = grammar.rules[sequence.rule].production(match)
    else { return }
    best = Found(range: match.range, form: form, rule: sequence.rule)
  }

  private mutating func match(_ elements: [PatternElement], at start: Int, level: Int) -> RuleMatch? {
    var index = start
    var captures: [Capture] = []
    for element in elements {
      if element.attached ? !tokens[index].isAttached : index > start && tokens[index].flags.contains(.newParagraph) {
        return nil
      }
      switch element.kind {
      case .words(let words):
        guard words.contains(tokens[index].word) else { return nil }
        index += 1
      case .terminal(let terminal):
        guard let (value, next) = reader.read(terminal, at: index) else { return nil }
        captures.append(Capture(terminal: terminal, value: value, form: nil, tokens: index..<next))
        index = next
      case .expression:
        guard let found = longest(at: index, level: level - 1) else { return nil }
        captures.append(Capture(terminal: nil, value: 0, form: found.form, tokens: found.range))
        index = found.range.upperBound
      }
    }
    return RuleMatch(tokens: tokens, range: start..<index, captures: captures)
  }
}
