import ArgumentParser

/// The command line of graphkit.
@main
struct Graphkit: ParsableCommand {
  static let version = "0.1.0"

  /// Name and version, as files name the program that wrote them.
  static let generator = "graphkit \(version)"

  static let configuration = CommandConfiguration(
    commandName: "graphkit",
    abstract: "Dated events and relationships between organizations, from news to a graph with evidence.",
    discussion: """
      INPUT is any number of files, folders, patterns and '-' for standard input: text, Markdown, or an earlier \
      timeline.json. Data goes to standard output or to files, messages to standard error. Exit codes: 0 all well, \
      1 failure, 2 some inputs could not be read, 64 wrong usage.
      """,
    version: generator,
    subcommands: [
      RenderCommand.self, ExportCommand.self, ExtractCommand.self, OrganizationsCommand.self,
      ExplainCommand.self, VerifyCommand.self, DatesCommand.self, ParseCommand.self, SchemaCommand.self,
      LayoutWorkerCommand.self,
    ])

  /// Parses and runs a command; every error becomes text and an exit code in ``ErrorReport``.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ErrorReport.exit(with: error, from: Self.self)
    }
  }
}
