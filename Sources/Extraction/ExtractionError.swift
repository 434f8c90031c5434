import Language

/// What can go wrong in setting up extraction.
public enum ExtractionError: Error, Sendable, CustomStringConvertible {
  /// The language model can't be used.
  case language(LanguageError)
  /// The embedded model of relationships can't be read.
  case relationModel
  /// The embedded model of antecedents can't be read.
  case antecedentModel

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .language(let error): error.description
    case .relationModel: "The embedded model of relationships can't be read."
    case .antecedentModel: "The embedded model of antecedents can't be read."
    }
  }
}
