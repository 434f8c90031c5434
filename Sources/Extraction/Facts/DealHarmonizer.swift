import Graph

/// Gives deals whose direction their own sentence doesn't tell the direction that another sentence tells: "a deal with
/// Acme" is a supply contract if the text says elsewhere that Acme supplies.
struct DealHarmonizer {
  private static let neutralRules: Set<String> = ["partners-with/deal"]

  /// Changes the candidates in place. Linear in their number.
  func harmonize(_ candidates: inout [Candidate]) {
    var directions = [Set<Int>: (source: Int, target: Int)]()
    for candidate in candidates
    where candidate.rejection == nil && candidate.type == .contractedWith && !candidate.rule.hasSuffix("/deal") {
      let pair: Set<Int> = [candidate.source, candidate.target]
      directions[pair] = directions[pair] ?? (candidate.source, candidate.target)
    }
    for index in candidates.indices where candidates[index].rejection == nil {
      guard Self.neutralRules.contains(candidates[index].rule) || candidates[index].rule == "contracted-with/deal",
        let direction = directions[[candidates[index].source, candidates[index].target]]
      else { continue }
      if candidates[index].source != direction.source {
        candidates[index].reverse()
      }
      candidates[index].type = .contractedWith
    }
  }
}
