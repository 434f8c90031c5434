/// Maximum spanning arborescences with one root (Chu and Liu 1965, Edmonds 1967).
package enum SpanningTree {
  /// The heads of the best tree, from the scores of every word's heads: the root first, then the words. Quadratic where
  /// the best heads form a tree, as they mostly do; else up to cubic.
  package static func heads(_ scores: [[Float]]) -> [Int] {
    let count = scores.count
    guard count > 0 else { return [] }
    let best = scores.indices.map { word in bestHead(scores[word], excluding: word + 1) }
    if isTree(best) { return best }
    // Every tree has at least one word below the root: a large price for each leaves exactly one.
    let range = scores.joined().reduce(into: (low: Float(0), high: Float(0))) { range, score in
      range = (min(range.low, score), max(range.high, score))
    }
    let price = (range.high - range.low + 1) * Float(count + 1)
    var matrix = [[Float]](repeating: [Float](repeating: -.infinity, count: count + 1), count: count + 1)
    for word in 0..<count {
      for head in 0...count where head != word + 1 {
        matrix[word + 1][head] = scores[word][head] - (head == 0 ? price : 0)
      }
    }
    return Array(solve(matrix).dropFirst())
  }

  /// Whether these heads, where 0 is the root, form a tree with one word below the root.
  package static func isTree(_ heads: [Int]) -> Bool {
    heads.count(where: { $0 == 0 }) == 1 && cycle(in: [0] + heads) == nil
  }

  private static func bestHead(_ scores: [Float], excluding word: Int) -> Int {
    var best = -1
    for head in scores.indices where head != word && (best < 0 || scores[head] > scores[best]) { best = head }
    return best
  }

  /// The nodes of a cycle, if there is one; node 0 has no head.
  private static func cycle(in heads: [Int]) -> [Int]? {
    var colour = [Int](repeating: 0, count: heads.count)
    colour[0] = -1
    for start in 1..<heads.count where colour[start] == 0 {
      var node = start
      while colour[node] == 0 {
        colour[node] = start
        node = heads[node]
      }
      guard colour[node] == start else { continue }
      var found = [node]
      var next = heads[node]
      while next != node {
        found.append(next)
        next = heads[next]
      }
      return found
    }
    return nil
  }

  /// The best heads, from `scores[dependent][head]`; node 0 is the root.
  private static func solve(_ scores: [[Float]]) -> [Int] {
    let count = scores.count
    var heads = [Int](repeating: 0, count: count)
    for node in 1..<max(count, 1) { heads[node] = bestHead(scores[node], excluding: node) }
    guard let cycle = cycle(in: heads) else { return heads }
    let inCycle = Set(cycle)
    let kept = (0..<count).filter { !inCycle.contains($0) }
    let contracted = kept.count
    var smaller = [[Float]](repeating: [Float](repeating: -.infinity, count: contracted + 1), count: contracted + 1)
    var entry = [Int](repeating: 0, count: contracted)
    var exit = [Int](repeating: 0, count: contracted)
    for (place, node) in kept.enumerated() {
      for (other, head) in kept.enumerated() { smaller[place][other] = scores[node][head] }
      // The best way from this node into the cycle, and from the cycle to this node.
      for member in cycle {
        let gain = scores[member][node] - scores[member][heads[member]]
        if gain > smaller[contracted][place] {
          smaller[contracted][place] = gain
          entry[place] = member
        }
        if node != 0, scores[node][member] > smaller[place][contracted] {
          smaller[place][contracted] = scores[node][member]
          exit[place] = member
        }
      }
    }
    let solved = solve(smaller)
    for (place, node) in kept.enumerated() where node != 0 {
      heads[node] = solved[place] == contracted ? exit[place] : kept[solved[place]]
    }
    let above = solved[contracted]
    heads[entry[above]] = kept[above]
    return heads
  }
}
