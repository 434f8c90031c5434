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

  private static let folds = 5

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
    // First all earlier choices are right; then they are those of models that have not seen the document.
    let given = train.map { $0.decisions() }
    let first = (0..<Self.folds).map { Self.model(given, without: $0) }
    let met = train.enumerated().map { $0.element.decisions(following: first[$0.offset % Self.folds]) }
    let examples = zip(given, met).map { $0 + $1 }
    let second = (0..<Self.folds).map { Self.model(examples, without: $0) }
    let thresholds = AntecedentThresholds(
      train.enumerated().flatMap { index, lesson in
        let model = second[index % Self.folds]
        return lesson.decisions(following: model).map { ($0, model) }
      })
    report(
      "train, cross-validated",
      train.enumerated().flatMap { index, lesson in
        var model = second[index % Self.folds]
        model.thresholds = thresholds.values
        return lesson.outcomes(of: model)
      })
    var model = Self.model(examples, without: nil)
    model.thresholds = thresholds.values
    report("dev", dev.flatMap { $0.outcomes(of: model) })
    if let output { try Data(model.text.utf8).write(to: URL(fileURLWithPath: output)) }
  }

  private func aliasLessons(_ path: String) throws -> [AliasLesson] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted().map {
      try AliasLesson(json: URL(fileURLWithPath: path).appendingPathComponent($0))
    }
  }

  /// A model of all documents but those of a fold.
  private static func model(_ examples: [[AntecedentLesson.Example]], without fold: Int?) -> AntecedentModel {
    AntecedentTrainer().train(examples.enumerated().filter { $0.offset % folds != fold }.flatMap(\.element))
  }

  private func report(_ part: String, _ outcomes: [AntecedentLesson.Outcome]) {
    print("\(part):")
    for line in AntecedentFigures(outcomes).lines { print("  " + line) }
    guard errors else { return }
    for outcome in outcomes where !outcome.isRight { print("  \(outcome.kind) \(outcome.note)") }
  }
}
