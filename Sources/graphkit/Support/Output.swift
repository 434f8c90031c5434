import Foundation

/// Why a result could not be written.
enum OutputError: Error, Hashable, Sendable {
  /// The system refuses; `reason` is its word.
  case unwritable(path: String, reason: String)
  /// Several results are asked for, but `path` is one file.
  case severalResults(path: String)
}

/// Where results go: standard output, one file, or files in a folder.
enum Output: Hashable, Sendable {
  case standardOutput
  case file(String)
  case folder(String)

  /// What `-o` means: `-`, a folder, or a file if the name has an extension and is no existing folder.
  init(_ argument: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
    if argument == "-" {
      self = .standardOutput
    } else if (exists && !isFolder.boolValue) || (!exists && !(argument as NSString).pathExtension.isEmpty) {
      self = .file(argument)
    } else {
      self = .folder(argument)
    }
  }

  /// Whether only one result fits.
  var isSingle: Bool {
    if case .folder = self { false } else { true }
  }

  /// Writes results under their file names. A file appears whole or not at all: it is written under a temporary name in
  /// the same folder and renamed.
  func write(_ results: [(name: String, bytes: [UInt8])]) throws(OutputError) {
    switch self {
    case .standardOutput:
      guard results.count <= 1 else { throw .severalResults(path: "-") }
      results.forEach { FileHandle.standardOutput.write(Data($0.bytes)) }
    case .file(let path):
      guard results.count <= 1 else { throw .severalResults(path: path) }
      for result in results { try Self.write(result.bytes, to: path) }
    case .folder(let folder):
      try Self.makeFolder(folder)
      for result in results { try Self.write(result.bytes, to: folder + "/" + result.name) }
    }
  }

  private static func makeFolder(_ folder: String) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: folder, reason: reason(error))
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
    } catch {
      throw .unwritable(path: path, reason: reason(error))
    }
    guard rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = underlying?.code ?? (error as? POSIXError).map({ Int($0.code.rawValue) }) else {
      return error.localizedDescription
    }
    return String(cString: strerror(Int32(code)))
  }
}
