import Glibc
import TestSupport

/// Conversations with somebody who does not behave.
struct Conversations {
  let program: String
  let ground: Ground
  let seed: UInt64
  /// Counted over all runs.
  var tally = Tally()
  /// Whether to show what was on the screen, as for a single run.
  var isShown = false

  private static let voices: [[String]] = [
    ["--language", "nl"], ["--language", "en"], ["--language", "nl", "--plain"],
    ["--language", "en", "--plain"], ["--language", "nl", "--address", "je"], [],
  ]

  /// One conversation; its number and the seed say all that is done in it.
  mutating func run(_ number: Int) throws {
    var generator = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
    let voice = Self.voices[number % Self.voices.count]
    let name = ["xterm", "xterm-256color", "vt100", "linux", "screen", "dumb"][number / 6 % 6]
    ground.clear()
    let session = try Session(
      program,
      voice,
      on: ground,
      variables: ["TERM": name],
      rows: .random(in: 2...60, using: &generator),
      columns: .random(in: 20...200, using: &generator)
    )
    tally.add("conversations")
    if voice.contains("--plain") { tally.add("of them plain") }
    let isWalk = number % 2 == 0
    let signal = try isWalk ? walk(session, &generator) : storm(session, &generator)
    let text = Screen(session.terminal.bytes).text
    if isShown { print(text) }
    if text.contains("plan 1") { tally.add("of them to the result") }
    if text.contains("plan> ") { tally.add("of them to a plan") }
    if text.contains("opstap-20") { tally.add("of them kept a file") }
    do throws(Broken) { try session.finish(signalled: signal) } catch {
      throw Broken("\(voice.joined(separator: " ")) on \(name): \(error.words); \(session.tail)")
    }
  }

  /// Goes through the questions, and is bothered on the way; whether it was ended by a signal.
  private mutating func walk(_ session: Session, _ generator: inout SeededGenerator) throws -> Bool
  {
    for _ in 0..<90 {
      if Int.random(in: 0..<6, using: &generator) == 0 {
        Attack.random(&generator).perform(on: session, &generator, &tally)
        guard try session.recover() else { return false }
      }
      tally.add("answers")
      let line = Walker.line(session, &generator)
      guard try session.goesOn(after: line + "\r") else { return false }
    }
    return false
  }

  /// Does what nobody does, as fast as it can be done; whether it was ended by a signal.
  private mutating func storm(_ session: Session, _ generator: inout SeededGenerator) throws -> Bool
  {
    for _ in 0..<Int.random(in: 5...30, using: &generator) {
      Attack.random(&generator).perform(on: session, &generator, &tally)
      if Bool.random(using: &generator) { session.terminal.listen(milliseconds: 10) }
      if Int.random(in: 0..<4, using: &generator) == 0 {
        guard try session.recover() else { return false }
        tally.add("answers")
        session.terminal.type(Walker.line(session, &generator) + "\r")
      }
    }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      session.hangUp()
      tally.add("hang-ups")
      return true
    case 1, 2:
      let signal = Bool.random(using: &generator) ? SIGTERM : SIGHUP
      session.terminal.send(signal: signal)
      tally.add("signals")
      return true
    default: return false
    }
  }
}
