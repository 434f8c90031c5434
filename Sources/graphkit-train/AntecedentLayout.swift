import Extraction

/// Where the parameters of the choice of antecedents stand in one array: a block of linear weights for pronouns, one for
/// descriptions and one for each family, then the hidden units of both layers.
struct AntecedentLayout {
  /// How many words have linear weights.
  let words: Int
  let unitsPerLayer = 8

  private static let features = AntecedentFeature.allCases.count
  private static let families = AntecedentFamily.allCases.count
  /// How strong the priors of shared weights, of the others and of hidden units are.
  private static let prior = (shared: 2.0, own: 6.0, hidden: 0.6)

  /// The size of a linear block: features, then words.
  var width: Int { Self.features + words }
  private var unitsStart: Int { (2 + Self.families) * width }
  private var unitWidth: Int { Self.features + Self.families + 1 }
  /// The number of parameters.
  var count: Int { unitsStart + 2 * unitsPerLayer * unitWidth }

  /// The first weight of the block that a family shares.
  func shared(_ family: AntecedentFamily) -> Int { family.layer * width }

  /// The first weight of a family's own block.
  func own(_ family: AntecedentFamily) -> Int { (2 + family.index) * width }

  /// The first parameter of a unit: weights of features, then of families, then its output's.
  func unit(_ unit: Int, layer: Int) -> Int { unitsStart + (layer * unitsPerLayer + unit) * unitWidth }

  /// The place of a family's weight in a unit.
  func bias(_ unit: Int, _ family: AntecedentFamily) -> Int {
    self.unit(unit, layer: family.layer) + Self.features + family.index
  }

  /// The place of what a unit adds.
  func output(_ unit: Int, layer: Int) -> Int { self.unit(unit, layer: layer) + unitWidth - 1 }

  /// The strength of each parameter's prior.
  var priors: [Double] {
    (0..<count).map { $0 < 2 * width ? Self.prior.shared : $0 < unitsStart ? Self.prior.own : Self.prior.hidden }
  }

  /// Where learning begins: linear weights at zero, units at random.
  func beginning(_ random: inout SeededGenerator) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    for layer in 0..<2 {
      for unit in 0..<unitsPerLayer {
        let start = self.unit(unit, layer: layer)
        for index in start..<(start + Self.features) { weights[index] = 0.15 * Self.normal(&random) }
        weights[output(unit, layer: layer)] = 0.3 * Self.normal(&random)
      }
    }
    return weights
  }

  /// About a standard normal number: the sum of twelve uniform ones.
  private static func normal(_ random: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + random.unit() }
  }
}
