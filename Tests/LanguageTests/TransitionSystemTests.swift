import Testing

@testable import Language
@testable import graphkit_train

@Suite struct TransitionSystemTests {
  /// Follows transitions without cost to the end.
  private func followOracle(_ heads: [Int]) -> [Int] {
    let oracle = DynamicOracle(heads: heads)
    let state = ParserState()
    state.reset(count: heads.count - 1)
    while !state.isFinal {
      let costs = oracle.costs(state)
      if costs.left == 0 {
        state.left(label: 1)
      } else if costs.right == 0 {
        state.right(label: 2)
      } else if costs.shift == 0 {
        state.shift()
      } else {
        return []
      }
    }
    return [0] + (1..<heads.count).map { Int(state.nodes[$0].head) }
  }

  /// All trees with one root over a few words, the projective ones among them.
  private func trees(_ count: Int) -> [[Int]] {
    var all = [[0]]
    for _ in 0..<count { all = all.flatMap { tree in (0...count).map { tree + [$0] } } }
    return all.filter { heads in
      heads.dropFirst().count { $0 == 0 } == 1
        && (1...count).allSatisfy { word in
          var current = word
          for _ in 0...count where current != 0 { current = heads[current] }
          return current == 0
        }
    }
  }

  @Test(arguments: 1...5) func theOracleReachesEveryProjectiveTree(_ count: Int) {
    for heads in trees(count) where ProjectiveHeads.lift(heads) == heads {
      #expect(followOracle(heads) == heads, "\(heads)")
    }
  }

  @Test(arguments: 3...5) func liftingMakesEveryTreeProjective(_ count: Int) {
    for heads in trees(count) {
      let lifted = ProjectiveHeads.lift(heads)
      #expect(followOracle(lifted) == lifted, "\(heads)")
    }
  }

  @Test func costsCountTheArcsThatAreLost() {
    // Words 1 and 3 depend on 2, the root. Shifting 2 loses 1 as its dependent, and the root as its head.
    let oracle = DynamicOracle(heads: [0, 2, 0, 2])
    let state = ParserState()
    state.reset(count: 3)
    state.shift()
    let costs = oracle.costs(state)
    #expect(costs.shift == 2 && costs.left == 0 && costs.right == nil)
  }

  @Test func aTreeHasOneRoot() {
    let state = ParserState()
    state.reset(count: 2)
    state.shift()
    #expect(!state.canRight)
    state.shift()
    #expect(state.canRight && !state.canLeft)
    state.right(label: 0)
    state.right(label: 0)
    #expect(state.isFinal && state.nodes[1].head == 0 && state.nodes[2].head == 1)
  }
}
