/// Two organizations mentioned in one sentence, at the mentions that stand closest in its tree.
struct SentencePair {
  /// The mention that comes first and its organization.
  var first: OrganizationMention
  var firstOrganization: Int
  /// The other.
  var second: OrganizationMention
  var secondOrganization: Int

  /// The tokens from the first head up to the common ancestor and down to the second.
  var path: [Int]
  /// The place of the common ancestor in ``path``.
  var top: Int

  /// All pairs of a sentence in order of their organizations. Quadratic in its mentions.
  static func pairs(in view: SentenceView) -> [SentencePair] {
    var best = [[Int]: SentencePair]()
    for (place, left) in view.mentions.enumerated() {
      for right in view.mentions[(place + 1)...] {
        guard let found = view.tree.path(from: left.head, to: right.head) else { continue }
        for one in left.organizations {
          for other in right.organizations where one != other {
            let pair = SentencePair(
              first: left, firstOrganization: one, second: right, secondOrganization: other, path: found.tokens,
              top: found.top)
            let key = [min(one, other), max(one, other)]
            if let known = best[key], known.length <= pair.length { continue }
            best[key] = pair
          }
        }
      }
    }
    return best.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private var length: Int { path.count * 1000 + abs(first.head - second.head) }
}
