/// A line of the file: an entity of FollowTheMoney, all of whose values are lists of strings.
struct FollowTheMoneyEntity: Encodable {
  let id: String
  let schema: String
  private(set) var properties = [String: [String]]()

  init(_ id: String, _ schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds a value; nil and empty texts add none.
  mutating func add(_ property: String, _ value: String?) {
    guard let value = value?.nonEmpty else { return }
    if properties[property]?.contains(value) != true { properties[property, default: []].append(value) }
  }

  /// Adds values.
  mutating func add(_ property: String, _ values: [String]) {
    for value in values { add(property, value) }
  }
}
