import Language

/// The costs of arc-hybrid transitions: how many arcs of the gold tree each makes unreachable (Goldberg and Nivre 2013).
struct DynamicOracle {
  /// The head of every node; node 0 is the root.
  let heads: [Int]
  private let children: [[Int]]

  init(heads: [Int]) {
    self.heads = heads
    var children = [[Int]](repeating: [], count: heads.count)
    for word in 1..<max(heads.count, 1) { children[heads[word]].append(word) }
    self.children = children
  }

  /// The costs of SHIFT, LEFT and RIGHT; nil where one isn't allowed.
  func costs(_ state: ParserState) -> (shift: Int?, left: Int?, right: Int?) {
    (
      state.canShift ? shiftCost(state) : nil, state.canLeft ? leftCost(state) : nil,
      state.canRight ? rightCost(state) : nil
    )
  }

  private func shiftCost(_ state: ParserState) -> Int {
    let word = state.buffer
    var cost = children[word].count { $0 < word && state.nodes[$0].head < 0 }
    if heads[word] < word, heads[word] != state.top,
      heads[word] == 0 || state.nodes[heads[word]].head < 0
    {
      cost += 1
    }
    return cost
  }

  private func leftCost(_ state: ParserState) -> Int {
    let top = state.top
    let below = state.below
    var cost = children[top].count { $0 >= state.buffer }
    if heads[top] == below || heads[top] > state.buffer { cost += 1 }
    return cost
  }

  private func rightCost(_ state: ParserState) -> Int {
    let top = state.top
    var cost = children[top].count { $0 >= state.buffer }
    if heads[top] >= state.buffer { cost += 1 }
    return cost
  }
}
