import Graph
import Language
import Testing
import Text

@testable import Extraction

@Suite struct CandidateScorerTests {
  /// A model that takes every pair under "burden" for a contract from the second to the first.
  private func model(likely: Float = 12, right: Float = 6) -> RelationModel {
    RelationModel(
      pairs: LinearModel(
        labels: ["none", "contracted-with<"], bias: [3, -3],
        weights: ["path=burden": [.init(label: 1, weight: likely)]]),
      candidates: LinearModel(labels: ["right", "wrong"], bias: [right, 0], weights: [:]))
  }

  private func candidates(_ words: String, _ model: RelationModel?) throws -> [Candidate] {
    try Pipeline(relations: model).findings(
      in: Document(path: "test.txt", text: SourceText(words))
    ).candidates
  }

  private let sentence = "Microsoft burdened Siemens with the heating of its halls."

  @Test func findsWhatNoFrameKnows() throws {
    #expect(try candidates(sentence, nil).isEmpty)
    let found = try #require(try candidates(sentence, model()).first)
    #expect(found.rule == "contracted-with/learned")
    #expect(found.sourceMention.tokens.lowerBound > found.targetMention.tokens.lowerBound)
    #expect(found.reasons.for == ["path=burden"])
    #expect(found.rejection == nil)
    #expect(found.confidence > 0.9)
  }

  @Test func whatTheVerbDoesToTheNounTellsTheStatus() throws {
    var model = model()
    model.pairs = LinearModel(
      labels: ["none", "contracted-with<"], bias: [3, -3],
      weights: ["path=tutelage": [.init(label: 1, weight: 12)]])
    let found = try #require(try candidates("Microsoft ended the tutelage of Siemens in 2023.", model).first)
    #expect(found.rule == "contracted-with/learned")
    #expect(found.status == .ended)
    #expect(found.date?.value.edtf?.description == "2023")
  }

  @Test func theLikelyOfSeveralSpeaksForTheOthers() throws {
    var model = model()
    model.candidates = LinearModel(
      labels: ["right", "wrong"], bias: [0, 0],
      weights: ["source=investor": [.init(label: 0, weight: 4)], "source=company": [.init(label: 1, weight: 0.2)]])
    let alone = try candidates("Intel invested in Quanta Robotics.", model)
    #expect(alone.map(\.rejection) == [CandidateScorer.unlikely])
    let together = try candidates("Sequoia Capital and Intel invested in Quanta Robotics.", model)
    #expect(together.map(\.rejection) == [nil, nil])
  }

  @Test func leavesTheUnlikelyOut() throws {
    #expect(try candidates(sentence, model(likely: 5)).isEmpty)
  }

  @Test func makesNoFactOfWhatIsDenied() throws {
    let found = try candidates("Microsoft has not burdened Siemens with the heating of its halls.", model())
    #expect(found.allSatisfy { $0.rejection != nil })
  }

  @Test func rejectsUnlikelyCandidatesOfFrames() throws {
    let words = "Microsoft sued Oracle on Monday."
    #expect(try candidates(words, model()).contains { $0.rejection == nil })
    let doubted = try candidates(words, model(right: -6))
    #expect(!doubted.isEmpty)
    #expect(doubted.allSatisfy { $0.rejection == "unlikely by the annotated corpus" })
  }
}
