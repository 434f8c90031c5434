import ArgumentParser
import Extraction
import Foundation
import Readers
import Text
import Timeline

/// `graphkit dates`: every temporal expression, as JSON Lines.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: "Print the temporal expressions of a text, one JSON object a line.",
    discussion: """
      With --jsonl, every input line is an object with "id", "text" and perhaps "reference", and every output line \
      holds the expressions of one.
      """)

  @Option(help: ArgumentHelp("The day that relative dates count from.", valueName: "date"))
  var reference: CalendarDay?

  @Flag(help: "Read and write one document a line.")
  var jsonl = false

  @Argument(help: "A text or Markdown file, or '-'.")
  var input = "-"

  func run() throws {
    let lines = jsonl ? try linesOfDocuments() : try linesOfExpressions()
    try Output.standardOutput.write([(name: "dates.jsonl", bytes: lines)])
  }

  private func linesOfExpressions() throws -> [UInt8] {
    let document =
      input == "-"
      ? try TextFileReader().document(from: .standardInput, path: "-")
      : try TextFileReader().document(atPath: input)
    let reader = try DateReader()
    var writer = JSONLineWriter()
    for found in reader.expressions(in: document, reference: reference) { DateLines.write(found, to: &writer) }
    return writer.bytes
  }

  private func linesOfDocuments() throws -> [UInt8] {
    let reader = try DateReader()
    var writer = JSONLineWriter()
    for (index, line) in try DateLines.inputLines(at: input).enumerated() {
      let record = try DateLines.record(line, path: input, line: index + 1)
      guard let record else { continue }
      let text = SourceText(record.text)
      let day = try record.referenceDay(path: input, line: index + 1) ?? reference
      let found = reader.expressions(in: Document(path: input, text: text), reference: day)
      DateLines.write(id: record.id, found, to: &writer)
    }
    return writer.bytes
  }
}
