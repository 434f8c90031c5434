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

  /// Makes a folder and those above it. `mkdir` and not `FileManager`, which does not tell the system's reason.
  private static func makeFolder(_ folder: String) throws(OutputError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for name in folder.split(separator: "/") {
      path += name
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { throw .unwritable(path: folder, reason: String(cString: strerror(ENOTDIR))) }
      if !exists, mkdir(path, 0o777) != 0, errno != EEXIST {
        throw .unwritable(path: folder, reason: String(cString: strerror(errno)))
      }
      path += "/"
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    guard let file = fopen(temporary, "w") else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, isWritten, rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
  }
}
