import Graph
import Language
import Text
import Timeline

/// Reads what prose frames don't: contract notices whose customer stands in a sentence of its own ("X is the contracting
/// activity") and award notices made of labelled lines ("Supplier: X").
struct NoticeReader: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  /// The document's date, or nil.
  let published: CalendarDay?

  /// The rule of notices that name their contracting activity.
  static let award = "contracted-with/contract-notice"
  private static let customerLabels: Set<String> = [
    "contracting authority", "buyer", "awarding body", "customer", "contracting entity", "authority", "purchaser",
    "awarding authority", "contracting body", "procuring entity", "contracting authorities", "buyer name", "client",
    "awarding agency", "agency", "procuring agency", "employer",
  ]
  private static let supplierLabels: Set<String> = [
    "supplier", "suppliers", "contractor", "contractors", "awardee", "awardees", "winner", "winners",
    "successful bidder",
    "successful bidders", "successful tenderer", "successful tenderers", "vendor", "vendors", "awarded to",
    "economic operator",
    "awarded supplier", "awarded suppliers", "name of supplier", "winning bidder", "recipient", "contract awarded to",
    "economic operator chosen", "provider", "successful supplier",
  ]
  private static let valueLabels: Set<String> = [
    "value", "contract value", "total value", "award value", "amount", "price", "estimated value",
    "total contract value",
    "value of contract", "awarded value", "contract price", "final value",
  ]
  private static let dateLabels: Set<String> = [
    "contract signed", "date of award", "award date", "date awarded", "contract date", "signed",
    "date of contract award",
    "date of conclusion", "date signed", "contract awarded", "awarded", "date of conclusion of the contract",
    "date of signature",
  ]

  /// The relationships of the notices in the text.
  func candidates() -> [Candidate] { activities() + labelled() }

  /// Rejects what frames read in the sentence of a notice and is no state's contract with its contractor: "a contract for
  /// Desert Range Division repair".
  func settle(_ candidates: inout [Candidate], by notices: [Candidate]) {
    let contractors = Dictionary(grouping: notices, by: \.sentence).mapValues { Set($0.map(\.source)) }
    for index in candidates.indices where candidates[index].type == .contractedWith {
      let candidate = candidates[index]
      guard candidate.rejection == nil, let contractors = contractors[candidate.sentence] else { continue }
      if !contractors.contains(candidate.source) || !text.organizations[candidate.target].type.isGovernmental {
        candidates[index].rejection = "the notice names another customer"
      }
    }
  }

  // "X is the contracting activity."

  private func activities() -> [Candidate] {
    var found = [Candidate]()
    var paragraph = [Int]()
    for index in text.analyzed.sentences.indices {
      if text.analyzed.startsLine(index) { paragraph = [] }
      paragraph.append(index)
      guard let customer = activity(index) else { continue }
      for sentence in paragraph where sentence == paragraph[0] || opensWithName(sentence) {
        found += awards(in: sentence, to: customer)
      }
      paragraph = []
    }
    return found
  }

  /// Whether a sentence begins with a name, as awards do: "Acme Corp., Dayton, Ohio, was awarded".
  private func opensWithName(_ index: Int) -> Bool {
    let tokens = text.analyzed.sentences[index].tokens
    return text.mentions(inSentence: index).contains { $0.tokens.lowerBound < 2 && $0.kind == .name }
      && tokens.contains { $0.form == "awarded" }
  }

  /// The organization that a sentence names as the contracting activity.
  private func activity(_ index: Int) -> OrganizationMention? {
    let tokens = text.analyzed.sentences[index].tokens
    let isActivity = tokens.indices.dropLast().contains {
      tokens[$0].form.lowercased() == "contracting"
        && ["activity", "office", "agency"].contains(tokens[$0 + 1].form.lowercased())
    }
    guard isActivity else { return nil }
    return text.mentions(inSentence: index).first { mention in
      mention.kind != .pronoun && mention.kind != .description
        && mention.organizations.contains { text.organizations[$0].type != .company }
    } ?? text.mentions(inSentence: index).first { $0.kind != .pronoun && $0.kind != .description }
  }

  private func awards(in index: Int, to customer: OrganizationMention) -> [Candidate] {
    let view = SentenceView(text, sentence: index)
    guard
      let trigger = view.tokens.indices.first(where: {
        view.lemmas[$0] == "award" || view.tokens[$0].form.lowercased() == "awarded" || view.lemmas[$0] == "compete"
      })
        ?? view.tokens.indices.first(where: {
          ["contract", "modification"].contains(view.lemmas[$0]) && view.mentions.contains { $0.tokens.lowerBound > 2 }
        })
    else { return [] }
    let isEnded = view.tokens.contains { ["terminated", "cancelled", "canceled"].contains($0.form.lowercased()) }
    let amounts = PlacedAmount.amounts(in: view, text: text.analyzed.text).filter { $0.amount.unit != "percent" }
    let bound = ["contract", "modification"].contains(view.lemmas[trigger]) ? view.tokens.count : trigger
    return view.mentions.compactMap { mention in
      guard mention.kind == .name || mention.kind == .short || mention.kind == .acronym,
        mention.tokens.lowerBound < bound, !StatesOfCountries.follow(view.tokens, mention.tokens.upperBound),
        let organization = mention.organizations.first, organization != customer.organizations.first,
        let target = customer.organizations.first, !text.organizations[organization].type.isGovernmental
      else { return nil }
      return candidate(
        organization, target, mention, customer, view: view, trigger: trigger, rule: Self.award,
        status: isEnded ? .ended : .inEffect, amount: amounts.first?.amount, date: effectiveDate(view, isEnded: isEnded)
      )
    }
  }

  private func effectiveDate(_ view: SentenceView, isEnded: Bool) -> Candidate.DatedBy? {
    if isEnded {
      return expressions.last { view.range.contains($0.range) && $0.point.edtf != nil }
        .map { Candidate.DatedBy(expression: $0, reason: "date in the notice") }
    }
    if let heading = headingDate(before: view) { return heading }
    guard let published, let award = view.tokens.first(where: { $0.form == "awarded" }) else { return nil }
    let value = TemporalValue(
      edtf: EDTF(parsing: published.description), precision: .day, text: award.form, basis: .publication)
    return Candidate.DatedBy(
      expression: TemporalExpression(range: award.range, value: value, rule: "notice"), reason: "day of the notice")
  }

  private func headingDate(before view: SentenceView) -> Candidate.DatedBy? {
    // The heading of such lists ("Contracts for July 14, 2025") dates every award below it.
    guard
      let heading = expressions.first(where: {
        $0.point.edtf != nil && $0.range.lowerBound < 200 && $0.point.precision == .day
      }),
      heading.range.upperBound <= view.range.lowerBound
    else { return nil }
    return Candidate.DatedBy(expression: heading, reason: "date of the list")
  }

  // "Supplier: X"

  private func labelled() -> [Candidate] {
    var found = [Candidate]()
    var customer: OrganizationMention?
    var open = [Int]()
    for index in text.analyzed.sentences.indices {
      guard let (label, _) = LineLabel.read(text.analyzed.sentences[index].tokens) else { continue }
      let view = SentenceView(text, sentence: index)
      if Self.customerLabels.contains(label) {
        if let mention = firstName(view) { customer = mention }
      } else if Self.supplierLabels.contains(label), let customer, let target = customer.organizations.first {
        open = []
        for mention in view.mentions where mention.kind == .name || mention.kind == .short || mention.kind == .acronym {
          guard let source = mention.organizations.first, source != target else { continue }
          if found.suffix(open.count).contains(where: { $0.source == source }) { continue }
          open.append(found.count)
          found.append(
            candidate(
              source, target, mention, customer, view: view, trigger: 0, rule: "contracted-with/award-notice",
              status: .inEffect,
              amount: nil, date: nil))
        }
      } else if Self.valueLabels.contains(label) {
        let amount = PlacedAmount.amounts(in: view, text: text.analyzed.text).first { $0.amount.unit != "percent" }?
          .amount
        for place in open where found[place].amount == nil { found[place].amount = amount }
      } else if Self.dateLabels.contains(label) {
        let date = expressions.first { view.range.contains($0.range) && $0.point.edtf != nil }
        for place in open where found[place].date == nil {
          found[place].date = date.map { Candidate.DatedBy(expression: $0, reason: "labelled date") }
        }
      }
    }
    return found
  }

  private func firstName(_ view: SentenceView) -> OrganizationMention? {
    view.mentions.first { $0.kind != .pronoun && $0.kind != .description } ?? view.mentions.first
  }

  private func candidate(
    _ source: Int, _ target: Int, _ sourceMention: OrganizationMention, _ targetMention: OrganizationMention,
    view: SentenceView, trigger: Int, rule: String, status: RelationshipStatus, amount: Amount?,
    date: Candidate.DatedBy?
  ) -> Candidate {
    Candidate(
      type: .contractedWith, source: source, target: target, status: status,
      event: status == .ended ? .termination : .contract,
      rule: rule, sentence: view.index, trigger: trigger, predicate: trigger,
      sourceMention: sourceMention, targetMention: targetMention, via: [], amount: amount, label: nil, date: date,
      factuality: Factuality(status: status, assertion: .stated, attribution: nil, rejection: nil), confidence: 0.92,
      rejection: nil)
  }
}
