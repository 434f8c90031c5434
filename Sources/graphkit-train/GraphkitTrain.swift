import ArgumentParser

@main
struct GraphkitTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graphkit-train", abstract: "Makes and measures graphkit's language model.",
    subcommands: [TrainCommand.self, ScoreCommand.self])
}
