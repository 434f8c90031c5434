import ArgumentParser
import Extraction
import Foundation

/// `graphkit-train antecedents`
struct AntecedentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "antecedents", abstract: "Trains the choice of antecedents on the annotated corpus.")

  @Option(help: "The folder with annotated news: VOICE/*.json and *.txt.") var news: String
  @Option(help: "Where to write the model; without it there are figures only.") var output: String?
  @Option(help: "A folder of gold files with organizations alone, to measure the model in the binary on.")
  var gold: String?
  @Flag(help: "Measure the model in the binary instead of training one.") var embedded = false
  @Flag(help: "List what went wrong, of train as cross-validated.") var errors = false

  private static let folds = 10

  func run() throws {
    let pipeline = try Pipeline(relations: nil)
    if let gold { return report("gold", try aliasLessons(gold).flatMap { $0.outcomes(in: pipeline) }) }
    var lessons = [String: [AntecedentLesson]]()
    for (_, document) in try NewsFolder(news).documents() where document.split == "train" || document.split == "dev" {
      lessons[document.split, default: []].append(pipeline.lesson(document))
    }
    let train = lessons["train"] ?? []
    let dev = lessons["dev"] ?? []
    if embedded {
      guard let model = AntecedentModel.embedded else { throw CleanExit.message("no model") }
      report("train", train.flatMap { $0.outcomes(of: model) })
      return report("dev", dev.flatMap { $0.outcomes(of: model) })
    }
    let examples = train.map { $0.taught() }
    let folds = (0..<Self.folds).map { fold in
      (
        model: Self.model(examples.enumerated().filter { $0.offset % Self.folds != fold }.flatMap(\.element)),
        lessons: train.enumerated().filter { $0.offset % Self.folds == fold }.map(\.element)
      )
    }
    let thresholds = AntecedentThresholds(
      folds.flatMap { fold in fold.lessons.flatMap { $0.taught() }.map { ($0, fold.model) } })
    report(
      "train, cross-validated",
      folds.flatMap { fold in
        var model = fold.model
        model.thresholds = thresholds.values
        return fold.lessons.flatMap { $0.outcomes(of: model) }
      })
    var model = Self.model(examples.flatMap(\.self))
    model.thresholds = thresholds.values
    report("dev", dev.flatMap { $0.outcomes(of: model) })
    if let output { try Data(model.text.utf8).write(to: URL(fileURLWithPath: output)) }
  }

  private func aliasLessons(_ path: String) throws -> [AliasLesson] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted().map {
      try AliasLesson(json: URL(fileURLWithPath: path).appendingPathComponent($0))
    }
  }

  private static func model(_ examples: [AntecedentLesson.Example]) -> AntecedentModel {
    AntecedentTrainer().train(examples)
  }

  private func report(_ part: String, _ outcomes: [AntecedentLesson.Outcome]) {
    print("\(part):")
    for line in AntecedentFigures(outcomes).lines { print("  " + line) }
    guard errors else { return }
    for outcome in outcomes where !outcome.isRight { print("  \(outcome.kind) \(outcome.note)") }
  }
}
