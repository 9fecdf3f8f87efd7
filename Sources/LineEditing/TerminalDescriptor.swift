import Glibc

/// A terminal opened once more, so that reading and writing do not block.
///
/// The flag for that belongs to the open file, which the shell shares; it would find it set after
/// us, and its next program could not wait for input.
final class TerminalDescriptor {
  /// What to read from or write to.
  let number: CInt
  private let isOwn: Bool

  /// Opens it anew, or takes it as it is where that cannot be done.
  ///
  /// - Parameters:
  ///   - terminal: The descriptor of the terminal.
  ///   - access: O_RDONLY or O_WRONLY.
  init(of terminal: CInt, _ access: CInt) {
    let flags = access | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
    var opened = open("/proc/self/fd/\(terminal)", flags)
    // Without /proc, or on a terminal that belongs to another user (after su).
    if opened < 0, tcgetsid(terminal) == getsid(0) { opened = open("/dev/tty", flags) }
    isOwn = opened >= 0
    number = isOwn ? opened : terminal
  }

  deinit {
    if isOwn { close(number) }
  }
}
