import Foundation
import Synchronization

/// Lays out in a child process, which can be stopped; libgvc's layouts can't.
struct LayoutProcess: Sendable {
  let executable: String
  /// In seconds.
  let timeout: Double
  let observer: LayoutObserver

  /// Lays out DOT text.
  func layout(_ dot: String, with engine: Graphviz.Engine) throws(RenderingError) -> GraphLayout {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = [LayoutWorker.command, engine.rawValue]
    let file = FileManager.default.temporaryDirectory.appending(path: "graphkit-\(UUID().uuidString).gv")
    defer { try? FileManager.default.removeItem(at: file) }
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    do {
      // A file, not a pipe: writing to a child that died would end this process too.
      try Data(dot.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } catch {
      throw .layoutProcess("no temporary file: \(error)")
    }
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw .layoutProcess("\(executable) can't be started: \(error)") }
    let written = Collector(output.fileHandleForReading)
    let messages = Collector(errors.fileHandleForReading)
    try wait(for: process, ended)
    guard process.terminationReason == .exit, process.terminationStatus == 0,
      let layout = GraphLayout(text: String(decoding: written.data(), as: UTF8.self))
    else {
      let message = String(decoding: messages.data(), as: UTF8.self).split(separator: "\n").joined(separator: "; ")
      throw .layoutProcess(message.isEmpty ? "it ended with status \(process.terminationStatus)" : message)
    }
    return layout
  }

  private func wait(for process: Process, _ ended: DispatchSemaphore) throws(RenderingError) {
    let start = ContinuousClock.now
    var reported = 0
    while ended.wait(timeout: .now() + min(0.05, timeout)) == .timedOut {
      let elapsed = (ContinuousClock.now - start) / .seconds(1)
      if observer.isCancelled() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw .cancelled
      }
      if elapsed > timeout {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw .timedOut(timeout)
      }
      if Int(elapsed) > reported {
        reported = Int(elapsed)
        observer.progress("laying out, \(reported) s of at most \(Int(timeout)) s")
      }
    }
  }

  /// Reads a pipe on its own thread so that the child never waits for it.
  private final class Collector: Sendable {
    private let bytes = Mutex(Data())
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
      let thread = Thread { [self] in
        let data = (try? handle.readToEnd()) ?? Data()
        bytes.withLock { $0 = data }
        done.signal()
      }
      thread.start()
    }

    func data() -> Data {
      done.wait()
      return bytes.withLock { $0 }
    }
  }
}
