import Testing

@testable import Extraction

@Suite struct LinearModelTests {
  private let model = LinearModel(
    labels: ["none", "acquires>"], bias: [0.5, -0.5],
    weights: [
      "path=buy": [.init(label: 1, weight: 3)], "path=deny": [.init(label: 0, weight: 1), .init(label: 1, weight: -2)],
    ], calibration: (0.5, 0.25))

  @Test func probabilitiesSumToOneAndFollowTheWeights() {
    let bought = model.probabilities(of: ["path=buy", "unknown"])
    #expect(abs(bought.reduce(0, +) - 1) < 1e-9)
    #expect(bought[1] > 0.8)
    #expect(model.probabilities(of: ["path=buy", "path=deny"])[1] < bought[1])
  }

  @Test func calibrationKeepsTheOrder() {
    let values = [0, 0.1, 0.5, 0.9, 1].map(model.calibrated)
    #expect(values == values.sorted())
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func namesWhatSpeaksForAndAgainst() {
    let reasons = model.reasons(["path=buy", "path=deny", "unknown"], for: 1, count: 3)
    #expect(reasons.for == ["path=buy"])
    #expect(reasons.against == ["path=deny"])
  }
}
