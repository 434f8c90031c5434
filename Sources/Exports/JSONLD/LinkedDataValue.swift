/// A value of JSON-LD.
indirect enum LinkedDataValue: Encodable, Sendable {
  case text(String)
  case whole(Int)
  case number(Double)
  case boolean(Bool)
  case list([LinkedDataValue])
  case node([String: LinkedDataValue])

  /// A reference to a node by its id.
  static func reference(_ id: String) -> LinkedDataValue { .node(["@id": .text(id)]) }

  /// A text with a datatype.
  static func typed(_ text: String, _ type: String) -> LinkedDataValue {
    .node(["@type": .text(type), "@value": .text(text)])
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .whole(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .boolean(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .node(let properties): try container.encode(properties)
    }
  }
}
