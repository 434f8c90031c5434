import Foundation
import Testing
import Text

@testable import Readers

@Suite struct TextFileReaderTests {
  private func read(_ string: String) throws -> Document {
    try TextFileReader().document(bytes: Array(string.utf8), path: "a.txt")
  }

  @Test func frontMatterIsMetadataAndNotText() throws {
    let document = try read("---\ntitle: \"Two: firms\"\npublished: 2026-03-05\nother: x\n---\nBody\n")
    #expect(document.title == "Two: firms")
    #expect(document.published == "2026-03-05")
    #expect(document.publisher == nil)
    #expect(document.text.string(in: document.body) == "Body\n")
  }

  @Test func offsetsCountInTheFileWithoutItsByteOrderMark() throws {
    let document = try read("\u{FEFF}é\r\nx")
    #expect(document.text.bytes == Array("é\r\nx".utf8))
    #expect(document.sha256 != document.textSha256)
  }

  @Test func windowsLineEndsCloseFrontMatter() throws {
    let document = try read("---\r\ntitle: T\r\n---\r\nBody")
    #expect(document.title == "T")
    #expect(document.text.string(in: document.body) == "Body")
  }

  @Test func brokenFrontMatterIsLocated() {
    #expect {
      try read("---\ntitle: a\nbad: [1\n---\nBody")
    } throws: { error in
      guard case .frontMatter("a.txt", let line, _)? = error as? ReaderError else { return false }
      return (3...4).contains(line)
    }
    #expect(
      throws: ReaderError.frontMatter(
        path: "a.txt", line: 1, reason: "the front matter has no closing line '---'")
    ) { try read("---\ntitle: a\n") }
    #expect(
      throws: ReaderError.frontMatter(
        path: "a.txt", line: 2, reason: "the front matter is not a list of keys and values")
    ) { try read("---\n- a\n---\nBody") }
  }

  @Test func emptyTextIsAnError() {
    for text in ["", " \r\n\t", "---\ntitle: a\n---\n \n"] {
      #expect(throws: ReaderError.empty(path: "a.txt")) { try read(text) }
    }
  }

  @Test func invalidUTF8IsLocated() {
    #expect(throws: ReaderError.notUTF8(path: "b", location: SourceLocation(line: 1, column: 3))) {
      try TextFileReader().document(bytes: [0x41, 0x42, 0xFF], path: "b")
    }
  }
}
