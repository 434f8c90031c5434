import ArgumentParser
import Timeline

/// What to read, for every command that makes a graph.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders (with all below), patterns, or '-'; text, Markdown or timeline.json. Default: seeds/")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "When documents without a date of their own were published: a day such as 2026-03-05.", valueName: "date"))
  var published: CalendarDay?

  @Option(
    help: ArgumentHelp("How many documents to read at the same time. Default: one for each core.", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Leave out what is less sure than this, from 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Option(
    help: ArgumentHelp(
      "Corrections of organizations. Default: the graphkit.yaml beside the input, if there is one.", valueName: "file"))
  var config: String?

  @Flag(help: "No messages but errors.")
  var quiet = false

  @Flag(help: "Say what is being done.")
  var verbose = false

  func validate() throws {
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence must be from 0 to 1") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }
}
