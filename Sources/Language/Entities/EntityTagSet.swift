/// The labels of the entity recognizer: outside, then beginning and inside of every type.
package enum EntityTagSet {
  package static let count = 1 + 2 * EntityType.allCases.count
  package static let outside: UInt8 = 0

  package static func begin(_ type: EntityType) -> UInt8 { 1 + 2 * number(type) }
  package static func inside(_ type: EntityType) -> UInt8 { 2 + 2 * number(type) }

  package static func type(of label: UInt8) -> EntityType? {
    label == 0 ? nil : EntityType.allCases[Int(label - 1) / 2]
  }

  package static func isInside(_ label: UInt8) -> Bool { label > 0 && label % 2 == 0 }

  /// Whether `label` may follow `previous`.
  package static func allows(_ label: UInt8, after previous: UInt8) -> Bool {
    !isInside(label) || (previous > 0 && (previous - 1) / 2 == (label - 1) / 2)
  }

  /// The spans of a label sequence with their types.
  package static func spans(_ labels: [UInt8]) -> [(tokens: Range<Int>, type: EntityType)] {
    var spans = [(tokens: Range<Int>, type: EntityType)]()
    var index = 0
    while index < labels.count {
      guard let type = type(of: labels[index]) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < labels.count, labels[index] == inside(type) { index += 1 }
      spans.append((start..<index, type))
    }
    return spans
  }

  private static func number(_ type: EntityType) -> UInt8 {
    switch type {
    case .person: 0
    case .organization: 1
    case .place: 2
    case .product: 3
    case .other: 4
    }
  }
}
