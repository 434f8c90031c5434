/// Gives what is told of a pair at no time the date of the happening that it tells together with dated facts or deeds:
/// "Acme and Bolt can now sell to the city", where another sentence has "The city on Monday chose Acme, Bolt and Core".
struct HappeningDates {
  let happenings: [EventBuilder.Happening]
  let deeds: [Deed]

  /// Dates candidates in place.
  func date(_ candidates: inout [Candidate]) {
    var dates = [Key: Candidate.DatedBy]()
    for happening in happenings {
      for candidate in happening.candidates where !isDated(candidate, in: happening) {
        dates[Key(candidate)] = date(of: candidate, in: happening)
      }
    }
    for index in candidates.indices where candidates[index].rejection == nil && candidates[index].date == nil {
      guard candidates[index].event != nil, let dated = dates[Key(candidates[index])] else { continue }
      candidates[index].date = Candidate.DatedBy(expression: dated.expression, reason: "of the same happening")
    }
  }

  /// Whether the happening has a dated fact of the same pair, which tells all that is known.
  private func isDated(_ candidate: Candidate, in happening: EventBuilder.Happening) -> Bool {
    happening.candidates.contains {
      $0.date != nil && Set([$0.source, $0.target]) == [candidate.source, candidate.target]
    }
  }

  private func date(of candidate: Candidate, in happening: EventBuilder.Happening) -> Candidate.DatedBy? {
    guard let date = happening.date, date.earliest != nil, date.latest != nil else { return nil }
    let told = happening.candidates.first {
      $0.status == candidate.status && $0.date.map { $0.value == date } ?? false
    }
    if let told { return told.date }
    // A deed of the candidate's own sentence has a date of its own: "On Monday a judge barred Acme from suing Bolt".
    return deeds.first {
      $0.factuality.status == candidate.status && $0.date.value == date && $0.sentence != candidate.sentence
    }?.date
  }

  /// What tells one candidate of a document from another.
  private struct Key: Hashable {
    let rule: String
    let places: [Int]

    init(_ candidate: Candidate) {
      rule = candidate.rule
      places = [
        candidate.sentence, candidate.predicate, candidate.trigger, candidate.source, candidate.target,
        candidate.item ?? -1,
      ]
    }
  }
}
