import Foundation
import Language
import Text

@testable import Extraction

// orgtool FILE… : a JSON line per file
let start = ContinuousClock.now
let model = try LanguageModel.embedded()
let analyzer = LanguageAnalyzer(model: model, setting: .accurate)
let resolver = OrganizationResolver()
func useGold(_ analyzed: inout AnalyzedText, _ path: String) {
  let json = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("json")
  guard let data = try? Data(contentsOf: json), let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
    let mentions = object["mentions"] as? [[String: Any]] else { return }
  var entities = [EntityMention]()
  for m in mentions {
    guard let s = m["start"] as? Int, let e = m["end"] as? Int, let kind = m["kind"] as? String,
      kind != "pronoun", kind != "description", let range = analyzed.text.byteRange(CodePointRange(start: s, end: e))
    else { continue }
    let type: EntityType = kind == "place" ? .place : kind == "product" ? .product : kind == "person" ? .person : .organization
    for (i, sentence) in analyzed.sentences.enumerated() where sentence.range.overlaps(range) {
      let inside = sentence.tokens.indices.filter { sentence.tokens[$0].range.overlaps(range) }
      guard let a = inside.first, let b = inside.last else { continue }
      if let last = entities.last, last.sentence == i, last.tokens.overlaps(a..<(b + 1)) { continue }
      entities.append(EntityMention(sentence: i, tokens: a..<(b + 1), range: sentence.range(of: a..<(b + 1)), type: type))
    }
  }
  analyzed.entities = entities
}
var spent = Duration.zero
for path in CommandLine.arguments.dropFirst() {
  let text = SourceText(try String(contentsOfFile: path, encoding: .utf8))
  var analyzed = analyzer.analyze(text)
  if ProcessInfo.processInfo.environment["GOLD"] != nil { useGold(&analyzed, path) }
  let before = ContinuousClock.now
  let (resolved, decisions) = resolver.resolve(analyzed, keepsDecisions: ProcessInfo.processInfo.environment["DECISIONS"] != nil)
  spent += ContinuousClock.now - before
  let organizations = resolved.organizations.map { o -> [String: Any] in
    ["name": o.name, "type": o.type.rawValue, "aliases": o.aliases, "reason": o.typeReason, "candidate": o.isCandidate,
     "parent": o.parent ?? -1, "joins": o.joins.map { [$0.rule, $0.name] }]
  }
  let mentions = resolved.mentions.map { m -> [String: Any] in
    let r = text.codePoints(m.range)
    return ["start": r.start, "end": r.end, "organizations": m.organizations, "kind": m.kind.rawValue, "confidence": m.confidence]
  }
  let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  var object: [String: Any] = ["id": id, "organizations": organizations, "mentions": mentions]
  if !decisions.isEmpty {
    object["decisions"] = decisions.map { d -> [String: Any] in
      let r = text.codePoints(d.range)
      return ["start": r.start, "end": r.end, "kind": d.kind,
        "options": d.options.map { o -> [String: Any] in ["o": o.organization ?? -1, "f": Dictionary(uniqueKeysWithValues: o.features.values.enumerated().filter { $0.1 != 0 }.map { (String($0.0), $0.1) })] }]
    }
  }
  if ProcessInfo.processInfo.environment["NER"] != nil {
    object["entities"] = analyzed.entities.map { [text.string(in: $0.range), $0.type.rawValue] }
  }
  let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
  print(String(decoding: data, as: UTF8.self))
}
FileHandle.standardError.write(Data("resolver \(spent), all \(ContinuousClock.now - start)\n".utf8))
