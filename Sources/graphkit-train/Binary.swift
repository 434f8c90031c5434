import Language

/// A perceptron's step for two classes.
enum Binary {
  static func learn(_ weights: TrainableWeights, _ keys: UnsafeBufferPointer<UInt64>, gold: Int) -> Bool {
    var scores = [Int32](repeating: 0, count: 2)
    scores.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { weights.add(keys, to: base) } }
    let margin = scores[gold] - scores[1 - gold]
    if margin <= 2 {
      weights.update(keys, label: gold, by: 1)
      weights.update(keys, label: 1 - gold, by: -1)
    }
    weights.time += 1
    return margin > 0
  }
}
