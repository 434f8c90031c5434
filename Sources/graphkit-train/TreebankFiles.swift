import Foundation

/// The treebank files of a folder.
enum TreebankFiles {
  /// The paths of `*-PART.conllu`, sorted.
  static func paths(in folder: String, part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("-\(part).conllu") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The treebank's name: `ewt` for `…/ewt-dev.conllu`.
  static func name(_ path: String) -> String {
    String(path.split(separator: "/").last?.split(separator: "-").first ?? "")
  }
}
