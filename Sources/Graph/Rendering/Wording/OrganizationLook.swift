/// The outline by which kinds of organizations are told apart.
enum OrganizationLook: CaseIterable, Sendable {
  case business, governmental, other

  init(_ type: OrganizationType) {
    switch type {
    case .company, .division, .investor: self = .business
    case .government, .governmentAgency, .internationalBody: self = .governmental
    case .university, .nonprofit, .otherOrganization: self = .other
    }
  }

  var shape: PinnedNode.Shape {
    switch self {
    case .business: .rounded
    case .governmental: .box
    case .other: .note
    }
  }

  var stroke: Paint { self == .governmental ? .strong : .outline }
  var penWidth: Double { self == .governmental ? 1.3 : 1 }

  /// The word in the legend.
  var label: String {
    switch self {
    case .business: "company or investor"
    case .governmental: "government body"
    case .other: "other organization"
    }
  }
}
