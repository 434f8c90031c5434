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
  enum JSONIdentifier: Codable {
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

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  private struct Expression: Encodable {
    let expression: TemporalExpression
    let range: CodePointRange

    enum CodingKeys: String, CodingKey {
      case start, end, text, edtf, earliest, latest, precision, basis, bounding, rule, diagnostic
    }

    // The value is that of the words between start and end; a preposition before them is told apart.
    func encode(to encoder: any Encoder) throws {
      let value = expression.point
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(range.start, forKey: .start)
      try container.encode(range.end, forKey: .end)
      try container.encode(value.text, forKey: .text)
      try container.encode(value.edtf?.description, forKey: .edtf)
      try container.encode(value.earliest?.description, forKey: .earliest)
      try container.encode(value.latest?.description, forKey: .latest)
      try container.encode(value.precision.rawValue, forKey: .precision)
      try container.encode(value.basis.rawValue, forKey: .basis)
      try container.encode(expression.bounding?.rawValue, forKey: .bounding)
      try container.encode(expression.rule, forKey: .rule)
      try container.encode(expression.diagnostic, forKey: .diagnostic)
    }
  }

  private struct Line: Encodable {
    let id: JSONIdentifier
    let expressions: [Expression]
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

  /// An expression as a line of its own.
  static func line(_ found: DateReader.Found) throws -> [UInt8] {
    try encoded(Expression(expression: found.expression, range: found.range))
  }

  /// All expressions of a document as one line.
  static func line(id: JSONIdentifier, _ found: [DateReader.Found]) throws -> [UInt8] {
    try encoded(Line(id: id, expressions: found.map { Expression(expression: $0.expression, range: $0.range) }))
  }

  private static func encoded(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
