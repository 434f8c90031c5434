import Testing

@testable import Extraction

@Suite struct FrameTableTests {
  static let tables = [
    ContractFrames.text, InvestmentFrames.text, DesignationFrames.text, PartnershipFrames.text, MembershipFrames.text,
    AcquisitionFrames.text, CompetitionFrames.text, OppositionFrames.text,
  ]

  @Test(arguments: tables) func everyLineIsAFrame(_ table: String) {
    for line in table.split(separator: "\n") {
      #expect(!FrameTable.frames(of: line, type: .contractedWith).isEmpty, "\(line)")
    }
  }

  @Test func particlesAndListsOfSlotsAreRead() throws {
    let frames = FrameTable.frames(
      of: "v|join|team+up|agent|with patient.of+to|event=partnership p=0.7", type: .partnersWith)
    let (trigger, frame) = try #require(frames.first)
    #expect(trigger == "team")
    #expect(frame.conditions == [.particle("up")])
    #expect(frame.target.count == 2)
    #expect(frame.target[1].map(\.first.name) == ["patient", "to"])
    #expect(frame.precision == 0.7)
  }
}
