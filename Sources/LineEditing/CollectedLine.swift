import CTerminalControl
import Conversation
import Glibc

/// A line that the terminal itself collects, and shows while it is typed.
struct CollectedLine {
  let output: Output
  let input: TerminalInput
  let modes: TerminalModes
  /// How many milliseconds it may take; `nil` is no limit.
  let idleLimit: Int?

  /// Asks for one.
  ///
  /// - Parameter prompt: What stands before it.
  /// - Returns: The line, or why there is none.
  /// - Throws: ``TerminalError`` when the terminal fails.
  func read(prompt: String) throws(TerminalError) -> Reply {
    modes.setEcho(true)
    // What is typed while nothing is asked would be shown in the middle of other text.
    defer { modes.setEcho(false) }
    try output.write(prompt)
    var line: [UInt8] = []
    while true {
      switch input.wait(milliseconds: idleLimit) {
      case .bytes(let bytes):
        // A line comes whole, except where Control-D sent the beginning of it.
        line += bytes.prefix(max(0, Self.mostBytes - line.count))
        if bytes.last == UInt8(ascii: "\n") { return typedReply(line) }
      case .endOfInput:
        // Twice Control-D behind some text: it is no answer without Enter.
        try output.write("\n")
        return .endOfInput
      case .signal(SIGINT):
        try output.write("\n")
        return .interrupted
      case .signal(SIGTSTP):
        modes.restore()
        control_suspend()
        line = []
        try takeTerminal(prompt)
      case .signal(SIGCONT):
        line = []
        try takeTerminal("\n" + prompt)
      case .signal(SIGWINCH), .signal(0): break
      case .signal, .hangUp: return .hangUp
      case .timeOut:
        try output.write("\n")
        return .timeOut
      case .failed(let errno): throw TerminalError(errno: errno)
      }
    }
  }

  /// Asks anew, whatever the shell made of the terminal meanwhile; in the background it is not ours.
  private func takeTerminal(_ prompt: String) throws(TerminalError) {
    guard modes.isForeground else { return }
    modes.adapt()
    modes.setEcho(true)
    // What stands behind the prompt must be what is sent.
    input.dropUnfinished()
    try output.write(prompt)
  }

  /// More than a line of ``Reply/maximumLength`` characters needs, and as much as terminals collect.
  private static let mostBytes = 4096
}
