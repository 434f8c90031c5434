/// The kinds of words that look for an antecedent; each has weights of its own.
package enum AntecedentFamily: String, CaseIterable, Sendable {
  case itSubject
  case itObject
  case its
  case itself
  case they
  case them
  case their
  /// "we", "our"
  case we
  /// "the company"
  case company
  /// "the chipmaker"
  case trade
  /// "the agency", "the court"
  case body
  /// "the winner"
  case role
  /// "the subsidiary"
  case unit

  /// Whether it is a pronoun's.
  package var isPronoun: Bool {
    switch self {
    case .itSubject, .itObject, .its, .itself, .they, .them, .their, .we: true
    case .company, .trade, .body, .role, .unit: false
    }
  }

  /// Its place among all.
  package var index: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// Which hidden layer it has: 0 is that of pronouns, 1 that of descriptions.
  package var layer: Int { isPronoun ? 0 : 1 }

  /// Whether the words stand for several.
  var isPlural: Bool { self == .they || self == .them || self == .their }

  /// The family of a personal pronoun.
  init(pronoun form: String, isSubject: Bool) {
    switch form {
    case "it": self = isSubject ? .itSubject : .itObject
    case "its": self = .its
    case "they": self = .they
    case "their": self = .their
    case "them", "themselves": self = .them
    case "we", "us", "our", "ours", "ourselves": self = .we
    default: self = .itself
    }
  }

  /// The family of a description.
  init(_ noun: DescriptionNouns.Meaning) {
    switch noun.nounClass {
    case .role: self = .role
    case .unit: self = .unit
    case .generic, .specific:
      if noun.types.first?.isGovernmental == true {
        self = .body
      } else {
        self = noun.nounClass == .generic ? .company : .trade
      }
    }
  }
}
