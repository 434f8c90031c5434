/// A greedy arc-hybrid parser: a linear classifier chooses every transition.
///
/// Class 0 is SHIFT, class `1 + 2 * label` LEFT and `2 + 2 * label` RIGHT with that label.
package final class GreedyParser {
  package let labelCount: Int
  private let scorer: any Scorer
  private let keys = KeyBuffer()
  private let state = ParserState()
  private var scores: [Int32]

  package init(scorer: any Scorer, labelCount: Int) {
    self.scorer = scorer
    self.labelCount = labelCount
    scores = [Int32](repeating: 0, count: 2 * labelCount + 1)
  }

  /// The tree of a sentence. Linear in its length.
  package func parse(_ input: ParserInput) -> ParsedArcs {
    state.reset(count: input.count)
    var confidences = [Float](repeating: 0.5, count: input.count + 1)
    while !state.isFinal {
      let action = best(input)
      if action.transition == 0 {
        state.shift()
      } else {
        confidences[state.top] = action.confidence
        let label = UInt8((action.transition - 1) / 2)
        if action.transition % 2 == 1 { state.left(label: label) } else { state.right(label: label) }
      }
    }
    return ParsedArcs(
      heads: (0..<input.count).map { Int(state.nodes[$0 + 1].head) - 1 },
      labels: (0..<input.count).map { state.nodes[$0 + 1].label }, confidences: Array(confidences.dropFirst()))
  }

  /// The best transition that the state allows, and a confidence from its margin over the best of another kind.
  private func best(_ input: ParserInput) -> (transition: Int, confidence: Float) {
    ArcHybridFeatures.extract(state, input, into: keys)
    return scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return (0, 0) }
      scores.update(repeating: 0)
      scorer.add(keys.keys, to: base)
      let lowest = Int32.min / 2
      let shift = state.canShift ? base[0] : lowest
      var left = (transition: 1, score: lowest)
      var right = (transition: 2, score: lowest)
      if state.canLeft {
        for transition in stride(from: 1, to: scores.count, by: 2) where base[transition] > left.score {
          left = (transition, base[transition])
        }
      }
      if state.canRight {
        for transition in stride(from: 2, to: scores.count, by: 2) where base[transition] > right.score {
          right = (transition, base[transition])
        }
      }
      let winner = max(shift, left.score, right.score)
      let second: Int32
      let transition: Int
      if winner == shift {
        (transition, second) = (0, max(left.score, right.score))
      } else if winner == left.score {
        (transition, second) = (left.transition, max(shift, right.score))
      } else {
        (transition, second) = (right.transition, max(shift, left.score))
      }
      guard second > lowest else { return (transition, 1) }
      let margin = Float(winner - second)
      return (transition, 0.5 + 0.5 * margin / (margin + Self.marginScale))
    }
  }

  /// The margin at which the confidence is three quarters.
  private static let marginScale: Float = 400
}
