import Foundation
import Testing

/// The main job on the five seeds.
@Suite struct SeedsTests {
  /// The companies of the seeds and invented ones: nothing may hang on a name.
  private static let renaming = [
    ("Amazon Web Services", "Cirrane Grid Services"), ("AWS", "CGS"), ("Amazon", "Halvorsen"),
    ("OpenAI", "Quentar"), ("Anthropic", "Velmora"),
  ]

  private struct Timeline: Decodable {
    struct Organization: Decodable {
      let id: String
      let name: String
    }
    struct Relationship: Decodable {
      let type: String
      let source: String
      let target: String
      let status: String
    }
    let organizations: [Organization]
    let relationships: [Relationship]

    /// The edges with names for ids, sorted.
    func edges(_ rename: (String) -> String = { $0 }) -> [String] {
      let names = Dictionary(uniqueKeysWithValues: organizations.map { ($0.id, rename($0.name)) })
      return relationships.map {
        let ends = [names[$0.source] ?? "?", names[$0.target] ?? "?"]
        let symmetric = ["partners-with", "competes-with"].contains($0.type)
        return "\($0.type) \((symmetric ? ends.sorted() : ends).joined(separator: " > ")) \($0.status)"
      }.sorted()
    }
  }

  private func timeline(_ result: Program.Result) throws -> Timeline {
    try JSONDecoder().decode(Timeline.self, from: Data(result.output))
  }

  @Test func theCommittedOutputIsWhatTheMainJobMakes() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["export", "--json", "--dot", "-o", folder.path]).status == 0)
    for name in ["timeline.json", "graph.dot"] {
      let made = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      let committed = try String(contentsOfFile: Program.root + "/out/" + name, encoding: .utf8)
      #expect(made == committed, "\(name) differs from out/: run make, and look at the difference before you commit it")
    }
  }

  @Test(arguments: ["01-defense-agencies-through-aws.txt", "05-safety-principles-in-the-contract.txt"])
  func otherNamesGiveTheSameGraph(seed: String) throws {
    let path = Program.root + "/seeds/" + seed
    let original = try String(contentsOfFile: path, encoding: .utf8)
    let renamed = Self.renaming.reduce(original) { $0.replacing($1.0, with: $1.1) }
    #expect(renamed != original)
    let before = try timeline(Program.run(["extract", "-"], input: original))
    let after = try timeline(Program.run(["extract", "-"], input: renamed))
    let expected = before.edges { name in
      Self.renaming.first { $0.0 == name }?.1 ?? name
    }
    #expect(!expected.isEmpty)
    #expect(after.edges() == expected)
  }

  @Test func documentsExtractedAloneAndMergedGiveWhatOneRunGives() throws {
    let folder = try TemporaryFolder()
    let seeds = try FileManager.default.contentsOfDirectory(atPath: Program.root + "/seeds").sorted()
    let shards = try seeds.map { seed in
      let shard = try Program.run(["extract", "seeds/" + seed])
      return try folder.write(String(decoding: shard.output, as: UTF8.self), to: seed + ".json")
    }
    let together = try Program.run(["extract"]).text
    #expect(try Program.run(["extract"] + shards.reversed()).text == together)
    let part = try folder.write(Program.run(["extract"] + shards[1...3]).text, to: "part.json")
    #expect(try Program.run(["extract", shards[4], part, "seeds/" + seeds[0]]).text == together)
  }

  @Test func twoRunsAndTwoLocalesGiveTheSameBytes() throws {
    let first = try Program.run(["extract"])
    let second = try Program.run(
      ["extract", "--jobs", "1"], environment: ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Auckland"])
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }
}
