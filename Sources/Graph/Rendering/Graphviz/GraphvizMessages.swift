import CGraphviz
import Synchronization

/// What libgvc says through its error hook, which passes messages in fragments.
enum GraphvizMessages {
  private static let buffer = Mutex<String>("")

  /// Sends libgvc's messages here instead of to standard error.
  static func capture() {
    _ = agseterrf { fragment in
      if let fragment { GraphvizMessages.buffer.withLock { $0 += String(cString: fragment) } }
      return 0
    }
  }

  /// The messages since the last call, on one line.
  static func take() -> String {
    let text = buffer.withLock { text in
      defer { text = "" }
      return text
    }
    _ = agreseterrors()
    return text.split(separator: "\n").joined(separator: "; ")
  }
}
