import ArgumentParser
import Extraction
import Foundation
import Language
import Readers
import Text

/// `graphkit parse`: sentences, tokens, trees and names as CoNLL-U.
struct ParseCommand: ParsableCommand {
  /// What the input is.
  enum InputKind: String, ExpressibleByArgument, CaseIterable {
    /// Raw text.
    case text
    /// CoNLL-U, whose words and sentences are kept.
    case conllu
  }

  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print sentences, tokens, dependency trees and names as CoNLL-U.")

  @Option(help: "What the input is: raw text, or CoNLL-U whose words and sentences are kept.")
  var input: InputKind = .text

  @Flag(help: "One greedy pass instead of the accurate parser.")
  var fast = false

  @Argument(help: "A file, or '-'.")
  var path = "-"

  func run() throws {
    let analyzer = LanguageAnalyzer(model: try LanguageModel.embedded(), setting: fast ? .fast : .accurate)
    let output: String
    switch input {
    case .text:
      let document =
        path == "-"
        ? try TextFileReader().document(from: .standardInput, path: path) : try TextFileReader().document(atPath: path)
      output = CoNLLU.write(analyzer.analyze(document.text, in: document.body))
    case .conllu:
      output = CoNLLU.write(analyzer.analyze(sentences: try CoNLLU.read(try bytes())))
    }
    try Output.standardOutput.write([(name: "parse.conllu", bytes: Array(output.utf8))])
  }

  private func bytes() throws -> [UInt8] {
    if path == "-" { return try [UInt8](FileHandle.standardInput.readToEnd() ?? Data()) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ReaderError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    return [UInt8](data)
  }
}
