import Language

/// Names that a text joins by "and".
struct Coordination {
  let tokens: [Token]

  /// The heads of all members of the coordination that a token belongs to, in order; the token alone if there is none.
  func members(of token: Int) -> [Int] {
    guard tokens.indices.contains(token) else { return [] }
    var first = token
    for _ in 0..<8 where tokens[first].universalRelation == "conj" && tokens[first].head >= 0 {
      first = tokens[first].head
    }
    var members = [first]
    var isSum = false
    for index in tokens.indices where tokens[index].head == first && tokens[index].universalRelation == "conj" {
      members.append(index)
      isSum = isSum || tokens.indices.contains { tokens[$0].head == index && tokens[$0].lemma.lowercased() == "and" }
    }
    return isSum && members.contains(token) ? members : [token]
  }
}
