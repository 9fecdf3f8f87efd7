import Conversation

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
      let before = text[..<place]
      text.removeSubrange(before.index(place, offsetBy: -before.lastWordLength)..<place)
    case .up, .down, .enter, .escape, .endOfInput, .pasteStart, .pasteEnd: break
    }
  }
}
