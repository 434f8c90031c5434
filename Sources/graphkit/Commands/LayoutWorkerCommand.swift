import ArgumentParser
import Graph

/// The hidden command as which graphkit starts itself to lay out a large graph, because only a process can be stopped.
struct LayoutWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: LayoutWorker.command, shouldDisplay: false)

  @Argument var arguments: [String] = []

  func run() throws { try LayoutWorker.run(arguments: arguments) }
}
