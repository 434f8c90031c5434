import Foundation
import Synchronization

/// Writes the DOT text of each layout into a folder, so that it can be compared with what stock Graphviz makes of it.
final class LayoutKeeper: Sendable {
  private let folder: String
  private let count = Mutex(0)

  init(folder: String) { self.folder = folder }

  /// Writes `1.dot`, `2.sfdp` and so on: the number of the layout and the engine. A file that can't be written is told of.
  func keep(_ dot: String, engine: String) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let path = "\(folder)/\(number).\(engine)"
    do { try Data(dot.utf8).write(to: URL(filePath: path)) } catch { Messages.error("\(path): cannot be written") }
  }
}
