/// A view of a sentence's heads as a tree: children in order, subtrees, paths.
///
/// Heads that point outside of the sentence count as the root's. Heads that form a cycle (given, never predicted) do no
/// harm: every walk ends.
public struct DependencyTree: Hashable, Sendable {
  /// The head of every token, -1 for the root.
  public let heads: [Int]
  private let childStarts: [Int]
  private let childList: [Int]

  /// Creates the tree in linear time.
  public init(heads: [Int]) {
    let count = heads.count
    let checked = heads.map { $0 >= 0 && $0 < count ? $0 : -1 }
    var starts = [Int](repeating: 0, count: count + 1)
    for head in checked where head >= 0 { starts[head + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[count])
    for (token, head) in checked.enumerated() where head >= 0 {
      list[next[head]] = token
      next[head] += 1
    }
    self.heads = checked
    childStarts = starts
    childList = list
  }

  /// The index of the first token without a head, or nil for no tokens.
  public var root: Int? { heads.firstIndex(of: -1) }

  /// The tokens whose head is `token`, in order. Constant time.
  public func children(of token: Int) -> ArraySlice<Int> { childList[childStarts[token]..<childStarts[token + 1]] }

  /// The tokens below `token` and itself, in order. Linear in their number but for sorting.
  public func subtree(of token: Int) -> [Int] {
    var seen: Set<Int> = [token]
    var found = [token]
    var next = 0
    while next < found.count {
      for child in children(of: found[next]) where seen.insert(child).inserted { found.append(child) }
      next += 1
    }
    return found.sorted()
  }

  /// The smallest range of tokens that holds `token` and everything below it.
  public func subtreeRange(of token: Int) -> Range<Int> {
    let subtree = subtree(of: token)
    return (subtree.first ?? token)..<((subtree.last ?? token) + 1)
  }

  /// `token`, its head, the head's head and so on up to the root.
  public func ancestors(of token: Int) -> [Int] {
    var path = [Int]()
    var current = token
    while current >= 0, path.count < heads.count {
      path.append(current)
      current = heads[current]
    }
    return path
  }

  /// Whether `descendant` stands below `token` or is it.
  public func dominates(_ token: Int, _ descendant: Int) -> Bool { ancestors(of: descendant).contains(token) }

  /// The way from one token to another over the tree: up to the lowest common ancestor, then down. Both ends and
  /// `top`, the common ancestor's place in the list, are included; nil if the two share no ancestor.
  public func path(from start: Int, to end: Int) -> (tokens: [Int], top: Int)? {
    let up = ancestors(of: start)
    let down = ancestors(of: end)
    for (place, token) in up.enumerated() {
      guard let meeting = down.firstIndex(of: token) else { continue }
      return (Array(up[...place]) + down[..<meeting].reversed(), place)
    }
    return nil
  }
}
