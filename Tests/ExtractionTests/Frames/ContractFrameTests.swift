import Testing

@Suite struct ContractFrameTests {
  @Test(arguments: [
    ("The Coast Guard awarded Belmora a $40 million contract to build two ships.", "Belmora > Coast Guard in-effect"),
    ("The Coast Guard has awarded Belmora a $2 billion contract modification.", "Belmora > Coast Guard in-effect"),
    ("Belmora agreed to provide computing power to Kintari under a contract.", "Belmora > Kintari in-effect"),
    ("Belmora has signed a power purchase agreement with Kintari.", "Kintari > Belmora in-effect"),
    ("Kintari said that Belmora had terminated a supply contract.", "Kintari > Belmora ended"),
    ("Belmora signed a deal to offer its software to the Coast Guard.", "Belmora > Coast Guard in-effect"),
    ("Kintari supplier Belmora will build a plant.", "Belmora > Kintari in-effect"),
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
  ])
  func findsNoContract(_ sentence: String) {
    #expect(
      !FrameBench.statements(sentence).contains { $0.hasPrefix("contracted-with") },
      "\(FrameBench.statements(sentence))")
  }
}
