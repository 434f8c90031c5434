/// How a type of relationship looks and what it is called; the word, the colour and the arrowhead each tell it.
struct RelationshipStyle: Sendable {
  /// Between the names of source and target.
  let verb: String
  /// Between the names of target and source.
  let passive: String
  let line: Paint
  let text: Paint
  let arrow: String
  let penWidth: Double

  init(_ type: RelationshipType) {
    switch type {
    case .contractedWith: self.init("contracted with", "contracted with", .contract, .contractText, "normal")
    case .investsIn: self.init("invests in", "backed by", .investment, .investmentText, "diamond")
    case .designatedRisk:
      self.init("designates as a risk", "designated a risk by", .risk, .riskText, "tee", penWidth: 2.2)
    case .partnersWith: self.init("partners with", "partners with", .partnership, .partnershipText, "none")
    case .partOf: self.init("part of", "parent of", .strong, .muted, "vee")
    case .acquires: self.init("acquires", "acquired by", .acquisition, .acquisitionText, "box")
    case .competesWith: self.init("competes with", "competes with", .competition, .competitionText, "dot")
    case .opposes: self.init("opposes", "opposed by", .opposition, .oppositionText, "crow")
    }
  }

  private init(
    _ verb: String, _ passive: String, _ line: Paint, _ text: Paint, _ arrow: String, penWidth: Double = 1.2
  ) {
    self.verb = verb
    self.passive = passive
    self.line = line
    self.text = text
    self.arrow = arrow
    self.penWidth = penWidth
  }

  /// The arrowhead for a status: hollow where the relationship does not hold.
  func arrow(for status: RelationshipStatus) -> String {
    let canBeHollow = ["normal", "diamond", "box", "dot"].contains(arrow)
    return status == .inEffect || !canBeHollow ? arrow : "o" + arrow
  }
}

extension RelationshipStatus {
  /// The word for people.
  var words: String { self == .inEffect ? "in effect" : rawValue }

  /// How lines of the status are drawn.
  var lineStyle: LineStyle {
    switch self {
    case .inEffect: .solid
    case .planned: .dashed
    case .declined, .ended: .dotted
    }
  }
}
