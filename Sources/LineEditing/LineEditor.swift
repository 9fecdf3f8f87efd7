import CEditline
import CTerminalControl
package import Conversation
import Glibc

/// A terminal with editing, completion and history: libedit, with a gate before it.
///
/// libedit itself crashes on keys that a person can type, and offers a command prompt
/// and an external editor. It therefore never sees what is typed: ``InputDecoder`` makes
/// keys of it, and only codes of our own go on (``EditCode``); see `LineEditor+Keys.swift`.
package final class LineEditor: Terminal {
  package let isInteractive = true

  let editor: OpaquePointer
  let output = Output(terminal: STDOUT_FILENO)
  let input = TerminalInput(terminal: STDIN_FILENO)
  let modes: TerminalModes
  let idleLimit: Int?
  private let history: OpaquePointer
  /// What libedit shows before the line; it keeps no copy and reads this at every redraw.
  private var prompt: UnsafeMutablePointer<CChar>?

  // Where the reading of a line stands; the callbacks of libedit change it.
  var decoder = InputDecoder()
  var bytes: ArraySlice<UInt8> = []
  /// A key that is read already, and comes next.
  var pendingKey: Key?
  /// Text to begin the line with.
  var draft = ""
  /// What to show below the line before the next key.
  var pendingListing: String?
  var lastTyped = 0
  var completions: [String] = []
  var usesHistory = false
  var hasBeeped = false
  /// What ended the line, when it was not Enter.
  var ending: Result<Reply, TerminalError>?
  /// Whether the cursor was brought to the end of the line that ended.
  var hasLeft = false

  package var width: Int { output.width }

  /// Starts an editor on the standard streams; `nil` when they are no terminal after all.
  ///
  /// - Parameter idleLimit: How many milliseconds nobody may type before a reading ends
  ///   with ``Reply/timeOut``; `nil` is no limit.
  package init?(idleLimit: Int? = nil) {
    guard let modes = TerminalModes(of: STDIN_FILENO, repairing: true),
      output.isDrawable, let stream = output.makeStream(),
      let editor = editline_create("opstap", stream),
      let history = editline_create_history(editor, 100)
    else { return nil }
    self.modes = modes
    self.editor = editor
    self.history = history
    self.idleLimit = idleLimit
    editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    editline_set_prompt(editor) { LineEditor.owner(of: $0)?.prompt }
    editline_set_reader(editor) { editor, code in
      guard let owner = LineEditor.owner(of: editor), let code else { return -1 }
      guard let next = owner.nextCode() else { return -1 }
      code.pointee = wchar_t(next.rawValue)
      return 1
    }
    guard EditCode.bind(in: editor) else { return nil }
    output.writeAtCrash(PasteMode.off)
    // After libedit has looked at the terminal: it takes over the changes made since.
    modes.adapt()
  }

  deinit {
    output.writeAtCrash("")
    editline_set_editing(editor, modes.isForeground)
    el_end(editor)
    history_end(history)
    free(prompt)
  }

  package func readLine(
    prompt text: String,
    completions: [String],
    keepsHistory: Bool,
    draft: String
  ) throws(TerminalError) -> Reply {
    _ = try output.flush()
    // libedit makes room for the whole window.
    guard output.isDrawable else { return try readUndrawn(text) }
    free(prompt)
    prompt = strdup(text)
    self.completions = completions
    usesHistory = keepsHistory
    ending = nil
    hasLeft = false
    hasBeeped = false
    self.draft = draft
    lastTyped = monotonicMilliseconds()
    // Before the prompt: a Control-D typed after it must not meet a terminal in line mode.
    // From here to the end of the program it stays so; see `keepTerminalRaw()`.
    editline_set_editing(editor, true)
    editline_set_raw(editor, true)
    try? output.write(PasteMode.on)
    var count: CInt = 0
    // libedit keeps this text in a buffer that its next function uses again.
    let typed = el_gets(editor, &count).map { String(cString: $0) }
    switch ending {
    // On a terminal that is gone this fails, and on one that is left it ends the paste mode. In the
    // background it is the shell's, which has a paste mode of its own.
    case .success(.hangUp)?: if modes.isForeground { try? output.write(PasteMode.off + "\n") }
    case nil: try output.write(PasteMode.off)
    default: try output.write(PasteMode.off + "\n")
    }
    if let ending { return try ending.get() }
    guard let typed else { return .hangUp }
    let line = typed.prefix { $0 != "\n" }.description.composed
    return .line(line)
  }

  /// Reads a line that the terminal itself collects.
  private func readUndrawn(_ prompt: String) throws(TerminalError) -> Reply {
    editline_set_editing(editor, true)
    editline_set_raw(editor, false)
    modes.adapt()
    let line = CollectedLine(output: output, input: input, modes: modes, idleLimit: idleLimit)
    return try line.read(prompt: prompt)
  }

  package func write(_ text: String) { output.hold(text + "\n") }

  package func flush() throws(TerminalError) -> Bool { try output.flush() }

  package func remember(_ line: String) { editline_remember(history, line) }

  package func forgetLines() { editline_forget(history) }

  package func dropTypedAhead() -> String {
    var text = ""
    if case .character(let scalar)? = pendingKey { text = String(scalar) }
    text += input.dropBurst(bytes, &decoder)
    pendingKey = nil
    bytes = []
    // Before the first line the terminal still collects lines.
    if modes.isForeground { input.dropUnfinished() }
    return text
  }

  /// The editor that a callback of libedit is for.
  static func owner(of editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let owner = editline_owner(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }
}

/// What asks a terminal to mark a paste, so that its line ends do not answer questions.
enum PasteMode {
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"
}
