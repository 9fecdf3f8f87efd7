import Conversation
import Glibc
import LineEditing

/// Reads lines and says what came back, so that tests can type at the real terminals.
///
/// The line `question` makes it keep no history, `command` makes it keep one again,
/// `busy` keeps it from reading for a while, `ahead` keeps what was typed meanwhile (elsewhere it is
/// dropped, as in a talk), `draft` begins the next line, `flood` makes it write a million characters, and `crash` is what it says.
@main
enum TerminalProbe {
  static func main() { exit(run()) }

  private static func run() -> CInt {
    ProcessStart.prepare()
    let arguments = CommandLine.arguments.dropFirst()
    let terminal = openTerminal(
      plain: arguments.contains("--plain"),
      idleLimit: arguments.contains("--idle") ? .milliseconds(300) : nil
    )
    do {
      let status = try talk(terminal)
      // Here the terminal is not let go first.
      if arguments.contains("--exit") { exit(status) }
      return status
    } catch {
      // The terminal is gone, and with it the place to say so.
      if error.errno == EIO { return 129 }
      let message = "error \(error.errno)\n"
      _ = message.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
      return 74
    }
  }

  private static func talk(_ terminal: any Terminal) throws(TerminalError) -> CInt {
    try terminal.write("\(type(of: terminal)) \(terminal.width)")
    var keepsHistory = true
    var draft = ""
    var keepsAhead = false
    while true {
      if !keepsAhead {
        // As a talk does it.
        repeat {
          if !terminal.dropTypedAhead().allSatisfy(\.isWhitespace) {
            try terminal.write("[dropped]")
          }
        } while try terminal.flush()
      }
      keepsAhead = false
      let reply = try terminal.readLine(
        prompt: keepsHistory ? "opstap> " : "3/6> ",
        completions: ["nooit", "niet vaak", "soms", "één", "altijd"],
        keepsHistory: keepsHistory,
        draft: draft
      )
      draft = ""
      if reply == .hangUp { return 129 }
      if keepsHistory, case .line(let line) = reply, !line.isEmpty { terminal.remember(line) }
      try terminal.write("[\(reply)]")
      switch reply {
      case .endOfInput:
        _ = try terminal.flush()
        return 0
      case .timeOut:
        _ = try terminal.flush()
        return 3
      case .line("question"): keepsHistory = false
      case .line("command"): keepsHistory = true
      case .line("busy"):
        _ = try terminal.flush()
        usleep(300_000)
      case .line("ahead"):
        _ = try terminal.flush()
        usleep(300_000)
        keepsAhead = true
      case .back(let left): draft = left
      case .line("flood"):
        for _ in 0..<100 { try terminal.write(String(repeating: "x", count: 10_000)) }
      case .line("crash"): preconditionFailure()
      default: break
      }
    }
  }
}
