import Language

/// States and provinces that follow a city's name: "Sterling, Virginia".
enum StatesOfCountries {
  /// Whether a comma and a state or province begin at a token, so that the name before is a city.
  static func follow(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].form == "," else { return false }
    if names.contains(tokens[index + 1].form) { return true }
    return index + 2 < tokens.count && names.contains(tokens[index + 1].form + " " + tokens[index + 2].form)
  }

  /// Whether a name is of the place where somebody is from: "Schaumburg, Illinois-based Acme".
  static func isHome(_ tokens: [Token], _ index: Int) -> Bool {
    guard follow(tokens, index) else { return false }
    return tokens[index...].prefix(6).contains { ["based", "headquartered"].contains($0.form) }
  }

  /// Whether a name is a state's or province's.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
    "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
    "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah",
    "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "Ontario", "Quebec", "Alberta",
    "Manitoba", "British Columbia", "Nova Scotia", "Saskatchewan", "New Brunswick", "D.C.", "Ala.", "Ariz.", "Ark.",
    "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Md.", "Mass.", "Mich.",
    "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "N.H.", "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.", "Okla.", "Ore.",
    "Pa.", "R.I.", "S.C.", "S.D.", "Tenn.", "Vt.", "Va.", "Wash.", "W.Va.", "Wis.", "Wyo.",
  ]
}
