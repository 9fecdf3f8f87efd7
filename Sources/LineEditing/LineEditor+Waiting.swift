import CEditline
import CTerminalControl
import Conversation
import Glibc

/// Waiting for a key, and what can come instead of one.
extension LineEditor {
  /// The next key; `nil` when something else ended the line, as `ending` then says.
  func nextKey() -> Key? {
    while ending == nil {
      if let key = pendingKey {
        pendingKey = nil
        return key
      }
      if let key = decodedKey() { return key }
      let patience = decoder.patience
      switch input.wait(milliseconds: patience ?? idleMillisecondsLeft) {
      case .bytes(let new):
        bytes = new[...]
        lastTyped = monotonicMilliseconds()
      case .timeOut:
        if patience == nil { ending = .success(.timeOut) }
        if let key = decoder.timeOut() { return key }
      case .signal(let signal): answer(signal)
      case .hangUp: ending = .success(.hangUp)
      case .endOfInput:
        // Only a terminal that another program put back into line mode says this of Control-D.
        takeTerminal()
        ending = .success(.endOfInput)
      case .failed(let errno): ending = .failure(TerminalError(errno: errno))
      }
    }
    return nil
  }

  /// The next key in what was read already.
  func decodedKey() -> Key? {
    while let byte = bytes.popFirst() {
      if let key = decoder.decode(byte) { return key }
    }
    return nil
  }

  private var idleMillisecondsLeft: Int? {
    idleLimit.map { max(0, $0 - (monotonicMilliseconds() - lastTyped)) }
  }

  private func answer(_ signal: CInt) {
    switch signal {
    case SIGINT:
      // The terminal dropped what was typed before it, and so do we.
      bytes = []
      decoder.abandon()
      ending = .success(.interrupted)
    case SIGHUP, SIGTERM: ending = .success(.hangUp)
    case SIGTSTP: suspend()
    case SIGCONT: takeTerminal()
    case SIGWINCH: redraw()
    default: break
    }
  }

  /// Leaves the terminal to the shell until the person comes back.
  private func suspend() {
    try? output.write(PasteMode.off)
    editline_set_raw(editor, false)
    modes.restore()
    control_suspend()
    takeTerminal()
    lastTyped = monotonicMilliseconds()
  }

  /// Prepares and draws the terminal again, whatever the shell made of it meanwhile.
  private func takeTerminal() {
    guard modes.isForeground else { return }
    // libedit believes that it left the terminal raw, and would not look again.
    editline_set_raw(editor, false)
    modes.adapt()
    editline_set_raw(editor, true)
    try? output.write(PasteMode.on)
    redraw()
  }

  /// Draws the line for the size that the window has now.
  private func redraw() {
    guard modes.isForeground, output.isDrawable else { return }
    try? output.write("\r\u{1B}[J")
    el_resize(editor)
    editline_redraw(editor)
  }
}
