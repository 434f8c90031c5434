import Foundation
import Graph
import Text
import Timeline

/// Makes entities of a graph, article by article, organization by organization, then relationships and events with what
/// documents them.
struct FollowTheMoneyWriter {
  /// The lengths that the model declares.
  private static let nameLength = 384
  private static let textLength = 65_000

  let index: GraphIndex
  let options: ExportOptions
  private(set) var entities = [FollowTheMoneyEntity]()
  private(set) var losses = LossCounter()
  private(set) var dates = FollowTheMoneyDates()
  private let lawsuits: Set<Relationship.ID>

  init(_ graph: OrganizationGraph, _ options: ExportOptions) {
    index = GraphIndex(graph)
    self.options = options
    lawsuits = Set(graph.events.filter { $0.type == .lawsuit }.compactMap(\.relationship))
    graph.documents.forEach { article($0) }
    graph.organizations.forEach { organization($0) }
    graph.relationships.forEach { relationship($0) }
    graph.events.forEach { event($0) }
    losses.add(.historyLeftOut, graph.relationships.map(\.earlierFacts).reduce(0, +))
    losses.add(.conflictsLeftOut, graph.conflictCount)
    losses.add(.datesSimplified, dates.simplified)
  }

  // MARK: Things

  private mutating func article(_ document: DocumentRecord) {
    var entity = FollowTheMoneyEntity(identifier(document.id), "Article")
    entity.add("title", document.title)
    entity.add("fileName", (document.path as NSString).lastPathComponent)
    entity.add("publisher", document.publisher)
    entity.add("sourceUrl", document.webAddress)
    dates.add(document.published, to: &entity, only: "publishedAt")
    entities.append(entity)
  }

  private mutating func organization(_ organization: Organization) {
    var entity = FollowTheMoneyEntity(identifier(organization.id), organization.followTheMoneySchema)
    entity.add("name", cut(organization.name))
    for alias in organization.aliases {
      entity.add(alias.isShortForm ? "weakAlias" : "alias", cut(alias))
    }
    entity.add("keywords", organization.type.rawValue)
    entities.append(entity)
  }

  private mutating func event(_ event: Event<Organization.ID>) {
    var entity = FollowTheMoneyEntity(identifier(event.id), "Event")
    entity.add("name", cut(event.title))
    entity.add("keywords", event.type.rawValue)
    let involved = event.participants.map(\.participant).filter { index.organization($0) != nil }
    entity.add("involved", involved.map { identifier($0) })
    entity.add("description", event.participants.map { "\($0.role): \(index.name($0.participant))" })
    entity.add("description", event.status.map { "status: \($0)" })
    entity.add("description", event.relationship.map { "relationship: \($0)" })
    describe(event.amount, in: &entity)
    dates.add(event.date, toEvent: &entity)
    cite(event.evidence, in: &entity)
    entities.append(entity)
    document(entity.id, event.evidence)
  }

  // MARK: Relationships

  private mutating func relationship(_ relationship: Relationship) {
    let inEffect = relationship.current.status == .inEffect
    let ownable = index.organization(relationship.target)?.followTheMoneySchema == "Company"
    switch relationship.type {
    case .contractedWith: contract(relationship)
    case .investsIn where inEffect && ownable: ownership(relationship, type: nil)
    case .acquires where inEffect && ownable: ownership(relationship, type: "acquisition")
    case .designatedRisk:
      if inEffect || relationship.current.status == .ended { sanction(relationship) }
      link(relationship)
    case .opposes where lawsuits.contains(relationship.id): courtCase(relationship)
    default: link(relationship)
    }
  }

  private mutating func contract(_ relationship: Relationship) {
    let current = relationship.current
    var contract = FollowTheMoneyEntity(identifier(relationship.id), "Contract")
    contract.add("title", cut(relationship.title(index)))
    contract.add("authority", identifier(relationship.target))
    contract.add("status", current.status.rawValue)
    add(current.amount, to: &contract, "amount", "currency")
    dates.add(current.date, to: &contract, only: "contractDate")
    cite(relationship.evidence, in: &contract)

    var award = interval(relationship, "award", "ContractAward")
    award.add("supplier", identifier(relationship.source))
    award.add("contract", contract.id)
    add(current.amount, to: &award, "amount", "currency")
    dates.add(current.date, to: &award)
    entities += [contract, award]
    document(contract.id, relationship.evidence)
  }

  private mutating func ownership(_ relationship: Relationship, type: String?) {
    var entity = interval(relationship, nil, "Ownership")
    entity.add("owner", identifier(relationship.source))
    entity.add("asset", identifier(relationship.target))
    entity.add("ownershipType", type)
    add(relationship.current.amount, to: &entity, "sharesValue", "sharesCurrency")
    dates.add(relationship.current.date, to: &entity, point: type == nil ? "date" : "startDate")
    entities.append(entity)
  }

  private mutating func sanction(_ relationship: Relationship) {
    var entity = FollowTheMoneyEntity(identifier(relationship.id, "sanction"), "Sanction")
    entity.add("entity", identifier(relationship.target))
    entity.add("authority", index.name(relationship.source))
    entity.add("program", relationship.current.label)
    entity.add("status", relationship.current.status.rawValue)
    dates.add(relationship.history.first { $0.status == .inEffect }?.date, to: &entity, only: "listingDate")
    if relationship.current.status == .ended {
      dates.add(relationship.current.date, to: &entity, only: "endDate")
    }
    cite(relationship.evidence, in: &entity)
    entities.append(entity)
  }

