import Graph
import Testing
import Text

@testable import Extraction

/// What real pages have that looks like a relationship and is none, and lists that only seem to belong elsewhere.
@Suite struct RealPageGuardTests {
  private func findings(_ words: String, published: String? = nil) throws -> DocumentFindings {
    var metadata = Document.Metadata()
    metadata.published = published
    return try Pipeline().findings(in: Document(path: "page.txt", text: SourceText(words), metadata: metadata))
  }

  private func names(_ words: String) throws -> Set<String> {
    Set(try findings(words).text.organizations.map(\.name))
  }

  @Test func whatDescribesOneMemberHoldsNoOther() throws {
    let found = try PageBench.edges(
      "The members include Kintari Defence, part of Germany's Siemens, Nokia and Ericsson.")
    #expect(found == ["part-of Kintari Defence > Siemens"], "\(found)")
  }

  @Test func investorsBehindAFormerNameAreListed() throws {
    let found = try PageBench.edges(
      "Kintari Labs has closed a $7 million round led by Velluno Capital, formerly known as Tavish CN, Temasek and Accel."
    )
    #expect(found.contains("invests-in Temasek > Kintari Labs"), "\(found)")
    #expect(found.contains("invests-in Accel > Kintari Labs"), "\(found)")
    #expect(!found.contains { $0.contains("Tavish") }, "\(found)")
  }

