import ArgumentParser
import Exports
import Extraction
import Foundation
import Graph
import Language
import Readers
import Text

/// The one place where an error becomes a line of text and an exit code.
enum ErrorReport {
  /// Failure of the whole command.
  static let failure: Int32 = 1
  /// Some inputs failed; the others are written.
  static let someInputsFailed: Int32 = 2

  /// Ends the process as `error` deserves: help and usage as the argument parser has them, anything else as one line on
  /// standard error.
  static func exit(with error: any Error, from command: (some ParsableCommand).Type) -> Never {
    switch error {
    case is CleanExit, is ValidationError, is ExitCode: command.exit(withError: error)
    case let error as any Error & PrintableFailure: fail(message(of: error))
    default:
      // Errors of the argument parser itself are of a type that it does not publish.
      command.exit(withError: error)
    }
  }

  /// Ends the process if inputs have failed: some or all of them.
  static func exitIfFailed(_ failures: Int, of inputs: Int) throws {
    guard failures > 0 else { return }
    throw ExitCode(failures < inputs ? someInputsFailed : failure)
  }

  /// An error in one line that names the file and, where there is one, the place.
  static func message(of error: any PrintableFailure) -> String { error.line }

  private static func fail(_ message: String) -> Never {
    Messages.error(message)
    Foundation.exit(failure)
  }
}

/// An error of one of graphkit's modules or commands, which can be told in one line.
protocol PrintableFailure: Error {
  /// What is wrong, in one line without a full stop.
  var line: String { get }
}

extension ReaderError: PrintableFailure {
  var line: String {
    switch self {
    case .notFound(let path): "\(path): there is no such file or folder"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .notUTF8(let path, let location): "\(path):\(location): not UTF-8"
    case .empty(let path): "\(path): holds no text"
    case .frontMatter(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .nothingReadable(let folder): "\(folder): holds no text or Markdown file"
    }
  }
}

extension ExportError: PrintableFailure {
  var line: String {
    switch self {
    case .unsupportedTimeline(let path, let format, let version):
      "\(path): is '\(format)' version \(version), not a graphkit timeline of version 1"
    case .malformedTimeline(let path, let reason): "\(path): not a JSON timeline: \(reason)"
    case .notEncodable(let format, let reason): "cannot be written as \(format): \(reason)"
    }
  }
}

extension OutputError: PrintableFailure {
  var line: String {
    switch self {
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .severalResults(let path): "\(path): one file cannot hold several results; name a folder with -o"
    }
  }
}

extension ExtractionError: PrintableFailure {
  var line: String { description.trimmedFullStop }
}

extension LanguageError: PrintableFailure {
  var line: String { description.trimmedFullStop }
}

extension RenderingError: PrintableFailure {
  var line: String { "the picture cannot be drawn: \(self)" }
}

extension String {
  fileprivate var trimmedFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
