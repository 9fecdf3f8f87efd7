package import Conversation
import Glibc

/// A terminal that collects lines itself: for screen readers, and where nothing can be drawn.
///
/// What is written moves no cursor and holds no escape sequence, so it reads from top to
/// bottom. Erasing a character is the terminal's own business.
package final class PlainTerminal: Terminal {
  package let isInteractive = true

  private let output = Output(terminal: STDOUT_FILENO)
  private let input = TerminalInput(terminal: STDIN_FILENO)
  private let modes: TerminalModes
  private let idleLimit: Int?

  package var width: Int { output.width }

  /// Starts on the standard streams; `nil` when they are no terminal after all.
  ///
  /// - Parameters:
  ///   - idleLimit: How many milliseconds a line may take before the reading of it ends
  ///     with ``Reply/timeOut``; `nil` is no limit. Single keys are not seen here.
  ///   - echoesItself: Whether the terminal shows what is typed before sending it, as the
  ///     shell of an editor does: modes that look broken are then meant so.
  package init?(idleLimit: Int? = nil, echoesItself: Bool = false) {
    guard let modes = TerminalModes(of: STDIN_FILENO, repairing: !echoesItself) else { return nil }
    self.modes = modes
    self.idleLimit = idleLimit
    modes.adapt()
    modes.setEcho(false)
  }

  package func readLine(prompt: String, completions: [String], keepsHistory: Bool, draft: String)
    throws(TerminalError) -> Reply
  {
    _ = try output.flush()
    let line = CollectedLine(output: output, input: input, modes: modes, idleLimit: idleLimit)
    return try line.read(prompt: prompt)
  }

  package func write(_ text: String) { output.hold(text + "\n") }

  package func flush() throws(TerminalError) -> Bool { try output.flush() }

  package func dropTypedAhead() -> String {
    var decoder = InputDecoder()
    let text = input.dropBurst([], &decoder)
    if modes.isForeground { input.dropUnfinished() }
    return text
  }
}
