import CTerminalControl
import Conversation
import Glibc

/// The one place that writes to a descriptor, whole or not at all.
///
/// A terminal may stop taking output for as long as it likes. A write that waited for it with
/// signals held back could only be killed, so the waiting is done outside, where SIGTERM counts.
final class Output {
  private let descriptor: CInt
  /// Kept open for as long as this is.
  private let terminal: TerminalDescriptor?
  /// For libedit, which draws through a stream.
  private var stream: UnsafeMutablePointer<FILE>?
  /// Whether a write had to wait since the last ``flush()``.
  private var hasWaited = false
  /// What is said and not yet shown.
  private var held = ""

  /// Writes to a pipe or a file.
  init(descriptor: CInt) {
    self.descriptor = descriptor
    terminal = nil
  }

  /// Writes to a terminal.
  init(terminal: CInt) {
    let opened = TerminalDescriptor(of: terminal, O_WRONLY)
    descriptor = opened.number
    self.terminal = opened
  }

  deinit {
    if let stream { fclose(stream) }
  }

  /// Keeps text until there is more, or until ``flush()``.
  func hold(_ text: String) { held += text }

  /// Writes what is held.
  ///
  /// - Returns: Whether showing it took long enough to type in: the terminal is slow, or took nothing
  ///   for a while.
  /// - Throws: ``TerminalError``.
  func flush() throws(TerminalError) -> Bool {
    if held.isEmpty { return false }
    let text = held
    held = ""
    hasWaited = false
    try write(text)
    return hasWaited || drain() > Self.noticeable
  }

  /// The milliseconds until a slow line has shown everything; 0 on others.
  private func drain() -> Int {
    var waiting: CInt = 0
    var milliseconds = 0
    // tcdrain() would wait for ever on a terminal that takes nothing.
    while milliseconds < 5000, ioctl(descriptor, UInt(TIOCOUTQ), &waiting) == 0, waiting > 0 {
      usleep(5000)
      milliseconds += 5
    }
    return milliseconds
  }

  /// A stream that libedit can draw through; `nil` when there is no memory for one.
  func makeStream() -> UnsafeMutablePointer<FILE>? {
    if stream == nil { stream = control_open_output(descriptor) }
    return stream
  }

  /// Has a text written where a signal ends the program; "" is nothing.
  ///
  /// It is kept for as long as the process lives: a handler reads it.
  func writeAtCrash(_ text: String) { control_write_at_crash(descriptor, strdup(text)) }

  /// So many milliseconds of showing are enough to type in.
  private static let noticeable = 100

  /// Writes all of `text` at once.
  ///
  /// - Throws: ``TerminalError`` with EPIPE, ENOSPC, EIO and the like.
  func write(_ text: String) throws(TerminalError) {
    // What libedit drew comes first.
    if let stream { fflush(stream) }
    var text = text
    let failure = text.withUTF8 {
      control_write(descriptor, $0.baseAddress, $0.count, &hasWaited)
    }
    if failure != 0 { throw TerminalError(errno: failure) }
  }

  /// Whether the window is one that somebody can have: libedit keeps two copies of all of it, and
  /// whoever is at the other end of a line can claim any size.
  var isDrawable: Bool { window.ws_row <= 1000 && window.ws_col <= 1000 }

  /// The columns that text may fill: those of the terminal, 40 to 200, or 80 where there are none.
  var width: Int {
    let columns = Int(window.ws_col)
    return clampedWidth(columns > 0 ? columns : 80)
  }

  /// The size of the terminal; 0 by 0 where there is none.
  private var window: winsize {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : winsize()
  }
}

/// A number of columns that text can be laid out in, 40 to 200.
package func clampedWidth(_ columns: Int) -> Int { min(max(columns, 40), 200) }
