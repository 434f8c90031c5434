import Foundation
import Testing

/// `graphkit dates` in both of its forms.
@Suite struct DatesTests {
  private struct Expression: Decodable, Equatable {
    let start: Int
    let end: Int
    let text: String
    let edtf: String?
    let earliest: String?
    let latest: String?
    let precision: String
    let basis: String
  }

  private struct Line: Decodable {
    let id: String
    let expressions: [Expression]
  }

  private static func lines(_ bytes: Data) -> [Data] { bytes.split(separator: UInt8(ascii: "\n")) }

  @Test func aTextHasOneExpressionALine() throws {
    let folder = try TemporaryFolder()
    let text =
      "🎉 The mill opened on 14\tJuly 2025 and closes \u{1}on\u{1} 3\u{1}May \u{8}\u{C}2026.\r\nIt rained on Monday.\n"
    let result = try Program.run(["dates", "--reference", "2025-10-14", try folder.write(text, to: "a.txt")])
    #expect(result.status == 0)
    let found = try Self.lines(Data(result.output)).map { try JSONDecoder().decode(Expression.self, from: $0) }
    #expect(found.map(\.edtf) == ["2025-07-14", "2026-05-03", "2025-10-13"])
    let scalars = Array(text.unicodeScalars)
    for expression in found {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[expression.start..<expression.end])
      #expect(String(words) == expression.text)
    }
  }

  @Test func aLineOfJSONHasOneLine() throws {
    let folder = try TemporaryFolder()
    let records = [
      #"{"id":"a \"b\" \\ \u0001 é/🎉","text":"It rained on \"Monday\".","reference":"2025-10-14T08:00:00Z","other":1}"#,
      "",
      #"{"id":"empty","text":""}"#, #"{"id":"undated","text":"It rained on Monday and on 30 February 2025."}"#,
    ]
    let path = try folder.write(records.joined(separator: "\n"), to: "in.jsonl")
    let result = try Program.run(["dates", "--jsonl", path])
    #expect(result.status == 0)
    let lines = try Self.lines(Data(result.output)).map { try JSONDecoder().decode(Line.self, from: $0) }
    #expect(lines.map(\.id) == ["a \"b\" \\ \u{1} é/🎉", "empty", "undated"])
    #expect(lines.map { $0.expressions.map(\.edtf) } == [["2025-10-13"], [], [nil, nil]])
  }

  @Test func keysAreSortedAndAbsentValuesAreNull() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"id\":7,\"text\":\"It closes by Monday.\"}\n", to: "in.jsonl")
    let result = try Program.run(["dates", "--jsonl", path])
    let line = """
      {"expressions":[{"basis":"explicit","bounding":"by","diagnostic":null,"earliest":null,"edtf":null,"end":19,\
      "latest":null,"precision":"day","rule":"weekday","start":13,"text":"Monday"}],"id":7}

      """
    #expect(result.text == line)
  }
}
