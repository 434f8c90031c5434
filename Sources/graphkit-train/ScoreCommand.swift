import ArgumentParser
import Foundation
import Language

/// `graphkit-train score`
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Measures a model on treebanks.")

  @Option(help: "The folder with *-dev.conllu.") var ud: String
  @Option(help: "The model; without it, the one in the binary.") var model: String?

  @Option(help: "The folder with annotated news: VOICE/*.json and *.txt.") var news: String?
  @Option(help: "A folder of gold timelines and their texts.") var gold: String?

  func run() throws {
    let loaded =
      try model.map { try LanguageModel(bytes: Array(Data(contentsOf: URL(fileURLWithPath: $0)))) }
      ?? LanguageModel.embedded()
    for path in try TreebankFiles.paths(in: ud, part: "dev") {
      Evaluation(model: loaded, log: { print($0) }).evaluate(
        try Treebank(path: path), name: TreebankFiles.name(path))
    }
    let evaluation = Evaluation(model: loaded, log: { print($0) })
    if let news {
      let documents = try NewsDocument.read(corpus: news).filter { $0.split == "dev" }
      evaluation.evaluate(news: documents, name: "news dev")
    }
    if let gold { evaluation.evaluate(news: try NewsDocument.read(gold: gold), name: "gold") }
  }
}
