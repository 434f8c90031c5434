import Graph
import Text
import Timeline

@testable import Extraction

/// What the product finds in a part of the corpus, against the annotation.
struct Accuracy: Sendable {
  /// Mentions of organizations that overlap an annotated one of the same organization.
  private(set) var mentions = Tally()
  /// Relations of the right type and direction; optional ones count neither way.
  private(set) var relations = Tally()
  /// The same of contracts, investments and designations.
  private(set) var coreRelations = Tally()
  /// Annotated dates that are read with the right bounds.
  private(set) var dates = Tally()

  /// Measures one document.
  init(_ item: Corpus.Item, pipeline: Pipeline) {
    let document = Document(
      path: item.document.id, text: item.text, metadata: .init(published: item.document.published))
    let findings = pipeline.findings(in: document)
    let ids =
      EntityAlignment(
        findings.text, names: item.document.entities.map { ($0.id, [$0.name] + $0.aliases) },
        mentions: item.document.mentions.compactMap { $0.entities.count == 1 ? ($0.end, $0.entities[0]) : nil }
      ).entities
    count(mentions: findings.text, ids, item)
    count(relations: findings, ids, item.document)
    count(dates: item)
  }

  /// The sum over documents.
  init(_ parts: [Accuracy]) {
    for part in parts {
      mentions += part.mentions
      relations += part.relations
      coreRelations += part.coreRelations
      dates += part.dates
    }
  }

  private mutating func count(mentions text: ResolvedText, _ ids: [String?], _ item: Corpus.Item) {
    let known = Set(item.document.entities.map(\.id))
    let wanted = item.document.mentions.filter { !known.isDisjoint(with: $0.entities) }
    var found = Set<Int>()
    for mention in text.mentions {
      let range = text.analyzed.text.codePoints(mention.range)
      let entities = Set(mention.organizations.compactMap { ids[$0] })
      let match = wanted.indices.first { index in
        !found.contains(index) && wanted[index].start < range.end && range.start < wanted[index].end
          && !entities.isDisjoint(with: wanted[index].entities)
      }
      mentions.predicted += 1
      if let match {
        found.insert(match)
        mentions.right += 1
      }
    }
    mentions.wanted += wanted.count
  }

  private mutating func count(relations findings: DocumentFindings, _ ids: [String?], _ document: CompiledDocument) {
    var predicted = Set<Edge>()
    for candidate in findings.candidates where candidate.rejection == nil {
      predicted.insert(
        Edge(
          candidate.type.rawValue, ids[candidate.source] ?? "?\(candidate.source)",
          ids[candidate.target] ?? "?\(candidate.target)"))
    }
    var accepted = Set<Edge>()
    for relation in document.relations {
      let edges = ([relation.type] + relation.alsoAccept).map { Edge($0, relation.source, relation.target) }
      let isFound = !predicted.isDisjoint(with: edges)
      accepted.formUnion(edges)
      guard !relation.optional else {
        predicted.subtract(edges)
        continue
      }
      let tally = Tally(right: isFound ? 1 : 0, predicted: isFound ? 1 : 0, wanted: 1)
      relations += tally
      if Edge.core.contains(relation.type) { coreRelations += tally }
    }
    for edge in predicted.subtracting(accepted) {
      relations.predicted += 1
      if Edge.core.contains(edge.type) { coreRelations.predicted += 1 }
    }
  }

  private mutating func count(dates item: Corpus.Item) {
    let tagger = TemporalTagger()
    let expressions = tagger.expressions(
      in: item.text, range: item.text.range, reference: item.document.published.flatMap { CalendarDay(iso: $0) })
    for date in item.document.dates {
      guard case .date(let value)? = date.value, let edtf = EDTF(parsing: value) else { continue }
      let overlapping = expressions.filter {
        let range = item.text.codePoints($0.range)
        return range.start < date.end && date.start < range.end
      }
      dates.wanted += 1
      dates.predicted += overlapping.isEmpty ? 0 : 1
      let isRight = overlapping.contains { $0.point.edtf?.description == value || Self.isSame($0.point, edtf) }
      dates.right += isRight ? 1 : 0
    }
  }

  private static func isSame(_ value: TemporalValue, _ edtf: EDTF) -> Bool {
    value.edtf != nil && edtf.earliest != nil && value.earliest == edtf.earliest && value.latest == edtf.latest
  }
}
