import Foundation
import GRDB
import Graph

/// One SQLite file with normalized tables, views, and full-text search over the quotes; it holds everything.
struct SQLiteExport: ExportFormat {
  let name = "sqlite"
  let summary = "graph.sqlite, for SQL and Datasette."
  let fileNames = ["graph.sqlite"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    do {
      return ExportResult(files: [ExportFile(name: fileNames[0], bytes: try bytes(graph, options))])
    } catch {
      throw .notEncodable(format: name, reason: "\(error)")
    }
  }

  /// The database is filled in memory; `VACUUM INTO` then writes pages that depend on nothing but the content.
  private func bytes(_ graph: OrganizationGraph, _ options: ExportOptions) throws -> [UInt8] {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA page_size = 4096; VACUUM")
      try database.execute(sql: "PRAGMA encoding = 'UTF-8'")
    }
    try queue.write { database in
      try database.execute(sql: SQLiteSchema.statements)
      try SQLiteWriter(database: database).write(graph, generator: options.generator)
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("graphkit-\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: file) }
    try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [file.path]) }
    return try [UInt8](Data(contentsOf: file))
  }
}
