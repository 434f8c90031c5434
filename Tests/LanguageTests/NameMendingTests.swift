import Testing
import Text

@testable import Language

/// Names whose form tells more than the recognizer saw.
@Suite struct NameMendingTests {
  private func names(_ text: String) throws -> [String] {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(SourceText(text))
    return analysis.entities.filter { $0.type == .organization }.map(analysis.string)
  }

  @Test(arguments: ["83Tarvik", "4Larkmoor", "23andOrvik", "L3Orvik", "3M", "a16z"])
  func aNumberMayBeginAName(_ name: String) throws {
    #expect(try names("Nokia sold its pumps to \(name) in May.").contains(name))
  }

  @Test(arguments: [
    "It raised $3M in May.", "It raised USD 3M in May.", "Some 3M users left it.", "It has 20MW and 5G at 30Mbps.",
    "It opened at 5pm on the 20th.",
  ])
  func numbersWithUnitsAreNoNames(_ text: String) throws { #expect(try names(text).isEmpty) }

  @Test(arguments: [
    ("The agency sanctioned Tarvik (Hong Kong) Limited in May.", ["Tarvik (Hong Kong) Limited"]),
    (
      "The agency sanctioned Orvik Trading (HK) Co., Ltd., Dornwall (Shanghai) Logistics Co Ltd and others.",
      ["Orvik Trading (HK) Co., Ltd.", "Dornwall (Shanghai) Logistics Co Ltd"]
    ),
    ("Its owner, Orvik Dynamics (Private) Limited, is in Lahore.", ["Orvik Dynamics (Private) Limited"]),
    ("It sold pumps to 10x Genomics in May.", ["10x Genomics"]),
    ("The round was led by T. Orvik Price in May.", ["T. Orvik Price"]),
  ])
  func namesAreWhole(_ text: String, _ expected: [String]) throws {
    let found = try names(text)
    for name in expected { #expect(found.contains(name), "\(found)") }
  }

  /// A remark in brackets between two names joins nothing.
  @Test func bracketsOfOthersStandApart() throws {
    #expect(try names("Nokia (formerly Siemens Corp.) and Ericsson grew.").count == 3)
  }

  @Test func aVerbDividesNames() throws {
    let found = try names("The Treasury Department designated Limited Liability Company Orvik and OOO Marek.")
    #expect(found.contains("Treasury Department") && found.contains("Limited Liability Company Orvik"), "\(found)")
  }

  @Test(arguments: [
    "It hired Orvik Space of Denver, Dornwall Inc. of Houston and Marek Labs of Cleveland to build ships.",
    "Orvik Space, Denver; Dornwall Inc., Houston, Texas; and Marek Labs, Cleveland, won it.",
  ])
  func aListMayTellWhereItsMembersAre(_ text: String) throws {
    let sentence = try #require(
      LanguageAnalyzer(model: try TextSamples.model(), condensesNames: true).analyze(SourceText(text)).sentences.first)
    let head = { (form: String) in sentence.tokens.firstIndex { $0.form == form } ?? -1 }
    let first = sentence.tokens[head("Space")].head < 0 ? head("Orvik") : head("Space")
    for form in ["Inc.", "Labs"] {
      let member = sentence.tokens[head(form)]
      #expect([first, head("Space")].contains(member.head) && member.deprel == "conj", "\(form): \(member)")
    }
  }

  /// Where only one member has a place, it may belong to anything.
  @Test func aPlaceAloneIsNoSeat() {
    let names = [
      EntityMention(sentence: 0, tokens: 0..<1, range: TextRange(0, 1), type: .organization),
      EntityMention(sentence: 0, tokens: 2..<3, range: TextRange(0, 1), type: .place),
      EntityMention(sentence: 0, tokens: 4..<5, range: TextRange(0, 1), type: .organization),
    ]
    #expect(ListedSeats(forms: ["Orvik", "of", "Denver", "and", "Dornwall", "won"], names: names).seats.isEmpty)
  }
}
