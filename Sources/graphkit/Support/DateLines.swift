import Extraction
import Foundation
import Readers
import Text
import Timeline

/// The JSON Lines of `graphkit dates`, read and written.
enum DateLines {
  /// What is wrong with an input line.
  enum LineError: PrintableFailure {
    case notAnObject(path: String, line: Int)
    case notADay(path: String, line: Int, text: String)

    var line: String {
      switch self {
      case .notAnObject(let path, let line): "\(path):\(line): not a JSON object with \"id\" and \"text\""
      case .notADay(let path, let line, let text): "\(path):\(line): \"reference\" is '\(text)', not a day"
      }
    }
  }

  /// One line of input; other keys are ignored.
  struct Record: Decodable {
    let id: JSONIdentifier
    let text: String
    let reference: String?

    /// The day that relative dates count from; the time of day is ignored.
    func referenceDay(path: String, line: Int) throws(LineError) -> CalendarDay? {
      guard let reference, !reference.isEmpty else { return nil }
      guard let day = CalendarDay(iso: reference.prefix(10)) else {
        throw .notADay(path: path, line: line, text: reference)
      }
      return day
    }
  }

  /// An id as it was given: a string or a number.
  enum JSONIdentifier: Decodable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// The lines of a file or of standard input.
  static func inputLines(at path: String) throws -> [Data] {
    let data: Data
    if path == "-" {
      data = try FileHandle.standardInput.readToEnd() ?? Data()
    } else if let contents = FileManager.default.contents(atPath: path) {
      data = contents
    } else {
      throw ReaderError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    return data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// What a line says; nil for a blank one.
  static func record(_ line: Data, path: String, line number: Int) throws(LineError) -> Record? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    do {
      return try JSONDecoder().decode(Record.self, from: line)
    } catch {
      throw .notAnObject(path: path, line: number)
    }
  }

  /// Writes an expression as a line of its own.
  static func write(_ found: DateReader.Found, to writer: inout JSONLineWriter) {
    write(expression: found, to: &writer)
    writer.endLine()
  }

  /// Writes all expressions of a document as one line.
  static func write(id: JSONIdentifier, _ found: [DateReader.Found], to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.key("expressions")
      writer.array(found) { write(expression: $1, to: &$0) }
      writer.key("id")
      switch id {
      case .text(let text): writer.value(text)
      case .number(let number): writer.value(number)
      }
    }
    writer.endLine()
  }

  // The value is that of the words between start and end; a preposition before them is told apart.
  private static func write(expression found: DateReader.Found, to writer: inout JSONLineWriter) {
    let value = found.expression.point
    writer.object { writer in
      writer.field("basis", value.basis.rawValue)
      writer.field("bounding", found.expression.bounding?.rawValue)
      writer.field("diagnostic", found.expression.diagnostic)
      writer.field("earliest", value.earliest?.description)
      writer.field("edtf", value.edtf?.description)
      writer.field("end", found.range.end)
      writer.field("latest", value.latest?.description)
      writer.field("precision", value.precision.rawValue)
      writer.field("rule", found.expression.rule)
      writer.field("start", found.range.start)
      writer.field("text", value.text)
    }
  }
}
