import Testing

@testable import Language

@Suite struct LemmaRuleTests {
  @Test(arguments: [
    ("awarded", "award"), ("Companies", "company"), ("IBM", "IBM"), ("was", "be"), ("Mr.", "Mr."), ("n't", "not"),
    ("ÉTATS", "état"),
  ])
  func rulesLeadToTheLemma(_ form: String, _ lemma: String) throws {
    let rule = LemmaRule(form: form, lemma: lemma)
    #expect(rule.apply(to: form) == lemma)
    #expect(LemmaRule(encoded: rule.encoded) == rule)
  }

  @Test func rulesForLongerWordsDoNotApply() {
    #expect(LemmaRule(cut: 4, ending: "", keepsCase: false).apply(to: "ing") == nil)
    #expect(LemmaRule(encoded: "nonsense") == nil)
  }
}
