import Graph

/// A frame found in a sentence with the organizations that fill its roles.
struct FrameMatch: Sendable {
  var frame: Frame
  /// The type; a deal's may differ from its frame's.
  var type: RelationshipType
  /// The token that triggers the frame.
  var trigger: Int
  /// The token whose factuality counts: the light verb, or the trigger.
  var predicate: Int
  /// What the light verb does; nil for verbs and for nouns without one.
  var effect: LightVerbs.Effect?
  var sources: [Filler]
  var targets: [Filler]
  /// Organizations through which it runs.
  var via: [Filler]
  /// How likely the match is right before the rest is known.
  var precision: Double
}
