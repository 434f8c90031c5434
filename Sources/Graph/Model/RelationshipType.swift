/// What one organization has to do with another. The direction of each is stated.
public enum RelationshipType: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Supplier to customer: goods, services, licences or rights under an agreement.
  case contractedWith = "contracted-with"
  /// Investor to investee.
  case investsIn = "invests-in"
  /// Authority to designee: labels, lists, sanctions, bans on security or supply-chain grounds.
  case designatedRisk = "designated-risk"
  /// Symmetric: an alliance without clear supply or investment.
  case partnersWith = "partners-with"
  /// Unit to parent.
  case partOf = "part-of"
  /// Buyer to target.
  case acquires
  /// Symmetric, as stated by the text.
  case competesWith = "competes-with"
  /// Plaintiff or critic to the other side.
  case opposes

  /// Whether the two ends are alike; the source of a symmetric relationship is the one with the smaller id.
  public var isSymmetric: Bool { self == .partnersWith || self == .competesWith }

  /// The three types that the product is first of all for.
  public static let core: Set<RelationshipType> = [.contractedWith, .investsIn, .designatedRisk]

  /// Orders as declared.
  public static func < (left: RelationshipType, right: RelationshipType) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
