/// The characters that XML 1.0 can hold.
struct XMLCharacters {
  /// How many texts lost characters.
  private(set) var changedTexts = 0

  /// The text without characters that no XML file may hold, such as control characters.
  mutating func cleaned(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(Self.isAllowed) else { return text }
    changedTexts += 1
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isAllowed)))
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