  private mutating func courtCase(_ relationship: Relationship) {
    var entity = FollowTheMoneyEntity(identifier(relationship.id), "CourtCase")
    entity.add("name", cut(relationship.title(index)))
    entity.add("status", relationship.current.status.rawValue)
    dates.add(relationship.current.date, to: &entity, only: "fileDate")
    cite(relationship.evidence, in: &entity)
    entities.append(entity)
    for (party, role) in [(relationship.source, "plaintiff or critic"), (relationship.target, "other side")] {
      var side = FollowTheMoneyEntity(identifier(relationship.id, identifier(party)), "CourtCaseParty")
      side.add("case", entity.id)
      side.add("party", identifier(party))
      side.add("role", role)
      entities.append(side)
    }
    document(entity.id, relationship.evidence)
  }

  private mutating func link(_ relationship: Relationship) {
    var entity = interval(relationship, nil, "UnknownLink")
    entity.add("subject", identifier(relationship.source))
    entity.add("object", identifier(relationship.target))
    describe(relationship.current.amount, in: &entity)
    dates.add(relationship.current.date, to: &entity)
    entities.append(entity)
  }

  /// What every edge has: role, status, wording, intermediaries and evidence.
  private mutating func interval(
    _ relationship: Relationship, _ part: String?, _ schema: String
  ) -> FollowTheMoneyEntity {
    var entity = FollowTheMoneyEntity(identifier(relationship.id, part), schema)
    entity.add("role", relationship.type.rawValue)
    entity.add("status", relationship.current.status.rawValue)
    entity.add("description", relationship.current.label)
    entity.add("description", relationship.current.via.map { "via \(index.name($0))" })
    cite(relationship.evidence, in: &entity)
    return entity
  }

  // MARK: Evidence and values

  /// Quotes, where they stand, and the articles.
  private mutating func cite(_ evidence: [Evidence], in entity: inout FollowTheMoneyEntity) {
    entity.add("summary", evidence.map { cut($0.quote, to: Self.textLength) })
    // Things have no record id; theirs stands with the documentation.
    if ["ContractAward", "Ownership", "Sanction", "UnknownLink", "Event"].contains(entity.schema) {
      entity.add("recordId", evidence.map(\.pointer))
    }
    entity.add("sourceUrl", index.addresses(of: evidence))
    if options.followTheMoneyProof {
      entity.add("proof", index.documents(of: evidence).map { identifier($0.id) })
    }
  }

  private mutating func document(_ thing: String, _ evidence: [Evidence]) {
    for item in evidence where index.document(item.document) != nil {
      let key = ContentHash.short([thing, item.pointer, item.rule, item.assertion.rawValue])
      var entity = FollowTheMoneyEntity("evidence-" + key, "Documentation")
      entity.add("document", identifier(item.document))
      entity.add("entity", thing)
      entity.add("role", "evidence")
      entity.add("summary", cut(item.quote, to: Self.textLength))
      entity.add("recordId", item.pointer)
      entity.add("description", item.attribution.map { "attributed to \($0)" })
      entities.append(entity)
    }
  }

  /// Money as digits and currency, if it is an exact sum; everything else in words.
  private mutating func add(
    _ amount: Amount?, to entity: inout FollowTheMoneyEntity, _ value: String, _ currency: String
  ) {
    guard let amount, amount.isExactMoney else { return describe(amount, in: &entity) }
    entity.add(value, PlainNumber.text(amount.value))
    entity.add(currency, amount.unit)
  }

  private mutating func describe(_ amount: Amount?, in entity: inout FollowTheMoneyEntity) {
    guard let amount else { return }
    entity.add("description", "amount: \(amount.qualifier.rawValue) \(PlainNumber.text(amount.value)) \(amount.unit)")
    losses.add(.amountsAsWords)
  }

  private mutating func cut(_ text: String, to length: Int = nameLength) -> String {
    guard text.unicodeScalars.count > length else { return text }
    losses.add(.textsCut)
    return String(text.unicodeScalars.prefix(length - 1)) + "…"
  }

  private func identifier(_ id: String, _ part: String? = nil) -> String { FollowTheMoneyIdentifier.id(id, part) }
}

extension Organization {
  /// The schema. Only a `Company` may be owned.
  fileprivate var followTheMoneySchema: String {
    switch type {
    case .company, .division, .investor: "Company"
    case .government, .governmentAgency: "PublicBody"
    case .university, .nonprofit, .internationalBody, .otherOrganization: "Organization"
    }
  }
}

extension String {
  /// Whether it is an acronym, which says little of whom it means.
  fileprivate var isShortForm: Bool {
    let properties = unicodeScalars.map(\.properties)
    return properties.contains(where: \.isUppercase)
      && !properties.contains { $0.isLowercase || $0.isWhitespace }
  }
}

extension Amount {
  /// Whether it is so much money, no more and no less.
  fileprivate var isExactMoney: Bool {
    qualifier == .exact && unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
