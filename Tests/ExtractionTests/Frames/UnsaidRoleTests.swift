import Testing

/// Roles that a sentence leaves unsaid because everybody knows who is meant.
@Suite struct UnsaidRoleTests {
  @Test(arguments: [
    ("Belmora has raised $50 million. The round was led by Kintari.", "invests-in Kintari > Belmora in-effect"),
    (
      "Belmora has raised $50 million. Existing investors Kintari and Velluno took part.",
      "invests-in Velluno > Belmora in-effect"
    ),
    (
      "Belmora has raised $50 million. Kintari joined as a strategic investor.",
      "invests-in Kintari > Belmora in-effect"
    ),
    ("Belmora has raised $50 million. Kintari also invested.", "invests-in Kintari > Belmora in-effect"),
    (
      "Belmora has raised $50 million. Kintari joined the round, as did Velluno.",
      "invests-in Kintari > Belmora in-effect"
    ),
    ("Belmora makes software. Customers include Kintari.", "contracted-with Belmora > Kintari in-effect"),
    ("Belmora sells frozen food. Rivals include Kintari.", "competes-with Belmora > Kintari in-effect"),
    ("Belmora builds trams. The batteries come from Kintari.", "contracted-with Kintari > Belmora in-effect"),
    ("Belmora builds trams. Their doors are made by Kintari.", "contracted-with Kintari > Belmora in-effect"),
    (
      "Belmora sold 40 percent of itself. The remaining shares are held by Kintari.",
      "invests-in Kintari > Belmora in-effect"
    ),
    ("Belmora grew. Shareholders including Kintari agreed.", "invests-in Kintari > Belmora in-effect"),
    ("Belmora builds trams. The towers are rented from Kintari.", "contracted-with Kintari > Belmora in-effect"),
    ("Belmora builds a tunnel. Kintari was appointed as builder.", "contracted-with Kintari > Belmora in-effect"),
    ("Belmora runs ferries. The terminal is operated by Kintari.", "contracted-with Kintari > Belmora in-effect"),
    ("Belmora makes steel. The steel is bought by Kintari.", "contracted-with Belmora > Kintari in-effect"),
    ("Belmora builds trams. Kintari will supply the batteries.", "contracted-with Kintari > Belmora planned"),
    (
      "The Coast Guard needs boats. Kintari dropped out of the competition.",
      "contracted-with Kintari > Coast Guard declined"
    ),
    (
      "The Coast Guard has a new framework. Kintari won a place on the framework.",
      "contracted-with Kintari > Coast Guard in-effect"
    ),
    (
      "Belmora is building a mill. Lenders including Kintari will provide $5 million.",
      "invests-in Kintari > Belmora planned"
    ),
    (
      "Belmora needs money. Talks with Kintari about a $5 million investment collapsed.",
      "invests-in Kintari > Belmora declined"
    ),
    (
      "Belmora builds trams. The engines are made by Kintari, a unit of Velluno.",
      "contracted-with Kintari > Belmora in-effect"
    ),
    ("Kintari lends to farmers. A $5 million loan went to Belmora.", "invests-in Kintari > Belmora in-effect"),
    ("Kintari lends to farmers. A $5 million loan was made to Belmora.", "invests-in Kintari > Belmora in-effect"),
    (
      "Belmora builds kilns. A $2 million grant from the Treasury paid for them.",
      "invests-in Treasury > Belmora in-effect"
    ),
    (
      "Belmora grew. A $20 million order from the Coast Guard helped.",
      "contracted-with Belmora > Coast Guard in-effect"
    ),
    (
      "Treasury sanctioned Belmora. Also sanctioned were Kintari and Velluno.",
      "designated-risk Treasury > Velluno in-effect"
    ),
  ])
  func theFocusFillsTheRole(_ text: String, _ expected: String) {
    #expect(FrameBench.statements(text).contains(expected), "\(FrameBench.statements(text))")
  }

  @Test func theSubjectOfTheClauseComesFirst() {
    let statements = FrameBench.statements("Velluno grew. Belmora wants to buy rival Kintari.")
    #expect(statements.contains("competes-with Belmora > Kintari in-effect"))
    #expect(!statements.contains { $0.contains("Velluno") })
  }

  @Test func whoHasTheRoleInTheSentenceComesBeforeItsSubject() {
    let statements = FrameBench.statements("Velluno took a 9% stake in Belmora; other backers include Kintari.")
    #expect(statements.contains("invests-in Kintari > Belmora in-effect"), "\(statements)")
    #expect(!statements.contains("invests-in Kintari > Velluno in-effect"))
  }

  @Test(arguments: [
    "The round was led by Kintari.",
    "Belmora and Velluno grew. The round was led by Kintari.",
    "Belmora grew. Its antennas are supplied by Kintari, according to Velluno.",
    "Belmora grew. It rained for a week. The harvest was late. Farmers complained. Rivals include Kintari.",
  ])
  func nobodyIsGuessed(_ text: String) {
    #expect(FrameBench.statements(text).isEmpty, "\(FrameBench.statements(text))")
  }
}
