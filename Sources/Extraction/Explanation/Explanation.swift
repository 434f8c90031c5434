import Graph
import Text
import Timeline

/// Why a relationship is in the graph, or why it is not.
public struct Explanation: Hashable, Sendable {
  /// An argument of the trigger at its place.
  public struct Argument: Hashable, Sendable {
    /// `source`, `target` or `via`.
    public let role: String
    /// The organization's name in the graph.
    public let organization: String
    /// Where it is mentioned, in code points.
    public let range: CodePointRange
    /// The words of the mention.
    public let words: String
    /// How sure it is that the words mean this organization, 0 to 1.
    public let confidence: Double
    /// What spoke most for this organization, where a pronoun or description could mean several; strongest first.
    public let reasons: [String]
  }

  /// The document's id.
  public let document: Document.ID
  /// The relationship's id.
  public let relationship: String
  /// Its type.
  public let type: RelationshipType
  /// Where it stands.
  public let status: RelationshipStatus
  /// The sentence, in code points of the document.
  public let range: CodePointRange
  /// The sentence's words.
  public let quote: String
  /// The word that states it.
  public let trigger: CodePointRange
  /// The ends.
  public let arguments: [Argument]
  /// The rule that read it.
  public let rule: String
  /// How the text presents it.
  public let assertion: Assertion
  /// Whose word it is, or nil.
  public let attribution: String?
  /// The date's derivation in words, or nil where there is no date.
  public let date: String?
  /// What it is worth, or nil.
  public let amount: Amount?
  /// How sure it is, 0 to 1.
  public let confidence: Double
  /// What the annotated corpus teaches for it: names of features, strongest first.
  public let pro: [String]
  /// What it teaches against it.
  public let contra: [String]
  /// Why it was rejected; nil if it was accepted.
  public let rejection: String?

  /// The quote with the trigger in braces and the arguments in brackets: `[Acme] {won} a contract from [the navy]`.
  public var marked: String {
    var marks = [(offset: Int, isEnd: Bool, text: String)]()
    for argument in arguments where range.start <= argument.range.start && argument.range.end <= range.end {
      marks.append((argument.range.start, false, "["))
      marks.append((argument.range.end, true, "]"))
    }
    marks.append((trigger.start, false, "{"))
    marks.append((trigger.end, true, "}"))
    marks.sort { $0.offset != $1.offset ? $0.offset < $1.offset : $0.isEnd && !$1.isEnd }
    let scalars = Array(quote.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    for mark in marks {
      let offset = min(max(mark.offset - range.start, position), scalars.count)
      result.append(contentsOf: scalars[position..<offset])
      result.append(contentsOf: mark.text.unicodeScalars)
      position = offset
    }
    result.append(contentsOf: scalars[position...])
    return String(result)
  }
}
