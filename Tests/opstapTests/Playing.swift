import Glibc
import Screening
import TestSupport
import Testing

/// A conversation that is written down, held with the real program.
struct Playing {
  /// All that the program wrote, with what the terminal showed of the typing.
  let bytes: [UInt8]
  /// What was typed, in order.
  let typed: [Transcript.Typed]
  /// The folder it ran in, as the program names it.
  private let folder: String

  /// Plays it on a terminal of its own, line by line, each after its prompt.
  ///
  /// - Parameters:
  ///   - transcript: The conversation.
  ///   - arguments: Those after the language and the day.
  ///   - isPlain: Whether the terminal collects lines, so that Escape needs an Enter.
  ///   - variables: Added to the environment.
  /// - Throws: When the program does not come to a prompt.
  init(
    _ transcript: Transcript,
    _ arguments: [String] = [],
    isPlain: Bool,
    variables: [String: String] = [:]
  ) throws {
    let folder = try #require(Folder.makePrivate())
    defer { _ = system("rm -rf \(folder)") }
    var environment = ["TERM": "xterm", "LANG": "C", "HOME": folder]
    environment.merge(variables) { $1 }
    let terminal = try PseudoTerminal(
      running: Program.path(),
      Self.arguments(transcript) + arguments,
      environment: environment,
      folder: folder,
      columns: UInt16(transcript.columns)
    )
    let sitting = Sitting(terminal)
    for typed in transcript.typed {
      try #require(sitting.prompt() == typed.prompt, "\(typed) \(terminal.output.suffix(400))")
      sitting.press(Self.keys(typed.text, isPlain: isPlain))
    }
    terminal.listen(milliseconds: 100)
    self.folder = folder
    self.typed = transcript.typed
    bytes = terminal.bytes
  }

  /// The arguments for its language and the day that it was written down for.
  static func arguments(_ transcript: Transcript) -> [String] {
    let voice = transcript.voice
    return ["--language", voice.language == .dutch ? "nl" : "en"]
      + (voice.address == .informal ? ["--address", "je"] : []) + ["--today", "2026-11-24"]
  }

  private static func keys(_ text: String, isPlain: Bool) -> String {
    switch text {
    case "^C": "\u{3}"
    case "^D": "\u{4}"
    case let text where text.hasSuffix("^["):
      String(text.dropLast(2)) + (isPlain ? "\u{1B}\r" : "\u{1B}")
    default: text + "\r"
    }
  }

  /// What a person reads, as it is written down: line feeds, and the folder by its name there.
  var text: String { Self.readable(bytes, folder: folder) }

  static func readable(_ bytes: [UInt8], folder: String) -> String {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .split(separator: folder, omittingEmptySubsequences: false).joined(separator: "/home/iemand")
  }

  /// What stands in the line editor's output outside the lines being typed.
  ///
  /// While a line is typed, and only then, the terminal is asked to mark pastes.
  /// - Returns: What was said, with each prompt and the line typed at it put in its place, and what
  ///   was drawn in those lines.
  func apart() -> (linear: String, drawn: [String]) {
    let pieces = text.split(separator: "\u{1B}[?2004h", omittingEmptySubsequences: false)
    var linear = String(pieces.first ?? "")
    var drawn: [String] = []
    for (piece, typed) in zip(pieces.dropFirst(), typed) {
      let halves = piece.split(
        separator: "\u{1B}[?2004l",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      drawn.append(String(halves[0]))
      linear += typed.prompt + typed.text + (halves[0].hasSuffix("\n") ? "\n" : "")
      linear += halves.dropFirst().joined()
    }
    return (linear, drawn)
  }
}
