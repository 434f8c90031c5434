import Foundation
import Testing

/// Every bad input is one clear line that names the file, with the right exit code, and never a partial file.
@Suite struct BadInputTests {
  private static let article = """
    Port Ellery's harbour board said on 3 March 2026 that it had awarded Brannock Dredging a $12 million contract.
    """

  @Test func aMissingFileIsNamedAndTheOthersAreProcessed() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write(Self.article, to: "good.txt")
    let result = try Program.run(["extract", "\(folder.path)/none.txt", good])
    #expect(result.status == 2)
    #expect(result.errors == "graphkit: \(folder.path)/none.txt: there is no such file or folder\n")
    #expect(result.text.contains("\"graphkit-timeline\""))
  }

  @Test func nothingButBadInputFails() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["extract", "\(folder.path)/none.txt"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
  }

  @Test func aFolderWithNothingReadable() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "picture.jpg")
    let result = try Program.run(["extract", folder.path])
    #expect(result.status == 1)
    #expect(result.errors == "graphkit: \(folder.path): holds no text or Markdown file\n")
  }

  @Test func bytesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x41, 0x0A, 0x42, 0xE9, 0x43], to: "latin.txt")
    let result = try Program.run(["extract", path])
    #expect(result.status == 1)
    #expect(result.errors == "graphkit: \(path):2:2: not UTF-8\n")
  }

  @Test func anEmptyFileAndBrokenFrontMatter() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("\n", to: "empty.txt")
    let open = try folder.write("---\ntitle: a\n", to: "open.md")
    let good = try folder.write(Self.article, to: "z.txt")
    let result = try Program.run(["extract", empty, open, good])
    #expect(result.status == 2)
    #expect(
      result.errors == """
        graphkit: \(empty): holds no text
        graphkit: \(open):1: the front matter has no closing line '---'

        """)
  }

  @Test func anOutputFolderThatCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let article = try folder.write(Self.article, to: "a.txt")
    let file = try folder.write("not a folder", to: "plain")
    let result = try Program.run(["export", "--json", "-o", "\(file)/out", article])
    #expect(result.status == 1)
    #expect(result.errors == "graphkit: \(file)/out: cannot be written: Not a directory\n")
    #expect(folder.files == ["a.txt", "plain"])
  }

  @Test func aTimelineThatIsNone() throws {
    let folder = try TemporaryFolder()
    let other = try folder.write("{\"a\": 1}", to: "other.json")
    let broken = try folder.write("{", to: "broken.json")
    let result = try Program.run(["extract", other, broken])
    #expect(result.status == 1)
    #expect(
      result.errors == """
        graphkit: \(other): not a JSON timeline: the top level has no "format"
        graphkit: \(broken): not a JSON timeline: it is not valid JSON

        """)
  }

  @Test func wrongUsage() throws {
    for arguments in [["nonsense"], ["export"], ["extract", "--published", "soon"], ["extract", "--jobs", "0"]] {
      let result = try Program.run(arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("Error: "))
    }
  }
}
