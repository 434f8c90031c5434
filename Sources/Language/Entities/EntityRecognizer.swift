/// Finds names: a first-order linear model over begin/inside/outside labels, decoded by Viterbi.
package final class EntityRecognizer {
  private let scorer: any Scorer
  private let keys = KeyBuffer(capacity: 128)
  private let transitionKeys = KeyBuffer(capacity: 1)

  package init(scorer: any Scorer) { self.scorer = scorer }

  /// The best labels of a sentence, given what an earlier labelling of the document says; the first has nothing.
  /// Linear in the sentence's length.
  package func labels(_ input: EntityInput, evidence: EntityEvidence? = nil) -> [UInt8] {
    let size = EntityTagSet.count
    let words = input.words
    guard !words.isEmpty else { return [] }
    let transitions = transitionScores()
    var emissions = [Int32](repeating: 0, count: size)
    var scores = [Int32](repeating: 0, count: size)
    var next = scores
    var origins = [UInt8](repeating: 0, count: size * words.count)
    for index in words.indices {
      EntityFeatures.extract(index, input, into: keys)
      if let evidence { EntityFeatures.addEvidence(index, words, evidence, into: keys) }
      emissions.withUnsafeMutableBufferPointer { emissions in
        emissions.update(repeating: 0)
        if let base = emissions.baseAddress { scorer.add(keys.keys, to: base) }
      }
      for label in 0..<size {
        var best = Int32.min / 2
        var origin = 0
        for previous in 0..<size {
          let from = index == 0 ? 0 : previous
          guard EntityTagSet.allows(UInt8(label), after: UInt8(from)) else { continue }
          let score = scores[from] + transitions[from * size + label]
          if score > best { (best, origin) = (score, from) }
        }
        next[label] = best + emissions[label]
        origins[index * size + label] = UInt8(origin)
      }
      swap(&scores, &next)
    }
    return trace(scores, origins, count: words.count)
  }

  private func trace(_ scores: [Int32], _ origins: [UInt8], count: Int) -> [UInt8] {
    let size = EntityTagSet.count
    var label = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    var labels = [UInt8](repeating: 0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      labels[index] = UInt8(label)
      label = Int(origins[index * size + label])
    }
    return labels
  }

  private func transitionScores() -> [Int32] {
    let size = EntityTagSet.count
    var scores = [Int32](repeating: 0, count: size * size)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      for previous in 0..<size {
        EntityFeatures.transition(from: UInt8(previous), into: transitionKeys)
        scorer.add(transitionKeys.keys, to: base + previous * size)
      }
    }
    return scores
  }
}
