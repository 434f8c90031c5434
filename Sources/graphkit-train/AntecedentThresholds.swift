import Extraction

/// Chooses how sure an antecedent must be by decisions that the model was not trained on: one threshold for all pronouns of
/// the third person, one for those of the first, one for all descriptions, and a higher one for families that are not right often enough at it.
struct AntecedentThresholds {
  /// The least probability for each family, in their order.
  let values: [Double]

  private typealias Outcome = (probability: Double, isRight: Bool, isWanted: Bool)

  /// How much more a wrong link costs than a missing one: the β of the F measure is below 1.
  private static let beta = 0.8
  /// The least share of a family's links that must be right.
  private static let leastPrecision = 0.6
  private static let steps = stride(from: 0.3, through: 0.9, by: 0.02).map { ($0 * 100).rounded() / 100 }

  /// Chooses; `held` holds decisions with a model that has not seen them.
  init(_ held: [(example: AntecedentLesson.Example, model: AntecedentModel)]) {
    var outcomes = [AntecedentFamily: [Outcome]]()
    for (example, model) in held {
      let probabilities = model.probabilities(of: example.decision)
      let place = probabilities.indices.dropFirst().max { probabilities[$0] < probabilities[$1] }
      outcomes[example.decision.family, default: []].append(
        (place.map { probabilities[$0] } ?? 0, place.map(example.right.contains) ?? false, example.right != [0]))
    }
    let families = AntecedentFamily.allCases
    values = families.map { family in
      let alike = families.filter { Self.group($0) == Self.group(family) }
      return Self.raised(Self.best(alike.flatMap { outcomes[$0] ?? [] }), outcomes[family] ?? [])
    }
  }

  /// Which families share a threshold: those of speakers depend on who spoke, not on what was mentioned last.
  private static func group(_ family: AntecedentFamily) -> Int { family == .we ? 0 : family.isPronoun ? 1 : 2 }

  /// The threshold with the best F measure; of equal ones the lowest.
  private static func best(_ outcomes: [Outcome]) -> Double {
    let wanted = Double(outcomes.count { $0.isWanted })
    var best = (value: 0.5, measure: 0.0)
    for step in steps {
      let kept = outcomes.filter { $0.probability >= step }
      let right = Double(kept.count { $0.isRight })
      let measure = (1 + beta * beta) * right / max(1, Double(kept.count) + beta * beta * wanted)
      if measure > best.measure { best = (step, measure) }
    }
    return best.value
  }

  /// The least threshold from a given one on at which enough links are right; 1 where none is.
  private static func raised(_ threshold: Double, _ outcomes: [Outcome]) -> Double {
    steps.first { step in
      let kept = outcomes.filter { $0.probability >= step }
      return step >= threshold && Double(kept.count { $0.isRight }) >= leastPrecision * Double(kept.count)
    } ?? 1
  }
}
