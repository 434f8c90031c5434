import Language
import Text
import Timeline

/// Reads the dates of a text with the tense that its grammar shows: what `graphkit dates` prints.
public struct DateReader: Sendable {
  /// A temporal expression and its place in code points.
  public struct Found: Hashable, Sendable {
    /// The expression.
    public let expression: TemporalExpression
    /// Where it stands.
    public let range: CodePointRange
  }

  private let analyzer: LanguageAnalyzer
  private let tagger = TemporalTagger()

  /// Loads the language model. Dates need tenses only, for which the fast parser is good enough.
  /// - Throws: ``ExtractionError`` if the embedded model can't be used.
  public init() throws(ExtractionError) {
    do throws(LanguageError) {
      analyzer = LanguageAnalyzer(model: try LanguageModel.embedded(), setting: .fast)
    } catch {
      throw .language(error)
    }
  }

  /// The temporal expressions of a document in order.
  /// - Parameters:
  ///   - document: The document; the publication day of its metadata counts before all else.
  ///   - reference: The day that relative dates count from where neither metadata nor the text itself give one.
  /// - Returns: Every expression with its place in code points.
  public func expressions(in document: Document, reference: CalendarDay?) -> [Found] {
    let published = document.published.flatMap { CalendarDay(iso: $0.prefix(10)) }
    return tagger.expressions(
      in: document.text, range: document.body, reference: published ?? reference,
      tense: analyzer.tenses(of: document.text, in: document.body)
    ).map { Found(expression: $0, range: document.text.codePoints($0.range)) }
  }
}
