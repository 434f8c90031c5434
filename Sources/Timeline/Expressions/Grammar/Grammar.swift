/// All rules, compiled and indexed by the first token that they can start with.
struct Grammar: Sendable {
  struct Sequence: Sendable {
    let elements: [PatternElement]
    let rule: Int
  }

  /// What a text's date can start with.
  private struct Index: Sendable {
    /// By word: sequences that start with this word.
    var byWord: [[Int32]] = []
    /// Sequences that start with a number.
    var byNumber: [Int32] = []
    /// Sequences that start with an expression of a lower level.
    var byExpression: [Int32] = []
  }

  static let shared = Grammar(rules: TemporalRule.all)

  let rules: [TemporalRule]
  let vocabulary: Vocabulary
  let sequences: [Sequence]
  private let indexes: [Index]

  init(rules: [TemporalRule]) {
    var compiler = PatternCompiler(vocabulary: Vocabulary())
    var sequences: [Sequence] = []
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        for elements in compiler.sequences(of: pattern) where !elements.isEmpty {
          sequences.append(Sequence(elements: elements, rule: number))
        }
      }
    }
    self.rules = rules
    self.sequences = sequences
    vocabulary = compiler.grownVocabulary
    indexes = Self.indexes(of: sequences, rules: rules, vocabulary: vocabulary)
  }

  /// The sequences of a level that can start with a token.
  func candidates(for token: TemporalToken, level: Int) -> [Int32] {
    switch token.kind {
    case .number: indexes[level].byNumber
    case .word, .mark: indexes[level].byWord[Int(token.word)]
    case .end: []
    }
  }

  /// The sequences of a level that start with an expression of a lower one.
  func extensions(level: Int) -> [Int32] { indexes[level].byExpression }

  private static func indexes(of sequences: [Sequence], rules: [TemporalRule], vocabulary: Vocabulary) -> [Index] {
    var indexes = TemporalRule.Level.allCases.map { _ in
      Index(byWord: Array(repeating: [], count: vocabulary.count))
    }
    for (number, sequence) in sequences.enumerated() {
      let level = rules[sequence.rule].level.rawValue
      let number = Int32(number)
      switch sequence.elements[0].kind {
      case .words(let words):
        for word in words { indexes[level].byWord[Int(word)].append(number) }
      case .expression:
        indexes[level].byExpression.append(number)
      case .terminal(let terminal):
        for word in terminal.startingWords(in: vocabulary) { indexes[level].byWord[Int(word)].append(number) }
        if terminal.canStartWithNumber { indexes[level].byNumber.append(number) }
      }
    }
    return indexes
  }
}
