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

  /// Creates evidence from its parts.
  public init(
    document: Document.ID, range: CodePointRange, quote: String, trigger: CodePointRange? = nil, rule: String,
    assertion: Assertion = .stated, attribution: String? = nil
  ) {
    self.document = document
    self.range = range
    self.quote = quote
    self.trigger = trigger
    self.rule = rule
    self.assertion = assertion
    self.attribution = attribution
  }
}
