import Extraction
import Foundation

/// Fits slope and offset of a model's probabilities on examples that it was not trained on (Platt, 1999).
enum Calibrator {
  /// The fit for probabilities and whether each was right.
  static func fit(_ outcomes: [(probability: Double, isRight: Bool)]) -> (slope: Double, offset: Double) {
    guard outcomes.count > 20 else { return (1, 0) }
    let odds = outcomes.map { outcome -> Double in
      let clipped = min(max(outcome.probability, 1e-6), 1 - 1e-6)
      return log(clipped / (1 - clipped))
    }
    let right = Double(outcomes.count { $0.isRight })
    let targets = (high: (right + 1) / (right + 2), low: 1 / (Double(outcomes.count) - right + 2))
    var slope = 1.0
    var offset = 0.0
    for _ in 0..<2000 {
      var gradient = (slope: 0.0, offset: 0.0)
      for (odd, outcome) in zip(odds, outcomes) {
        let error = 1 / (1 + exp(-(slope * odd + offset))) - (outcome.isRight ? targets.high : targets.low)
        gradient.slope += error * odd
        gradient.offset += error
      }
      slope -= 0.5 * gradient.slope / Double(outcomes.count)
      offset -= 0.5 * gradient.offset / Double(outcomes.count)
    }
    return (slope, offset)
  }
}
