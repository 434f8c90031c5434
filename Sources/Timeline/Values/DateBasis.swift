/// Where the resolution of a date comes from.
public enum DateBasis: String, Hashable, Sendable, Codable {
  /// The words say it all.
  case explicit
  /// Counted from the publication date.
  case relativeToPublication = "relative-to-publication"
  /// Counted from another date of the text.
  case relativeToEvent = "relative-to-event"
  /// The words lack the year; publication date or narrative gave it.
  case inferredYear = "inferred-year"
  /// It is the publication date.
  case publication
  /// Another document on the same event says it.
  case otherDocument = "other-document"
}
