import Testing

@Suite struct DesignationFrameTests {
  @Test(arguments: [
    "The Treasury added Belmora to its sanctions list on Monday.",
    "Belmora was blacklisted by the Treasury.",
    "The Treasury has designated Belmora for its dealings with smugglers.",
    "The Treasury placed Belmora on a watchlist.",
    "The Treasury imposed sanctions on Belmora.",
    "The Treasury called Belmora a security risk.",
    "The Treasury barred Belmora from all public tenders.",
    "Analysts were surprised by the Treasury's blacklisting of Belmora.",
    "Belmora was put on the Treasury's blacklist in May.",
    "The Treasury has banned purchases from Belmora.",
    "Belmora's place on the Treasury's blacklist hurt its sales.",
    "Last month the Treasury renewed a denial order against Belmora.",
  ])
  func listsADesignee(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("designated-risk Treasury > Belmora in-effect"))
  }

  @Test(arguments: [
    "The Treasury removed Belmora from its sanctions list.",
    "The Treasury lifted its sanctions on Belmora.",
    "Belmora has been removed from the Treasury's blacklist.",
    "The Treasury has lifted the ban that the Treasury had placed on Belmora in 2023.",
  ])
  func takesADesigneeOff(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("designated-risk Treasury > Belmora ended"))
  }

  @Test(arguments: [
    "The Treasury plans to blacklist Belmora.",
    "The Treasury is weighing whether to add Belmora to a blacklist.",
    "The Treasury will add Belmora to its blacklist in June.",
  ])
  func announcesADesignation(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("designated-risk Treasury > Belmora planned"))
  }

  @Test func whoListedLastInAnotherClauseIsNotWhoListsHere() {
    let statements = FrameBench.statements(
      "The Coast Guard blacklisted Belmora. Also named was Kintari, which had supplied a firm that the Treasury put on its "
        + "blacklist in 2023, Velluno.")
    #expect(statements.contains("designated-risk Coast Guard > Kintari in-effect"), "\(statements)")
    #expect(!statements.contains("designated-risk Treasury > Kintari in-effect"))
  }

  @Test(arguments: [
    "Belmora asked the Treasury for a list of its suppliers.",
    "The Treasury praised Belmora for its tax returns.",
    "Kintari placed Belmora on its list of favourite caterers and the Treasury took note.",
    "The Treasury denied that it had blacklisted Belmora.",
    "The Treasury blocked the sale of Belmora to Kintari.",
    "The Treasury put Kintari on its blacklist, on which Belmora has been included since March.",
  ])
  func findsNoDesignation(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("designated-risk Treasury > Belmora") })
  }
}
