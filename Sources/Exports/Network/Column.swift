/// One attribute of a node or an edge, for formats that hold flat attributes with types.
struct Column<Item>: Sendable {
  let name: String
  let kind: ColumnKind
  /// The value as text, or nil where the item has none.
  let value: @Sendable (Item) -> String?

  static func string(_ name: String, _ value: @escaping @Sendable (Item) -> String?) -> Column {
    Column(name: name, kind: .string, value: value)
  }

  static func integer(_ name: String, _ value: @escaping @Sendable (Item) -> Int?) -> Column {
    Column(name: name, kind: .integer) { value($0).map(String.init) }
  }

  static func number(_ name: String, _ value: @escaping @Sendable (Item) -> Double?) -> Column {
    Column(name: name, kind: .number) { value($0).map(PlainNumber.text) }
  }

  static func boolean(_ name: String, _ value: @escaping @Sendable (Item) -> Bool) -> Column {
    Column(name: name, kind: .boolean) { value($0) ? "true" : "false" }
  }
}

/// What the values of a column are.
enum ColumnKind: Sendable {
  case string
  case integer
  case number
  case boolean
}

extension String {
  /// The text, or nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
