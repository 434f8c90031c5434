/// What becomes of facts that a format cannot hold. `docs/formats.md` says which format follows which rule.
public enum LossRule: String, Hashable, Sendable, CaseIterable {
  /// The format holds a network only.
  case eventsLeftOut = "events-left-out"
  /// The format holds a timeline only.
  case relationshipsLeftOut = "relationships-left-out"
  /// The format keeps the latest fact of a relationship.
  case historyLeftOut = "history-left-out"
  /// The format has no place for contradictions.
  case conflictsLeftOut = "conflicts-left-out"
  /// The format has no place for quotes.
  case evidenceLeftOut = "evidence-left-out"
  /// Events without a date stand on the title slide.
  case undatedEventsListed = "undated-events-listed"
  /// An uncertain date or a set of dates becomes plain dates; its EDTF or its words stand beside.
  case datesSimplified = "dates-simplified"
  /// A date that is open at one end is placed at its other end.
  case openDatesPinned = "open-dates-pinned"
  /// An amount that is not an exact sum of money is given in words.
  case amountsAsWords = "amounts-as-words"
  /// A text is longer than the format allows.
  case textsCut = "texts-cut"
  /// A text has characters that the format forbids.
  case charactersRemoved = "characters-removed"
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  case formulasGuarded = "formulas-guarded"

  /// The rule in words that follow a number.
  public var explanation: String {
    switch self {
    case .eventsLeftOut: "events are left out: the format holds organizations and relationships only"
    case .relationshipsLeftOut: "relationships are left out: the format holds events only"
    case .historyLeftOut: "earlier facts of relationships are left out: only the latest is kept"
    case .conflictsLeftOut: "contradictions between documents are left out"
    case .evidenceLeftOut: "quotes are left out"
    case .undatedEventsListed: "undated events are listed on the title slide"
    case .datesSimplified: "uncertain dates are given as plain dates, with the EDTF or the words beside them"
    case .openDatesPinned: "dates that are open at one end are placed at the other end"
    case .amountsAsWords: "amounts that are no exact sums of money are given in words"
    case .textsCut: "texts are cut to the length that the format allows"
    case .charactersRemoved: "texts lost control characters that the format forbids"
    case .formulasGuarded: "texts that a spreadsheet would compute have an apostrophe before them"
    }
  }
}
