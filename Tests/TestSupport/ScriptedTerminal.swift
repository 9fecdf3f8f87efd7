package import Conversation

/// A terminal whose replies are fixed in advance, and which remembers all it showed.
package final class ScriptedTerminal: Terminal {
  /// What was asked of ``readLine(prompt:completions:keepsHistory:draft:)``.
  package struct Reading: Equatable, Sendable {
    package let prompt: String
    package let completions: [String]
    package let keepsHistory: Bool
    package let draft: String
  }

  package var width = 80
  package var isInteractive = true

  /// The text of the whole talk: what was written, the prompts, and what was typed after them.
  package private(set) var transcript = ""
  package private(set) var readings: [Reading] = []

  private var replies: ArraySlice<Reply>
  private var readingsAfterTheEnd = 0

  /// A terminal with somebody who gives these replies, and nothing after them.
  package init(replies: [Reply]) { self.replies = replies[...] }

  /// A terminal with somebody who types these lines, and nothing after them.
  package convenience init(typing lines: [String]) {
    self.init(replies: lines.map { .line($0) })
  }

  package func readLine(prompt: String, completions: [String], keepsHistory: Bool, draft: String)
    throws(TerminalError) -> Reply
  {
    readings.append(
      Reading(
        prompt: prompt,
        completions: completions,
        keepsHistory: keepsHistory,
        draft: draft
      )
    )
    if replies.isEmpty { readingsAfterTheEnd += 1 }
    precondition(readingsAfterTheEnd < 100, "the end of input was asked again and again")
    let reply = replies.popFirst() ?? .endOfInput
    transcript += prompt + Self.typed(reply) + "\n"
    return reply
  }

  package func write(_ text: String) { transcript += text + "\n" }

  /// The lines that could be called back.
  package private(set) var remembered: [String] = []

  package func remember(_ line: String) { remembered.append(line) }

  package func forgetLines() { remembered = [] }

  package func flush() -> Bool { false }

  package func dropTypedAhead() -> String { "" }

  /// What a reply looks like in the transcript.
  private static func typed(_ reply: Reply) -> String {
    switch reply {
    case .line(let line): line
    case .back(let draft): draft + "^["
    case .interrupted: "^C"
    case .endOfInput: "^D"
    case .timeOut: "(time-out)"
    case .hangUp: "(hang-up)"
    case .tooLong: "(too long)"
    case .unreadable(let line): "(unreadable line \(line))"
    }
  }
}
