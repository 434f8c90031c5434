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

  @Flag(help: "One parser instead of two that vote: twice as fast, nearly as accurate.")
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
      let given = try CoNLLU.read(try contents())
      output = CoNLLU.write(analyzer.analyze(given.text, sentences: given.sentences))
    }
    try Output.standardOutput.write([(name: "parse.conllu", bytes: Array(output.utf8))])
  }

  private func contents() throws -> String {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try [UInt8](FileHandle.standardInput.readToEnd() ?? Data())
    } else if let data = FileManager.default.contents(atPath: path) {
      bytes = [UInt8](data)
    } else {
      throw ReaderError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ReaderError.notUTF8(path: path, location: SourceLocation(line: 1, column: 1))
    }
    return text
  }
}
