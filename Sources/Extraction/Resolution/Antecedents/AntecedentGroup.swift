/// Organizations that a text mentions as one: "Acme and Bolt".
struct AntecedentGroup {
  var sentence: Int
  /// The members, sorted.
  var members: [Int]
  /// The weight of its role.
  var role: Double
}
