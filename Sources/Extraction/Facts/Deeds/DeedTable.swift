import Timeline

/// Which verbs and nouns make a happening of an organization, as data: "filed a complaint" is a lawsuit, "imposed a tariff"
/// a policy, "launched" a launch whatever its object.
enum DeedTable {
  /// Verbs that take their meaning from their object, and the objects.
  private struct Phrase {
    var verbs: Set<String>
    var nouns: Set<String>
    var type: EventType

    init(_ type: EventType, _ verbs: String, _ nouns: String) {
      self.type = type
      self.verbs = DeedTable.words(verbs)
      self.nouns = DeedTable.words(nouns)
    }
  }

  /// The words of a list; an underscore joins a verb and its particle.
  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) })
  }

  /// What a verb with one of its objects tells; nil where neither the two together nor the verb alone tells a happening.
  /// - Parameters:
  ///   - verb: The verb's lemma, with its particle if it has one: "roll out".
  ///   - noun: The lemma of its object, the subject of the passive, or of what a preposition ties to it.
  static func type(of verb: String, with noun: String) -> EventType? {
    phrases.first { $0.verbs.contains(verb) && $0.nouns.contains(noun) }?.type
  }

  /// What a verb tells whatever its object is, or nil.
  static func type(of verb: String) -> EventType? { verbs[verb] }

  /// Whether a verb only reports, so that what it reports may be the happening.
  static func isReport(_ verb: String) -> Bool { verbs[verb] == .announcement || verb == "say" }

  private static let verbs: [String: EventType] = Dictionary(
    uniqueKeysWithValues: alone.flatMap { type, list in words(list).map { ($0, type) } })

  private static let alone: [(EventType, String)] = [
    (EventType.announcement, "announce unveil disclose reveal"),
    (.launch, "launch introduce inaugurate debut roll_out lift_off"),
    (.lawsuit, "sue countersue indict prosecute subpoena settle plead convict acquit fine"),
    (.policy, "enact outlaw legislate repeal"),
    (.other, "found incorporate nationalize nationalise dissolve rename rebrand shelve"),
  ]

  private static let phrases: [Phrase] = [
    Phrase(.policy, policyVerbs, policyNouns),
    Phrase(
      .lawsuit, "file bring lodge launch open start begin drop win lose reach announce settle face resolve hear",
      legalNouns),
    Phrase(
      .lawsuit, "issue grant deny dismiss uphold overturn reject affirm vacate reverse lift hand_down", rulingNouns),
    Phrase(.lawsuit, "pay forfeit", "fine penalty settlement damage"),
    Phrase(.contract, "win secure receive sign award get land clinch ink strike reach renew extend", dealNouns),
    Phrase(
      .partnership, "sign form announce enter establish reach conclude",
      "partnership alliance collaboration venture memorandum mou cooperation pact"),
    Phrase(
      .acquisition, "announce complete close finalize finalise conclude",
      "acquisition takeover merger purchase buyout"),
    Phrase(
      .acquisition, "acquire buy purchase sell divest",
      "business unit division subsidiary branch brand company startup firm asset operation arm maker rival"),
    Phrase(.investment, "raise secure close complete bag receive", "round funding financing capital"),
    Phrase(
      .termination, "end terminate cancel scrap drop abandon discontinue halt suspend",
      "contract deal agreement partnership program programme project talk negotiation production"),
    Phrase(.refusal, "reject refuse decline turn_down rebuff", "offer bid proposal request deal approach"),
    Phrase(
      .launch, "open begin start commence resume release build complete",
      "office store shop plant factory facility center centre branch headquarters production operation service sale "
        + "construction trial trials test product version platform program programme initiative site mine line campus lab "
        + "laboratory hub"),
    Phrase(
      .announcement, "release publish issue present deliver submit propose report",
      "report statement data result figure earnings study survey plan proposal notice warning letter list finding "
        + "profit loss revenue forecast strategy roadmap paper index"),
    Phrase(.other, "file", "bankruptcy protection ipo prospectus registration application insolvency"),
    Phrase(.other, "declare", "bankruptcy insolvency bankrupt insolvent emergency"),
    Phrase(.other, "close shut shutter", "office plant factory store branch mine facility refinery smelter site"),
    Phrase(.other, "cut slash eliminate shed axe lay_off", "job position worker employee staff workforce"),
    Phrase(.other, "clear approve block authorize authorise", "merger takeover acquisition deal purchase transaction"),
    Phrase(.other, "test conduct fire", "missile weapon rocket device bomb nuke"),
    Phrase(.other, "withdraw delay postpone cancel complete hold launch", "ipo offering listing flotation float"),
  ]

  private static let policyVerbs =
    "impose introduce adopt issue pass approve implement lift ease tighten relax extend announce unveil propose publish "
    + "sign set enforce abolish scrap remove suspend bring_in enact finalize finalise launch repeal waive"
  private static let policyNouns =
    "rule regulation restriction ban tariff duty sanction sanctions law legislation bill policy guideline guidance "
    + "standard moratorium quota cap requirement directive reform measure mandate decree levy tax subsidy limit "
    + "prohibition curb exemption waiver embargo code amendment act"
  private static let legalNouns =
    "lawsuit suit complaint appeal petition motion charge settlement investigation probe inquiry injunction case "
    + "litigation writ objection allegation counterclaim"
  private static let rulingNouns =
    "ruling verdict judgment judgement injunction decision appeal lawsuit suit complaint motion petition case order "
    + "subpoena conviction indictment claim"
  private static let dealNouns = "contract order deal agreement licence license lease"
}
