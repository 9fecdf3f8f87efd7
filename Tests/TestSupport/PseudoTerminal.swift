internal import CPseudoTerminal
package import Glibc

/// A program running on a terminal of its own.
///
/// No wait is endless.
package final class PseudoTerminal {
  /// How a program ended.
  package enum Exit: Equatable, Sendable {
    case code(CInt)
    case signal(CInt)
  }

  /// There is no pseudo-terminal or process to be had.
  package struct CannotStart: Error {}

  /// All that the program wrote so far, with what the terminal echoed.
  package private(set) var bytes: [UInt8] = []
  package let process: pid_t
  private var controller: CInt
  private var hasEnded = false
  /// How much of the output was looked at by ``endsWith(_:then:)``.
  private var looked = 0

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Those after its name.
  ///   - environment: All of its environment.
  ///   - folder: Where it runs.
  ///   - rows: The height of the window.
  ///   - columns: The width of the window.
  /// - Throws: ``CannotStart``.
  package init(
    running path: String,
    _ arguments: [String] = [],
    environment: [String: String],
    folder: String = ".",
    rows: UInt16 = 24,
    columns: UInt16 = 80
  ) throws {
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      argv.forEach { free($0) }
      envp.forEach { free($0) }
    }
    var controller: CInt = -1
    process = pseudo_terminal_spawn(path, &argv, &envp, folder, rows, columns, &controller)
    self.controller = controller
    if process < 0 { throw CannotStart() }
  }

  deinit {
    hangUp()
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  package var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Types text; gives up after five seconds in which the program reads nothing.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes, of UTF-8 or not.
  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var quiet = 0
    while !rest.isEmpty, quiet < 100 {
      // What the program writes is read meanwhile, or each would wait for the other.
      readOutput(milliseconds: 0)
      let count = rest.withUnsafeBytes { Glibc.write(controller, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        quiet = 0
      } else {
        quiet += 1
        var poller = pollfd(fd: controller, events: Int16(POLLOUT | POLLIN), revents: 0)
        poll(&poller, 1, 50)
      }
    }
  }

  /// Types without reading what the program writes, as much as there is room for.
  package func typeUnread(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  /// Waits until `expected` was written so many times; `false` when five seconds pass without.
  package func shows(_ expected: String, times: Int = 1) -> Bool {
    waits { occurrences(of: expected) >= times }
  }

  /// Waits until `first` was written since the last call, and `second` stands at the end after it.
  ///
  /// Looks only at what is new, so it can be asked thousands of times.
  package func endsWith(_ first: String, then second: String) -> Bool {
    let found = waits {
      let new = String(decoding: bytes[looked...], as: UTF8.self)
      return new.hasSuffix(second) && new.split(separator: first).count > 1
    }
    looked = bytes.count
    return found
  }

  /// Waits until something is so; `false` when five quiet seconds pass without.
  package func waits(until condition: () -> Bool) -> Bool {
    var quiet = 0
    while !condition() {
      if quiet == 100 || controller < 0 { return false }
      if !readOutput(milliseconds: 50) { quiet += 1 }
    }
    return true
  }

  /// How many times `text` was written so far.
  package func occurrences(of text: String) -> Int {
    output.split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  /// Reads for so long, whatever comes.
  package func listen(milliseconds: Int) {
    for _ in 0..<max(1, milliseconds / 10) where !readOutput(milliseconds: 10) { continue }
  }

  /// Gives the window another size.
  package func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal now; another program may set them.
  package var modes: termios {
    get {
      var modes = termios()
      tcgetattr(controller, &modes)
      return modes
    }
    set {
      var modes = newValue
      tcsetattr(controller, TCSANOW, &modes)
    }
  }

  /// Sends the program a signal.
  package func send(signal: CInt) { kill(process, signal) }

  /// Takes the terminal away.
  package func hangUp() {
    if controller >= 0 { close(controller) }
    controller = -1
  }

  /// Waits for the end of the program; `nil` when it has not ended within that time.
  package func exit(milliseconds: Int = 5000) -> Exit? {
    exit(milliseconds) { readOutput(milliseconds: 10) }
  }

  /// Waits like ``exit(milliseconds:)``, while nobody reads what the program writes.
  package func exitUnread() -> Exit? {
    exit(5000) { usleep(10_000) == 0 }
  }

  private func exit(_ milliseconds: Int, waiting: () -> Bool) -> Exit? {
    var status: CInt = 0
    for _ in 0..<max(1, milliseconds / 10) {
      if waitpid(process, &status, WNOHANG) == process {
        hasEnded = true
        readOutput(milliseconds: 0)
        return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
      }
      _ = waiting()
    }
    return nil
  }

  /// Takes what was written; `false` when that is nothing.
  @discardableResult
  private func readOutput(milliseconds: CInt) -> Bool {
    var poller = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else {
      // The program has closed its side, for which poll() does not wait.
      if milliseconds > 0 { usleep(UInt32(milliseconds) * 1000) }
      return false
    }
    bytes += buffer[..<count]
    return true
  }
}
