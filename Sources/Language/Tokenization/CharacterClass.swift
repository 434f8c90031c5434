/// What the tokenizer tells apart among characters.
package enum CharacterClass: UInt8 {
  case space
  case lower
  case upper
  case digit
  case mark
  case other

  /// The class of a Unicode scalar. Constant time; ASCII is fast.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x30...0x39: self = .digit
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      self = .space
    case 0x21...0x7E: self = .other
    default: self = Self.classify(scalar.properties.generalCategory)
    }
  }

  private static func classify(_ category: Unicode.GeneralCategory) -> CharacterClass {
    switch category {
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter: .lower
    case .decimalNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
    default: .other
    }
  }

  package var isWordCharacter: Bool { self == .lower || self == .upper || self == .digit || self == .mark }
}
