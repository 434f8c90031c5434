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
  ])
  func findsTheSupplierFirst(_ sentence: String, _ expected: String) {
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
  ])
  func findsBothSuppliers(_ sentence: String, _ expected: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("contracted-with " + expected), "\(statements)")
  }
}
