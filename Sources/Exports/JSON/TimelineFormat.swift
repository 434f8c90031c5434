import Foundation
import Graph

/// The JSON timeline, graphkit's own format: everything that the graph holds, and read back.
public struct TimelineFormat: Sendable {
  /// Creates the format.
  /// - Parameter generator: Name and version of the writing program, such as `graphkit 1.0.0`.
  public init(generator: String) { self.generator = generator }

  private let generator: String

  /// The graph as UTF-8 JSON with sorted keys and a final line feed.
  /// - Throws: ``ExportError/notEncodable(format:reason:)`` for a number that JSON can't hold.
  public func encode(_ graph: OrganizationGraph) throws(ExportError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return try [UInt8](encoder.encode(TimelineJSON(graph, generator: generator))) + [UInt8(ascii: "\n")]
    } catch {
      throw .notEncodable(format: "json", reason: "\(error)")
    }
  }

  /// The graph that a JSON timeline holds.
  /// - Throws: ``ExportError`` that says what is not as the format has it, and where.
  public func decode(_ bytes: [UInt8], path: String) throws(ExportError) -> OrganizationGraph {
    do {
      let timeline = try JSONDecoder().decode(TimelineJSON.self, from: Data(bytes))
      guard timeline.format == TimelineJSON.formatName, timeline.version == TimelineJSON.formatVersion else {
        throw ExportError.unsupportedTimeline(path: path, format: timeline.format, version: timeline.version)
      }
      return try timeline.graph()
    } catch let error as ExportError {
      throw error
    } catch let error as UnknownValue {
      throw .malformedTimeline(path: path, reason: "'\(error.value)' is no value of \"\(error.key)\"")
    } catch let error as DecodingError {
      throw .malformedTimeline(path: path, reason: error.reason)
    } catch {
      throw .malformedTimeline(path: path, reason: "\(error)")
    }
  }
}

extension DecodingError {
  /// What is wrong and at which key, in one line.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, let context):
      "\(Self.place(context)) has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(Self.place(context)) is not of the right kind"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty ? "it is not valid JSON" : "\(Self.place(context)) is not valid"
    @unknown default: "it is not valid"
    }
  }

  private static func place(_ context: Context) -> String {
    guard !context.codingPath.isEmpty else { return "the top level" }
    return context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined().drop {
      $0 == "."
    }.description
  }
}
