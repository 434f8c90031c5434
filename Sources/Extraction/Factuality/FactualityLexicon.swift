/// What governs a predicate and how that changes its factuality.
enum FactualityLexicon {
  /// What a governing verb, noun or adjective does to what it governs.
  enum Effect: Sendable { case plan, decline, end, deny, report, suppose, fail, agree, advise }

  static let effects: [String: Effect] = {
    var effects = [String: Effect]()
    for (effect, words) in table {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { effects[String(word)] = effect }
    }
    return effects
  }()

  private static let table: [(Effect, String)] = [
    (
      .plan,
      """
      plan intend aim seek hope expect want propose consider weigh explore prepare mull contemplate look try promise
      offer vow pledge threaten move set due likely ready schedule slate poise bid proposal talk aspire target eye
      expected scheduled slated poised interested negotiate ask urge push call consult discuss discussion negotiation
      opt-in pending intention project attempt anticipate apply lobby think evaluate determined keen ambition effort await
      invite request require wish race study tender tip near close about proposed prospective approach option
      """
    ),
    (.decline, "avoid refuse decline reject rebuff oppose unwilling reluctant refusal hesitate rule opt"),
    (.end, "stop cease quit halt discontinue suspend"),
    (.deny, "deny denial refute dispute rumor rumour false"),
    (
      .report,
      "say announce report tell state confirm note add claim disclose reveal write indicate show explain detail learn declare insist acknowledge admit release understand"
    ),
    (.suppose, "believe suspect speculate suggest imagine suppose assume guess doubt argue wonder predict"),
    (.advise, "recommend"),
    (.fail, "fail unable failure neglect prevent prohibit forbid block bar"),
    (.agree, "agree decide choose opt elect commit sign commitment agreement"),
  ]

  /// Adverbs and adjectives that say that something is over.
  static let former: Set<String> = [
    "former", "previous", "erstwhile", "ex", "one-time", "onetime", "past", "then", "old", "outgoing", "departing",
    "lapsed", "expired", "terminated", "cancelled", "canceled", "defunct", "scrapped",
  ]
  /// What investors of rounds before are called, who need not have left.
  static let earlier: Set<String> = ["previous", "past", "old"]
  /// Who beats others to win something has won it, and who pays to get it has it.
  static let prevailing: Set<String> = [
    "pay", "spend", "beat", "defeat", "outbid", "edge", "overcome", "best", "outmaneuver", "fend",
  ]

  /// Verbs with which one leaves talks or a plan.
  static let leaving: Set<String> = ["walk", "pull", "back", "withdraw", "step", "drop", "retreat", "exit", "bow"]

  /// What is done once or not at all.
  static let purchases: Set<String> = ["buy", "acquire", "purchase", "merge", "take", "sell"]

  /// Verbs with an infinitive or participle of what is so already.
  static let lasting: Set<String> = ["continue", "keep", "remain"]

  /// Verbs by which an end is announced.
  static let ending: Set<String> = [
    "end", "terminate", "cancel", "scrap", "drop", "lift", "remove", "cut", "sever", "part", "discontinue", "revoke",
    "rescind",
  ]

  /// Nouns with a clause that may not be so.
  static let tellings: Set<String> = [
    "evidence", "proof", "indication", "sign", "suggestion", "report", "rumour", "rumor", "claim", "allegation",
    "assertion", "speculation", "story",
  ]
  /// What is done to such a telling that is wrong.
  static let rebutting: Set<String> = ["deny", "dismiss", "reject", "refute", "rebut", "contradict", "dispute"]
  /// What such a telling is when it is wrong.
  static let untrue: Set<String> = ["false", "untrue", "wrong", "incorrect", "baseless", "inaccurate", "unfounded"]

  /// Verbs that keep something going: without them it ends.
  static let renewing: Set<String> = ["renew", "extend", "prolong"]

  /// Nouns with an infinitive of what may as well not be done.
  static let chances: Set<String> = ["opportunity", "chance", "ability", "freedom", "incentive", "temptation"]

  /// What allows a deed, and what is done to it by those who don't have it yet: "needs a licence to sell".
  static let leave: Set<String> = ["licence", "license", "permit", "permission", "approval", "waiver", "clearance"]
  static let wanting: Set<String> = ["need", "require", "seek", "want", "request", "await", "lack"]

  /// Verbs with "against" by which a plan is given up.
  static let deciding: Set<String> = ["decide", "vote", "rule", "advise", "lean"]

  /// With which one asks a court for a deed: "a suit to block the purchase".
  static let suing: Set<String> = [
    "sue", "suit", "lawsuit", "complaint", "petition", "file", "injunction", "order", "fight", "press",
  ]

  /// What a plan waits for without being in doubt: "would buy Acme if regulators approve".
  static let approvals: Set<String> = ["approve", "clear", "permit", "allow", "ratify", "agree", "pass", "authorize"]

  static let formerly: Set<String> = ["formerly", "previously", "once"]
  /// Verbs that, denied, leave as it is what they are said of.
  static let touching: Set<String> = ["affect", "change", "alter", "impact", "influence", "disrupt"]
  /// Adjectives that say that something is not yet so.
  static let prospective: Set<String> = [
    "proposed", "planned", "potential", "possible", "prospective", "future", "pending", "expected", "would-be",
    "likely", "tentative", "mooted", "upcoming", "preliminary",
  ]
  /// Adjectives that say that something came to nothing.
  static let failed: Set<String> = [
    "failed", "rejected", "aborted", "abortive", "blocked", "unsuccessful", "abandoned", "losing", "failing",
    "rebuffed", "spurned",
  ]
  static let conditionals: Set<String> = ["if", "unless", "whether", "provided", "should"]
}
