import CTerminalControl
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
    modes.setEcho(true)
    // What is typed while nothing is asked would be shown in the middle of other text.
    defer { modes.setEcho(false) }
    output.hold(prompt)
    try output.flush()
    if modes.isForeground, output.drain() > Output.noticeable { _ = dropTypedAhead() }
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
        modes.adapt()
        modes.setEcho(true)
        line = []
        try output.write(prompt)
      case .signal(SIGCONT):
        modes.adapt()
        modes.setEcho(true)
        try output.write(prompt)
      case .signal(SIGWINCH), .signal(0): break
      case .signal, .hangUp: return .hangUp
      case .timeOut:
        try output.write("\n")
        return .timeOut
      case .failed(let errno): throw TerminalError(errno: errno)
      }
    }
  }

  package func write(_ text: String) { output.hold(text + "\n") }

  package func flush() throws(TerminalError) { try output.flush() }

  package func dropTypedAhead() -> Bool {
    let hadText = input.dropBurst([])
    if modes.isForeground { input.dropUnfinished() }
    return hadText
  }

  /// More than a line of ``Reply/maximumLength`` characters needs, and as much as terminals collect.
  private static let mostBytes = 4096
}

/// What a typed line says when its escape sequences and control characters are left out.
func typedReply(_ bytes: [UInt8]) -> Reply {
  var decoder = InputDecoder()
  // Without the line end, which would make Meta-Enter of an Escape before it.
  var keys = bytes.prefix { $0 != UInt8(ascii: "\n") }.compactMap { decoder.decode($0) }
  if let last = decoder.timeOut() { keys.append(last) }
  var text = String.UnicodeScalarView()
  for key in keys {
    if case .character(let scalar) = key { text.append(scalar) }
    if case .tab = key { text.append(" ") }
  }
  let line = String(text).composed
  if line.isEmpty, keys.contains(.escape) { return .back(draft: "") }
  return line.unicodeScalars.count > Reply.maximumLength ? .tooLong : .line(line)
}
