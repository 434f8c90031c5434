/// Mends tags of a condensed sentence where the words around a verb settle that it is one.
struct TagMending {
  let tagSet: TagSet

  /// The tags of the units with verbs that were taken for nouns put right. Linear in their number.
  func mended(_ tags: [UInt8], _ condensed: Condensation, forms: [String]) -> [UInt8] {
    var tags = tags
    mendInfinitives(&tags, condensed, forms)
    mendHeadline(&tags, condensed, forms)
    mendRelativeVerbs(&tags, condensed, forms)
    mendKnownVerbs(&tags, condensed, forms)
    mendModals(&tags, condensed, forms)
    mendPermissions(&tags, condensed, forms)
    return tags
  }

  private func tag(_ name: String) -> UInt8? { tagSet.names.firstIndex(of: name).map { UInt8($0) } }

  /// A noun without a determiner between "to" and a new phrase is an infinitive: "a decision to label the company".
  private func mendInfinitives(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    guard let verb = tag("VERB|VB"), let particle = tag("PART|TO"), condensed.units.count > 2 else { return }
    for place in 1..<(condensed.units.count - 1) {
      let unit = condensed.units[place]
      guard unit.kind == .word, forms[condensed.units[place - 1].head] == "to", isSmall(forms[unit.head]),
        ["NN", "NNP"].contains(tagSet.xpos[Int(tags[place])]), opensPhrase(place + 1, tags, condensed)
      else { continue }
      tags[place] = verb
      tags[place - 1] = particle
    }
  }

  private func opensPhrase(_ place: Int, _ tags: [UInt8], _ condensed: Condensation) -> Bool {
    condensed.units[place].kind == .name || ["DT", "PRP$"].contains(tagSet.xpos[Int(tags[place])])
  }

  /// A headline's first word behind the name that it begins with is its verb: "Acme eyes Spanish chipmaker".
  private func mendHeadline(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    guard let verb = tag("VERB|VBZ"), condensed.units.count > 2, condensed.units[0].kind == .name, forms.last != "."
    else { return }
    let isFinite = tags.contains { ["VBZ", "VBD", "VBP", "MD"].contains(tagSet.xpos[Int($0)]) }
    let unit = condensed.units[1]
    guard !isFinite, unit.kind == .word, isSmall(forms[unit.head]), tagSet.xpos[Int(tags[1])] == "NNS" else { return }
    tags[1] = verb
  }

  /// A plural behind the relative pronoun of an insertion is its verb: "Acme, which licenses technology from Bolt".
  private func mendRelativeVerbs(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    guard let verb = tag("VERB|VBZ"), let pronoun = tag("PRON|WDT"), condensed.units.count > 3 else { return }
    for place in 2..<(condensed.units.count - 1) {
      guard tagSet.xpos[Int(tags[place])] == "NNS", isSmall(forms[condensed.units[place].head]) else { continue }
      var relative = place - 1
      if tagSet.xpos[Int(tags[relative])] == "RB" { relative -= 1 }
      guard relative > 0, forms[condensed.units[relative].head] == "which",
        forms[condensed.units[relative - 1].head] == "," || condensed.units[relative - 1].kind == .name
      else { continue }
      tags[place] = verb
      tags[relative] = pronoun
    }
  }

  /// Forms that are nothing but verbs, which the treebanks hardly have.
  private static let finite: Set<String> = [
    "competes", "sues", "vies", "outbids", "undercuts", "divests", "liaises", "acquires", "invests", "owns",
  ]
  private static let participles: Set<String> = [
    "manufactured", "subcontracted", "sublicensed", "blacklisted", "debarred", "delisted", "headquartered",
  ]

  private static let past: Set<String> = ["spun", "sued", "vied", "ousted", "outbid", "underwrote"]
  private static let continuing: Set<String> = ["still", "also", "now"]

  /// "and still licenses two patents": a plural between such an adverb and the start of a phrase is a verb.
  private func isContinued(_ place: Int, _ tags: [UInt8], _ condensed: Condensation, _ forms: [String]) -> Bool {
    place > 1 && place + 1 < condensed.units.count && tagSet.xpos[Int(tags[place])] == "NNS"
      && Self.continuing.contains(forms[condensed.units[place - 1].head])
      && ["and", "but", "which", "who"].contains(forms[condensed.units[place - 2].head])
      && (condensed.units[place + 1].kind != .word
        || ["DT", "CD", "PRP$"].contains(tagSet.xpos[Int(tags[place + 1])]))
  }

  /// "competes" is a verb, and so is "manufactured" behind "be".
  private func mendKnownVerbs(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    for place in condensed.units.indices where condensed.units[place].kind == .word {
      let form = forms[condensed.units[place].head]
      let upos = tagSet.upos[Int(tags[place])]
      if upos == .noun, Self.finite.contains(form) || isContinued(place, tags, condensed, forms),
        let verb = tag("VERB|VBZ")
      {
        tags[place] = verb
      }
      if [.noun, .adjective].contains(upos), Self.past.contains(form), let verb = tag("VERB|VBD") {
        tags[place] = verb
      }
      if upos == .adjective, Self.participles.contains(form), place > 0, let verb = tag("VERB|VBN"),
        ["is", "are", "was", "were", "be", "been", "being"].contains(forms[condensed.units[place - 1].head])
      {
        tags[place] = verb
      }
    }
  }

  private static let adverbs: Set<String> = [
    "not", "also", "now", "soon", "still", "then", "later", "never", "further", "ever", "even", "just", "once", "first",
    "again", "instead", "together", "always", "no", "in", "by", "at", "on", "have", "be", "so", "too", "yet", "well",
    "thus", "both", "either", "neither", "only", "rather", "there", "most", "more", "likely", "almost", "often",
  ]

  /// What follows a modal and opens a phrase is its verb: "will award $43 million", "will partner with Acme".
  private func mendModals(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    guard let verb = tag("VERB|VB"), condensed.units.count > 3 else { return }
    for place in 1..<(condensed.units.count - 1) {
      let form = forms[condensed.units[place].head]
      guard tagSet.xpos[Int(tags[place - 1])] == "MD", condensed.units[place].kind == .word, isSmall(form),
        ["NN", "RB", "JJ"].contains(tagSet.xpos[Int(tags[place])]), !Self.adverbs.contains(form), !form.hasSuffix("ly"),
        !["VB", "VBN", "VBD"].contains(tagSet.xpos[Int(tags[place + 1])])
      else { continue }
      tags[place] = verb
    }
  }

  /// What a name that is let do something does is an infinitive: "lets Acme pass its rival".
  private func mendPermissions(_ tags: inout [UInt8], _ condensed: Condensation, _ forms: [String]) {
    guard let verb = tag("VERB|VB"), condensed.units.count > 3 else { return }
    for place in 2..<(condensed.units.count - 1) {
      let form = forms[condensed.units[place].head]
      guard ["let", "lets", "letting"].contains(forms[condensed.units[place - 2].head].lowercased()),
        condensed.units[place - 1].kind == .name, condensed.units[place].kind == .word, isSmall(form),
        ["NN", "JJ"].contains(tagSet.xpos[Int(tags[place])])
      else { continue }
      tags[place] = verb
    }
  }

  private func isSmall(_ form: String) -> Bool { form.allSatisfy { $0.isLetter && $0.isLowercase } }
}
