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
  /// An amount that is no exact sum of money, or has no field, is given in words.
  case amountsAsWords = "amounts-as-words"
  /// A text is longer than the format allows.
  case textsCut = "texts-cut"
  /// A text has characters that the format forbids.
  case charactersRemoved = "characters-removed"
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  case formulasGuarded = "formulas-guarded"

  /// What happened to them, in words.
  public var explanation: String {
    switch self {
    case .eventsLeftOut: "events left out, as the format holds organizations and relationships only"
    case .relationshipsLeftOut: "relationships left out, as the format holds events only"
    case .historyLeftOut: "earlier facts of relationships left out, as only the latest is kept"
    case .conflictsLeftOut: "contradictions between documents left out"
    case .evidenceLeftOut: "quotes left out"
    case .undatedEventsListed: "undated events listed on the title slide"
    case .datesSimplified: "uncertain dates given as plain dates, with the EDTF or the words beside them"
    case .openDatesPinned: "dates open at one end placed at the other end"
    case .amountsAsWords: "amounts given in words, as there is no field for them"
    case .textsCut: "texts cut to the length that the format allows"
    case .charactersRemoved: "texts rid of control characters that the format forbids"
    case .formulasGuarded: "texts that a spreadsheet would compute given an apostrophe"
    }
  }
}
