import ArgumentParser

/// What to read, for every command that makes a graph.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders (with all below), patterns, or '-'; text, Markdown or timeline.json. Default: seeds/")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "When documents without a date of their own were published: a day such as 2026-03-05.", valueName: "date"))
  var published: String?

  @Option(help: ArgumentHelp("How many documents to read at the same time. Default: one for each core.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "No messages but errors.")
  var quiet = false

  @Flag(help: "Say what is being done.")
  var verbose = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let published, PublishedDate(published) == nil {
      throw ValidationError("--published must be a day such as 2026-03-05, not '\(published)'")
    }
  }
}
