import CTerminalControl
import Glibc

/// Where the bytes of a terminal come from, and all that can come instead of them.
///
/// Signals are let in only while it waits, so that nothing is cut off half-way and no
/// Control-C is lost. Control-C also empties the terminal's queue, so what the wait saw
/// may be gone at the read: that must not block. Where the terminal cannot be opened anew it
/// can, and a Control-C in the microseconds between wait and read is told at the next key.
final class TerminalInput {
  enum Arrival: Equatable {
    case bytes([UInt8])
    case signal(CInt)
    case timeOut
    /// Control-D on an empty line, where the terminal itself collects lines.
    case endOfInput
    case hangUp
    case failed(errno: CInt)
  }

  private let terminal: TerminalDescriptor
  private var descriptor: CInt { terminal.number }
  /// Signals that came while typing ahead was dropped; they are told at the next wait.
  private var postponed: [CInt] = []

  init(terminal: CInt) {
    self.terminal = TerminalDescriptor(of: terminal, O_RDONLY)
    let answered = [SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT]
    _ = control_hold_signals(answered, CInt(answered.count))
  }

  /// Waits for input, at most so many milliseconds (`nil`: for ever).
  func wait(milliseconds: Int?) -> Arrival {
    if !postponed.isEmpty { return .signal(postponed.removeFirst()) }
    return arrival(within: milliseconds)
  }

  private func arrival(within milliseconds: Int?) -> Arrival {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let started = monotonicMilliseconds()
    while true {
      let left = milliseconds.map { max(0, $0 - (monotonicMilliseconds() - started)) }
      var signal: CInt = 0
      switch control_wait(descriptor, CInt(clamping: left ?? -1), &signal) {
      case CONTROL_SIGNAL: return .signal(signal)
      case CONTROL_TIMED_OUT: return .timeOut
      case CONTROL_READABLE: break
      default: return .failed(errno: errno)
      }
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      if count == 0 { return isHungUp ? .hangUp : .endOfInput }
      switch errno {
      case EAGAIN, EINTR: continue
      case EIO: return .hangUp
      case let error: return .failed(errno: error)
      }
    }
  }

  /// Drops what was typed and not yet read, and what still comes in the same burst.
  ///
  /// A paste of many lines reaches the program in pieces: the burst is over once nothing
  /// came for a while, and a marked paste at its end. Control-C, or anything else that ends a
  /// line, ends it too.
  ///
  /// - Parameters:
  ///   - leftOver: What was read already.
  ///   - decoder: What the bytes before it left behind; it goes on from there.
  /// - Returns: The text in it, as far as a line goes.
  func dropBurst(_ leftOver: ArraySlice<UInt8>, _ decoder: inout InputDecoder) -> String {
    var text = String.UnicodeScalarView()
    func take(_ key: Key?) {
      if case .character(let scalar)? = key, text.count < Self.mostKept { text.append(scalar) }
      // Words on two lines are two words.
      if key == .enter, text.count < Self.mostKept { text.append(" ") }
    }
    for byte in leftOver { take(decoder.decode(byte)) }
    var isBurst = !leftOver.isEmpty || decoder.patience != nil
    while true {
      let pause = isBurst ? max(Self.burstPause, decoder.patience ?? 0) : 0
      switch arrival(within: pause) {
      case .bytes(let bytes):
        isBurst = true
        for byte in bytes { take(decoder.decode(byte)) }
      // A new size concerns only a line that is drawn.
      case .signal(SIGWINCH), .signal(0): continue
      case .signal(let signal):
        postponed.append(signal)
        return String(text)
      case .timeOut, .endOfInput, .hangUp, .failed:
        _ = decoder.timeOut()
        return String(text)
      }
    }
  }

  /// So much of what is dropped is worth looking at.
  private static let mostKept = 4096
  /// Longer than the pauses inside a paste, also over a network; shorter than a thought.
  private static let burstPause = 150

  /// Drops the beginning of a line that the terminal itself collects and has not handed over.
  func dropUnfinished() { tcflush(descriptor, TCIFLUSH) }

  private var isHungUp: Bool {
    var modes = termios()
    return tcgetattr(descriptor, &modes) != 0
  }
}

/// The time on a clock that nobody sets.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
