import Testing

@Suite struct ContractFrameTests {
  @Test(arguments: [
    ("The Coast Guard awarded Belmora a $40 million contract to build two ships.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard has awarded Belmora a $2 billion contract modification.", "Belmora > Coast Guard in-effect"),
    ("Belmora agreed to provide computing power to Kintari under a contract.", "Belmora > Kintari in-effect"),
    ("Kintari said that Belmora had terminated a supply contract.", "Kintari > Belmora ended"),
    ("Belmora signed a deal to offer its software to the Coast Guard.", "Belmora > Coast Guard in-effect"),
    ("Kintari supplier Belmora will build a plant.", "Belmora > Kintari in-effect"),
    ("Kintari is one of the biggest buyers of coaches from Belmora.", "Belmora > Kintari in-effect"),
    ("Kintari ended a costly contract with Belmora for broadcast rights.", "Belmora > Kintari ended"),
    ("Kintari delivers its parcels through Belmora.", "Belmora > Kintari in-effect"),
    ("Belmora has withdrawn its services from Kintari.", "Belmora > Kintari ended"),
    ("Belmora's granola is sold by Kintari.", "Belmora > Kintari in-effect"),
    ("Two warehouses are run by Belmora on behalf of Kintari.", "Belmora > Kintari in-effect"),
    ("Belmora wears the logo of Kintari.", "Belmora > Kintari in-effect"),
    ("Belmora manages Velluno for the Coast Guard.", "Belmora > Coast Guard in-effect"),
    ("Belmora bought engines and resold them to Kintari.", "Belmora > Kintari in-effect"),
    ("Belmora took delivery of its first two trams from Kintari.", "Kintari > Belmora in-effect"),
    ("Belmora will replace the old radios with gear from Kintari.", "Kintari > Belmora planned"),
    ("Belmora procured engines on behalf of Kintari.", "Belmora > Kintari in-effect"),
    ("The Coast Guard awarded 40 megawatts to Belmora.", "Belmora > Coast Guard in-effect"),
    ("Belmora has granted Kintari a license to make the pumps.", "Belmora > Kintari in-effect"),
    ("Belmora bought doses made by Kintari.", "Kintari > Belmora in-effect"),
    ("Belmora was stripped of its franchise by the Coast Guard.", "Belmora > Coast Guard ended"),
    ("Belmora dropped Kintari's software from two of its drones.", "Kintari > Belmora ended"),
    ("Belmora undertook a study for the Coast Guard.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard's contract with Belmora to manage the site was extended.", "Belmora > Coast Guard in-effect"),
    ("Belmora has extended a contract with Kintari, which runs two data centres.", "Kintari > Belmora in-effect"),
    ("Belmora stopped supplying Kintari in January.", "Belmora > Kintari ended"),
    ("Belmora sells chips to chip makers, including Kintari.", "Belmora > Kintari in-effect"),
    ("Belmora supplies chip makers such as Kintari.", "Belmora > Kintari in-effect"),
    ("Kintari signed a deal for Belmora engines.", "Belmora > Kintari in-effect"),
    ("Kintari mandated Belmora to look for a buyer.", "Belmora > Kintari in-effect"),
    ("Kintari has entrusted Belmora with its archive.", "Belmora > Kintari in-effect"),
    ("Belmora earns a third of its revenue from Kintari.", "Belmora > Kintari in-effect"),
    ("Half of Belmora's revenue comes from Kintari.", "Belmora > Kintari in-effect"),
    ("Kintari accounts for a third of Belmora's revenue.", "Belmora > Kintari in-effect"),
    ("Kintari acquired two satellites from Belmora.", "Belmora > Kintari in-effect"),
    ("Kintari secured the rights to the cup from Belmora.", "Belmora > Kintari in-effect"),
    ("Belmora is the sole bookrunner on Kintari's offering.", "Belmora > Kintari in-effect"),
    ("Belmora was an underwriter for Kintari in 2019.", "Belmora > Kintari in-effect"),
    ("Kintari turned down an offer of cheap batteries from Belmora.", "Belmora > Kintari declined"),
    ("Kintari owes Belmora $3 million for maintenance work.", "Belmora > Kintari in-effect"),
    ("Kintari exercised an option with Belmora for six more trams.", "Belmora > Kintari in-effect"),
    ("Kintari has leased two Belmora trams.", "Belmora > Kintari in-effect"),
    ("Kintari has committed to $20 million of steel from Belmora.", "Belmora > Kintari in-effect"),
    ("Kintari committed $20 million to a system from Belmora.", "Belmora > Kintari in-effect"),
    ("Kintari went live with software from Belmora.", "Belmora > Kintari in-effect"),
    ("Kintari migrated to Belmora's cloud platform.", "Belmora > Kintari in-effect"),
    ("Kintari is a big buyer of Belmora chips.", "Belmora > Kintari in-effect"),
  ])
  func findsTheSupplierFirst(_ sentence: String, _ expected: String) {
    expectOnly(expected, in: sentence)
  }

