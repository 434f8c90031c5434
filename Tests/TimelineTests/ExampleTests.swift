import Testing
import Text

@testable import Timeline

@Suite("Examples of rules")
struct ExampleTests {
  @Test("every example reads as written", arguments: ExampleLine.all)
  func reads(line: ExampleLine) {
    let expressions = TemporalTagger().expressions(in: SourceText(line.text), reference: line.reference)
    #expect(expressions.map(\.value.text) == line.spans)
    #expect(expressions.map { $0.value.edtf?.description ?? "-" } == line.values)
    #expect(expressions.contains { $0.diagnostic != nil } == line.hasDiagnostic)
  }

  @Test("there are enough of them")
  func count() {
    #expect(ExampleLine.all.count { !$0.spans.isEmpty } >= 400)
    #expect(ExampleLine.all.count { $0.spans.isEmpty } >= 150)
  }

  @Test("every rule has a name, and holds words that the lexer makes")
  func rules() {
    let words = Grammar.shared.rules.flatMap(\.patterns).flatMap { $0.split(separator: " ") }
    #expect(Grammar.shared.rules.allSatisfy { !$0.name.isEmpty })
    for word in words.flatMap({ $0.split(separator: "|") }) where !word.contains("<") {
      let bare = word.filter { !"()?~{}".contains($0) }
      #expect(bare.count <= 1 || bare.allSatisfy(\.isLetter), "\(word) is no single token")
    }
  }
}
