import Extraction

/// Trains the choice of antecedents with Gaussian priors on all decisions at once.
///
/// A weight is the sum of one that all pronouns, or all descriptions, share and one of the family alone, so that rare
/// families learn from the others (Daumé, 2007). Several networks are trained from different beginnings and their scores
/// averaged, which is again one network, with the units of all.
struct AntecedentTrainer {
  /// How many decisions must show a word.
  var leastCount = 8
  /// How many networks are averaged.
  var networks = 4

  private static let featureCount = AntecedentFeature.allCases.count
  private static let families = AntecedentFamily.allCases

  /// Trains a model; the result depends on the examples alone.
  func train(_ examples: [AntecedentLesson.Example]) -> AntecedentModel {
    let words = vocabulary(examples)
    let indexes = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, $0.offset) })
    let layout = AntecedentLayout(words: words.count)
    let decisions = examples.compactMap { AntecedentDescent.Decision($0, words: indexes) }
    let trained = (0..<networks).map { AntecedentDescent(layout: layout, seed: UInt64($0)).weights(of: decisions) }
    let share = 1 / Double(networks)
    let linear = Self.families.map { family in
      (0..<layout.width).map { column in
        trained.reduce(0) { $0 + share * ($1[layout.shared(family) + column] + $1[layout.own(family) + column]) }
      }
    }
    let units = (0..<2).map { layer in
      trained.flatMap { weights in
        (0..<layout.unitsPerLayer).map { unit in
          let start = layout.unit(unit, layer: layer)
          let inputs = start + Self.featureCount
          return AntecedentUnit(
            inputs: Array(weights[start..<inputs]),
            families: Array(weights[inputs..<(inputs + Self.families.count)]),
            output: share * weights[layout.output(unit, layer: layer)])
        }
      }
    }
    var model = AntecedentModel(
      weights: linear.map { Array($0.prefix(Self.featureCount)) }, words: [:], units: units,
      thresholds: [Double](repeating: 0.5, count: Self.families.count))
    for (offset, word) in words.enumerated() {
      let row = linear.map { $0[Self.featureCount + offset] }
      if row.contains(where: { abs($0) >= 0.05 }) { model.words[word] = row }
    }
    return model
  }

  private func vocabulary(_ examples: [AntecedentLesson.Example]) -> [String] {
    var counts = [String: Int]()
    for example in examples {
      for word in Set(example.decision.options.flatMap(\.features.words)) { counts[word, default: 0] += 1 }
    }
    return counts.filter { $0.value >= leastCount }.keys.sorted()
  }
}
