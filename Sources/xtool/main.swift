import Exports
@testable import Extraction
import Foundation
import Graph
import Language
import Readers
import Text

let arguments = CommandLine.arguments
let pipeline = try Pipeline()
let input = arguments[1]
let output = arguments[2]
try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
let files = try FileManager.default.contentsOfDirectory(atPath: input).filter { $0.hasSuffix(".txt") }.sorted()
func run(_ file: String) {
  do {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: input + "/" + file)))
  let document = try TextFileReader().document(bytes: bytes, path: file)
  let oracle = ProcessInfo.processInfo.environment["ORACLE"] != nil
  let findings = pipeline.findings(in: document) { analyzed, title in
    let own = OrganizationResolver().resolve(analyzed, title: title)
    return oracle ? resolveOracle(analyzed, path: input + "/" + file.dropLast(4) + ".men", own: own, keepPronouns: input.contains("newsdev") || input.contains("seeds")) : own
  }
  let json = try TimelineFormat(generator: "x").encode(findings.graph)
  try Data(json).write(to: URL(fileURLWithPath: output + "/" + file.dropLast(4) + ".json"))
  if arguments.count > 3 {
    print("=====", file)
    let text = findings.text
    for (i, s) in text.analyzed.sentences.enumerated() {
      print("\n#", i, text.analyzed.text.string(in: s.range))
      print("   ", s.tokens.enumerated().map { "\($0.offset):\($0.element.form)/\($0.element.lemma)/\($0.element.xpos)/\($0.element.head)/\($0.element.deprel)" }.joined(separator: " "))
      for m in text.mentions(inSentence: i) { print("    M", m.kind, m.tokens, "h\(m.head)", text.analyzed.text.string(in: m.range), "->", m.organizations.map { text.organizations[$0].name + ":" + text.organizations[$0].type.rawValue }) }
      for c in findings.candidates where c.sentence == i {
        print("    C", c.rejection ?? "OK", c.rule, text.organizations[c.source].name, "->", text.organizations[c.target].name, c.status, c.date?.expression.point.edtf?.description ?? "-", c.date?.reason ?? "", c.amount.map { "\($0.value) \($0.unit)" } ?? "", c.factuality.assertion, "@", s.tokens[c.trigger].form, (c.confidence * 100).rounded() / 100)
      }
    }
  }
  } catch { print(error) }
}
func resolveOracle(_ text: AnalyzedText, path: String, own: ResolvedText, keepPronouns: Bool) -> ResolvedText {
  let lines = try! String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  var organizations = [ResolvedOrganization]()
  var index = [String: Int]()
  var mentions = [OrganizationMention]()
  for line in lines {
    if line[0] == "E" {
      index[line[1]] = organizations.count
      organizations.append(ResolvedOrganization(name: line[3], type: OrganizationType(rawValue: line[2]) ?? .company, aliases: line[4].split(separator: "|").map(String.init), typeReason: "", joins: [], isCandidate: false, parent: nil))
    } else {
      guard let range = text.text.byteRange(CodePointRange(start: Int(line[1])!, end: Int(line[2])!)) else { continue }
      guard let s = text.sentences.firstIndex(where: { $0.range.overlaps(range) }) else { continue }
      let sentence = text.sentences[s]
      let covered = sentence.tokens.indices.filter { sentence.tokens[$0].range.overlaps(range) }
      guard let first = covered.first, let last = covered.last else { continue }
      let tokens = first..<(last + 1)
      let head = tokens.first { !tokens.contains(sentence.tokens[$0].head) } ?? first
      mentions.append(OrganizationMention(sentence: s, tokens: tokens, head: head, range: range, organizations: line[3].split(separator: ",").compactMap { index[String($0)] }, kind: OrganizationMention.Kind(rawValue: line[4]) ?? .name, confidence: 1))
    }
  }
  if keepPronouns {
    let byName = Dictionary(organizations.enumerated().flatMap { o in ([o.element.name] + o.element.aliases).map { (OrganizationName.key($0), o.offset) } }, uniquingKeysWith: { a, _ in a })
    for mention in own.mentions where mention.kind == .pronoun || mention.kind == .description {
      let orgs = mention.organizations.compactMap { byName[OrganizationName.key(own.organizations[$0].name)] }
      if !orgs.isEmpty, !mentions.contains(where: { $0.sentence == mention.sentence && $0.tokens.overlaps(mention.tokens) }) {
        var m = mention
        m.organizations = orgs
        mentions.append(m)
      }
    }
  }
  return ResolvedText(analyzed: text, organizations: organizations, mentions: mentions)
}
for file in files { run(file) }
