import Foundation
import Testing

/// What `render` says and writes.
@Suite struct RenderTests {
  /// The reader of standard error is told what is drawn instead of a layout that takes too long, terminal or not.
  @Test func timeOutsAreTold() throws {
    let folder = try TemporaryFolder()
    let timeline = try folder.write(Self.ring(of: 300), to: "ring.json")
    let arguments = [
      "render", "--svg", "--view", "graph", "--style", "report", "--max-organizations", "300", "--layout-timeout",
      "0.01", "-o", folder.path + "/graph.svg", timeline,
    ]
    let told = try Program.run(arguments).errors
    #expect(told.contains("graphkit: the layout took longer than 0.01 s; trying with less effort\n"))
    #expect(told.contains("graphkit: the layout took longer than 0.01 s; drawing an overview\n"))
    #expect(try !Program.run(arguments + ["--quiet"]).errors.contains("drawing an overview"))
  }

  /// A JSON timeline in which each organization contracts with the next three.
  private static func ring(of count: Int) -> String {
    let document = "doc:000000000000"
    let evidence = """
      {"document":"\(document)","start":0,"end":4,"quote":"text","trigger":null,"rule":"test","assertion":"stated",\
      "attribution":null,"confidence":0.9}
      """
    let organizations = (0..<count).map { number in
      """
      {"id":"org:ring-\(number)","name":"Ring \(number)","type":"company","aliases":[],"mentions":1,\
      "mentionsByDocument":{"\(document)":1},"documents":["\(document)"]}
      """
    }
    let fact =
      "\"status\":\"in-effect\",\"date\":null,\"amount\":null,\"label\":null,\"via\":[],\"evidence\":[\(evidence)]"
    let relationships = (0..<count).flatMap { number in
      (1...3).map { step in
        """
        {"id":"rel:\(number)-\(step)","type":"contracted-with","source":"org:ring-\(number)",\
        "target":"org:ring-\((number + step * step) % count)","symmetric":false,"sources":1,"confidence":0.9,\
        "history":[{\(fact)}],"conflicts":[],\(fact)}
        """
      }
    }
    let zeros = { String(repeating: "0", count: $0) }
    return """
      {"format":"graphkit-timeline","version":1,"generator":"test","organizations":[\(organizations.joined(separator: ","))],
      "relationships":[\(relationships.joined(separator: ","))],"events":[],
      "documents":[{"id":"\(document)","path":"a.txt","title":"A","published":null,"publisher":null,"source":null,\
      "sha256":"\(zeros(64))","textSha256":"\(zeros(64))","fingerprint":"\(zeros(16))","space":"file","characters":4}]}
      """
  }
}
