import Glibc
import TestSupport

/// The program on a terminal of its own, and what must hold of it whatever is done to it.
final class Session {
  let terminal: PseudoTerminal
  /// Whether no escape sequence may come out.
  private let isPlain: Bool
  private let ground: Ground
  private let modes: termios
  /// Whether the terminal was taken away.
  private(set) var isHungUp = false
  private var ended: PseudoTerminal.Exit?
  /// Whether it was stopped meanwhile, when the terminal shows what is typed itself.
  var wasStopped = false

  /// How the program may end, from the README; never by a signal of its own.
  static let documented: Set<CInt> = [0, 2, 3, 4, 64, 65, 66, 70, 73, 74, 75, 77, 78, 129, 130]

  /// Starts the program and waits for its first prompt.
  init(
    _ program: String,
    _ arguments: [String],
    on ground: Ground,
    variables: [String: String?] = [:],
    rows: UInt16 = 24,
    columns: UInt16 = 80
  ) throws {
    self.ground = ground
    isPlain = arguments.contains("--plain")
    var environment = ground.environment
    for (name, value) in variables { environment[name] = value }
    modes = try Self.newModes()
    terminal = try PseudoTerminal(
      running: program,
      arguments,
      environment: environment,
      rows: rows,
      columns: columns
    )
    guard waitForPrompt() else {
      let ending = exit().map { "it ended with \($0)" } ?? "it still runs"
      throw Broken("there is no first prompt; \(ending), and showed: \(tail)")
    }
  }

  /// The modes of a terminal that nobody changed.
  private static func newModes() throws -> termios {
    let terminal = try PseudoTerminal(running: "/bin/true", environment: [:])
    _ = terminal.exit()
    return terminal.modes
  }

  /// The line with the cursor; a wrapped line counts as several.
  var lastLine: String { String(Screen(terminal.bytes.suffix(400)).lastLine) }

  /// The end of all that was shown.
  var tail: String { String(Screen(terminal.bytes.suffix(1500)).text.suffix(600)).debugDescription }

  /// How it ended; `nil` while it runs.
  ///
  /// The system tells that only once.
  private func exit(milliseconds: Int = 0) -> PseudoTerminal.Exit? {
    ended = ended ?? terminal.exit(milliseconds: milliseconds)
    return ended
  }

  /// Waits until it has said all, more than so many bytes, and asks for a line.
  ///
  /// - Returns: `false` when it ended, or does not come to that.
  func waitForPrompt(after count: Int = 0) -> Bool {
    var quiet = 0
    var waited = 0
    while quiet < 1000, waited < 3000 {
      let before = terminal.bytes.count
      terminal.listen(milliseconds: 10)
      waited += 1
      quiet = terminal.bytes.count == before ? quiet + 1 : 0
      if quiet >= 2, terminal.bytes.count > count, lastLine.contains("> ") { return true }
      if quiet >= 4, exit() != nil { return false }
    }
    return false
  }

  /// Whether it goes on after something was typed that it must answer; throws when it does not.
  func goesOn(after text: String) throws(Broken) -> Bool {
    let count = terminal.bytes.count
    terminal.type(text)
    if waitForPrompt(after: count) { return true }
    if exit() != nil { return false }
    throw Broken("it does not ask for a line within ten seconds; it showed: \(tail)")
  }

  /// Comes back to a prompt whatever stands on the line or is begun: Control-C always asks.
  func recover() throws(Broken) -> Bool {
    // In a narrow window the prompt itself is broken, and cannot be told from other text.
    if !isHungUp { terminal.resize(rows: 24, columns: 80) }
    guard try goesOn(after: "\u{3}") else { return false }
    return try goesOn(after: "nee\r")
  }

  func hangUp() {
    terminal.hangUp()
    isHungUp = true
  }

  /// Ends it, by Control-C three times where it still runs, and looks at what is left.
  func finish(signalled: Bool = false) throws(Broken) {
    if !isHungUp, !signalled {
      terminal.resize(rows: 24, columns: 80)
      // Three times is enough, but where two of them are one to a program that is busy.
      for _ in 0..<5 where exit() == nil { _ = try goesOn(after: "\u{3}") }
    }
    guard let exit = exit(milliseconds: 10_000) else {
      throw Broken("it does not end within ten seconds; it showed: \(tail)")
    }
    guard case .code(let code) = exit, Self.documented.contains(code) else {
      throw Broken("it ended with \(exit)")
    }
    if isHungUp || signalled, ![129, 130].contains(code) {
      // It may have ended for another reason just before.
      guard [0, 2].contains(code) else { throw Broken("after a hang-up it ended with \(code)") }
    }
    let shown = Screen(terminal.bytes)
    try ground.checkResidue(shown: isHungUp ? nil : shown.text)
    if isPlain, let first = shown.sequences.first {
      throw Broken("a plain terminal was sent ESC \(first)")
    }
    if !wasStopped, let first = shown.strangers.first {
      throw Broken("the terminal was sent ESC \(first.debugDescription)")
    }
    if !isHungUp { try checkModes() }
  }

  private func checkModes() throws(Broken) {
    var (now, before) = (terminal.modes, modes)
    let isSame =
      now.c_iflag & ~tcflag_t(IUTF8) == before.c_iflag & ~tcflag_t(IUTF8)
      && now.c_oflag == before.c_oflag && now.c_lflag == before.c_lflag
      && now.c_cflag == before.c_cflag
      && withUnsafeBytes(of: &now.c_cc) { now in
        withUnsafeBytes(of: &before.c_cc) { $0.elementsEqual(now) }
      }
    if !isSame { throw Broken("the terminal is not left as it was found") }
  }
}
