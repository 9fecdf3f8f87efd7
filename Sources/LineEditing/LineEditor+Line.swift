import CEditline
import Conversation

/// What keys do to the line.
extension LineEditor {
  /// The characters before and after the cursor.
  var line: (before: [Unicode.Scalar], after: [Unicode.Scalar]) {
    let info = el_wline(editor).pointee
    let length = info.lastchar - info.buffer
    let scalars = UnsafeBufferPointer(start: info.buffer, count: length).map {
      Unicode.Scalar(UInt32(bitPattern: Int32(truncatingIfNeeded: $0))) ?? "\u{FFFD}"
    }
    let cursor = info.cursor - info.buffer
    return (Array(scalars[..<cursor]), Array(scalars[cursor...]))
  }

  /// All of the line.
  var lineText: String {
    String(String.UnicodeScalarView(line.before + line.after)).composed
  }

  /// Puts a character in, and those that follow it already, as many as fit.
  func insert(_ first: Unicode.Scalar) -> EditCode? {
    let (before, after) = line
    var room = Reply.maximumLength - before.count - after.count
    var text: [Unicode.Scalar] = []
    var next: Unicode.Scalar? = first
    while let scalar = next {
      next = nil
      if scalar.isMark {
        // libedit does not draw a mark, and what is not seen is not kept.
        let base = text.last ?? before.last
        if let composed = base?.composed(with: scalar) {
          if text.isEmpty { el_deletestr(editor, 1) } else { text.removeLast() }
          text.append(composed)
        }
      } else if room > 0 {
        room -= 1
        text.append(scalar)
      } else {
        beep()
      }
      pendingKey = decodedKey()
      if case .character(let scalar)? = pendingKey {
        pendingKey = nil
        next = scalar
      }
    }
    if text.isEmpty { return nil }
    el_insertstr(editor, String(String.UnicodeScalarView(text)))
    return .refresh
  }

  /// Takes characters out on both sides of the cursor.
  ///
  /// libedit's own commands for this would keep them, for whoever types next to call back.
  func erase(before: Int, after: Int) -> EditCode? {
    el_cursor(editor, CInt(after))
    el_deletestr(editor, CInt(before + after))
    return .refresh
  }

  /// Completes what stands before the cursor, or has listed what it can become.
  func complete() -> EditCode? {
    let (before, after) = line
    let typed = String(String.UnicodeScalarView(before))
    let room = Reply.maximumLength - after.count
    switch Completion(of: typed, among: completions.filter { $0.unicodeScalars.count <= room }) {
    case .none:
      beep()
      return nil
    case .whole(let text):
      replace(before.count, by: text)
      return .refresh
    case .several(let shared, let found):
      replace(before.count, by: shared)
      // Shown once the cursor is at the end of the line, so as not to overwrite it.
      pendingListing = listing(found, width: width)
      return .end
    }
  }

  private func replace(_ count: Int, by text: String) {
    el_deletestr(editor, CInt(count))
    el_insertstr(editor, text)
  }

  /// Lists below the line, and draws the line again below that.
  func showPendingListing() {
    guard let listing = pendingListing else { return }
    pendingListing = nil
    try? output.write("\n" + listing + "\n")
    editline_redraw(editor)
  }

  /// Once for a row of keys that do not fit, however long.
  private func beep() {
    if !hasBeeped { try? output.write("\u{7}") }
    hasBeeped = true
  }
}
