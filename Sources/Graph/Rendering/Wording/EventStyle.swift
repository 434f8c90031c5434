import Timeline

/// How a type of event is marked and called.
struct EventStyle: Sendable {
  let label: String
  let paint: Paint
  let shape: PinnedNode.Shape

  init(_ type: EventType) {
    switch type {
    case .contract: self.init("contract", .contract, .ellipse)
    case .investment: self.init("investment", .investment, .diamond)
    case .designation: self.init("risk designation", .risk, .box)
    case .partnership: self.init("partnership", .partnership, .hexagon)
    case .acquisition: self.init("acquisition", .acquisition, .pentagon)
    case .termination: self.init("termination", .faded, .ellipse)
    case .refusal: self.init("refusal", .faded, .invtriangle)
    case .lawsuit: self.init("lawsuit", .opposition, .triangle)
    case .launch: self.init("launch", .competition, .star)
    case .announcement: self.init("announcement", .muted, .ellipse)
    case .policy: self.init("policy", .strong, .box)
    case .other: self.init("other event", .muted, .diamond)
    }
  }

  private init(_ label: String, _ paint: Paint, _ shape: PinnedNode.Shape) {
    self.label = label
    self.paint = paint
    self.shape = shape
  }
}
