/// What a form's date depends on beside the publication.
extension TemporalForm {
  /// Whether it may mean another date told as past than told as to come.
  func dependsOnSide(hasReference: Bool) -> Bool {
    switch self {
    case .span: return true
    case .date(let date): return date.lacksYear
    case .weekday(_, let direction): return hasReference && direction == nil
    case .code(_, let direction): return hasReference && (direction == nil || direction == 0)
    case .part(_, .shift(_, 0, .publication)): return hasReference
    case .ambiguous, .weekend, .unit(.weekend, 0), .dayOfMonth, .known, .list, .holiday(_, nil): return hasReference
    case .shift(_, let count, .event), .window(_, let count, .publication, _): return hasReference && count > 0
    case .shift(_, _, .form(let inner)), .shift(_, _, .clause(let inner)), .window(_, _, .form(let inner), _):
      return inner.dependsOnSide(hasReference: hasReference)
    default: return inner?.dependsOnSide(hasReference: hasReference) ?? false
    }
  }

  /// Whether its date may be counted from one that the text told before.
  func countsFromNarrative(hasReference: Bool) -> Bool {
    switch self {
    case .part(_, .shift(_, 0, .publication)), .same, .sameCode, .codeBeside, .latest, .dayOfMonth, .list: true
    case .shift(_, _, .event), .window(_, _, .event, _): true
    case .window(_, let count, .publication, _): count > 0
    case .shift(_, _, .form(let inner)), .shift(_, _, .clause(let inner)), .window(_, _, .form(let inner), _):
      inner.countsFromNarrative(hasReference: hasReference)
    case .span(let first, let last, _):
      first.countsFromNarrative(hasReference: hasReference) || last.countsFromNarrative(hasReference: hasReference)
    case .date, .ambiguous, .code, .holiday(_, nil), .known, .dated:
      !hasReference || inner?.countsFromNarrative(hasReference: hasReference) ?? false
    default: inner?.countsFromNarrative(hasReference: hasReference) ?? false
    }
  }

  /// Whether it compares with what was before, while the story goes on: "up from a year earlier".
  var looksBack: Bool {
    switch self {
    case .shift(.month, -1, .event), .shift(.quarter, -1, .event), .shift(.year, -1, .event): true
    default: false
    }
  }

  /// The form that it is made from, if there is one.
  private var inner: TemporalForm? {
    switch self {
    case .dated(_, let form), .component(_, _, let form), .nthWeekday(_, _, let form), .nthUnit(_, _, _, let form),
      .moved(_, _, let form),
      .weekdayIn(_, let form), .weekdayBeside(_, _, let form), .part(_, let form), .holiday(_, let form?),
      .weekNumber(_, let form), .directed(_, let form), .known(_, let form, _), .approximate(let form):
      form
    default: nil
    }
  }
}
