import CTerminalControl
import Conversation
import Glibc

/// A line that the terminal itself collects, and shows while it is typed.
struct CollectedLine {
  let output: Output
  let input: TerminalInput
  let modes: TerminalModes
  /// How many milliseconds it may take; `nil` is no limit.
  let idleLimit: Int?

  /// Asks for one.
  ///
  /// - Parameter prompt: What stands before it.
  /// - Returns: The line, or why there is none.
  /// - Throws: ``TerminalError`` when the terminal fails.
  func read(prompt: String) throws(TerminalError) -> Reply {
    modes.setEcho(true)
    // What is typed while nothing is asked would be shown in the middle of other text.
    defer { modes.setEcho(false) }
    try output.write(prompt)
    var line: [UInt8] = []
    while true {
      switch input.wait(milliseconds: idleLimit) {
      case .bytes(let bytes):
        // A line comes whole, except where Control-D sent the beginning of it.
        line += bytes.prefix(max(0, Self.mostBytes - line.count))
        if bytes.last == UInt8(ascii: "\n") { return typedReply(line) }
      case .endOfInput:
        // Twice Control-D behind some text: it is no answer without Enter.
        try output.write("\n")
        return .endOfInput
      case .signal(SIGINT):
        try output.write("\n")
        return .interrupted
      case .signal(SIGTSTP):
        modes.restore()
        control_suspend()
        line = []
        try takeTerminal(prompt)
      case .signal(SIGCONT):
        line = []
        try takeTerminal("\n" + prompt)
      case .signal(SIGWINCH), .signal(0): break
      case .signal, .hangUp: return .hangUp
      case .timeOut:
        try output.write("\n")
        return .timeOut
      case .failed(let errno): throw TerminalError(errno: errno)
      }
    }
  }

  /// Asks anew, whatever the shell made of the terminal meanwhile; in the background it is not ours.
  private func takeTerminal(_ prompt: String) throws(TerminalError) {
    guard modes.isForeground else { return }
    modes.adapt()
    modes.setEcho(true)
    // What stands behind the prompt must be what is sent.
    input.dropUnfinished()
    try output.write(prompt)
  }

  /// More than a line of ``Reply/maximumLength`` characters needs, and as much as terminals collect.
  private static let mostBytes = 4096
}

/// What a typed line says when its escape sequences and control characters are left out.
///
/// A terminal whose own key for erasing is another hands these on, and they are meant.
func typedReply(_ bytes: [UInt8]) -> Reply {
  var decoder = InputDecoder()
  // Without the line end, which would make Meta-Enter of an Escape before it.
  var keys = bytes.prefix { $0 != UInt8(ascii: "\n") }.compactMap { decoder.decode($0) }
  if let last = decoder.timeOut() { keys.append(last) }
  var line = EditedText()
  for key in keys { line.apply(key) }
  let text = String(line.text).composed
  if text.isEmpty, keys.contains(.escape) { return .back(draft: "") }
  return text.unicodeScalars.count > Reply.maximumLength
    ? .tooLong(beginning: text) : .line(text)
}

/// A line and the place where the next character goes.
private struct EditedText {
  private(set) var text = String.UnicodeScalarView()
  /// How many characters stand behind that place.
  private var after = 0

  private var place: String.UnicodeScalarView.Index {
    text.index(text.endIndex, offsetBy: -after)
  }

  /// Does what the line editor does with a key.
  mutating func apply(_ key: Key) {
    switch key {
    case .character(let scalar): text.insert(scalar, at: place)
    case .tab: text.insert(" ", at: place)
    case .backspace: if after < text.count { text.remove(at: text.index(before: place)) }
    case .delete:
      guard after > 0 else { return }
      text.remove(at: place)
      after -= 1
    case .left: after = min(after + 1, text.count)
    case .right: after = max(after - 1, 0)
    case .home: after = text.count
    case .end: after = 0
    case .eraseLine: self = EditedText()
    case .eraseToEnd:
      text.removeSubrange(place...)
      after = 0
    case .eraseWord:
      let spaces = text[..<place].reversed().prefix { $0.properties.isWhitespace }.count
      let start = text[..<place].dropLast(spaces).lastIndex { $0.properties.isWhitespace }
      text.removeSubrange((start.map { text.index(after: $0) } ?? text.startIndex)..<place)
    case .up, .down, .enter, .escape, .endOfInput, .pasteStart, .pasteEnd: break
    }
  }
}
