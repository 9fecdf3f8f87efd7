import TestSupport
import Testing

/// Somebody who sits at the program: types, and reads up to the next prompt.
final class Sitting {
  let terminal: PseudoTerminal
  /// How much was written when something was typed last.
  private var mark = 0

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  /// At the first prompt of the program.
  init(
    _ arguments: [String],
    name: String = "xterm",
    variables: [String: String] = [:],
    folder: String = ".",
    rows: UInt16 = 24,
    columns: UInt16 = 80
  ) throws {
    var environment = ["TERM": name, "LANG": "C", "HOME": "/nonexistent"]
    environment.merge(variables) { $1 }
    terminal = try PseudoTerminal(
      running: Program.path(),
      arguments + ["--today", "2026-11-24"],
      environment: environment,
      folder: folder,
      rows: rows,
      columns: columns
    )
    try #require(prompt() != nil, "\(terminal.output)")
  }

  /// At the first prompt of the program.
  convenience init(
    _ arguments: String...,
    name: String = "xterm",
    variables: [String: String] = [:],
    rows: UInt16 = 24,
    columns: UInt16 = 80
  ) throws {
    try self.init(arguments, name: name, variables: variables, rows: rows, columns: columns)
  }

  /// Types keys, and does not wait.
  func press(_ keys: String) {
    mark = terminal.bytes.count
    terminal.type(keys)
  }

  /// Types a line and reads what comes up to the next prompt; the prompt is the end of it.
  @discardableResult
  func says(_ line: String) -> String { presses(line + "\r") }

  /// Types keys and reads what comes up to the next prompt.
  @discardableResult
  func presses(_ keys: String) -> String {
    press(keys)
    let start = mark
    _ = prompt()
    return String(decoding: terminal.bytes[start...], as: UTF8.self)
  }

  /// The prompt that stands there now, once the program came to one; `nil` when it does not.
  func prompt() -> String? {
    var prompt: String?
    let found = terminal.waits {
      guard terminal.bytes.count > mark || mark == 0 else { return false }
      prompt = last
      return prompt != nil
    }
    return found ? prompt : nil
  }

  /// The last line, when it is a prompt with nothing behind it.
  private var last: String? {
    let line = terminal.bytes.reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
    let text = String(decoding: Array(line), as: UTF8.self)
    let clean = text.split(separator: "\u{1B}[?2004h").last.map(String.init) ?? ""
    guard let typed = Transcript.Typed(clean), typed.text.isEmpty else { return nil }
    return typed.prompt
  }

  /// Answers the age, and stands at the question how often one feels lonely.
  func beginsAt43() -> Sitting {
    says("")
    says("43")
    return self
  }
}

extension String {
  /// The text without the line ends that a window gave it.
  var unwrapped: String {
    split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
