/// On which side of the publication a date lies that could lie on either.
enum TimeDirection: Sendable {
  /// Words or tense say before it.
  case past
  /// Nothing says after it; a date just ahead is meant all the same where the last of its name is long past.
  case likelyPast
  /// Words or tense say after it.
  case future
  /// It was once ahead, and may still be: the nearest is meant.
  case nearest
}
