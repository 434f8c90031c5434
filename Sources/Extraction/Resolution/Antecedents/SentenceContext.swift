import Language

/// What a sentence leaves to the next: who or what it was about.
struct SentenceContext {
  /// How present things were as subjects.
  var rival = (singular: 0.0, plural: 0.0)
  /// Whether the main clause's subject was a thing in singular, in plural, or a person.
  var isMainThing = (singular: false, plural: false)
  var isMainPerson = false

  /// Nothing said yet.
  init() {}

  init(_ rivals: RivalNouns) {
    rival = (rivals.asSubject(isPlural: false), rivals.asSubject(isPlural: true))
    guard let subject = ClauseStructure(tokens: rivals.tokens).mainSubject else { return }
    isMainThing = (rivals.isThing(subject, isPlural: false), rivals.isThing(subject, isPlural: true))
    isMainPerson = !rivals.isMention[subject] && rivals.isHuman(subject)
  }
}
