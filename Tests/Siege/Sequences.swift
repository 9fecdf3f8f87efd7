import TestSupport

/// Each hostile sequence between "ab" and "cd", at the first prompt and at the first question.
struct Sequences {
  let program: String
  let ground: Ground
  var tally = Tally()

  private static let voices = [
    ["--language", "nl"], ["--language", "en"], ["--language", "nl", "--plain"],
  ]

  /// How many cases there are.
  static var count: Int { HostileSequence.all.count * voices.count }

  mutating func run(_ number: Int) throws {
    let sequence = HostileSequence.all[number / Self.voices.count]
    let voice = Self.voices[number % Self.voices.count]
    let isPlain = voice.contains("--plain")
    ground.clear()
    let session = try Session(program, voice, on: ground)
    let terminal = session.terminal
    do throws(Broken) {
      if number % 2 == 0 {
        guard try session.goesOn(after: "\r"), session.lastLine.contains("1/1> ") else {
          throw Broken("the first question does not come")
        }
      }
      terminal.type(Array("ab".utf8) + sequence.bytes + Array("cd".utf8))
      if sequence.leavesNothing, !isPlain {
        guard terminal.shows("ab"), waits({ isUntouched(session) }, terminal) else {
          throw Broken("something comes of it: \(session.lastLine.debugDescription)")
        }
      }
      // An unclosed paste or string takes Enter for its own until it is given up.
      let shown = prompts(session)
      var tries = 0
      while prompts(session) == shown, tries < 5 {
        terminal.type("\r")
        tries += 1
        terminal.listen(milliseconds: tries == 1 ? 150 : 1200)
      }
      guard prompts(session) > shown, session.waitForPrompt() else {
        throw Broken("it does not go on")
      }
      try session.finish()
    } catch {
      throw Broken("\(sequence.name), \(voice.joined(separator: " ")): \(error.words)")
    }
    tally.add("hostile sequences")
  }

  /// Whether the line is "abcd" and no more; going to the beginning of it is only drawing.
  private func isUntouched(_ session: Session) -> Bool {
    session.lastLine.filter { $0 != "\r" }.hasSuffix("abcd")
  }

  private func prompts(_ session: Session) -> Int {
    session.terminal.occurrences(of: "opstap") + session.terminal.occurrences(of: "1/1> ")
  }

  private func waits(_ isSo: () -> Bool, _ terminal: PseudoTerminal) -> Bool {
    for _ in 0..<100 {
      if isSo() { return true }
      terminal.listen(milliseconds: 20)
    }
    return false
  }
}
