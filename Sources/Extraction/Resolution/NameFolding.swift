import Foundation
import Graph

/// Folding of names and words for comparison.
enum NameFolding {
  /// The words of a name in lower case, without accents, punctuation and a leading "the"; "&" becomes "and".
  static func words(_ name: some StringProtocol) -> [String] {
    var words = [String]()
    var word = ""
    func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "'" || scalar == "’" }
    for scalar in String(name.filter { !OrganizationName.isMark($0) }).decomposedStringWithCompatibilityMapping
      .lowercased().unicodeScalars
    {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if isJoiner(scalar) || scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        if !word.isEmpty { words.append(word) }
        word = ""
        if scalar == "&" { words.append("and") }
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words
  }

  /// Whether a form begins with a capital letter or a digit.
  static func isCapitalized(_ form: String) -> Bool {
    guard let first = form.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil
  }

  /// Whether a form has at least two letters, all of them capital.
  static func isAllCapitals(_ form: String) -> Bool {
    var letters = 0
    for scalar in form.unicodeScalars where scalar.properties.isAlphabetic {
      guard scalar.properties.isUppercase else { return false }
      letters += 1
    }
    return letters > 1
  }
}
