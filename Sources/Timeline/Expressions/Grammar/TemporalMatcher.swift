/// Lays the grammar's patterns over tokens and keeps the longest match.
///
/// Every place is read once a level: readings are remembered for as long as rules can come back to them.
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
  private var memos: [Memo]
  private var captures: [Capture] = []

  init(tokens: TokenSequence, grammar: Grammar) {
    self.tokens = tokens
    self.grammar = grammar
    reader = TerminalReader(tokens: tokens, vocabulary: grammar.vocabulary)
    memos = Array(repeating: Memo(), count: TemporalRule.Level.allCases.count * Self.memory)
  }

  /// The longest expression that starts at a token.
  mutating func longest(at index: Int) -> Found? {
    longest(at: index, level: TemporalRule.Level.allCases.count - 1)
  }

  private mutating func longest(at index: Int, level: Int) -> Found? {
    guard level >= 0 else { return nil }
    let slot = level * Self.memory + index % Self.memory
    if memos[slot].place == index { return memos[slot].found }
    let lower = longest(at: index, level: level - 1)
    let outer = captures
    captures = []
    var best: Found?
    for root in grammar.roots(for: tokens[index], level: level) {
      walk(Int(root), from: index, at: index, level: level, best: &best)
    }
    if lower != nil {
      for root in grammar.expressionRoots(level: level) {
        walk(Int(root), from: index, at: index, level: level, best: &best)
      }
    }
    captures = outer
    if let lower, lower.range.count >= best?.range.count ?? 0 { best = lower }
    memos[slot] = Memo(place: index, found: best)
    return best
  }

  /// Matches a node's element at `index`, then what can follow it. Depth is bounded by the longest pattern.
  private mutating func walk(_ number: Int, from start: Int, at index: Int, level: Int, best: inout Found?) {
    let node = grammar.nodes[number]
    let token = tokens[index]
    if index > start {
      if node.attached ? !token.isAttached : token.flags.contains(.newParagraph) { return }
    }
    let depth = captures.count
    let next: Int
    switch node.kind {
    case .words(let words):
      guard token.word != 0, grammar.words[words].contains(token.word), index == start || !token.startsLineInUpperCase
      else { return }
      next = index + 1
    case .terminal(let terminal):
      guard let reading = reader.read(terminal, at: index) else { return }
      captures.append(Capture(terminal: terminal, value: reading.value, form: nil, tokens: index..<reading.next))
      next = reading.next
    case .expression:
      guard let found = longest(at: index, level: level - 1) else { return }
      captures.append(Capture(terminal: nil, value: 0, form: found.form, tokens: found.range))
      next = found.range.upperBound
    }
    for place in node.rules { consider(Int(grammar.endings[place]), start..<next, best: &best) }
    for place in node.children {
      walk(Int(grammar.children[place]), from: start, at: next, level: level, best: &best)
    }
    captures.removeLast(captures.count - depth)
  }

  /// Keeps a rule's match if it is longer than the best, or as long and of an earlier rule.
  private func consider(_ rule: Int, _ range: Range<Int>, best: inout Found?) {
    if let best, (best.range.count, -best.rule) >= (range.count, -rule) { return }
    let match = RuleMatch(tokens: tokens, range: range, captures: captures)
    guard let form = grammar.rules[rule].production(match) else { return }
    best = Found(range: range, form: form, rule: rule)
  }
}
