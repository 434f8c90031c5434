/// One place of a flat pattern.
struct PatternElement: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// One of some words or marks.
    case words([UInt16])
    /// A terminal with a value.
    case terminal(Terminal)
    /// An expression of a lower level.
    case expression
  }

  let kind: Kind
  /// Whether no white space may stand before it.
  let attached: Bool
}
