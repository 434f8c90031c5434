/// How the frames of a sentence hold a pair, as features name it: the type and the rule, the direction, and whether the
/// candidate was rejected.
enum FrameFeature {
  static func names(of pair: SentencePair, in sentence: Int, candidates: [Candidate]) -> [String] {
    let ends: Set<Int> = [pair.firstOrganization, pair.secondOrganization]
    var names = [String]()
    for candidate in candidates
    where candidate.sentence == sentence && ends == [candidate.source, candidate.target] {
      let direction = candidate.source == pair.firstOrganization ? ">" : "<"
      let mark = candidate.rejection == nil ? "" : ",rejected"
      names.append(candidate.type.rawValue + direction + mark)
      names.append(candidate.rule + direction + mark)
    }
    return names
  }
}
