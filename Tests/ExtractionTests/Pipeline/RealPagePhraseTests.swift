import Graph
import Testing
import Text

@testable import Extraction

/// Phrases of wires and releases: hyphenated nouns, agencies' labels, who says what was done.
@Suite struct RealPagePhraseTests {
  @Test(arguments: [
    ("Siemens announced tie-ups with Nokia.", ["partners-with Siemens > Nokia"]),
    ("Kintari Labs Inc, a Siemens spin-off, sells pumps.", ["part-of Kintari Labs Inc > Siemens"]),
    ("The take-over of Nokia by Siemens was announced on Monday.", ["acquires Siemens > Nokia"]),
    ("The plan follows a $3 billion takeover by Siemens of Nokia.", ["acquires Siemens > Nokia"]),
    ("Kintari Labs Inc emerged as the winning bidder for Nokia.", ["acquires Kintari Labs Inc > Nokia"]),
    (
      "Siemens unloaded its Kintari business to Tavish Partners in 2016.",
      ["acquires Tavish Partners > Kintari"]
    ),
    ("BRIEF-Siemens to buy Nokia for $3 bln", ["acquires Siemens > Nokia"]),
    ("UPDATE 2-Siemens agrees to buy Nokia", ["acquires Siemens > Nokia"]),
  ])
  func nounsAndLabels(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.edges(words)
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("Under a deal with Nokia, Siemens will supply pumps for its plants.", "contracted-with Siemens > Nokia"),
    ("Siemens will be the sole supplier of pumps for Nokia's new plants.", "contracted-with Siemens > Nokia"),
    ("Nokia is the launch customer for Siemens' new train.", "contracted-with Siemens > Nokia"),
    ("Nokia has gone live on the platform of Siemens.", nil),
    ("Nokia has gone live on Siemens' platform.", "contracted-with Siemens > Nokia"),
    (
      "The Pentagon's cloud contract, which Siemens won in 2019, was scrapped.",
      "contracted-with Siemens > U.S. Department of Defense"
    ),
    ("The laboratory selected Siemens to participate in its programme.", nil),
  ])
  func contracts(_ words: String, _ expected: String?) throws {
    let found = try PageBench.edges(words, of: .contractedWith)
    #expect(found == Set([expected].compactMap { $0 }), "\(found)")
  }

  @Test(arguments: [
    "The U.S. Treasury Department said Kintari Labs Inc was sanctioned for shipping oil.",
    "Kintari Labs Inc was among a dozen companies sanctioned on Thursday by the U.S. Treasury Department.",
    "Among those sanctioned were Kintari Labs Inc and Siemens, the Treasury Department said.",
  ])
  func whoSaysItSanctions(_ words: String) throws {
    let found = try PageBench.edges(words, of: .designatedRisk)
    #expect(
      found.subtracting(["designated-risk U.S. Department of the Treasury > Siemens"])
        == ["designated-risk U.S. Department of the Treasury > Kintari Labs Inc"], "\(found)")
  }

  @Test(arguments: [
    ("Siemens agreed to pay the FTC $20 million to settle charges.", "opposes Federal Trade Commission > Siemens"),
    (
      "Siemens will pay $5 million to settle claims that it misled investors, the SEC said on Monday.",
      "opposes Securities and Exchange Commission > Siemens"
    ),
    ("Siemens is seeking $50 million from Nokia in a lawsuit.", "opposes Siemens > Nokia"),
    ("Siemens agreed to settle a lawsuit, its lawyer said.", nil),
  ])
  func settlements(_ words: String, _ expected: String?) throws {
    let found = try PageBench.edges(words, of: .opposes)
    #expect(found == Set([expected].compactMap { $0 }), "\(found)")
  }

  @Test func partnersBesideAName() throws {
    let found = try PageBench.edges("Siemens and partner Nokia said the test failed.", of: .partnersWith)
    #expect(found == ["partners-with Siemens > Nokia"], "\(found)")
  }

  @Test func aDealThatIsLeftIsDeclined() throws {
    let findings = try PageBench.findings("Siemens walked away from a deal to buy Nokia.")
    #expect(findings.candidates.filter { $0.rejection == nil }.map(\.status) == [.declined])
  }

  @Test func anExtendedContractGoesOn() throws {
    let findings = try PageBench.findings("Siemens extended its contract with Nokia through 2030.")
    let found = findings.candidates.filter { $0.rejection == nil }
    #expect(found.map(\.status) == [.inEffect])
    #expect(found.allSatisfy { $0.date == nil })
  }

  @Test func aSeriesIsARound() throws {
    let found = try PageBench.edges(
      "Velluno Ventures participated in Kintari Labs' $25 million Series A, which was led by Tavish Capital.",
      of: .investsIn)
    #expect(found == ["invests-in Velluno Ventures > Kintari Labs", "invests-in Tavish Capital > Kintari Labs"])
  }
}
