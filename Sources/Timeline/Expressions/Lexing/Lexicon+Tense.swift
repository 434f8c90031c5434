extension Lexicon {
  /// What a word says of the time of its clause: 1 for the future, 2 for the past, 3 for a schedule in the
  /// present, 4 for the auxiliaries of the past.
  static let tenseCues = table(
    """
    will shall ll would going expects expected expect plans plan planned planning scheduled due upcoming intends intend
    aims aim hopes hope should must may could might can proposes proposed pending forthcoming looming slated targeted
    targets payable anticipates anticipated projected forecast tentatively tomorrow please wants 1
    said told won sued made took came fell rose sold bought gave met began went got saw held led left
    lost paid ran sent spent stood struck wrote hit put cut broke built became brought chose drew fought
    found grew knew kept lay lent meant rang sought shot spoke spun swore taught thought threw withdrew wore dealt
    arose shut hurt drove flew forgot froze hid hung shook sank slept stole stuck swept tore woke let set
    closed ago yesterday previously earlier former 2
    begins begin starts opens open closes close ends expires expire lapses lapse takes matures mature runs
    becomes kicks arrives meets meet launches returns resumes resume faces falls effective convenes goes
    leaves visits listed applies apply remains go elect turns celebrates hosts departs retires 3
    was were had did been has have 4
    """)

  /// Words that commit to the date right after them: by themselves (1), with "for", "on" and the like (2), with "until"
  /// or "to" (3), with "for" alone (4); 5 for what is near on either side.
  static let commitments = table(
    """
    effective due payable ending maturing expires expiring matures 1
    scheduled rescheduled slated expected planned set timed booked tentatively 2
    postponed delayed adjourned recessed deferred extended suspended rescheduled moved pushed put 3
    called announced fixed convened reserved 4
    deadline deadlines 5
    """)

  /// Verbs whose infinitive tells of what was to come when they were said: "agreed to meet on Tuesday".
  static let infinitiveVerbs = table(
    """
    agreed decided voted promised pledged vowed intended hoped wanted offered proposed arranged opted threatened
    elected resolved chose refused aimed 1
    """)

  /// Verbs of ``tenseCues`` that are nouns, too, behind a noun: "site visits".
  static let pluralNouns = table("visits launches returns 1")

  /// Verbs that ask for something to be done when they start a sentence.
  static let imperatives = table(
    """
    schedule remind book arrange reserve cancel reschedule create add set move meet plan block put let make send
    disconnect report submit register apply complete pay file return call invite join save wake change 1
    """)
}
