import CEditline
package import Conversation
import Glibc

/// Which of the terminals suits where the program runs.
package enum TerminalChoice: Equatable, Sendable {
  case lineEditor
  /// `echoesItself` as ``PlainTerminal/init(idleLimit:echoesItself:)`` has it.
  case plain(echoesItself: Bool)
  case pipe

  /// What the choice depends on.
  package struct Surroundings: Sendable {
    package var inputIsTerminal: Bool
    package var outputIsTerminal: Bool
    /// The name of the terminal, from TERM.
    package var name: String
    /// Whether the person asked for plain text: by flag, by OPSTAP_PLAIN, or by NO_COLOR, which
    /// is the nearest thing to saying "no escape codes" that all programs know.
    package var wantsPlain: Bool
    /// Whether the terminal database has a terminal of that name that can be drawn on.
    package var canDraw: Bool
    /// Whether characters of several bytes can be read and measured.
    package var hasUTF8: Bool

    package init(
      inputIsTerminal: Bool,
      outputIsTerminal: Bool,
      name: String,
      wantsPlain: Bool,
      canDraw: Bool,
      hasUTF8: Bool
    ) {
      self.inputIsTerminal = inputIsTerminal
      self.outputIsTerminal = outputIsTerminal
      self.name = name
      self.wantsPlain = wantsPlain
      self.canDraw = canDraw
      self.hasUTF8 = hasUTF8
    }
  }

  package init(_ surroundings: Surroundings) {
    guard surroundings.inputIsTerminal, surroundings.outputIsTerminal else {
      self = .pipe
      return
    }
    let isSimple = ["", "dumb", "emacs", "unknown"].contains(surroundings.name)
    if isSimple || surroundings.wantsPlain || !surroundings.canDraw || !surroundings.hasUTF8 {
      self = .plain(echoesItself: ["dumb", "emacs"].contains(surroundings.name))
    } else {
      self = .lineEditor
    }
  }
}

/// Opens the terminal that suits the standard streams and the environment.
///
/// - Parameters:
///   - plain: Whether the person asked for `--plain`; OPSTAP_PLAIN and NO_COLOR ask for it too.
///   - idleLimit: How long nobody may type before a reading ends with ``Reply/timeOut``;
///     `nil` is no limit. A pipe has none.
/// - Returns: A terminal that has the standard streams to itself; open one only once.
package func openTerminal(plain: Bool, idleLimit: Duration? = nil) -> any Terminal {
  let name = variable("TERM")
  let choice = TerminalChoice(
    TerminalChoice.Surroundings(
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      name: name,
      wantsPlain: plain || !["", "0"].contains(variable("OPSTAP_PLAIN"))
        || !variable("NO_COLOR").isEmpty,
      canDraw: !name.isEmpty && editline_can_draw_on(name),
      hasUTF8: editline_use_utf8()
    )
  )
  let limit = idleLimit.map { Int($0 / .milliseconds(1)) }
  switch choice {
  case .lineEditor:
    if let editor = LineEditor(idleLimit: limit) { return editor }
    fallthrough
  case .plain:
    let echoesItself = choice == .plain(echoesItself: true)
    return PlainTerminal(idleLimit: limit, echoesItself: echoesItself) ?? PipeTerminal()
  case .pipe: return PipeTerminal()
  }
}

private func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
