import Testing
import Text

@testable import Language

/// Marks of Markdown are no part of what a text says.
@Suite struct MarkupTests {
  @Test(arguments: [
    ("**Orvik**, a lender, grew.", "Orvik, a lender, grew."),
    ("It is _very_ large.", "It is very large."),
    ("***Orvik*** grew.", "Orvik grew."),
    ("[Orvik](https://orvik.example/a_(b)) grew.", "Orvik grew."),
    ("![Its plant](/plant.png) is large.", "Its plant is large."),
    ("## Orvik grows", " Orvik grows"),
    ("> Orvik grew.\n> It sold pumps.", " Orvik grew.\n It sold pumps."),
    // What only looks like marks.
    ("* Profit up * Sales down", "* Profit up * Sales down"),
    ("2*3*4 is 24", "2*3*4 is 24"),
    ("Orvik Inc.,* Dornwall Inc.,* and others", "Orvik Inc.,* Dornwall Inc.,* and others"),
    ("a snake_case_name", "a snake_case_name"),
    ("as told [1](see below)", "as told [1](see below)"),
    ("No. #5 and C# are left", "No. #5 and C# are left"),
    ("sales > costs", "sales > costs"),
  ])
  func readersDoNotSeeMarks(_ text: String, _ plain: String) { #expect(Markup.plain(text) == plain) }

  @Test func wordsAreTokensWithoutThem() throws {
    let text = SourceText("# Orvik buys Dornwall\n\n**Orvik**'s [Dornwall Corp](https://d.example) deal is _final_.")
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(text)
    #expect(analysis.sentences.map { $0.tokens.first?.form } == ["Orvik", "Orvik"])
    #expect(TextSamples.problems(analysis).isEmpty)
    let lines = CoNLLU.write(analysis).split(separator: "\n")
    #expect(lines.contains("# text = Orvik's Dornwall Corp deal is final."))
    #expect(text.string(in: analysis.sentences[1].range).hasPrefix("**Orvik**'s"))
  }

  @Test(arguments: ["[", "](", "*", "_a", "[a](", "**a", "# "])
  func hostileTextIsReadInLinearTime(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 200_000).utf8)
    let marks = bytes.withUnsafeBufferPointer { Markup.marks($0, 0..<$0.count) }
    #expect(zip(marks, marks.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
