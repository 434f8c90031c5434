/// What can be wrong with a language model or with CoNLL-U that was given.
public enum LanguageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes aren't a graphkit language model.
  case notAModel
  /// The model was written for another version of graphkit.
  case unsupportedVersion(found: UInt32, expected: UInt32)
  /// The model ends too early.
  case truncated
  /// The model's checksum doesn't agree with its bytes.
  case corrupted
  /// A part of the model is missing or malformed.
  case malformedPart(name: String)
  /// A line of CoNLL-U can't be read; lines count from 1.
  case invalidCoNLLU(line: Int, reason: String)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .notAModel: "This is not a graphkit language model."
    case .unsupportedVersion(let found, let expected):
      "The language model has format version \(found); this graphkit reads version \(expected)."
    case .truncated: "The language model is truncated."
    case .corrupted: "The language model is corrupted: its checksum doesn't match."
    case .malformedPart(let name): "The language model's part '\(name)' is missing or malformed."
    case .invalidCoNLLU(let line, let reason): "Line \(line) is not valid CoNLL-U: \(reason)."
    }
  }
}
