import Extraction
import Foundation

/// Trains a multinomial logistic regression with a Gaussian prior by AdaGrad (Duchi and others, 2011).
///
/// The prior's pull is spread over the examples that show a feature, so that an epoch costs what its features cost.
struct LogisticTrainer {
  /// How strong the prior is: its weight against the sum of the examples' losses.
  var prior: Float
  /// How many examples must show a feature.
  var leastCount = 3
  /// How often the examples are seen.
  var epochs = 30

  /// Trains. The result depends on the examples alone.
  func train(_ examples: [RelationExamples.Example]) -> LinearModel {
    let labels = Array(Set(examples.map(\.label))).sorted()
    let names = frequent(examples)
    let indexes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    let counts = counts(examples, indexes)
    let rows = examples.map { example in example.features.compactMap { indexes[$0] } }
    let gold = examples.map { example in labels.firstIndex(of: example.label) ?? 0 }
    let width = labels.count
    // The last row holds the bias.
    var weights = [Float](repeating: 0, count: (names.count + 1) * width)
    var squares = [Float](repeating: 1e-2, count: weights.count)
    var generator = SeededGenerator(seed: 7)
    var order = Array(examples.indices)
    for _ in 0..<epochs {
      generator.shuffle(&order)
      for index in order {
        let row = rows[index] + [names.count]
        let errors = errors(row, gold[index], width, weights)
        for feature in row {
          let pull = feature == names.count ? 0 : prior / Float(counts[feature])
          for label in 0..<width {
            let place = feature * width + label
            let gradient = errors[label] + pull * weights[place]
            squares[place] += gradient * gradient
            weights[place] -= 0.1 * gradient / squares[place].squareRoot()
          }
        }
      }
    }
    return model(labels, names, weights)
  }

  private func frequent(_ examples: [RelationExamples.Example]) -> [String] {
    var counts = [String: Int]()
    for example in examples {
      for feature in example.features { counts[feature, default: 0] += 1 }
    }
    return counts.filter { $0.value >= leastCount }.keys.sorted()
  }

  private func counts(_ examples: [RelationExamples.Example], _ indexes: [String: Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: indexes.count)
    for example in examples {
      for feature in example.features {
        if let index = indexes[feature] { counts[index] += 1 }
      }
    }
    return counts
  }

  /// The probability of each label less what it should be.
  private func errors(_ row: [Int], _ gold: Int, _ width: Int, _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: width)
    for feature in row {
      for label in 0..<width { scores[label] += weights[feature * width + label] }
    }
    let largest = scores.max() ?? 0
    var sum: Float = 0
    for label in 0..<width {
      scores[label] = exp(scores[label] - largest)
      sum += scores[label]
    }
    for label in 0..<width { scores[label] /= sum }
    scores[gold] -= 1
    return scores
  }

  /// Weights that round to nothing are left out.
  private func model(_ labels: [String], _ names: [String], _ weights: [Float]) -> LinearModel {
    var kept = [String: [LinearModel.Entry]]()
    for (index, name) in names.enumerated() {
      let entries = labels.indices.compactMap { label -> LinearModel.Entry? in
        let weight = weights[index * labels.count + label]
        return abs(weight) < 0.025 ? nil : LinearModel.Entry(label: label, weight: weight)
      }
      if !entries.isEmpty { kept[name] = entries }
    }
    return LinearModel(labels: labels, bias: Array(weights.suffix(labels.count)), weights: kept)
  }
}
