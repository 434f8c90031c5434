import Foundation

/// Follows what a user names on the command line to the files that it means.
public struct InputLister: Sendable {
  /// File name extensions that a folder listing takes for documents.
  public static let documentExtensions: Set<String> = ["txt", "text", "md", "markdown"]

  /// Creates a lister.
  public init() {}

  /// The inputs that an argument means: a file, the documents of a folder and its subfolders, the files that a pattern
  /// with `*`, `?` or `[…]` matches, or standard input for `-`.
  ///
  /// Files of a folder come sorted by path, byte by byte. A folder gives its text and Markdown files; a JSON timeline
  /// has to be named. A named file with another extension is read as text.
  /// - Throws: ``ReaderError`` where there is nothing to read.
  public func inputs(named argument: String) throws(ReaderError) -> [Input] {
    guard argument != "-" else { return [.standardInput] }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
      return isFolder.boolValue ? try documents(inFolder: argument) : [input(atPath: argument)]
    }
    let matches = paths(matching: argument)
    guard !matches.isEmpty else { throw .notFound(path: argument) }
    var inputs = [Input]()
    for path in matches { inputs += try self.inputs(named: path) }
    return inputs
  }

  private func documents(inFolder folder: String) throws(ReaderError) -> [Input] {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
    let documents = names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && Self.documentExtensions.contains((name as NSString).pathExtension.lowercased())
    }
    guard !documents.isEmpty else { throw .nothingReadable(folder: folder) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return documents.map { prefix + $0 }.sorted(by: precedesByBytes).map { .document(path: $0) }
  }

  private func input(atPath path: String) -> Input {
    (path as NSString).pathExtension.lowercased() == "json" ? .timeline(path: path) : .document(path: path)
  }

  /// The existing paths that a shell pattern matches, sorted byte by byte (the C library would sort by locale).
  private func paths(matching pattern: String) -> [String] {
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(pattern, GLOB_NOSORT, nil, &matches) == 0 else { return [] }
    return (0..<Int(matches.gl_pathc))
      .compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
      .sorted(by: precedesByBytes)
  }

  private func precedesByBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
