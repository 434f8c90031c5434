import Testing

@testable import Language

@Suite struct TreeTests {
  // "the port that Tarvik owns opened"
  private let tree = DependencyTree(heads: [1, 5, 4, 4, 1, -1])

  @Test func childrenAndSubtrees() {
    #expect(tree.root == 5)
    #expect(Array(tree.children(of: 1)) == [0, 4])
    #expect(tree.subtree(of: 4) == [2, 3, 4])
    #expect(tree.subtreeRange(of: 1) == 0..<5)
    #expect(tree.ancestors(of: 3) == [3, 4, 1, 5])
    #expect(tree.dominates(1, 3) && !tree.dominates(4, 0))
  }

  @Test func pathsGoOverTheCommonAncestor() throws {
    let path = try #require(tree.path(from: 3, to: 0))
    #expect(path.tokens == [3, 4, 1, 0] && path.top == 2)
  }

  @Test func cyclesAndWrongHeadsDoNoHarm() {
    let cyclic = DependencyTree(heads: [1, 0, 9])
    #expect(cyclic.subtree(of: 0) == [0, 1])
    #expect(cyclic.ancestors(of: 0).count <= 3)
    #expect(cyclic.root == 2)
    #expect(DependencyTree(heads: []).root == nil)
  }

  @Test func spanningTreeIsTheBestOfAll() {
    var state: UInt64 = 3
    for count in 1...4 {
      for _ in 0..<60 {
        let scores = (0..<count).map { _ in
          (0...count).map { _ -> Float in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / 100_000
          }
        }
        let heads = SpanningTree.heads(scores)
        #expect(abs(total(heads, scores) - best(scores)) < 0.01)
        #expect(heads.count { $0 == 0 } == 1)
      }
    }
  }

  private func total(_ heads: [Int], _ scores: [[Float]]) -> Float {
    heads.enumerated().reduce(0) { $0 + scores[$1.offset][$1.element] }
  }

  /// By trying all heads.
  private func best(_ scores: [[Float]]) -> Float {
    let count = scores.count
    var heads = [Int](repeating: 0, count: count)
    var best = -Float.infinity
    func visit(_ word: Int) {
      guard word < count else {
        if isTree(heads) { best = max(best, total(heads, scores)) }
        return
      }
      for head in 0...count {
        heads[word] = head
        visit(word + 1)
      }
    }
    visit(0)
    return best
  }

  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { word in
      var current = word + 1
      for _ in 0...heads.count where current != 0 { current = heads[current - 1] }
      return current == 0
    }
  }
}
