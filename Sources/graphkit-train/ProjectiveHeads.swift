/// Makes trees projective by lifting arcs (Nivre and Nilsson 2005, without encoding the lifts).
enum ProjectiveHeads {
  /// Heads of words from 1, with 0 for the root, so that no arcs cross.
  static func lift(_ heads: [Int]) -> [Int] {
    var heads = heads
    while let word = shortestCrossing(heads) { heads[word] = heads[heads[word]] }
    return heads
  }

  /// The dependent of the shortest arc with a word between its ends that doesn't descend from its head.
  private static func shortestCrossing(_ heads: [Int]) -> Int? {
    var best: Int?
    for word in 1..<heads.count where heads[word] > 0 {
      let head = heads[word]
      let between = (min(word, head) + 1)..<max(word, head, min(word, head) + 1)
      guard best.map({ abs(heads[$0] - $0) > between.count + 1 }) ?? true else { continue }
      if between.contains(where: { !descends($0, from: head, heads) }) { best = word }
    }
    return best
  }

  private static func descends(_ word: Int, from ancestor: Int, _ heads: [Int]) -> Bool {
    var current = word
    var steps = 0
    while current > 0, steps <= heads.count {
      if current == ancestor { return true }
      current = heads[current]
      steps += 1
    }
    return false
  }
}
