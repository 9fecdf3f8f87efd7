import CEditline
import CTerminalControl
import Conversation
import Glibc

/// The one place that writes to a descriptor, whole or not at all.
///
/// A terminal may stop taking output for as long as it likes. A write that waited for it with
/// signals held back could only be killed, so the waiting is done outside, where SIGTERM counts.
final class Output {
  private let descriptor: CInt
  private let terminal: TerminalDescriptor?
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

  /// Keeps text until there is more, or until ``flush()``.
  func hold(_ text: String) { held += text }

  /// Writes what is held.
  func flush() throws(TerminalError) {
    if held.isEmpty { return }
    let text = held
    held = ""
    try write(text)
  }

  /// The milliseconds until the terminal has shown everything: many on a slow line, 0 elsewhere.
  func drain() -> Int {
    var waiting: CInt = 0
    var milliseconds = 0
    // tcdrain() would wait for ever on a terminal that takes nothing.
    while milliseconds < 5000, ioctl(descriptor, UInt(TIOCOUTQ), &waiting) == 0, waiting > 0 {
      usleep(5000)
      milliseconds += 5
    }
    return milliseconds
  }

  /// So many milliseconds of showing are enough to type in.
  static let noticeable = 100

  /// Writes all of `text` at once.
  ///
  /// - Throws: ``TerminalError`` with EPIPE, ENOSPC, EIO and the like.
  func write(_ text: String) throws(TerminalError) {
    // libedit draws through stdio; what it drew comes first.
    editline_flush()
    var text = text
    let failure: CInt = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno == EAGAIN, terminal != nil {
          guard control_wait_to_write(descriptor) else { return EIO }
        } else if errno == EAGAIN {
          // Another program left this pipe non-blocking.
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    if failure != 0 { throw TerminalError(errno: failure) }
  }

  /// The columns that text may fill: those of the terminal, 40 to 200, or 80 where there are none.
  var width: Int {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return clampedWidth(isKnown ? Int(size.ws_col) : 80)
  }
}

/// A number of columns that text can be laid out in, 40 to 200.
package func clampedWidth(_ columns: Int) -> Int { min(max(columns, 40), 200) }
