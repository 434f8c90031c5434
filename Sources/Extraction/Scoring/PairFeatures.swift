import Graph
import Language

/// What is seen of two organizations in a sentence: the way between them over the tree, the words between and around,
/// their types, and which frames hold them.
struct PairFeatures {
  private let view: SentenceView
  private let pair: SentencePair
  private let kinds: String
  private var features = Set<String>()

  /// The features of a pair, sorted; `frames` are those that hold the two, as ``FrameFeature`` names them.
  static func features(
    of pair: SentencePair, in view: SentenceView, organizations: [ResolvedOrganization], frames: [String]
  ) -> [String] {
    var builder = PairFeatures(view: view, pair: pair, organizations: organizations)
    builder.addPath()
    builder.addEnds()
    builder.addWordsBetween()
    builder.addSurroundings()
    for frame in frames { builder.add("frame=" + frame) }
    return builder.features.sorted()
  }

  private init(view: SentenceView, pair: SentencePair, organizations: [ResolvedOrganization]) {
    self.view = view
    self.pair = pair
    let types = [pair.firstOrganization, pair.secondOrganization].map {
      OrganizationClass(organizations[$0].type).rawValue
    }
    kinds = types.joined(separator: ",")
    add("types=" + kinds)
    add("mentions=\(pair.first.kind.rawValue),\(pair.second.kind.rawValue)")
  }

  private mutating func add(_ feature: String) { features.insert(feature) }

  /// The lemma of a token; a name's stands for any name, a number's for any number.
  private func word(_ token: Int) -> String {
    if view.mentionCovering[token] >= 0, token != pair.first.head, token != pair.second.head { return "ORG" }
    let lemma = view.lemmas[token]
    let isNumber = lemma.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x24 }
    return isNumber ? "#" : lemma.replacing("\t", with: " ")
  }

  /// The relation without its subtype but where that tells who does what.
  private func relation(_ token: Int) -> String {
    switch view.tokens[token].deprel {
    case "nsubj:pass", "obl:agent", "acl:relcl", "nmod:poss": view.tokens[token].deprel
    default: String(view.relation(token))
    }
  }

  private var top: Int { pair.path[pair.top] }

  private var isTopAnEnd: Bool { top == pair.first.head || top == pair.second.head }

  private mutating func addPath() {
    let up = pair.path[..<pair.top].map(relation)
    let down = pair.path[(pair.top + 1)...].map(relation)
    let shape = up.joined(separator: "^") + "|" + down.joined(separator: "v")
    add("shape=" + shape)
    add("length=\(min(pair.path.count, 8))")
    for (place, token) in pair.path.enumerated() where token != pair.first.head && token != pair.second.head {
      let side = place < pair.top ? "up" : place == pair.top ? "top" : "down"
      add("path=" + word(token))
      add("path=\(word(token)),\(side)")
      add("path=\(word(token)),\(kinds)")
      for name in WordClass.names(of: word(token)) {
        add("class=\(name)")
        add("class=\(name),\(kinds)")
        add("class=\(name),\(up.first ?? ""),\(down.last ?? "")")
      }
      addBeside(token)
    }
    let topWord = isTopAnEnd ? "END" : word(top)
    add("top=" + topWord)
    add("top=\(topWord),\(up.last ?? "")|\(down.first ?? "")")
    add("top=\(view.tokens[top].upos.rawValue),\(shape)")
  }

  private static let modifiers: Set<String> = [
    "obj", "obl", "xcomp", "nmod", "compound", "amod", "acl", "nsubj", "nsubj:pass", "advcl", "ccomp",
  ]
  private static let functions: Set<String> = ["aux", "cop", "mark", "advmod"]

  /// The words that hang on a token of the path.
  private mutating func addBeside(_ token: Int) {
    for child in view.tree.children(of: token) where view.mentionCovering[child] < 0 && !pair.path.contains(child) {
      let name = relation(child)
      if Self.modifiers.contains(name) {
        add("beside=" + word(child))
        add("beside=\(word(token)),\(name),\(word(child))")
        for name in WordClass.names(of: word(child)) {
          add("besideClass=\(name)")
          add("besideClass=\(name),\(kinds)")
        }
      } else if Self.functions.contains(String(view.relation(child))) {
        add("function=\(name),\(word(child))")
      }
    }
  }

  private mutating func addEnds() {
    let prepositions = [pair.first.head, pair.second.head].map(view.preposition)
    let topWord = isTopAnEnd ? "END" : word(top)
    add("case=" + prepositions.joined(separator: "|"))
    add("firstCase=\(prepositions[0]),\(topWord)")
    add("secondCase=\(prepositions[1]),\(topWord)")
    for (name, token) in [("first", pair.first.head), ("second", pair.second.head)] {
      let head = view.tree.heads[token]
      add("\(name)=\(relation(token))")
      add("\(name)=\(relation(token)),\(head < 0 ? "ROOT" : word(head))")
      if head >= 0 {
        for group in WordClass.names(of: word(head)) { add("\(name)Class=\(relation(token)),\(group)") }
      }
    }
  }

  private var between: Range<Int> {
    let start = pair.first.tokens.upperBound
    return start..<max(start, pair.second.tokens.lowerBound)
  }

  private mutating func addWordsBetween() {
    if between.isEmpty { add(pair.second.tokens.lowerBound < pair.first.tokens.upperBound ? "nested" : "adjacent") }
    add("distance=\(min(between.count / 4, 6))")
    let words = between.map(word)
    for item in Set(words) {
      add("between=" + item)
      for name in WordClass.names(of: item) {
        add("betweenClass=\(name)")
        add("betweenClass=\(name),\(kinds)")
      }
    }
    let others = view.mentions.count {
      between.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= between.upperBound
    }
    add("organizationsBetween=\(min(others, 3))")
  }

  private mutating func addSurroundings() {
    for distance in 1...2 {
      let before = pair.first.tokens.lowerBound - distance
      let after = pair.second.tokens.upperBound + distance - 1
      if before >= 0 { add("before\(distance)=" + word(before)) }
      if after < view.tokens.count { add("after\(distance)=" + word(after)) }
    }
  }
}
