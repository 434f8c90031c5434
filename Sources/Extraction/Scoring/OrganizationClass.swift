import Graph

/// The coarse class of an organization's type that features tell apart.
enum OrganizationClass: String {
  case government
  case international
  case investor
  case institution
  case company
  case other

  init(_ type: OrganizationType) {
    self =
      switch type {
      case .government, .governmentAgency: .government
      case .internationalBody: .international
      case .investor: .investor
      case .university, .nonprofit: .institution
      case .company, .division: .company
      default: .other
      }
  }
}
