import CEditline

/// What libedit is told to do, in its own language of characters.
///
/// None of these is a character that a person can type or that a terminal uses itself
/// (libedit binds those anew whenever the terminal's modes change).
enum EditCode: UInt8, CaseIterable {
  case refresh = 0x80
  case left, right, home, end, delete, backspace, up, down, enter

  /// The command of libedit, or ours, that the code is bound to.
  var command: String {
    switch self {
    case .refresh: "opstap-refresh"
    case .left: "ed-prev-char"
    case .right: "ed-next-char"
    case .home: "ed-move-to-beg"
    case .end: "ed-move-to-end"
    case .delete: "ed-delete-next-char"
    case .backspace: "em-delete-prev-char"
    case .up: "ed-prev-history"
    case .down: "ed-next-history"
    case .enter: "ed-newline"
    }
  }

  /// The character as libedit's `bind` reads it.
  var key: String { "\\" + String(rawValue, radix: 8) }

  /// Binds every code; `false` when libedit does not know a command.
  static func bind(in editor: OpaquePointer) -> Bool {
    editline_add_command(editor, EditCode.refresh.command) { _, _ in UInt8(CC_REFRESH) }
      && allCases.allSatisfy { editline_bind(editor, $0.key, $0.command) }
  }
}
