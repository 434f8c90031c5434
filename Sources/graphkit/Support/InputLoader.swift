import Exports
import Foundation
import Graph
import Readers
import Text

/// Reads the inputs of a command. An input that fails is reported and counted; the others are read.
struct InputLoader {
  /// The documents and earlier graphs that could be read, and how many inputs there were and failed.
  struct Loaded {
    var documents: [Document] = []
    var graphs: [OrganizationGraph] = []
    var inputs = 0
    var failures = 0
  }

  /// What is read when the user names nothing.
  static let defaultInput = "seeds"

  /// Reads what the arguments mean, in their order, every file once.
  func load(_ arguments: [String]) -> Loaded {
    var loaded = Loaded()
    var seen = Set<Input>()
    for argument in arguments.isEmpty ? [Self.defaultInput] : arguments {
      do {
        for input in try InputLister().inputs(named: argument) where seen.insert(input).inserted {
          read(input, into: &loaded)
        }
      } catch {
        loaded.inputs += 1
        report(error, in: &loaded)
      }
    }
    return loaded
  }

  private func read(_ input: Input, into loaded: inout Loaded) {
    loaded.inputs += 1
    do {
      switch input {
      case .document(let path):
        loaded.documents.append(try TextFileReader().document(atPath: path))
      case .standardInput:
        loaded.documents.append(try TextFileReader().document(from: .standardInput, path: "-"))
      case .timeline(let path):
        loaded.graphs.append(try graph(atPath: path))
      }
    } catch let error as any PrintableFailure {
      report(error, in: &loaded)
    } catch {
      loaded.failures += 1
      Messages.error("\(input.path): \(error)")
    }
  }

  private func graph(atPath path: String) throws -> OrganizationGraph {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ReaderError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    return try TimelineFormat(generator: Graphkit.generator).decode([UInt8](data), path: path)
  }

  private func report(_ error: any PrintableFailure, in loaded: inout Loaded) {
    loaded.failures += 1
    Messages.error(ErrorReport.message(of: error))
  }
}
