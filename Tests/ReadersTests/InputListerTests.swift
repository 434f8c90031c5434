import Foundation
import Readers
import Testing

@Suite struct InputListerTests {
  private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "graphkit-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for file in files {
      let path = folder + "/" + file
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    }
    try body(folder)
  }

  @Test func foldersAreFollowedSortedByBytes() throws {
    try withFolder(["b.txt", "a/z.md", "Z.txt", ".hidden/x.txt", "c.pdf", "t.json"]) { folder in
      let inputs = try InputLister().inputs(named: folder)
      #expect(inputs.map(\.path) == ["Z.txt", "a/z.md", "b.txt"].map { folder + "/" + $0 })
    }
  }

  @Test func patternsAndNamedFiles() throws {
    try withFolder(["b.txt", "a.txt", "t.json"]) { folder in
      let lister = InputLister()
      let matched = try lister.inputs(named: folder + "/?.txt")
      #expect(matched.map(\.path) == [folder + "/a.txt", folder + "/b.txt"])
      let timeline = try lister.inputs(named: folder + "/t.json")
      #expect(timeline == [.timeline(path: folder + "/t.json")])
      let standardInput = try lister.inputs(named: "-")
      #expect(standardInput == [.standardInput])
      #expect(throws: ReaderError.notFound(path: folder + "/*.md")) { try lister.inputs(named: folder + "/*.md") }
    }
  }

  @Test func aFolderWithNothingReadableIsAnError() throws {
    try withFolder(["c.pdf"]) { folder in
      #expect(throws: ReaderError.nothingReadable(folder: folder)) { try InputLister().inputs(named: folder) }
    }
  }
}
