import CEditline
import CTerminalControl
import Conversation
import Glibc

/// The gate: what libedit gets to hear instead of what was typed.
extension LineEditor {
  /// What libedit does next; `nil` when the line has ended without Enter.
  ///
  /// Text goes into the line here, and libedit is only told to draw it: its own way of
  /// inserting a character writes outside its buffers once a line is taller than the screen.
  func nextCode() -> EditCode? {
    showPendingListing()
    if !draft.isEmpty {
      el_insertstr(editor, draft)
      draft = ""
      return .refresh
    }
    while ending == nil {
      guard let key = nextKey() else { break }
      guard let code = code(for: key) else { continue }
      if code == .enter { keepTerminalRaw() }
      return code
    }
    guard hasLeft || ending == .success(.hangUp) else {
      // So that what is written next does not overwrite the line.
      hasLeft = true
      return .end
    }
    keepTerminalRaw()
    return nil
  }

  /// Keeps libedit from putting the terminal back into line mode after the line.
  ///
  /// There it would show what is typed ahead in the middle of other text, swallow a
  /// Control-D, and stop this process if it runs in the background by then.
  private func keepTerminalRaw() { editline_set_editing(editor, false) }

  private func code(for key: Key) -> EditCode? {
    if case .character(let scalar) = key { return insert(scalar) }
    hasBeeped = false
    switch key {
    case .character, .pasteStart, .pasteEnd: return nil
    case .left: return .left
    case .right: return .right
    case .home: return .home
    case .end: return .end
    case .delete: return .delete
    case .backspace: return .backspace
    case .enter: return .enter
    case .up: return usesHistory ? .up : nil
    case .down: return usesHistory ? .down : nil
    case .eraseLine: return erase(before: line.before.count, after: line.after.count)
    case .eraseToEnd: return erase(before: 0, after: line.after.count)
    case .eraseWord: return erase(before: line.before.lastWordLength, after: 0)
    case .tab: return complete()
    case .escape:
      ending = .success(.back(draft: lineText))
      return nil
    case .endOfInput:
      if !line.before.isEmpty || !line.after.isEmpty { return .delete }
      ending = .success(.endOfInput)
      return nil
    }
  }
}
