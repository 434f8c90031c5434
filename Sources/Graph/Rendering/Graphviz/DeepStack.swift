import Foundation
import Synchronization

/// Runs work on a thread with a stack deep enough for dot, which recurses along chains of nodes.
enum DeepStack {
  private static let bytes = 64 << 20

  /// Runs `work` and waits for it.
  static func run<Result: Sendable>(_ work: @Sendable @escaping () -> Result) -> Result {
    let outcome = Outcome<Result>()
    let thread = Thread {
      let value = work()
      outcome.set(value)
    }
    thread.stackSize = bytes
    thread.start()
    return outcome.wait()
  }

  private final class Outcome<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func set(_ value: Value) {
      self.value.withLock { $0 = value }
      done.signal()
    }

    func wait() -> Value {
      while true {
        done.wait()
        if let value = value.withLock({ $0 }) { return value }
      }
    }
  }
}
