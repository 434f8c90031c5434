import Exports
import Foundation
import Graph
import Testing

/// Every export is opened by the program that people open it with, and compared with the JSON timeline.
@Suite(.enabled(if: Consumer.isInstalled, "run Scripts/python-environment.sh first"))
struct ConsumerTests {
  @Test(
    arguments: [
      "check_schema", "check_edtf", "check_networks", "check_cytoscape", "check_followthemoney", "check_timelinejs",
      "check_csv", "check_jsonld", "check_sqlite",
    ])
  func consumerReadsEverything(script: String) throws {
    let folder = try TemporaryFolder()
    for format in ExportFormats.all {
      try folder.write(format.files(for: SampleGraph.hostile, options: ExportOptions(generator: "graphkit test")))
    }
    print(try Consumer(script: script).run(on: folder.path))
  }

  @Test(arguments: ["check_schema", "check_followthemoney", "check_jsonld"])
  func aFilteredGraphLacksWhatItsEventsReferTo(script: String) throws {
    let folder = try TemporaryFolder()
    for format in ExportFormats.all {
      try folder.write(format.files(for: SampleGraph.filtered, options: ExportOptions(generator: "graphkit test")))
    }
    try Consumer(script: script).run(on: folder.path)
  }

  @Test(arguments: ["check_schema", "check_networks", "check_followthemoney", "check_csv", "check_sqlite"])
  func anEmptyGraphIsReadToo(script: String) throws {
    let folder = try TemporaryFolder()
    for format in ExportFormats.all {
      try folder.write(format.files(for: OrganizationGraph(), options: ExportOptions(generator: "graphkit test")))
    }
    try Consumer(script: script).run(on: folder.path)
  }
}
