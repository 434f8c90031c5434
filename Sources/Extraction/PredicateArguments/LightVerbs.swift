/// Verbs that say little beside their noun: what "win" is to "contract".
enum LightVerbs {
  /// What a light verb does to what its object names.
  enum Effect: String, Sendable {
    /// The subject gets it: "win", "secure".
    case gain
    /// The subject gives it to somebody: "award".
    case give
    /// The subject is one of its parties: "sign", "strike".
    case make
    /// The subject no longer has it, against its will: "lose".
    case lose
    /// The subject ends it: "cancel".
    case end
    /// The subject doesn't want it: "refuse".
    case decline
    /// The subject wants it: "seek".
    case plan
    /// It is over: "the contract expired".
    case over
  }

  /// The effect of each verb.
  static let classes: [String: Effect] = {
    var classes = [String: Effect]()
    for (effect, words) in table {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { classes[String(word)] = effect }
    }
    return classes
  }()

  /// Every verb once: a second line would silently win.
  static let table: [(Effect, String)] = [
    (
      .gain,
      """
      win secure land clinch bag get gain obtain earn receive capture net snag nab score pocket garner snap acquire
      draw attract amass accumulate book collect pick scoop swing garnered accept inherit retain keep
      """
    ),
    (.give, "award grant hand give let issue confer allocate place assign bestow pass"),
    (
      .make,
      """
      sign ink strike reach enter announce have make form forge establish launch agree finalize seal unveil renew
      extend expand deepen create set execute cement cut hold complete close file lodge bring submit hail detail
      disclose reveal confirm outline broaden strengthen amend renegotiate start begin do initial penned pen shake
      undertake build maintain enjoy celebrate commit put pour inject pump plough plow sink raise mount commence take
      operate service fulfil fulfill honor honour perform serve rework revise join run share
      """
    ),
    (.lose, "lose forfeit miss"),
    (
      .end,
      """
      cancel scrap tear axe void annul rescind revoke exit quit leave dissolve unwind suspend halt freeze drop abandon
      nullify sever discontinue ditch dump pull kill stop break shelve overturn withdraw lift remove relinquish sell
      divest offload dispose settle
      """
    ),
    (
      .decline,
      """
      refuse reject decline turn spurn rebuff deny block veto oppose resist dismiss snub forgo forego bar scotch shun
      """
    ),
    (
      .plan,
      """
      seek plan consider weigh eye pursue discuss explore negotiate want propose target contemplate mull chase expect
      evaluate prepare anticipate await hope finalise offer near court solicit approach bid envisage promise pledge
      """
    ),
    (.over, "expire lapse end terminate collapse founder conclude unravel"),
  ]

  /// Particles and phrases that turn an otherwise idle verb into one of ending or declining.
  static func effect(of lemma: String, particle: String?, passiveOrTransitive: Bool) -> Effect? {
    switch (lemma, particle) {
    case ("turn", "down"), ("turn", "away"), ("knock", "back"), ("vote", "down"), ("wave", "away"): return .decline
    case ("pull", nil), ("break", nil): return .end
    case ("turn", _): return nil
    case ("run", "out"), ("fall", "through"), ("fall", "apart"): return passiveOrTransitive ? nil : .over
    case ("run", _), ("fall", _): return nil
    // "its stake declined"
    case ("decline", _) where !passiveOrTransitive, ("drop", _) where !passiveOrTransitive: return nil
    case ("call", "off"), ("break", "off"), ("wind", "down"), ("wind", "up"), ("tear", "up"), ("hand", "back"),
      ("back", "out"), ("give", "up"), ("cut", "off"):
      return .end
    case ("pick", "up"), ("snap", "up"), ("scoop", "up"), ("build", "up"): return .gain
    case ("set", nil): return nil
    case ("sign", _), ("set", _): return .make
    case ("give", _): return .give
    case ("end", _) where !passiveOrTransitive, ("terminate", _) where !passiveOrTransitive: return .over
    case ("conclude", _) where !passiveOrTransitive: return .over
    case ("end", _), ("terminate", _): return .end
    case ("conclude", _): return .make
    default: return classes[lemma]
    }
  }
}
