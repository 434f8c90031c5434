import Testing
import Text

@testable import Extraction

@Suite struct TitleFinderTests {
  private func title(_ words: String) -> String? {
    let document = Document(path: "test.txt", text: SourceText(words))
    return TitleFinder.title(of: document).map { document.text.string(in: $0.range) }
  }

  @Test func takesTheFirstLineThatNamesTheArticle() {
    #expect(title("# Belmora wins tender\n\nIt was close.") == "Belmora wins tender")
    #expect(title("Published on May 2, 2026\n\nBelmora wins tender\n\nIt was close.") == "Belmora wins tender")
    #expect(title("By our staff\nUpdated today\nBelmora wins tender\nIt was close.") == "Belmora wins tender")
  }

  @Test func takesNoSentenceAndNoDateForATitle() {
    #expect(title("Belmora won the tender.\n\nIt was close.") == nil)
    #expect(title("Published on May 2, 2026\n\nBelmora won the tender.") == nil)
    #expect(title("Belmora wins tender") == nil)
    #expect(title("") == nil)
  }
}
