/// A finished page and what its elements say to those who can't see it.
struct Figure: Sendable {
  /// The name of the view.
  var name: String
  var canvas: Canvas
  var title: String
  /// The content in words.
  var summary: String
  /// What elements say, by id.
  var annotations: [String: Annotation]
}
