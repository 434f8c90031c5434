import ArgumentParser
import Foundation
import Language

/// `graphkit-train train`
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Trains a model and reports its figures.")

  @Option(help: "The folder with *-train.conllu and *-dev.conllu.") var ud: String
  @Option(help: "The folder with trees of news: *-train.conllu and *-dev.conllu.") var trees: String?
  @Option(help: "The folder with annotated news: VOICE/*.json and *.txt.") var news: String?
  @Option(help: "How often the neural parser sees the treebanks.") var neuralEpochs = 20
  @Option(help: "A model whose neural parser is kept; the result is the same if nothing before it changed.")
  var keepNeural: String?
  @Option(help: "Where to write the model.") var output: String

  func run() throws {
    let start = Date()
    let log = { (message: String) in
      print(String(format: "%5.0f s  ", Date().timeIntervalSince(start)) + message)
      fflush(nil)
    }
    let train = try TreebankFiles.paths(in: ud, part: "train").flatMap { try Treebank(path: $0).sentences }
    let condensed = try trees.map { try TreebankFiles.paths(in: $0, part: "train") } ?? []
    let documents = try news.map { try NewsDocument.read(corpus: $0) } ?? []
    let bytes = try Trainer(
      train: train, condensed: try condensed.flatMap { try Treebank(path: $0).sentences },
      news: documents.filter { $0.split == "train" }, neuralEpochs: neuralEpochs,
      reused: try keepNeural.map(ModelParts.read) ?? [:], log: log
    ).model()
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    log("model: \(bytes.count) bytes")
    let model = try LanguageModel(bytes: bytes)
    for path in try TreebankFiles.paths(in: ud, part: "dev") {
      Evaluation(model: model, log: log).evaluate(try Treebank(path: path), name: TreebankFiles.name(path))
    }
    for path in try trees.map({ try TreebankFiles.paths(in: $0, part: "dev") }) ?? [] {
      for setting in ParserSetting.allCases {
        Evaluation(model: model, log: log).evaluateTrees(try Treebank(path: path), TreebankFiles.name(path), setting)
      }
    }
    Evaluation(model: model, log: log).evaluate(news: documents.filter { $0.split == "dev" }, name: "news dev")
  }
}
