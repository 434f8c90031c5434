import CLanguageModel
import Foundation

/// Chooses among antecedents by a log-linear model (Denis and Baldridge 2007): the probability of a candidate, or of none,
/// is proportional to the exponential of its features' weighted sum. It abstains where it is not sure enough.
///
/// Its file is text, a line a feature with a weight for every family, so that a change can be read.
package struct AntecedentModel: Sendable, AntecedentChooser {
  /// For each family a weight for every feature, in their order.
  package var weights: [[Double]]
  /// For words seen a weight in each family.
  package var words: [String: [Double]]
  /// The least probability at which each family's antecedent is taken.
  package var thresholds: [Double]

  /// Creates a model from its parts.
  package init(weights: [[Double]], words: [String: [Double]], thresholds: [Double]) {
    self.weights = weights
    self.words = words
    self.thresholds = thresholds
  }

  /// The model in the binary; nil if it can't be read.
  package static let embedded: AntecedentModel? = {
    let bytes = UnsafeBufferPointer(start: graphkit_antecedent_model(), count: graphkit_antecedent_model_length())
    return AntecedentModel(text: String(decoding: bytes, as: UTF8.self))
  }()

  /// A model that finds no antecedents.
  static let none = AntecedentModel(
    weights: AntecedentFamily.allCases.map { _ in AntecedentFeature.allCases.map { _ in 0 } }, words: [:],
    thresholds: AntecedentFamily.allCases.map { _ in 2 })

  // Choosing

  /// The probability of every option.
  package func probabilities(of decision: AntecedentDecision) -> [Double] {
    let scores = decision.options.map { score($0.features, decision.family) }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  func choice(_ decision: AntecedentDecision) -> AntecedentChoice? {
    let probabilities = probabilities(of: decision)
    guard let best = probabilities.indices.dropFirst().max(by: { probabilities[$0] < probabilities[$1] }),
      probabilities[best] >= thresholds[Self.index(decision.family)]
    else { return nil }
    let other = probabilities.indices.filter { $0 != best }.max { probabilities[$0] < probabilities[$1] }
    return AntecedentChoice(
      organizations: decision.options[best].organizations, probability: probabilities[best],
      reasons: reasons(decision, best, against: other ?? 0))
  }

  private func score(_ features: AntecedentFeatures, _ family: AntecedentFamily) -> Double {
    let row = weights[Self.index(family)]
    var sum = 0.0
    for (feature, value) in features.values.enumerated() where value != 0 { sum += row[feature] * value }
    for word in features.words { sum += words[word]?[Self.index(family)] ?? 0 }
    return sum
  }

  /// The features that count most for one option against another.
  private func reasons(_ decision: AntecedentDecision, _ best: Int, against other: Int) -> [String] {
    let row = weights[Self.index(decision.family)]
    let values = (decision.options[best].features.values, decision.options[other].features.values)
    let gains = AntecedentFeature.allCases.map { feature in
      (feature: feature, gain: row[feature.rawValue] * (values.0[feature.rawValue] - values.1[feature.rawValue]))
    }
    return gains.filter { $0.gain > 0.2 }.sorted { $0.gain > $1.gain }.prefix(3).map { "\($0.feature)" }
  }

  /// The place of a family's weights.
  package static func index(_ family: AntecedentFamily) -> Int {
    AntecedentFamily.allCases.firstIndex(of: family) ?? 0
  }
}

extension AntecedentModel {
  private static let heading = "graphkit-antecedents 1"

  /// The model as text.
  package var text: String {
    var lines = [
      Self.heading, "families\t" + AntecedentFamily.allCases.map(\.rawValue).joined(separator: " "),
      Self.line("thresholds", thresholds),
    ]
    for feature in AntecedentFeature.allCases {
      let row = weights.map { $0[feature.rawValue] }
      if row.contains(where: { Self.number($0) != "0.0" }) { lines.append(Self.line("\(feature)", row)) }
    }
    for (word, row) in words.sorted(by: { $0.key < $1.key }) { lines.append(Self.line(word, row)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ name: String, _ row: [Double]) -> String {
    name + "\t" + row.map(number).joined(separator: " ")
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return String(rounded == 0 ? 0 : rounded)
  }

  /// Reads a model; nil if the text is none or made for other families.
  package init?(text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst().map({ $0 == Self.heading }) ?? false,
      let families = lines.popFirst()?.split(separator: "\t").last,
      families.split(separator: " ").map(String.init) == AntecedentFamily.allCases.map(\.rawValue)
    else { return nil }
    let features = Dictionary(
      AntecedentFeature.allCases.map { ("\($0)", $0.rawValue) }, uniquingKeysWith: { first, _ in first })
    let count = AntecedentFamily.allCases.count
    weights = [[Double]](
      repeating: [Double](repeating: 0, count: AntecedentFeature.allCases.count), count: count)
    words = [:]
    thresholds = []
    for line in lines {
      let halves = line.split(separator: "\t")
      let row = halves.last?.split(separator: " ").compactMap { Double($0) } ?? []
      guard halves.count == 2, row.count == count else { return nil }
      let name = String(halves[0])
      if name == "thresholds" {
        thresholds = row
      } else if let feature = features[name] {
        for family in 0..<count { weights[family][feature] = row[family] }
      } else if name.contains("=") {
        words[name] = row
      } else {
        return nil
      }
    }
    guard thresholds.count == count else { return nil }
  }
}
