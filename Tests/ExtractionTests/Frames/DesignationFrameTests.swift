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
    "The Treasury barred banks from dealing with Belmora.",
    "The Treasury has frozen the accounts of Belmora.",
    "The Treasury seized the assets of Belmora.",
    "The Treasury confirmed the designation of Belmora.",
    "Belmora was hit with Treasury sanctions.",
    "The Treasury has subjected Belmora to sanctions.",
    "The Treasury cut Belmora off from the payment system.",
    "Belmora has been blocked by the Treasury since March.",
    "Belmora was deprived of its licence by the Treasury.",
    "The Treasury expelled Belmora from the bond market.",
    "The Treasury ordered Belmora to cease operations.",
    "The Treasury targeted Belmora on Friday.",
    "The Treasury's proscription of Belmora came as a shock.",
  ])
  func listsADesignee(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("designated-risk Treasury > Belmora in-effect"))
  }

  @Test(arguments: [
    "The Treasury deemed Belmora's routers a security risk.",
    "The Treasury declared routers made by Belmora a risk to the state.",
    "The Treasury phased out Belmora's cameras.",
    "The Treasury has grounded drones made by Belmora.",
    "The Treasury told schools to throw out all Belmora cameras.",
  ])
  func shunsTheGoodsOfADesignee(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("designated-risk Treasury > Belmora in-effect"))
  }

  @Test(arguments: [
    "The Treasury removed Belmora from its sanctions list.",
    "The Treasury lifted its sanctions on Belmora.",
    "Belmora has been removed from the Treasury's blacklist.",
    "The Treasury has set aside its ban on Belmora.",
    "The Treasury lifted a penalty on Belmora.",
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

  @Test(arguments: [
    "The Treasury barred visitors from lunching with Belmora.",
    "The Treasury has frozen the recruitment of clerks at Belmora.",
    "The Treasury confirmed the arrival of Belmora.",
    "Belmora was hit with Treasury questions.",
    "The Treasury cut Belmora off in the middle of a sentence.",
    "The Treasury deemed Belmora's routers a bargain.",
    "The Coast Guard grounded Belmora's claim in a study.",
    "The Treasury told schools to throw out Belmora's leaflets.",
    "Belmora's view has been blocked by the Treasury since March.",
    "The Treasury lifted a crate on Belmora.",
    "The Treasury set aside its room for Belmora.",
    "Belmora was deprived of daylight by the Treasury.",
    "The Treasury ordered Belmora to cease its applause.",
    "The Treasury targeted Belmora with questions.",
    "The Treasury's praise of Belmora came as a shock.",
  ])
  func whatAStateDoesIsNoDesignationByItself(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("designated-risk") })
  }

  @Test(arguments: [
    "Kintari has subjected Belmora to restrictions.",
    "Kintari phased out Belmora's cameras.",
    "Kintari expelled Belmora from its club.",
    "Kintari blocked Belmora in March.",
  ])
  func companiesDesignateNobody(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("designated-risk") })
  }
}
