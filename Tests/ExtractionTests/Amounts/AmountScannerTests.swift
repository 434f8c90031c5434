import Testing
import Text

@testable import Extraction

@Suite struct AmountScannerTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Double
    let unit: String
    let qualifier: Amount.Qualifier
    var testDescription: String { text }

    init(_ text: String, _ value: Double, _ unit: String, _ qualifier: Amount.Qualifier = .exact) {
      self.text = text
      self.value = value
      self.unit = unit
      self.qualifier = qualifier
    }
  }

  static let examples = [
    Example("a pact worth up to $1.2bn", 1_200_000_000, "USD", .upTo),
    Example("Rs 500 crore", 5_000_000_000, "INR"),
    Example("the €40m order", 40_000_000, "EUR"),
    Example("two gigawatts of capacity", 2, "GW"),
    Example("a 9.9% holding", 9.9, "percent"),
    Example("about 12 per cent", 12, "percent", .about),
    Example("$48,300,000 for pumps", 48_300_000, "USD"),
    Example("at least 3 billion Swedish kronor", 3_000_000_000, "SEK", .atLeast),
    Example("A$75 million", 75_000_000, "AUD"),
    Example("$3.2 bln in cash", 3_200_000_000, "USD"),
    Example("34.2 mln riyals", 34_200_000, "SAR"),
    Example("£600k or more", 600_000, "GBP", .atLeast),
    Example("200 megawatt-hours of storage", 200, "MWh"),
    Example("300 gigawatt hours", 300, "GWh"),
    Example("$5-7 million", 7_000_000, "USD", .upTo),
    Example("between €5 million and €7 million", 7_000_000, "EUR", .upTo),
    Example("$5 to $7 million", 7_000_000, "USD", .upTo),
    Example("less than $5 million", 5_000_000, "USD", .upTo),
    Example("$5 250 000", 5_250_000, "USD"),
    Example("5.250.000 euros", 5_250_000, "EUR"),
    Example("half a billion dollars", 500_000_000, "USD"),
    Example("R5 million", 5_000_000, "ZAR"),
    Example("5 billion roubles", 5_000_000_000, "RUB"),
  ]

  @Test(arguments: examples) func reads(_ example: Example) throws {
    let text = SourceText(example.text)
    let found = AmountScanner.amounts(in: text, range: text.range)
    let amount = try #require(found.first).amount
    #expect(amount.value == example.value)
    #expect(amount.unit == example.unit)
    #expect(amount.qualifier == example.qualifier)
    #expect(found.count == 1)
  }

  /// A change has two ends, of which neither is the other's limit.
  @Test func aChangeIsNoRange() {
    let text = SourceText("raised from $5 million to $7 million")
    #expect(AmountScanner.amounts(in: text, range: text.range).map(\.amount.value) == [5_000_000, 7_000_000])
  }

  @Test(arguments: ["paid $5 million to 7 million users", "between $5 million and 2 billion people"])
  func aNumberOfPeopleIsNoUpperEnd(_ words: String) {
    let text = SourceText(words)
    let found = AmountScanner.amounts(in: text, range: text.range).map(\.amount)
    #expect(found.map(\.value) == [5_000_000] && found.map(\.qualifier) == [.exact])
  }

  @Test(arguments: ["In 2024 it had 300 staff.", "Room 12 of 40", "the Rsync tool 5", "the R5 car", "Room P5", ""])
  func leavesOtherNumbersAlone(_ words: String) {
    let text = SourceText(words)
    #expect(AmountScanner.amounts(in: text, range: text.range).isEmpty)
  }
}
