import Foundation
import Testing
import Text

@testable import Language

@Suite struct GoldenTests {
  /// Ten paragraphs, analyzed as they were when they were last looked at. After a change of the model, run the test
  /// with GRAPHKIT_UPDATE_GOLDEN set, and read the difference.
  @Test func paragraphsAreAnalyzedAsBefore() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let text = SourceText(try String(contentsOf: folder.appendingPathComponent("paragraphs.txt"), encoding: .utf8))
    let golden = folder.appendingPathComponent("paragraphs.conllu")
    let output = CoNLLU.write(LanguageAnalyzer(model: try TextSamples.model()).analyze(text))
    if ProcessInfo.processInfo.environment["GRAPHKIT_UPDATE_GOLDEN"] != nil {
      try output.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(output == (try String(contentsOf: golden, encoding: .utf8)))
  }
}
