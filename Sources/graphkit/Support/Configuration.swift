import Extraction
import Foundation
import Readers

/// Finds and reads the `graphkit.yaml` of a run.
enum Configuration {
  /// What is wrong with the file.
  struct InvalidFile: PrintableFailure {
    let path: String
    let reason: OverridesError

    var line: String { "\(path): \(reason)" }
  }

  private static let name = "graphkit.yaml"

  /// A user's word on organizations: from the file that the command line names, or else from the first `graphkit.yaml`
  /// that lies in a named folder or beside a named file. No file means no corrections.
  static func overrides(at path: String?, inputs: [String]) throws -> Overrides {
    guard let found = path ?? inputs.lazy.compactMap(fileBeside).first else { return Overrides() }
    guard let data = FileManager.default.contents(atPath: found) else {
      throw ReaderError.unreadable(path: found, reason: String(cString: strerror(errno)))
    }
    do {
      return try Overrides(yaml: String(decoding: data, as: UTF8.self))
    } catch {
      throw InvalidFile(path: found, reason: error)
    }
  }

  private static func fileBeside(_ input: String) -> String? {
    var isFolder: ObjCBool = false
    guard input != "-", FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else { return nil }
    let folder = isFolder.boolValue ? input : (input as NSString).deletingLastPathComponent
    let file = (folder.isEmpty ? "." : folder) + "/" + name
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }
}