  @Test func theNextSentenceTellsWhom() throws {
    let sued = try PageBench.edges(
      "The Texas attorney general filed a lawsuit against three drug companies. "
        + "The complaint was filed on Monday against Pfizer, Merck and Novartis.")
    #expect(
      sued.isSuperset(of: ["Pfizer", "Merck & Co", "Novartis"].map { "opposes Texas attorney general > \($0)" }),
      "\(sued)")
    let added = try PageBench.edges(
      "The Treasury Department sanctioned three companies. Those companies were Kintari Trading; Velluno Shipping; and Tavish Oil."
    )
    #expect(added.filter { $0.hasPrefix("designated-risk") }.count == 3, "\(added)")
  }

  @Test func existingInvestorsTakePart() throws {
    let found = try PageBench.edges(
      "Kintari raised $30 million in a Series B round. Accel led the round, with participation from existing investors "
        + "Temasek, Bain Capital and Lightspeed.")
    #expect(
      found.isSuperset(of: ["Accel", "Temasek", "Bain Capital", "Lightspeed"].map { "invests-in \($0) > Kintari" }))
  }

  @Test func anOfficeActsAndItsHolderIsNoCompany() throws {
    let found = try PageBench.edges(
      "California Attorney General Maria Orvik sued Exxon on Monday over its climate claims.")
    #expect(found == ["opposes California Attorney General > ExxonMobil"], "\(found)")
    #expect(try !names("Siemens will work with Kintari Researcher Nick Orvik.").contains { $0.contains("Nick") })
  }

  @Test func personsHaveGivenNames() throws {
    let found = try names("Velluno was launched by Abhijeet Manohar. Manohar worked at Siemens before.")
    #expect(!found.contains { $0.contains("Manohar") }, "\(found)")
  }

  @Test func aFunctionIsNoRisk() throws {
    let found = try PageBench.edges(
      "The Commerce Department will designate Kintari Networks as the operator of the registry.")
    #expect(!found.contains { $0.hasPrefix("designated-risk") }, "\(found)")
    #expect(
      try PageBench.edges("The Commerce Department will designate Kintari Networks as a supply chain risk.")
        .contains { $0.hasPrefix("designated-risk") })
  }

  @Test func aTakeoverIsNoContract() throws {
    let found = try PageBench.edges(
      "SAP will buy Ariba for $4 billion. SAP said the deal with Ariba would close in May.")
    #expect(found == ["acquires SAP > Ariba"], "\(found)")
  }

  @Test func customersAreOthers() throws {
    let found = try PageBench.edges("Oil purchases by Citigroup customers from Chevron rose in May.")
    #expect(!found.contains { $0.hasPrefix("contracted-with") }, "\(found)")
  }

  @Test func whoIsSetAgainstIsExcluded() throws {
    let found = try PageBench.edges("Intel picked Siemens, not Nokia and Ericsson, to build the plant.")
    #expect(!found.contains { $0.contains("Nokia") || $0.contains("Ericsson") }, "\(found)")
  }

  @Test func theTextsOwnAcronymCounts() throws {
    let found = try names("The London Stock Exchange Plc rose. LSE shares gained 3 percent after Siemens sued it.")
    #expect(!found.contains { $0.contains("School") }, "\(found)")
  }

  @Test func aHeadingRunIntoItsTextIsNoName() throws {
    let found = try PageBench.edges(
      "TRADE CURBS WIDEN The Treasury Department placed Kintari Trading on a blacklist in May.")
    #expect(found == ["designated-risk U.S. Department of the Treasury > Kintari Trading"], "\(found)")
  }

  @Test(arguments: [
    ("Velluno Joins Port Operators as Siemens sues Oracle", "Velluno"),
    ("Siemens backs Cybersecurity Startup Kintari", "Kintari"),
  ])
  func headingsGiveNamesNoVerbs(_ words: String, _ name: String) throws {
    #expect(try !names(words).contains { $0.contains(name) && $0 != name })
  }

  @Test func betsAgainstAreNoInvestments() throws {
    #expect(try PageBench.edges("Greenlight Capital closed its short position in Siemens.").isEmpty)
  }

  @Test func unsaidIsOnlyWhatIsNotSaid() throws {
    let found = try PageBench.edges(
      "Siemens opened a plant in May. KKR said it would invest $9 billion on new terminals.")
    #expect(!found.contains { $0.hasPrefix("invests-in") }, "\(found)")
  }

  @Test func theSecondNameIsTheNextSubject() throws {
    let found = try PageBench.edges(
      "Rothschild is advising Nestle and Morgan Stanley is advising Unilever on the sale.")
    #expect(!found.contains("contracted-with Rothschild > Unilever"), "\(found)")
    #expect(!found.contains("contracted-with Rothschild > Morgan Stanley"), "\(found)")
  }

  @Test(arguments: [
    "Stephens Ltd served as financial adviser to Kintari Labs on its sale to Siemens.",
    "Goldman Sachs is close to signing a deal to sell its card business to State Street.",
    "Nokia outlined a framework for a merger with Siemens.",
    "Kintari won the 2024 Harbour Award for Best Pump from Siemens.",
    "Microsoft awarded Siemens a Gold rating.",
    "Users can store Bitcoin and add Siemens to their list, Kintari said.",
    "A trade group, the Pump Makers Alliance Foundation, representing Siemens and Nokia, met.",
    "The Treasury Department clashed with the European Commission.",
    "Velluno is a provider of Managed Tunnel Services.",
    "The lender serves Dunmore and Kellow.",
    "Velluno delivers water through its HydroPoints.",
    "The Food and Drug Administration delivered repeated warnings to Siemens.",
    "Kintari, an insurer suing Siemens for $10 million, lost.",
    "Siemens received a degree of recognition and an approval from Nokia.",
    "Siemens agreed to buy 30 Airbus and 30 Boeing aircraft.",
    "Siemens hopes to challenge Velluno's Larkpad.",
    "Siemens completed the sale of its Kellow plant to Velluno.",
    "Germany expects a deal to buy a stake in Kintari from Siemens.",
    "Siemens received warrants to purchase 4.9 percent of Kintari's outstanding stock.",
    "Velluno made billions of dollars for Siemens.",
    "Investors at a meeting in Dunmore included MetLife and Siemens.",
    "Velluno moved to the building adjacent to Siemens.",
  ])
  func whatOnlySoundsLikeADeal(_ words: String) throws {
    let stated: Set = [
      "contracted-with Stephens Ltd > Kintari Labs", "opposes Kintari > Siemens", "invests-in Siemens > Kintari",
    ]
    let wrong = try PageBench.edges(words).subtracting(stated)
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func onlyTheNearestIsTheUnit() throws {
    let found = try PageBench.edges("Nokia, Siemens and Kintari Capital, the investment arm of Ericsson, met.")
    #expect(found == ["part-of Kintari Capital > Ericsson"], "\(found)")
  }

  @Test func aStakeThatADealLeavesAsItIsGoesOn() throws {
    let found = try findings("The deal will not affect Siemens's stake in Kintari Labs.")
    let stake = try #require(found.candidates.first { $0.rejection == nil && $0.type == .investsIn })
    #expect(stake.status == .inEffect)
  }

  @Test func sharesAreTheirCompanys() throws {
    let found = try PageBench.edges("Oracle fell. Velluno Capital owns Siemens shares.")
    #expect(found == ["invests-in Velluno Capital > Siemens"], "\(found)")
  }

  @Test(arguments: [
    ("The analysts watch Nokia, Siemens and Ericsson, which owns Kintari.", ["part-of Kintari > Ericsson"]),
    ("The analysts watch Nokia, Siemens and Ericsson, which has sued Oracle.", ["opposes Ericsson > Oracle"]),
    (
      "The analysts watch Nokia and Ericsson, which have sued Oracle.",
      ["opposes Ericsson > Oracle", "opposes Nokia > Oracle"]
    ),
  ])
  func theVerbTellsHowMany(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.edges(words) == Set(expected))
  }

  @Test func investorsAreNamedByTheirCompany() throws {
    let found = try PageBench.edges("The 10th biggest Siemens shareholder is Velluno Capital.")
    #expect(found == ["invests-in Velluno Capital > Siemens"], "\(found)")
  }

  @Test(arguments: [
    ("Velluno bought New Haven, Conn.-based Tavish Robotics in May.", "acquires Velluno > Tavish Robotics"),
    ("Towson, Md.-based Velluno sued Siemens.", "opposes Velluno > Siemens"),
    ("Siemens sued Dearborn, Michigan-based carmaker Kintari.", "opposes Siemens > Kintari"),
  ])
  func townsBeforeNamesAreNoParties(_ words: String, _ edge: String) throws {
    #expect(try PageBench.edges(words) == [edge])
  }

  @Test func aNoticeHasTheDayOfItsPage() throws {
    let notice =
      "Kintari Systems Corp., Dayton, Ohio, was awarded a $9,000,000 contract for Desert Range Division repair services. "
      + "The U.S. Army Contracting Command, Orlando, Florida, is the contracting activity."
    let dated = try findings(notice, published: "2016-01-20")
    let facts = dated.candidates.filter { $0.rejection == nil && $0.type == .contractedWith }
    #expect(facts.allSatisfy { dated.text.organizations[$0.target].type.isGovernmental } && !facts.isEmpty)
    #expect(facts.first?.date?.expression.value.basis == .publication)
    #expect(try findings(notice).candidates.allSatisfy { $0.date == nil })
  }
}
