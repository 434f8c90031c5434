import Timeline

/// Which verbs and nouns make a happening of an organization, as data: "filed a complaint" is a lawsuit, "imposed a tariff"
/// a policy, "launched" a launch whatever its object.
enum DeedTable {
  /// Verbs that take their meaning from a noun, and the nouns.
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

  /// What a verb tells with the noun that it acts on.
  /// - Parameters:
  ///   - verb: The verb's lemma, with its particle if it has one: "roll out".
  ///   - noun: The lemma of its object, of the subject of its passive, or of what a preposition ties to it.
  /// - Returns: The type of the happening, or nil if it is none.
  static func type(of verb: String, with noun: String) -> EventType? {
    phrases.first { $0.verbs.contains(verb) && $0.nouns.contains(noun) }?.type
  }

  /// What a verb without object tells of its subject: "the merger closed", "production began".
  static func type(of verb: String, about subject: String) -> EventType? {
    subjects.first { $0.verbs.contains(verb) && $0.nouns.contains(subject) }?.type
  }

  /// What a verb tells whatever it acts on, or nil.
  static func type(of verb: String) -> EventType? { verbs[verb] }

  /// What an organization does with a preposition and without object: "withdrew from", "listed at".
  static func type(ofIntransitive verb: String, _ preposition: String) -> EventType? {
    prepositions.first { $0.verbs.contains(verb) && $0.nouns.contains(preposition) }?.type
  }

  /// Whether a verb only reports, so that what it reports may be the happening.
  static func isReport(_ verb: String) -> Bool { verbs[verb] == .announcement || verb == "say" }

  /// Words for what makes something possible or likely, over the infinitive that tells it.
  static let enabling = words(
    "position enable allow help permit ready able set expect poise prepare empower likely due")

  /// Verbs for how an organization began.
  static let foundings = words("found establish incorporate create form set")

  /// Who decides in court, by the word for them.
  static let judges = words("court judge jury tribunal arbitrator magistrate")
  /// What they do that makes a lawsuit's next step.
  static let judging = words(
    "award order rule find sentence block reject dismiss throw_out uphold overturn halt grant deny approve convict acquit "
      + "clear allow maintain freeze strike_down bar decide hold reverse affirm vacate annul quash side suspend refuse "
      + "impose fine issue hear")
  /// What somebody pays or wins something to end: "agreed to pay $5 million to settle charges".
  static let settling = words("settle resolve end")
  /// Nouns for what goes before a court.
  static let disputes = words(
    "lawsuit suit complaint charge claim case investigation probe allegation liability dispute litigation violation "
      + "inquiry accusation action verdict damages jury")
  /// Who speaks for the organization whose name stands beside: "Treasury Secretary Ana Bell".
  static let offices = words(
    "president minister secretary administrator commissioner ceo chief executive chairman chairwoman chair director "
      + "spokesman spokeswoman spokesperson official officials governor attorney prime officer head commander general")

  private static let verbs: [String: EventType] = Dictionary(
    uniqueKeysWithValues: alone.flatMap { type, list in words(list).map { ($0, type) } })

  private static let alone: [(EventType, String)] = [
    (EventType.announcement, "announce unveil disclose reveal confirm admit pledge apologize apologise warn"),
    (.launch, "launch introduce inaugurate roll_out lift_off"),
    (
      .lawsuit,
      "sue countersue indict prosecute subpoena settle plead pled appeal convict acquit fine charge investigate"
    ),
    (.policy, "enact outlaw legislate repeal ban prohibit restrict legalize legalise decriminalize decriminalise"),
    (.partnership, "partner team_up collaborate"),
    (.acquisition, "merge"),
    (.investment, "invest"),
    (.designation, "sanction blacklist"),
    (
      .other,
      "nationalize nationalise dissolve rename rebrand shelve arrest detain seize raid evacuate expel hack vote "
        + "downgrade upgrade ground deploy attack bomb invade shoot_down capture derail collide crash explode land dock "
        + "deport oust depose reinstate repatriate restructure reorganize reorganise delist discover "
        + "detect intercept annex donate default lay_off email e-mail accuse set_up spin_off spin_out recall"
    ),
  ]

