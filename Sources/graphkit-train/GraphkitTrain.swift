import ArgumentParser

@main
struct GraphkitTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graphkit-train", abstract: "Makes and measures graphkit's models.",
    subcommands: [TrainCommand.self, AntecedentsCommand.self, RelationsCommand.self, ScoreCommand.self])
}
