/// All rules, compiled into one tree of pattern elements a level and indexed by the token that they can start with.
struct Grammar: Sendable {
  /// A place in the tree: an element, what can follow it, and the rules whose patterns end with it. Its ranges are of
  /// the grammar's lists, so that a node is copied without counting references.
  struct Node: Sendable {
    enum Kind: Sendable {
      /// One of some of ``Grammar/words``.
      case words(Range<Int>)
      case terminal(Terminal)
      case expression
    }

    let kind: Kind
    let attached: Bool
    /// Numbers of nodes in ``Grammar/children``.
    let children: Range<Int>
    /// Numbers of rules in ``Grammar/endings``.
    let rules: Range<Int>
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
  let nodes: [Node]
  private(set) var words: [UInt16] = []
  private(set) var children: [Int32] = []
  private(set) var endings: [Int32] = []
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
    var nodes: [Node] = []
    for place in tree.places {
      let kind: Node.Kind
      switch place.element.kind {
      case .words(let ids): kind = .words(Self.append(ids, to: &words))
      case .terminal(let terminal): kind = .terminal(terminal)
      case .expression: kind = .expression
      }
      nodes.append(
        Node(
          kind: kind, attached: place.element.attached, children: Self.append(place.children, to: &children),
          rules: Self.append(place.rules, to: &endings)))
    }
    self.nodes = nodes
  }

  private static func append<Element>(_ elements: [Element], to list: inout [Element]) -> Range<Int> {
    list += elements
    return list.count - elements.count..<list.count
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
    struct Place {
      let element: PatternElement
      var children: [Int32] = []
      var rules: [Int32] = []
    }

    var places: [Place] = []
    var roots: [[Int32]] = TemporalRule.Level.allCases.map { _ in [] }

    mutating func insert(_ elements: [PatternElement], rule: Int32, level: Int) {
      var parent: Int?
      for element in elements {
        let siblings = parent.map { places[$0].children } ?? roots[level]
        if let known = siblings.first(where: { places[Int($0)].element == element }) {
          parent = Int(known)
          continue
        }
        let number = Int32(places.count)
        places.append(Place(element: element))
        if let parent { places[parent].children.append(number) } else { roots[level].append(number) }
        parent = Int(number)
      }
      if let parent, !places[parent].rules.contains(rule) { places[parent].rules.append(rule) }
    }
  }

  private static func indexes(of tree: Tree, vocabulary: Vocabulary) -> [Index] {
    tree.roots.map { roots in
      var index = Index(byWord: Array(repeating: [], count: vocabulary.count))
      for root in roots {
        switch tree.places[Int(root)].element.kind {
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
