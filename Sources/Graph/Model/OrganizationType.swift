/// What an organization is.
public enum OrganizationType: String, Hashable, Sendable, Codable, CaseIterable {
  /// A business.
  case company
  /// A unit inside a company.
  case division
  /// A fund, venture capital firm or sovereign fund.
  case investor
  /// A state or its administration acting.
  case government
  /// An agency, ministry, military branch, court or regulator.
  case governmentAgency = "government-agency"
  /// A university or research school.
  case university
  /// A charity, foundation or association.
  case nonprofit
  /// A body of several states.
  case internationalBody = "international-body"
  /// Anything else that acts as an organization.
  case otherOrganization = "other-organization"

  /// Whether it acts with a state's authority.
  public var isGovernmental: Bool { self == .government || self == .governmentAgency }
}
