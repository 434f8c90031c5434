import Testing
import Text
import Timeline

@testable import Extraction

/// What a text puts before or after what it dates.
@Suite struct EventOrderTests {
  private func events(_ words: String) throws -> [String] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    return try Pipeline().graph(of: [document], jobs: 1).events
      .map { "\($0.title) \($0.date?.edtf?.description ?? "-")" }.sorted()
  }

  @Test(arguments: [
    "After Microsoft sued Oracle in March 2025, Siemens sued Intel.",
    "Siemens sued Intel after Microsoft had sued Oracle in March 2025.",
    "Microsoft sued Oracle in March 2025. Since then, Siemens has sued Intel.",
    "Microsoft sued Oracle in March 2025. Siemens subsequently sued Intel.",
  ])
  func whatIsLaterHasABound(_ words: String) throws {
    #expect(
      try events(words) == [
        "Microsoft takes legal action against Oracle 2025-03",
        "Siemens takes legal action against Intel [2025-03-01..]",
      ])
  }

  @Test(arguments: [
    "Microsoft sued Oracle in March 2025. Siemens sued Intel.",
    "Microsoft sued Oracle in March 2025, while Siemens sued Intel.",
  ])
  func withoutAWordThereIsNone(_ words: String) throws {
    #expect(try events(words).contains("Siemens takes legal action against Intel -"))
  }

  @Test(arguments: [
    ("Microsoft sued Oracle after March 2024.", "[2024-04..]"),
    ("Microsoft had sued Oracle by March 2024.", "[..2024-03]"),
    ("Microsoft sued Oracle before March 2024.", "[..2024-02]"),
    ("Microsoft will sue Oracle by August 2025.", "-"),
  ])
  func prepositionsBound(_ words: String, _ expected: String) throws {
    #expect(try events(words).map { $0.split(separator: " ").last.map(String.init) } == [expected])
  }
}
