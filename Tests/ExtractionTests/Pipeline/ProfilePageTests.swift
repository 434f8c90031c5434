import Graph
import Testing

@testable import Extraction

/// Profiles and fact sheets: headings and labels that say what the organizations below or beside them are to the one
/// that the page is about.
@Suite struct ProfilePageTests {
  @Test func headingsSayWhatTheirItemsAre() throws {
    let page = """
      Orvik Robotics at a glance

      The company
      Orvik builds arms that pick fruit.

      Shareholders
      - Dornwall Ventures, 22%
      - Reck Capital exited in 2023

      Customers
      - Carrefour, since 2020
      - Velluno Foods (lost in March 2024)
      - Harrow Farms: talks about a pilot, no order
      - two growers that do not wish to be named

      Suppliers
      * Bosch: motors
      * formerly: Marlowe Lenses

      Competitors
      Marlowe Systems and Ripe Robotics

      Open questions
      - Siemens Energy has asked for a price.
      """
    let found = try PageBench.statuses(page)
    #expect(
      found == [
        "invests-in Dornwall Ventures > Orvik Robotics in-effect", "invests-in Reck Capital > Orvik Robotics ended",
        "contracted-with Orvik Robotics > Carrefour in-effect", "contracted-with Orvik Robotics > Velluno Foods ended",
        "contracted-with Bosch > Orvik Robotics in-effect", "competes-with Orvik Robotics > Marlowe Systems in-effect",
        "competes-with Orvik Robotics > Ripe Robotics in-effect",
      ], "\(found)")
  }

  @Test func labelsNameTheOrganizationsBehindThem() throws {
    let page = """
      Kintari Health: company profile

      Founded: 2014
      Parent company: Dornwall Group
      Key customers: Bupa, Spire Healthcare
      Backers: Velluno Ventures (lead) and Harrow Partners
      Backed by: Orla Ventures
      Former investors: Tavish Capital
      Acquisitions: Marlowe Labs (2019), Sorrel Data (2021)
      """
    let found = try PageBench.statuses(page)
    #expect(
      found == [
        "part-of Kintari Health > Dornwall Group in-effect", "contracted-with Kintari Health > Bupa in-effect",
        "contracted-with Kintari Health > Spire Healthcare in-effect",
        "invests-in Velluno Ventures > Kintari Health in-effect",
        "invests-in Orla Ventures > Kintari Health in-effect",
        "invests-in Harrow Partners > Kintari Health in-effect", "invests-in Tavish Capital > Kintari Health ended",
        "acquires Kintari Health > Marlowe Labs in-effect", "acquires Kintari Health > Sorrel Data in-effect",
      ], "\(found)")
  }

  @Test func namesAloneInABlockAreItems() throws {
    let page = """
      Orvik Pumps GmbH

      INVESTORS
      Tavish Capital
      Reck Capital

      CLIENTS
      Shell
      """
    let found = try PageBench.edges(page)
    #expect(
      found == [
        "invests-in Tavish Capital > Orvik Pumps GmbH", "invests-in Reck Capital > Orvik Pumps GmbH",
        "contracted-with Orvik Pumps GmbH > Shell",
      ], "\(found)")
  }

  /// The evidence holds the heading and the item.
  @Test func theQuoteReachesFromHeadingToItem() throws {
    let page = "Orvik Robotics at a glance\n\nShareholders\n- Dornwall Ventures, 22%, about $4 million\n"
    let graph = try PageBench.findings(page).graph
    let relationship = try #require(graph.relationships.first)
    #expect(relationship.evidence.first?.quote == "Shareholders\n- Dornwall Ventures, 22%, about $4 million")
  }

  /// However long the list, the quote names the organization.
  @Test func theQuoteOfAnItemFarBelowIsItsLine() throws {
    let names = ["Tavish", "Dornwall", "Kellow", "Velluno", "Harrow"].flatMap { owner in
      ["Foods", "Motors", "Energy", "Airlines"].map { "\(owner) \($0) Ltd" }
    }
    let items = names.map { "- \($0), a customer in the north" }.joined(separator: "\n")
    let graph = try PageBench.findings("Orvik Robotics at a glance\n\nCustomers\n\(items)\n").graph
    let quotes = graph.relationships.flatMap(\.evidence).map(\.quote)
    #expect(quotes.count == names.count)
    for name in names {
      #expect(quotes.contains { $0.hasSuffix("\(name), a customer in the north") }, "\(name)")
    }
  }

  @Test(arguments: [
    // a page's menu
    "Tarvo wins more time\n\nTarvo has until June.\n\nInvestors\nPress\nSiemens announces results\nCustomers\nNokia opens a plant",
    // what follows tells of somebody else
    "Tarvo wins more time\n\nCustomers\n- Nokia chief Kim Novak spoke first\n- Siemens' cousin Harrow Farms",
    // a title of two companies
    "Tarvo sues Kintari Health\n\nCustomers: Nokia, Siemens",
    // a plant has the title
    "Fact sheet: the Sorrel wind farm\n\nContractors:\nSiemens Gamesa – turbines",
    // a later section is none of the label's
    "Orvik Robotics at a glance\n\nCustomers\n\nComparable firms\n- Marlowe Systems\n- Ripe Robotics",
  ])
  func whatIsNoProfileSaysNothing(_ page: String) throws {
    let found = try PageBench.findings(page).candidates.filter { $0.rule.hasSuffix("/profile") }
    #expect(found.isEmpty, "\(found.map(\.rule))")
  }
}
