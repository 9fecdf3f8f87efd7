/// All that a keyboard can say to a line editor.
///
/// The kill ring, search, quoting, macros, the command prompt and the external
/// editor of libedit have no case here, so no key reaches them.
package enum Key: Hashable, Sendable {
  /// A character that may stand in an answer; see `isShowable`.
  case character(Unicode.Scalar)
  case up, down, left, right, home, end
  case delete, backspace
  /// Erases the line, the word before the cursor, and all from the cursor on.
  case eraseLine, eraseWord, eraseToEnd
  case enter, tab
  /// Escape alone.
  case escape
  /// Control-D.
  case endOfInput
  case pasteStart, pasteEnd
}

extension Unicode.Scalar {
  /// Whether it is drawn on the character before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// How many characters at the end belong to the last word and the spaces after it.
  var lastWordLength: Int {
    let spaces = reversed().prefix { $0.properties.isWhitespace }.count
    let word = dropLast(spaces).reversed().prefix { !$0.properties.isWhitespace }.count
    return spaces + word
  }
}
