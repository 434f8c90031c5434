/// The closed sets of the annotation, as Corpora/GUIDELINES.md defines them.
enum Vocabulary {
  static let organizations: Set = [
    "company", "division", "investor", "government", "government-agency", "university", "nonprofit",
    "international-body", "other-organization",
  ]
  static let mentionKinds: Set = [
    "name", "short", "acronym", "description", "pronoun", "place", "product", "publication", "person",
  ]
  static let relations = [
    "contracted-with", "invests-in", "designated-risk", "part-of", "acquires", "opposes", "partners-with",
    "competes-with",
  ]
  static let symmetricRelations: Set = ["partners-with", "competes-with"]
  static let statuses: Set = ["in-effect", "planned", "declined", "ended"]
  static let assertions: Set = ["stated", "reported", "hedged"]
  static let events: Set = [
    "contract", "investment", "designation", "partnership", "acquisition", "termination", "refusal", "lawsuit",
    "launch", "announcement", "policy", "other",
  ]
  /// The voices of the test and dev parts; every other voice is in the train part.
  static let heldOut = [
    "british": "test", "wire-b": "test", "regulator": "test", "sanctions": "test", "trade": "dev", "indian": "dev",
    "factsheet": "dev", "startups": "dev", "panel-a": "test", "panel-b": "test",
  ]
}
