import CTerminalControl
import Glibc

/// The modes of the terminal: as they were found, as this program needs them, and as they are left.
final class TerminalModes {
  private let descriptor: CInt
  private let isRepairing: Bool
  private var found: termios

  /// - Parameters:
  ///   - descriptor: The terminal.
  ///   - repairing: Whether modes that a crashed program left behind are set right.
  init?(of descriptor: CInt, repairing: Bool) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    if repairing, modes.isLeftRaw {
      modes.makeSane()
      tcsetattr(descriptor, TCSADRAIN, &modes)
    }
    self.descriptor = descriptor
    isRepairing = repairing
    found = modes
    // Where the program ends without coming back here, by exit().
    control_restore_at_exit(descriptor)
  }

  deinit {
    restore(discardingInput: true)
    control_restore_at_exit(-1)
  }

  /// Takes away the keys that freeze the screen, quote a control character or dump core.
  ///
  /// Control-C and Control-Z stay, and work here even where they had been switched off, as do
  /// Enter and the ends of lines.
  func adapt() {
    var modes = termios()
    guard isForeground, tcgetattr(descriptor, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON | IXOFF | IXANY)
    modes.c_iflag |= tcflag_t(IUTF8)
    modes.setCharacters([VQUIT, VSTART, VSTOP, VLNEXT, VDISCARD], to: 0)
    if isRepairing { modes.makeReadable() }
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }

  /// Has the terminal show what is typed, or not, where it did so when it was found.
  func setEcho(_ isOn: Bool) {
    var modes = termios()
    guard found.c_lflag & tcflag_t(ECHO) != 0, isForeground, tcgetattr(descriptor, &modes) == 0
    else { return }
    if isOn { modes.c_lflag |= tcflag_t(ECHO) } else { modes.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }

  /// Puts back what was found, unless the terminal is another program's now.
  func restore(discardingInput: Bool = false) {
    guard isForeground else { return }
    tcsetattr(descriptor, discardingInput ? TCSAFLUSH : TCSADRAIN, &found)
  }

  /// Whether this process may change the terminal.
  ///
  /// In the background, trying would stop it. A terminal that is not the controlling one
  /// has no background.
  var isForeground: Bool {
    let group = tcgetpgrp(descriptor)
    return group == getpgrp() || group < 0 && errno == ENOTTY
  }
}

extension termios {
  /// Whether no shell would leave a terminal so: lines not collected, or nothing shown.
  fileprivate var isLeftRaw: Bool {
    let needed = tcflag_t(ICANON | ECHO)
    return c_lflag & needed != needed
  }

  /// Sets what no one can do without: Enter, Control-C, Control-D, eight bits and line ends.
  fileprivate mutating func makeReadable() {
    c_iflag &= ~tcflag_t(INLCR | IGNCR | ISTRIP)
    c_iflag |= tcflag_t(ICRNL)
    c_oflag |= tcflag_t(OPOST | ONLCR)
    c_lflag |= tcflag_t(ISIG)
    for (index, key) in [(VINTR, cc_t(3)), (VEOF, cc_t(4))] where character(index) == 0 {
      setCharacters([index], to: key)
    }
  }

  private func character(_ index: CInt) -> cc_t {
    withUnsafeBytes(of: c_cc) { $0[Int(index)] }
  }

  /// What `stty sane` does.
  fileprivate mutating func makeSane() {
    c_iflag &= ~tcflag_t(IGNBRK | INLCR | IGNCR | IUCLC | IXANY | IXOFF)
    c_iflag |= tcflag_t(BRKINT | ICRNL | IMAXBEL | IUTF8 | IXON)
    c_oflag &= ~tcflag_t(OLCUC | OCRNL | ONOCR | ONLRET)
    c_oflag |= tcflag_t(OPOST | ONLCR)
    c_cflag |= tcflag_t(CREAD)
    c_lflag &= ~tcflag_t(ECHONL | NOFLSH | TOSTOP | EXTPROC)
    c_lflag |= tcflag_t(ISIG | ICANON | IEXTEN | ECHO | ECHOE | ECHOK | ECHOCTL | ECHOKE)
    let characters: [(CInt, Character)] = [
      (VINTR, "C"), (VQUIT, "\\"), (VKILL, "U"), (VEOF, "D"), (VSTART, "Q"), (VSTOP, "S"),
      (VSUSP, "Z"), (VREPRINT, "R"), (VDISCARD, "O"), (VWERASE, "W"), (VLNEXT, "V"),
    ]
    for (index, key) in characters { setCharacters([index], to: (key.asciiValue ?? 0) & 0x1F) }
    setCharacters([VERASE], to: 0x7F)
    setCharacters([VMIN], to: 1)
    setCharacters([VTIME, VEOL, VEOL2], to: 0)
  }

  /// Sets control characters by their index; 0 switches one off.
  fileprivate mutating func setCharacters(_ indices: [CInt], to character: cc_t) {
    withUnsafeMutableBytes(of: &c_cc) { characters in
      for index in indices { characters[Int(index)] = character }
    }
  }
}
