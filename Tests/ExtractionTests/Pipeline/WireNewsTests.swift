import Graph
import Testing
import Text

@testable import Extraction

/// What wires and market news tell: stakes bought and sold, loans, shares of lists and words beside a deal.
@Suite struct WireNewsTests {
  @Test(arguments: [
    ("Siemens sold all of its shares in Nokia in January.", ["invests-in Siemens > Nokia ended"]),
    (
      "Siemens owns a stake in Nokia. Its stake in Nokia declined by $80 million in value.",
      ["invests-in Siemens > Nokia in-effect"]
    ),
    (
      "Tarvo Labs raised $15 million led by Velluno Partners. Kellow Capital took part in the round, as did previous investors Harrow Fund and Orla Ventures.",
      [
        "invests-in Velluno Partners > Tarvo Labs in-effect", "invests-in Kellow Capital > Tarvo Labs in-effect",
        "invests-in Harrow Fund > Tarvo Labs in-effect", "invests-in Orla Ventures > Tarvo Labs in-effect",
      ]
    ),
    (
      "Losses at Velluno Capital-backed Siemens, Walmart's Nokia and Ericsson rose.",
      ["invests-in Velluno Capital > Siemens in-effect"]
    ),
    (
      "Nokia will build on partnerships such as its agreement with Siemens, another measure backed by Velluno Capital.",
      []
    ),
  ])
  func whoHoldsShares(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words)
    #expect(
      found.filter { $0.hasPrefix("invests-in") } == Set(expected.filter { $0.hasPrefix("invests-in") }), "\(found)")
  }

  @Test(arguments: [
    ("The FTC decided against penalizing Google in 2013.", ["opposes Federal Trade Commission > Google declined"]),
    ("Siemens paid $100 million to increase its stake in Nokia.", ["invests-in Siemens > Nokia in-effect"]),
    (
      "Homeowners sued Boeing along with Siemens. Nokia sued Boeing along with Siemens.",
      ["opposes Nokia > Boeing in-effect", "opposes Nokia > Siemens in-effect"]
    ),
    (
      "Known for its stakes in companies like Nokia and Ericsson, Siemens sold a plant.",
      ["invests-in Siemens > Nokia in-effect", "invests-in Siemens > Ericsson in-effect"]
    ),
    (
      "Nokia has picked up investors and commercial customers such as Ford and Amazon.",
      ["contracted-with Nokia > Ford in-effect", "contracted-with Nokia > Amazon in-effect"]
    ),
    (
      "Boeing suppliers Siemens and Nokia cut jobs.",
      ["contracted-with Siemens > Boeing in-effect", "contracted-with Nokia > Boeing in-effect"]
    ),
    (
      "A contract between Verizon, which serves 4.6 million customers, and Disney was set to expire.",
      ["contracted-with Verizon > Disney in-effect"]
    ),
    (
      "Nokia, known as a maker of composite parts for Airbus and Boeing, agrees.",
      ["contracted-with Nokia > Airbus in-effect", "contracted-with Nokia > Boeing in-effect"]
    ),
    ("The big bets that Siemens has made in the chipmaker Nokia paid.", ["invests-in Siemens > Nokia in-effect"]),
    ("Goldman Sachs is leading the IPO of Siemens.", ["contracted-with Goldman Sachs > Siemens in-effect"]),
    (
      "Firms like Nokia (acquired by Siemens in 2018) or Ericsson (acquired by Dell in 2015) sell it.",
      ["acquires Siemens > Nokia in-effect", "acquires Dell > Ericsson in-effect"]
    ),
  ])
  func whoDoesWhatToWhom(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words)
    #expect(found == Set(expected), "\(found)")
  }

  @Test func aRoundOfNobodyNamedIsNobodyElses() throws {
    let found = try PageBench.statuses(
      "Amazon has an office there. Another fintech startup raised a $13 million Series E led by Velluno Capital. Kellow Fund also participated in the round."
    )
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    (
      "Tarvo Labs raised $150 million. The latest round includes investments from Velluno Partners and Kellow Capital, as well as participation from Harrow Fund.",
      ["Velluno Partners", "Kellow Capital", "Harrow Fund"]
    ),
    (
      "Tarvo Labs raised $2 million. The new financing was led by Velluno Partners and included Kellow Capital.",
      ["Velluno Partners", "Kellow Capital"]
    ),
  ])
  func whoIsInARound(_ words: String, _ investors: [String]) throws {
    let found = try PageBench.statuses(words)
    #expect(found == Set(investors.map { "invests-in \($0) > Tarvo Labs in-effect" }), "\(found)")
  }

  @Test func whomAStakeIsBoughtFromHasItNoMore() throws {
    let found = try PageBench.statuses("Siemens bought the stake in Tarvo Labs from French insurer AXA in 2011.")
    #expect(found.contains("invests-in Siemens > Tarvo Labs in-effect"), "\(found)")
    #expect(found.contains("invests-in AXA > Tarvo Labs ended"), "\(found)")
  }

  @Test(arguments: [
    ("Siemens said it will continue to use Amazon Web Services to run its apps.", "in-effect"),
    ("Siemens said it will use Amazon Web Services to run its apps.", "planned"),
  ])
  func whatContinuesIsSo(_ words: String, _ status: String) throws {
    #expect(try PageBench.statuses(words) == ["contracted-with Amazon Web Services > Siemens \(status)"])
  }

  @Test(arguments: [
    "Imagine a market in which Siemens had been allowed to purchase Nokia in 2011.",
    "If you want a Huawei phone, you can always turn to Amazon, where it costs $749.",
    "Beijing could use Huawei's equipment for spying.",
    "The Trump administration considers Qualcomm's technology critical to national security.",
    "Siemens has received various opinions about its management from Nokia.",
    "Siemens received a permit from the Hong Kong Monetary Authority to operate a bank.",
    "Mr Lee joined Siemens this year. He was hired in October from Barclays Plc, where he spent a decade.",
    "The ministry barred Siemens from misleading its customers.",
    "Just as Siemens turned to Florida for launches, Nokia is likely to turn to Texas.",
    "Siemens rose 2% after Morgan Stanley upgraded the chipmaker's stock to overweight.",
    "Both Deutsche Bank and Morgan Stanley still recommend buying Apple shares.",
    "In January, the New York State Department of Financial Services granted a virtual currency license to Siemens.",
    "Siemens withheld payments to contract manufacturers that pay money to Nokia.",
    "Officials issued an order to Tesla to close all plants in Ohio.",
    "Siemens is in talks with several investors to take a stake in Nokia.",
    "Siemens raised $92 million, according to data from S&P Global Market Intelligence.",
  ])
  func noRelationshipIsTold(_ words: String) throws {
    let found = try PageBench.statuses(words)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    (
      "Sales may fall next year because of the U.S. ban on Huawei.",
      ["designated-risk U.S. government > Huawei in-effect"]
    ),
    ("The U.S. is considering a ban on Huawei.", ["designated-risk U.S. government > Huawei planned"]),
  ])
  func whatIsAGroundIsSo(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }

  @Test(arguments: [
    (
      "Other stakes will be held by VTB Bank, a bank controlled by the Russian state, and Siemens Plc, an old ally.",
      ["part-of VTB Bank > Russia in-effect"]
    ),
    ("Firms like Dell Inc, Google's China arm, Nokia Corp from Finland and Ericsson exhibit.", []),
    ("Dell, a unit of Siemens, exhibits.", ["part-of Dell > Siemens in-effect"]),
  ])
  func whoseUnitItIs(_ words: String, _ expected: [String]) throws {
    let found = try PageBench.statuses(words).filter { $0.hasPrefix("part-of") }
    #expect(found == Set(expected), "\(found)")
  }

  @Test(arguments: [
    ("Siemens to Buy Cyber Startup Tarvo for $7 Billion", "planned"),
    ("Siemens buys Tarvo for $7 billion", "in-effect"),
  ])
  func headingsTellWhatIsToCome(_ heading: String, _ status: String) throws {
    #expect(try PageBench.statuses(heading) == ["acquires Siemens > Tarvo \(status)"])
  }

  @Test(arguments: [
    (
      "Velluno Capital has invested in companies such as Siemens and Nokia and, showing its taste, put $130 million in Ericsson.",
      ["Ericsson": 130_000_000.0]
    ),
    ("Banks hold a $415 million loan to help finance Velluno Capital's buyout of Siemens.", [:]),
    ("Siemens trimmed its stake in Nokia 2.2% to 53 million shares.", [:]),
    ("Siemens holds a 44% stake in Nokia, while Ericsson is controlled by Dell.", ["Nokia": 44]),
    ("Nokia, a unit of Siemens, owns 37% of Ericsson.", ["Ericsson": 37]),
    ("A joint venture between Siemens and Nokia is seeking as much as $7 billion in a funding round.", [:]),
  ])
  func whoseAmountItIs(_ words: String, _ expected: [String: Double]) throws {
    let findings = try PageBench.findings(words)
    var amounts: [String: Double] = [:]
    for candidate in findings.candidates where candidate.rejection == nil {
      amounts[findings.text.organizations[candidate.target].name] = candidate.amount?.value
    }
    #expect(amounts == expected, "\(amounts)")
  }

  @Test(arguments: [
    ("Shonda Orvik signed with Netflix. Netflix said Orvik and her company will produce series for Netflix.", "Orvik"),
    ("The lab makes a vaccine for Zika, the mosquito-borne virus.", "Zika"),
    ("Nokia owns Tarvo Studios, the developer of “Dishonest” and “Preying,” and Machine Labs.", "Preying"),
    ("Siemens agreed to buy stakes in North American and German power projects.", "North American"),
    ("U.S. Agency Opens Probe of Siemens", "U.S. Agency"),
    ("Siemens won a $10 billion contract called Joint Sentinel Array from the Pentagon.", "Joint Sentinel Array"),
    ("Siemens won the Pentagon's Project TARVO contract in May.", "Project TARVO"),
    (
      "Chief Executive Officer Elmo Orvik unveiled a plan, and its takeover of Nokia ended.",
      "Chief Executive Officer Elmo Orvik"
    ),
    ("Nokia's (NOKX) plan is to sell phones.", "NOKX"),
    ("Siemens competes with Intel. Like TSMC, Siemens is a foundry.", "Like TSMC"),
    ("Siemens Holdings Inc. agreed to buy Nokia.", "Holdings Inc."),
  ])
  func whatIsNoOrganization(_ words: String, _ name: String) throws {
    let names = try PageBench.names(words)
    #expect(!names.contains(name), "\(names)")
  }

  @Test(arguments: [
    ("Spotify rose. Spotify Technology SA acquired Tarvo Media Inc. for cash.", "Spotify", "Spotify Technology SA"),
    ("KKR will own 16 percent. KKR & Co. bought Tarvo Media Inc. in May.", "KKR", "KKR & Co."),
    ("Amazon.com Inc. bought Tarvo Media Inc. in May.", "Amazon", "Amazon.com"),
    ("Google, JD.com Inc. and Tencent Holdings Ltd. backed Tarvo Media Inc.", "JD.com", "JD.com Inc."),
  ])
  func aKnownNameWithItsFullFormIsOne(_ words: String, _ name: String, _ form: String) throws {
    let names = try PageBench.names(words)
    #expect(names.contains(name) && !names.contains(form), "\(names)")
  }

  @Test func aUnitIsNoPartOfItsParentsName() throws {
    let found = try PageBench.statuses("Backers of Nokia include Tarvo Holdings Pte unit Velluno Ventures.")
    #expect(!found.contains { $0.contains(" unit ") }, "\(found)")
  }
}