  private static let phrases: [Phrase] = [
    Phrase(.lawsuit, "open", "trial hearing"),
    Phrase(.policy, "raise cut hike lower lift hold keep increase", "rate rates"),
    Phrase(.designation, "impose announce place put add", "sanction sanctions blacklist"),
    Phrase(.policy, policyVerbs, policyNouns),
    Phrase(.policy, "pass approve sign enact adopt introduce veto", "bill act"),
    Phrase(
      .lawsuit, "file bring lodge launch open start begin drop win lose reach announce settle face resolve hear",
      legalNouns),
    Phrase(
      .lawsuit, "issue grant deny dismiss uphold overturn reject affirm vacate reverse lift hand_down", rulingNouns),
    Phrase(.lawsuit, "pay forfeit receive", "fine penalty settlement damages"),
    Phrase(
      .contract, "win secure receive sign award get land clinch ink strike reach renew extend agree", dealNouns),
    Phrase(.contract, "exercise", "option"),
    Phrase(.contract, "announce", "selection award contract order deal agreement"),
    Phrase(
      .partnership, "sign form announce enter establish reach conclude agree",
      "partnership alliance collaboration venture memorandum mou cooperation pact"),
    Phrase(.partnership, "join", "force forces"),
    Phrase(
      .acquisition, "announce complete close finalize finalise conclude",
      "acquisition takeover merger purchase buyout"),
    Phrase(
      .acquisition, "acquire buy purchase sell divest",
      "business unit division subsidiary branch brand company startup firm asset operation arm maker rival"),
    Phrase(
      .investment, "acquire buy purchase take sell offload divest raise increase cut reduce",
      "stake share shareholding stock interest holding"),
    Phrase(.investment, "raise secure close complete bag receive", "round funding financing capital fund"),
    Phrase(.investment, "award give grant provide", "grant funding subsidy"),
    Phrase(
      .termination, "end terminate cancel scrap drop abandon discontinue halt suspend",
      "contract deal agreement order partnership venture program programme project talk negotiation"),
    Phrase(
      .termination, "leave exit quit", "project venture consortium agreement contract deal arrangement partnership"),
    Phrase(.policy, "grant", "charter licence license approval permit permission clearance"),
    Phrase(.refusal, "reject refuse decline turn_down rebuff", "offer bid proposal request deal approach"),
    Phrase(
      .launch, "open begin start commence resume release build complete",
      "office store shop plant factory facility center centre branch headquarters production operation service sale "
        + "construction trial test product version platform program programme initiative site mine line campus lab "
        + "laboratory hub"),
    Phrase(.launch, "emerge", "stealth"),
    Phrase(.other, "go", "public private bankrupt bust"),
    Phrase(.launch, "enter", "market business segment field sector"),
    Phrase(
      .announcement, "release publish issue present deliver submit propose report post",
      "report statement data result figure earnings study survey plan proposal notice warning finding "
        + "profit loss revenue forecast strategy roadmap paper index"),
    Phrase(.announcement, "invite", "bid bidder tender offer application applicant"),
    Phrase(.termination, "cut sever end break_off", "tie link relationship relation"),
    Phrase(.termination, "pull", "plug"),
    Phrase(.lawsuit, "win lose settle", "round battle fight dispute trial ruling verdict judgment judgement"),
    Phrase(.contract, "select choose pick shortlist", "company firm vendor contractor supplier bidder bid proposal"),
    Phrase(.other, "catch", "fire"),
    Phrase(.other, "win receive", "award prize medal election championship"),
    Phrase(.other, "change", "name"),
    Phrase(.other, "cancel ground suspend reopen", "flight event airport border school"),
    Phrase(.other, "send withdraw deploy", "troop soldier warship force"),
    Phrase(.other, "submit file lodge", "bid application request"),
    Phrase(.acquisition, "make launch raise increase sweeten improve", "bid offer"),
    Phrase(.announcement, "issue", "alert advisory apology"),
    Phrase(.other, "go", "strike"),
    Phrase(.other, "move relocate shift transfer", "headquarters hq seat domicile"),
    Phrase(
      .other, "appoint name hire elect promote",
      "ceo chief executive chairman chairwoman chair president director head officer"),
    Phrase(.other, "suffer experience", "breach attack outage hack intrusion cyberattack leak"),
    Phrase(.other, "complete finish conclude", "shipment delivery voyage flight mission review transfer"),
    Phrase(.contract, "enter place", "agreement contract order lease"),
    Phrase(.lawsuit, "serve execute", "subpoena warrant summons"),
    Phrase(.other, "send write", "letter email e-mail message"),
    Phrase(.other, "file", "bankruptcy protection ipo prospectus registration application insolvency offering"),
    Phrase(.other, "declare", "bankruptcy insolvency bankrupt insolvent emergency"),
    Phrase(.other, "close shut shutter", "office plant factory store branch mine facility refinery smelter site"),
    Phrase(.other, "halt suspend stop resume", "production operation service sale trading flight shipment work"),
    Phrase(
      .other, "host hold convene attend",
      "meeting conference summit workshop forum ceremony hearing exercise talks election"),
    Phrase(
      .other, "approve issue receive win obtain gain get secure",
      "application drug vaccine approval clearance licence license certification certificate permit"),
    Phrase(.other, "cut slash eliminate shed axe lay_off", "job position worker employee staff workforce"),
    Phrase(
      .other, "clear approve block authorize authorise", "merger takeover acquisition deal purchase transaction sale"),
    Phrase(.other, "test conduct fire", "missile weapon rocket device bomb nuke"),
    Phrase(.other, "withdraw delay postpone cancel complete hold", "ipo offering listing flotation float"),
  ]

