import ArgumentParser
import Foundation
import Language

/// `graphkit-train score`
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Measures a model on treebanks.")

  @Option(help: "The folder with *-dev.conllu.") var ud: String
  @Option(help: "The model; without it, the one in the binary.") var model: String?

  func run() throws {
    let loaded =
      try model.map { try LanguageModel(bytes: Array(Data(contentsOf: URL(fileURLWithPath: $0)))) }
      ?? LanguageModel.embedded()
    for path in try TreebankFiles.paths(in: ud, part: "dev") {
      Evaluation(model: loaded, log: { print($0) }).evaluate(
        try Treebank(path: path), name: TreebankFiles.name(path))
    }
  }
}
