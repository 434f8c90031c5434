import Graph
import Text
import Timeline

/// Turns the accepted candidates of a document into a graph.
struct FactBuilder: Sendable {
  let document: Document
  let record: DocumentRecord
  let text: ResolvedText
  let candidates: [Candidate]
  let deeds: [Deed]

  /// The document's graph.
  func graph() -> OrganizationGraph {
    let accepted = candidates.filter { $0.rejection == nil }
    var needed = Set<Int>()
    for candidate in accepted {
      needed.formUnion([candidate.source, candidate.target])
      needed.formUnion(candidate.via)
    }
    let builder = EventBuilder(document: document, text: text, evidence: evidence)
    let deedEvents = DeedEvents(text: text, evidence: evidence)
    let happenings = happenings(of: accepted).filter(isDatable)
    let distinct = deedEvents.distinct(deeds, beside: happenings)
    needed.formUnion(distinct.joined().flatMap(\.parties).map(\.organization))
    for (index, organization) in text.organizations.enumerated() where !organization.isCandidate {
      needed.insert(index)
    }
    let ids = organizationIds(needed)
    var mentionCounts = [Int: Int]()
    for mention in text.mentions {
      for organization in mention.organizations { mentionCounts[organization, default: 0] += 1 }
    }
    let organizations = needed.sorted().map { index in
      let organization = text.organizations[index]
      return Organization(
        id: ids[index], name: organization.name, type: organization.type, aliases: organization.aliases.sorted(),
        mentionsByDocument: [document.id: mentionCounts[index] ?? 0])
    }
    let statements = accepted.compactMap { statement($0, ids) }
    let events = builder.events(happenings, ids: ids) + deedEvents.events(distinct, ids: ids)
    return GraphMerger().assemble(
      documents: [record], organizations: organizations, statements: statements, events: events)
  }

  /// The candidates, undated ones with the date of the happening that they tell with others.
  func dated() -> [Candidate] {
    var dated = candidates
    HappeningDates(happenings: happenings(of: candidates.filter { $0.rejection == nil }), deeds: deeds).date(&dated)
    return dated
  }

  private func happenings(of accepted: [Candidate]) -> [EventBuilder.Happening] {
    let told = EventBuilder(document: document, text: text, evidence: evidence).happenings(accepted)
    return DeedEvents(text: text, evidence: evidence).dated(told, by: deeds)
  }

  /// Whether a reader can tell when it was: what a document with a date leaves undated is background, but for going to
  /// court, which is never a state.
  private func isDatable(_ happening: EventBuilder.Happening) -> Bool {
    happening.date != nil || record.published == nil || happening.type == .lawsuit
  }

  /// Ids of organizations, distinct within the document.
  private func organizationIds(_ needed: Set<Int>) -> [Int: Organization.ID] {
    var ids = [Int: Organization.ID]()
    var taken = Set<Organization.ID>()
    for index in needed.sorted() {
      let organization = text.organizations[index]
      var id = OrganizationSlug.id(for: organization.name)
      if taken.contains(id) {
        id = OrganizationSlug.id(for: organization.name, distinguishedBy: "\(organization.type.rawValue) \(index)")
      }
      taken.insert(id)
      ids[index] = id
    }
    return ids
  }

  private func statement(_ candidate: Candidate, _ ids: [Int: Organization.ID]) -> StatedRelationship? {
    guard let source = ids[candidate.source], let target = ids[candidate.target], source != target else { return nil }
    let fact = RelationshipFact(
      status: candidate.status, date: candidate.date?.value, amount: candidate.amount,
      label: candidate.label,
      via: candidate.via.compactMap { ids[$0] }.sorted(), evidence: [evidence(candidate)])
    return StatedRelationship(type: candidate.type, source: source, target: target, fact: fact)
  }

  private func evidence(_ candidate: Candidate) -> Evidence {
    evidence(
      quoted(candidate), trigger: text.analyzed.sentences[candidate.sentence].tokens[candidate.trigger].range,
      rule: candidate.rule, candidate.factuality, confidence: candidate.confidence)
  }

  private func evidence(_ deed: Deed) -> Evidence {
    let sentence = text.analyzed.sentences[deed.sentence]
    return evidence(
      sentence.range, trigger: sentence.tokens[deed.trigger].range, rule: deed.rule, deed.factuality,
      confidence: deed.confidence)
  }

  private func evidence(
    _ quoted: TextRange, trigger: TextRange, rule: String, _ factuality: Factuality, confidence: Double
  ) -> Evidence {
    let source = text.analyzed.text
    let range = trimmed(quoted, source)
    return Evidence(
      document: document.id, range: source.codePoints(range), quote: source.string(in: range),
      trigger: source.codePoints(trigger), rule: rule, assertion: factuality.assertion,
      attribution: factuality.attribution, confidence: (confidence * 100).rounded() / 100)
  }

  /// The candidate's sentence, up to the item that it names an end by where that isn't far.
  private func quoted(_ candidate: Candidate) -> TextRange {
    let range = text.analyzed.sentences[candidate.sentence].range
    return candidate.item.flatMap { text.analyzed.quote(from: candidate.sentence, to: $0) } ?? range
  }

  private func trimmed(_ range: TextRange, _ text: SourceText) -> TextRange {
    var lower = range.lowerBound
    var upper = range.upperBound
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while lower < upper, isBlank(text.bytes[lower]) { lower += 1 }
    while upper > lower, isBlank(text.bytes[upper - 1]) { upper -= 1 }
    return TextRange(lower, upper)
  }
}