  @Test(arguments: [
    ("The Coast Guard approved the purchase of ten boats from Belmora.", "Belmora > Coast Guard planned"),
    ("Belmora was notified by the Coast Guard of a contract for repairs.", "Belmora > Coast Guard in-effect"),
    ("Belmora designs the Coast Guard's harbours.", "Belmora > Coast Guard in-effect"),
    ("Belmora is the operator of the Coast Guard's ferries.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard rejected a proposal from Belmora.", "Belmora > Coast Guard declined"),
    ("The Coast Guard has parted ways with Belmora.", "Belmora > Coast Guard ended"),
    ("The Trade Ministry allotted a section of the canal to Belmora.", "Belmora > Trade Ministry in-effect"),
    ("The Coast Guard's contract went to Belmora.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard extended Belmora's contract.", "Belmora > Coast Guard in-effect"),
    ("Belmora completed a mission for the Coast Guard.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard's purchase of six boats from Belmora was cheap.", "Belmora > Coast Guard in-effect"),
  ])
  func findsWhoWorksForAState(_ sentence: String, _ expected: String) {
    expectOnly(expected, in: sentence)
  }

  /// The expected statement is there and no contract has another supplier.
  private func expectOnly(_ expected: String, in sentence: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("contracted-with " + expected), "\(statements)")
    #expect(
      !statements.contains { $0.hasPrefix("contracted-with") && !expected.hasPrefix($0.split(separator: " ")[1]) })
  }

  @Test(arguments: [
    "An earlier version of this article said that Belmora had supplied Kintari.",
    "Were Belmora to supply Kintari, prices would fall.",
    "The Coast Guard dropped Belmora from the sanctions list.",
    "Belmora adds Kintari to its list of preferred charities.",
    "Belmora has signed a power purchase agreement with Kintari.",
    "The Coast Guard plans to force operators to strip Kintari components out of their networks.",
    "Belmora wears the colours of Kintari.",
    "The Coast Guard fined Kintari for selling drones to students.",
    "Belmora works with Kintari to deploy Belmora's software in schools.",
    "The Coast Guard received comments from Belmora.",
    "The Coast Guard barred operators from using equipment from Belmora.",
    "Belmora and Kintari have signed a supply contract.",
    "Belmora moved the engines to Kintari.",
    "Belmora received a $4 million lifeline from Kintari.",
    "A court ordered Belmora to pay Kintari $5 million.",
    "Belmora earns praise from Kintari.",
    "Kintari accounts for a third of Belmora's headaches.",
    "Kintari acquired two habits from Belmora.",
    "Belmora is an admirer of Kintari's offering.",
    "Belmora replaced Velluno as Kintari's neighbour.",
    "Belmora took over from Velluno as Kintari's rival.",
    "Kintari turned down an offer of help from Belmora.",
    "Belmora has parted ways with Kintari.",
    "Kintari owes Belmora an apology for its work.",
    "Kintari exercised its dogs with Belmora.",
    "Kintari has leased two trams and told Belmora.",
    "Kintari has committed a blunder and heard from Belmora.",
    "Kintari went home with a letter from Belmora.",
    "Kintari moved to Belmora's old street.",
    "Kintari is a big fan of Belmora chips.",
    "Belmora is the operator of Kintari's ferries.",
    "The Coast Guard approved a visit from Belmora.",
    "The Coast Guard notified Belmora of a storm.",
    "The Coast Guard rejected a complaint from Belmora.",
    "The Trade Ministry assigned a number to Belmora.",
    "The Coast Guard's applause went to Belmora.",
    "Belmora completed a survey about the Coast Guard.",
    "Belmora grew. A letter from the Coast Guard helped.",
  ])
  func findsNoContract(_ sentence: String) {
    #expect(
      !FrameBench.statements(sentence).contains { $0.hasPrefix("contracted-with") },
      "\(FrameBench.statements(sentence))")
  }

  @Test(arguments: [
    ("Belmora lost a contract with the Coast Guard to Kintari.", "Kintari > Coast Guard in-effect"),
    ("Belmora lost a contract with the Coast Guard to Kintari.", "Belmora > Coast Guard ended"),
    ("The Coast Guard sanctioned Belmora for supplying drones to Kintari.", "Belmora > Kintari in-effect"),
    ("Kintari makes the vaccine under license from Belmora and Velluno.", "Velluno > Kintari in-effect"),
    ("Belmora and Kintari each won a place on the framework of the Coast Guard.", "Kintari > Coast Guard in-effect"),
    ("Belmora has hired Kintari and Velluno to arrange a loan.", "Velluno > Belmora in-effect"),
    ("Belmora was picked by the Coast Guard alongside Kintari.", "Kintari > Coast Guard in-effect"),
    ("Belmora will carry out the repairs for the Coast Guard together with Kintari.", "Kintari > Coast Guard planned"),
    ("Belmora replaced Velluno as Kintari's auditor.", "Belmora > Kintari in-effect"),
    ("Belmora replaced Velluno as Kintari's auditor.", "Velluno > Kintari ended"),
    ("Belmora took over from Velluno as Kintari's caterer.", "Belmora > Kintari in-effect"),
    ("Belmora took over from Velluno as Kintari's caterer.", "Velluno > Kintari ended"),
  ])
  func findsBothSuppliers(_ sentence: String, _ expected: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("contracted-with " + expected), "\(statements)")
  }
}
