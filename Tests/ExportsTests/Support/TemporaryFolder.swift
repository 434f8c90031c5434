import Exports
import Foundation

/// A folder that goes away with its owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "graphkit-exports-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes the files of an export.
  func write(_ result: ExportResult) throws {
    for file in result.files { try Data(file.bytes).write(to: URL(fileURLWithPath: path + "/" + file.name)) }
  }
}
