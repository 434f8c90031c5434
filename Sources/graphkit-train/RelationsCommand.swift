import ArgumentParser
import Extraction
import Foundation

/// `graphkit-train relations`
struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations", abstract: "Trains the model of relationships on the annotated corpus.")

  @Option(help: "The folder with annotated news: VOICE/*.json and *.txt.") var news: String
  @Option(help: "Where to write the model.") var output: String

  func run() throws {
    guard AntecedentModel.embedded != nil else { throw ExtractionError.antecedentModel }
    let pipeline = try Pipeline(relations: nil)
    // Test is for figures only; the other parts are judged voice by voice, by models that never saw the voice.
    var voices = [String: (given: RelationExamples, found: RelationExamples)]()
    for (voice, document) in try NewsFolder(news).documents() where document.split != "test" {
      let examples = pipeline.examples(of: document)
      voices[voice, default: (.none, .none)].given += examples.annotated
      voices[voice, default: (.none, .none)].found += examples.found
    }
    let order = voices.keys.sorted()
    var held = (pairs: [Outcome](), candidates: [Outcome]())
    for fold in 0..<Self.folds {
      let unseen = Set(order.indices.filter { $0 % Self.folds == fold }.map { order[$0] })
      let model = Self.model(order.filter { !unseen.contains($0) }.compactMap { voices[$0] })
      for voice in order where unseen.contains(voice) {
        guard let found = voices[voice]?.found else { continue }
        held.pairs += Self.outcomes(found.pairs, of: model.pairs) { $0 != "none" }
        held.candidates += Self.outcomes(found.candidates, of: model.candidates)
      }
    }
    var model = Self.model(order.compactMap { voices[$0] })
    model.pairs.calibration = Calibrator.fit(held.pairs)
    model.candidates.calibration = Calibrator.fit(held.candidates)
    report("pairs of unseen voices", held.pairs, model.pairs)
    report("candidates of unseen voices", held.candidates, model.candidates)
    try Data(model.text.utf8).write(to: URL(fileURLWithPath: output))
  }

  private typealias Outcome = (probability: Double, isRight: Bool)

  private static let folds = 5

  private static func model(_ voices: [(given: RelationExamples, found: RelationExamples)]) -> RelationModel {
    var all = RelationExamples.none
    for voice in voices {
      all += voice.given
      all += voice.found
    }
    return RelationModel(
      pairs: LogisticTrainer(prior: 20).train(all.pairs),
      candidates: LogisticTrainer(prior: 5, leastCount: 4).train(all.candidates))
  }

  /// The best label's probability and whether it is right, of examples whose best label is wanted.
  private static func outcomes(
    _ examples: [RelationExamples.Example], of model: LinearModel, where isWanted: (String) -> Bool
  ) -> [Outcome] {
    examples.compactMap { example in
      let probabilities = model.probabilities(of: example.features)
      guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }) else { return nil }
      let label = model.labels[best]
      return isWanted(label) ? (probabilities[best], label == example.label) : nil
    }
  }

  /// The probability that a candidate is right and whether it is.
  private static func outcomes(
    _ examples: [RelationExamples.Example], of model: LinearModel
  ) -> [Outcome] {
    guard let right = model.labels.firstIndex(of: "right") else { return [] }
    return examples.map { (model.probabilities(of: $0.features)[right], $0.label == "right") }
  }

  private func report(_ name: String, _ outcomes: [Outcome], _ model: LinearModel) {
    print("\(name): \(outcomes.count)")
    for least in stride(from: 0.4, through: 0.8, by: 0.1) {
      let kept = outcomes.filter { model.calibrated($0.probability) >= least }
      let right = kept.count { $0.isRight }
      let precision = Double(right) / Double(max(1, kept.count))
      print(String(format: "  at %.1f: precision %.3f, kept %d, right %d", least, precision, kept.count, right))
    }
  }
}
