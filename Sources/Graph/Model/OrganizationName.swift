import Foundation

/// Comparison of organizations' names.
public enum OrganizationName {
  /// What names of one organization have in common: lower case, without accents, punctuation, a leading "the" and legal
  /// forms at the end. "The Meridian Group, Inc." and "Meridian Group" share a key.
  public static func key(_ name: String) -> String {
    var words = words(of: name)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// Whether a character only marks a name as somebody's: "™".
  public static func isMark(_ character: Character) -> Bool { "™®℠©".contains(character) }

  /// Legal forms that companies bear or leave out, in lower case without punctuation.
  public static let legalForms: Set<String> = [
    "ab", "ag", "aps", "as", "asa", "bhd", "bv", "co", "company", "corp", "corporation", "dd", "doo", "eood", "fze",
    "gmbh", "hf", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk", "limited", "llc", "llp", "lp", "ltd", "ltda",
    "nv",
    "nyrt", "ojsc", "ooo", "oy", "oyj", "pjsc", "plc", "pte", "pty", "pvt", "sa", "sab", "sarl", "sas", "sdn", "se",
    "spa",
    "srl", "sro", "tbk", "uab", "zrt",
  ]

  private static func words(of name: String) -> [String] {
    let folded = name.filter { !isMark($0) }.decomposedStringWithCompatibilityMapping.lowercased()
    var words = [String]()
    var word = ""
    for scalar in folded.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == "'" || scalar == "’" || scalar.properties.generalCategory == .nonspacingMark
      {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
