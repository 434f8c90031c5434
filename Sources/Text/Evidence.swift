/// The place in a document that shows something.
public struct Evidence: Hashable, Sendable {
  /// The document's id.
  public var document: Document.ID
  /// Where the quote stands, in code points of the document's text.
  public var range: CodePointRange
  /// The words at ``range``, unchanged.
  public var quote: String
  /// Where the word stands that states it, or nil where the construction as a whole does.
  public var trigger: CodePointRange?
  /// The name of the rule that read it.
  public var rule: String
  /// How the text presents it.
  public var assertion: Assertion
  /// Whose word it is, as the text names them ("according to …"), or nil.
  public var attribution: String?
  /// How likely it is that the passage shows what it is cited for, 0 to 1.
  public var confidence: Double

  /// Creates evidence from its parts.
  public init(
    document: Document.ID, range: CodePointRange, quote: String, trigger: CodePointRange? = nil, rule: String,
    assertion: Assertion = .stated, attribution: String? = nil, confidence: Double = 1
  ) {
    self.document = document
    self.range = range
    self.quote = quote
    self.trigger = trigger
    self.rule = rule
    self.assertion = assertion
    self.attribution = attribution
    self.confidence = confidence
  }
}

extension Evidence: Comparable {
  /// Orders by document, place, then the rest, so that equal order means equal evidence.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    if left.document != right.document { return left.document < right.document }
    if left.range != right.range { return left.range < right.range }
    if left.trigger != right.trigger {
      guard let leftTrigger = left.trigger, let rightTrigger = right.trigger else { return left.trigger == nil }
      return leftTrigger < rightTrigger
    }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.assertion != right.assertion { return left.assertion.rawValue < right.assertion.rawValue }
    if left.attribution != right.attribution { return (left.attribution ?? "") < (right.attribution ?? "") }
    return left.confidence < right.confidence
  }
}
