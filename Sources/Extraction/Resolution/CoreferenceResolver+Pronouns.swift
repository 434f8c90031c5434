import Graph
import Language
import Text

/// Pronouns, and who speaks.
extension CoreferenceResolver {
  mutating func resolvePronoun(_ sentence: Int, _ token: Int) {
    let tokens = text.sentences[sentence].tokens
    let form = tokens[token].form.lowercased()
    if Pronouns.relative.contains(form) {
      // What stands right before it counts where the tree points to no organization.
      var places = [Pronouns.antecedent(tokens, of: token), Pronouns.neighbor(tokens, of: token)].compactMap(\.self)
      // "Acme, Bolt and Cairn, which owns …": a verb in the singular speaks of the last.
      let isOfOne = Pronouns.isSubjectOfOne(tokens, token)
      if isOfOne { places.reverse() }
      guard let antecedent = places.first(where: { mention(sentence, covering: $0) != nil }),
        let mention = mention(sentence, covering: antecedent)
      else { return }
      let all = Coordination(tokens: tokens).members(of: antecedent).filter { $0 < token }
      let others = all.count > 1 ? all.compactMap { self.mention(sentence, covering: $0)?.organizations.first } : []
      let isWhole = !isOfOne && others.count == all.count && others.count > 1 && antecedent == all[0]
      return append(sentence, token, isWhole ? Set(others).sorted() : mention.organizations, 0.9)
    }
    guard Pronouns.thirdPerson.contains(form) || Pronouns.firstPerson.contains(form) else { return }
    if form == "its", let owner = neighborOfUnit(sentence, token) {
      return append(sentence, token, owner.organizations, 0.9, reasons: ["the name before"])
    }
    if let subject = subjectToCome(sentence, token) {
      return append(sentence, token, [subject], 0.9, reasons: ["the subject to come"])
    }
    let family = AntecedentFamily(pronoun: form, isSubject: tokens[token].universalRelation == "nsubj")
    let decision = AntecedentDecision(
      range: tokens[token].range, family: family,
      options: options(sentence, speakerHere: family == .we ? speakerHere(sentence) : nil).options(
        pronoun: token, family))
    guard let choice = chooser.choice(decision) else { return }
    append(sentence, token, choice.organizations, choice.probability, reasons: choice.reasons)
    if family == .we {
      lastWe = choice.organizations.first
    } else {
      for draft in choice.organizations { note(draft, sentence, token, .pronoun) }
    }
  }

  /// "Known for its stakes in Bolt, Acme sold …": whose a pronoun in front of the main clause is that names nobody before.
  private func subjectToCome(_ sentence: Int, _ token: Int) -> Int? {
    let tokens = text.sentences[sentence].tokens
    guard tokens[token].form.lowercased() == "its", mentions.last?.sentence != sentence else { return nil }
    var top = token
    while tokens[top].head >= 0, tokens[tokens[top].head].head >= 0 { top = tokens[top].head }
    let root = tokens[top].head
    guard root >= 0, top < root, tokens[top].deprel == "advcl",
      !tokens.contains(where: { $0.head == top && $0.universalRelation == "nsubj" }),
      let subject = tokens.indices.first(where: { tokens[$0].head == root && tokens[$0].deprel == "nsubj" }),
      subject > token, nameAt[subject] >= 0, draftOfName[nameAt[subject]] >= 0
    else { return nil }
    return draftOfName[nameAt[subject]]
  }

  /// "Acme, its unit Bolt and …", "Acme and its parent company Bolt": the name right before.
  private func neighborOfUnit(_ sentence: Int, _ token: Int) -> OrganizationMention? {
    let tokens = text.sentences[sentence].tokens
    guard token > 1, [",", "and", "or"].contains(tokens[token - 1].form),
      tokens[(token + 1)...].prefix(3).contains(where: { Self.relatives.contains($0.form.lowercased()) })
    else { return nil }
    return mentions.reversed().lazy.prefix { $0.sentence == sentence }.first {
      $0.tokens.upperBound == token - 1 && $0.kind != .pronoun && $0.kind != .description
    }
  }

  private static let relatives: Set<String> = [
    "unit", "subsidiary", "parent", "arm", "division", "owner", "affiliate", "partner", "supplier", "rival",
    "shareholder",
  ]

  /// Notes that names are mentioned as one when the last of them is read.
  mutating func noteGroup(_ sentence: Int, _ head: Int) {
    let tokens = text.sentences[sentence].tokens
    let heads = Coordination(tokens: tokens).members(of: head)
    guard heads.count > 1, heads.max() == head else { return }
    let members = heads.compactMap { mention(sentence, covering: $0)?.organizations.first }
    guard members.count == heads.count, Set(members).count > 1 else { return }
    groups.append(
      AntecedentGroup(
        sentence: sentence, members: Set(members).sorted(), role: GrammaticalRole.weight(tokens, heads[0])))
    if groups.count > 8 { groups.removeFirst() }
  }

  mutating func append(
    _ sentence: Int, _ token: Int, _ organizations: [Int], _ confidence: Double, reasons: [String] = []
  ) {
    mentions.append(
      OrganizationMention(
        sentence: sentence, tokens: token..<(token + 1), head: token,
        range: text.sentences[sentence].tokens[token].range, organizations: organizations, kind: .pronoun,
        confidence: confidence, reasons: reasons))
  }

  func mention(_ sentence: Int, covering token: Int) -> OrganizationMention? {
    for mention in mentions.reversed() {
      if mention.sentence < sentence { return nil }
      if mention.head == token || mention.tokens.contains(token) { return mention }
    }
    return nil
  }

  // Speakers

  /// The organization that speaks in a sentence: the subject of a verb of saying, or whom that subject serves.
  private func speakerHere(_ sentence: Int) -> Int? {
    let tokens = text.sentences[sentence].tokens
    for (index, token) in tokens.enumerated() where token.upos == .verb && Pronouns.saying.contains(token.lemma) {
      guard
        let subject = tokens.indices.first(where: {
          tokens[$0].head == index && tokens[$0].universalRelation == "nsubj"
        })
      else { continue }
      let tree = [subject] + tokens.indices.filter { tokens[$0].head == subject }
      for place in tree + tokens.indices.filter({ tree.contains(tokens[$0].head) }) where nameAt[place] >= 0 {
        let draft = draftOfName[nameAt[place]]
        if draft >= 0 { return draft }
      }
      if let mention = mention(sentence, covering: subject) { return mention.organizations.first }
    }
    return nil
  }

  mutating func noteSpeaker(_ sentence: Int) {
    if let here = speakerHere(sentence) { speaker = here }
  }
}
