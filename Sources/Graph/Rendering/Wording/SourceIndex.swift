import Text
import Timeline

/// Numbers for the documents that a picture cites.
struct SourceIndex: Sendable {
  /// The documents in the order of their numbers.
  let documents: [DocumentRecord]
  private let numbers: [Document.ID: Int]

  /// Numbers the cited documents by publication date, then by title and id.
  init(_ documents: [DocumentRecord], citedBy evidence: some Sequence<Evidence>) {
    let cited = Set(evidence.map(\.document))
    self.documents = documents.filter { cited.contains($0.id) }.sorted { Self.key($0) < Self.key($1) }
    numbers = Dictionary(
      self.documents.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of the documents that evidence comes from: "[1, 3–5]"; nil where there are none.
  func reference(_ evidence: [Evidence]) -> String? {
    let cited = Set(evidence.compactMap { numbers[$0.document] }).sorted()
    guard !cited.isEmpty else { return nil }
    var runs = [ClosedRange<Int>]()
    for number in cited {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let parts = runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  /// Title, publisher and date of a document.
  static func citation(_ document: DocumentRecord) -> String {
    let title = document.title.map { DOTText.label($0, limit: 120) }
    let name = title ?? document.path.split(separator: "/").last.map(String.init) ?? document.id
    let rest = [
      document.publisher.map { DOTText.label($0, limit: 60) }, document.published.map(DateWords.short),
    ].compactMap { $0 }
    return ([name] + rest).joined(separator: ", ")
  }

  private static func key(_ document: DocumentRecord) -> (String, String, String) {
    (document.published?.earliest.map { "\($0)" } ?? "~", document.title ?? document.path, document.id)
  }
}