  private static let subjects: [Phrase] = [
    Phrase(.acquisition, "close complete", "merger acquisition takeover deal purchase buyout transaction"),
    Phrase(.termination, "collapse fail break_down founder end", "talk negotiation merger deal takeover bid"),
    Phrase(.termination, "expire lapse end", "contract deal agreement partnership licence license lease"),
    Phrase(.lawsuit, "open begin start", "trial hearing case"),
    Phrase(.launch, "begin start commence", "production construction operation service sale drilling delivery"),
    Phrase(.policy, "take", policyNouns),
    Phrase(
      .launch, "open launch debut lift_off start begin",
      "factory plant store shop office service product satellite rocket spacecraft mission site platform app programme "
        + "program campus facility centre center"),
  ]

  /// Nouns that tell what an organization did on the date beside them: "Acme's flotation in 2013".
  private static let nouns: [String: EventType] = Dictionary(
    uniqueKeysWithValues: [
      (EventType.other, "ipo flotation listing bankruptcy insolvency collapse spinout spinoff"),
      (.launch, "opening inauguration"),
      (.lawsuit, "settlement lawsuit complaint conviction indictment verdict ruling"),
      (.acquisition, "acquisition takeover purchase buyout"),
    ].flatMap { type, list in words(list).map { ($0, type) } })

  /// What a noun that tells a happening by itself tells, or nil.
  static func type(ofNoun noun: String, isPublic: Bool) -> EventType? {
    nouns[noun] ?? (isPublic && noun == "offering" ? .other : nil)
  }

  /// Nouns that stand for what was told before: "the deal", "that inquiry".
  static let known = words(
    "deal agreement contract partnership alliance venture transaction acquisition takeover merger purchase complaint suit "
      + "lawsuit case appeal settlement investigation probe inquiry pact memorandum")

  private static let prepositions: [Phrase] = [
    Phrase(.termination, "withdraw pull_out drop_out exit", "from of"),
    Phrase(.other, "list float debut", "at on in"),
    Phrase(.other, "spin", "out_of"),
    Phrase(.other, "meet", "with"),
    Phrase(.launch, "expand", "to into"),
    Phrase(.investment, "close", "at"),
  ]

  private static let policyVerbs =
    "impose introduce adopt issue pass approve implement lift lower ease tighten relax extend announce unveil propose publish "
    + "sign set enforce abolish scrap remove suspend bring_in enact finalize finalise launch repeal waive"
  private static let policyNouns =
    "rule regulation restriction ban tariff duty law legislation policy guideline guidance "
    + "standard moratorium quota cap requirement directive reform measure mandate decree levy tax subsidy limit "
    + "prohibition curb exemption waiver embargo code amendment"
  private static let legalNouns =
    "lawsuit suit complaint appeal petition motion charge settlement investigation probe inquiry injunction case "
    + "litigation writ objection allegation counterclaim claim"
  private static let rulingNouns =
    "ruling verdict judgment judgement injunction decision appeal lawsuit suit complaint motion petition case "
    + "subpoena conviction indictment claim"
  private static let dealNouns = "contract order deal agreement licence license lease"
}
