/// All that a keyboard can say to a line editor.
///
/// The kill ring, search, quoting, macros, the command prompt and the external
/// editor of libedit have no case here, so no key reaches them.
package enum Key: Hashable, Sendable {
  /// A character that may stand in an answer; see ``Unicode/Scalar/isTypable``.
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

extension Key {
  /// Whether it puts something in a line that can be seen.
  var isText: Bool {
    if case .character(let scalar) = self { !scalar.properties.isWhitespace } else { false }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in an answer.
  ///
  /// Control and format characters (among them the marks that turn the writing
  /// direction round), private and unassigned ones, and line and paragraph separators
  /// may not: they change what is around them or cannot be seen.
  package var isTypable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  /// Whether it is drawn on the character before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
