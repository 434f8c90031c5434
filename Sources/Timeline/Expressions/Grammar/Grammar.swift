/// All rules, compiled into one tree of pattern elements a level and indexed by the token that they can start with.
struct Grammar: Sendable {
  /// A place in the tree: an element, what can follow it, and the rules whose patterns end with it.
  struct Node: Sendable {
    let element: PatternElement
    var children: [Int32] = []
    var rules: [Int32] = []
  }

  /// The roots of a level.
  private struct Index: Sendable {
    /// By word: roots that can be this word.
    var byWord: [[Int32]] = []
    /// Roots that can be a number.
    var byNumber: [Int32] = []
    /// Roots that are an expression of a lower level.
    var byExpression: [Int32] = []
  }

  static let shared = Grammar(rules: TemporalRule.all)

  let rules: [TemporalRule]
  let vocabulary: Vocabulary
  private(set) var nodes: [Node] = []
  private let indexes: [Index]

  init(rules: [TemporalRule]) {
    var compiler = PatternCompiler(vocabulary: Vocabulary())
    var tree = Tree()
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        for elements in compiler.sequences(of: pattern) {
          tree.insert(elements, rule: Int32(number), level: rule.level.rawValue)
        }
      }
    }
    self.rules = rules
    vocabulary = compiler.grownVocabulary
    indexes = Self.indexes(of: tree, vocabulary: vocabulary)
    nodes = tree.nodes
  }

  /// The roots of a level that a token can match.
  func roots(for token: TemporalToken, level: Int) -> [Int32] {
    switch token.kind {
    case .number: indexes[level].byNumber
    case .word, .mark: token.word == 0 ? [] : indexes[level].byWord[Int(token.word)]
    case .end: []
    }
  }

  /// The roots of a level that are an expression of a lower one.
  func expressionRoots(level: Int) -> [Int32] { indexes[level].byExpression }

  private struct Tree {
    var nodes: [Node] = []
    var roots: [[Int32]] = TemporalRule.Level.allCases.map { _ in [] }

    mutating func insert(_ elements: [PatternElement], rule: Int32, level: Int) {
      var parent: Int?
      for element in elements {
        let siblings = parent.map { nodes[$0].children } ?? roots[level]
        if let known = siblings.first(where: { nodes[Int($0)].element == element }) {
          parent = Int(known)
          continue
        }
        let number = Int32(nodes.count)
        nodes.append(Node(element: element))
        if let parent { nodes[parent].children.append(number) } else { roots[level].append(number) }
        parent = Int(number)
      }
      if let parent, !nodes[parent].rules.contains(rule) { nodes[parent].rules.append(rule) }
    }
  }

  private static func indexes(of tree: Tree, vocabulary: Vocabulary) -> [Index] {
    tree.roots.map { roots in
      var index = Index(byWord: Array(repeating: [], count: vocabulary.count))
      for root in roots {
        switch tree.nodes[Int(root)].element.kind {
        case .words(let words):
          for word in words { index.byWord[Int(word)].append(root) }
        case .expression:
          index.byExpression.append(root)
        case .terminal(let terminal):
          for word in terminal.startingWords(in: vocabulary) { index.byWord[Int(word)].append(root) }
          if terminal.canStartWithNumber { index.byNumber.append(root) }
        }
      }
      return index
    }
  }
}
