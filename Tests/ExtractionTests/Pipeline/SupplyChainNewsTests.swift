import Graph
import Testing
import Text

@testable import Extraction

/// What trade and start-up news tell in passing: parts in goods, lists behind a noun, phrases that stand apart.
@Suite struct SupplyChainNewsTests {
  @Test(arguments: [
    ("Nokia uses Qualcomm's chips in its phones.", ["contracted-with Qualcomm > Nokia in-effect"]),
    ("Nokia uses modems made by Qualcomm.", ["contracted-with Qualcomm > Nokia in-effect"]),
    ("Ford's cars run on Qualcomm software.", ["contracted-with Qualcomm > Ford in-effect"]),
    (
      "Siemens, whose software is used by the U.S. Army, hired staff.",
      ["contracted-with Siemens > U.S. Army in-effect"]
    ),
    // A share of revenue says who buys, not who sells.
    ("Nokia gets a fifth of its revenue from Siemens.", ["contracted-with Nokia > Siemens in-effect"]),
    (
      "Nokia makes lenses and is the supplier of choice to names from Siemens to Ericsson.",
      ["contracted-with Nokia > Siemens in-effect", "contracted-with Nokia > Ericsson in-effect"]
    ),
    ("Siemens has a licence from Nokia.", ["contracted-with Nokia > Siemens in-effect"]),
  ])
  func partsAndGoods(_ text: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(text) == Set(expected))
  }

  @Test(arguments: [
    (
      "Siemens, Nokia and Ericsson are among the companies Velluno Capital has invested in.",
      [
        "invests-in Velluno Capital > Siemens in-effect", "invests-in Velluno Capital > Nokia in-effect",
        "invests-in Velluno Capital > Ericsson in-effect",
      ]
    ),
    (
      "Siemens is one of five companies awarded contracts by the U.S. Navy.",
      ["contracted-with Siemens > U.S. Navy in-effect"]
    ),
    ("Siemens sued companies that compete with it. They are old.", []),
    (
      "Tarvo Labs raised $12 million, with Velluno Capital and Harrow Ventures among its investors.",
      ["invests-in Velluno Capital > Tarvo Labs in-effect", "invests-in Harrow Ventures > Tarvo Labs in-effect"]
    ),
    (
      "Siemens won a contract, with Nokia as its subcontractor.",
      ["contracted-with Nokia > Siemens in-effect"]
    ),
    (
      "Backed by tech giants from Siemens to Nokia, Tarvo Labs opened an office.",
      ["invests-in Siemens > Tarvo Labs in-effect", "invests-in Nokia > Tarvo Labs in-effect"]
    ),
  ])
  func lists(_ text: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(text) == Set(expected))
  }

  @Test(arguments: [
    ("Siemens also sold a $600 million loan it had made to Nokia.", ["invests-in Siemens > Nokia in-effect"]),
    (
      "Velluno Capital co-led a $31 million extension for Tarvo Labs.",
      ["invests-in Velluno Capital > Tarvo Labs in-effect"]
    ),
    ("Tarvo Labs nabs €95M from Velluno Capital", ["invests-in Velluno Capital > Tarvo Labs in-effect"]),
    ("Velluno Capital is to become a shareholder of Tarvo Labs.", ["invests-in Velluno Capital > Tarvo Labs planned"]),
    (
      "Siemens owns stakes in Tarvo Labs and Nokia.",
      ["invests-in Siemens > Tarvo Labs in-effect", "invests-in Siemens > Nokia in-effect"]
    ),
    // His own money.
    ("A former Siemens engineer has put $5 million into Tarvo Labs.", []),
    ("YouTube parent Alphabet is expected to report growth.", ["part-of YouTube > Alphabet in-effect"]),
  ])
  func moneyAndOwners(_ text: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(text) == Set(expected))
  }

  @Test(arguments: [
    (
      "Siemens's contract with the Pentagon was scrapped in July following a legal challenge by Nokia.",
      ["contracted-with Siemens > U.S. Department of Defense ended"]
    ),
    ("The ministry awarded the contract to Siemens after rejecting an offer from Nokia.", []),
    (
      "Nokia has appealed against the decision of the U.S. Army to give Siemens the order for radios.",
      ["contracted-with Siemens > U.S. Army in-effect", "opposes Nokia > U.S. Army in-effect"]
    ),
    (
      "The FTC sued to stop Siemens from buying Nokia.",
      ["acquires Siemens > Nokia planned", "opposes Federal Trade Commission > Siemens in-effect"]
    ),
    ("A judge stopped Siemens from buying Nokia.", ["acquires Siemens > Nokia declined"]),
    (
      "The General Services Administration has proposed Siemens for debarment.",
      ["designated-risk General Services Administration > Siemens planned"]
    ),
    ("The European Commission fined Siemens for hiding its contract with Nokia.", []),
    ("Tarvo, the provider of services it bought in 2018, pleased Siemens.", []),
  ])
  func whoseWordsTheyAre(_ text: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(text).filter { !$0.hasPrefix("opposes European") } == Set(expected))
  }

  @Test(arguments: [
    ("Siemens was named preferred bidder by the U.S. Navy.", ["contracted-with Siemens > U.S. Navy planned"]),
    // Either may have been supplied.
    ("Siemens ended its supply agreement with Nokia.", []),
    (
      "After losing the U.S. Navy's simulator order to Siemens, Nokia cut jobs.",
      ["contracted-with Siemens > U.S. Navy in-effect"]
    ),
    (
      "The Pentagon has added Nokia to its blacklist, effectively barring the company from selling to the U.S. Army.",
      ["designated-risk U.S. Department of Defense > Nokia in-effect"]
    ),
    (
      "The U.S. barred Nokia from supplying chips to Huawei.",
      ["designated-risk U.S. government > Huawei in-effect"]
    ),
    ("Nokia needs a licence to sell chips to Siemens.", []),
  ])
  func whatIsAllowedAndLost(_ text: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(text) == Set(expected))
  }

  @Test(arguments: [
    ("Orvikly, a payments startup, raised $10 million.", "Orvikly"),
    ("Tellundly, which makes pumps for Siemens, closed a plant.", "Tellundly"),
  ])
  func namesThatLookLikeAdverbs(_ text: String, _ name: String) throws {
    #expect(try PageBench.names(text).contains(name))
  }

  @Test(arguments: [
    "Financially, a startup such as this is in trouble.", "Recently, a company raised $10 million.",
    "Rarely has a company grown so fast.",
  ])
  func adverbsThatAreNoNames(_ text: String) throws {
    #expect(try PageBench.names(text).isEmpty)
  }
}
