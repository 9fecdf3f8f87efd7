package import Screening

/// What a typed line means at a prompt.
package enum Meaning: Equatable, Sendable {
  case empty
  /// A command with the words after it, folded.
  case command(Command, words: String)
  /// An answer; `echoes` when what was typed was not its place or its own words, and `alsoCommand`
  /// when the same word is a command elsewhere.
  case answer(Answer, echoes: Bool, alsoCommand: Command?)
  case ambiguous([AnswerOption])
  case excludesOthers
  case outOfRange(ClosedRange<Int>)
  /// A command that works, but not here.
  case elsewhere(Command)
  case unclear
}

/// Reads lines in the order of contract.md section 2, after the crisis words.
package struct LineReading: Sendable {
  package let place: Command.Place
  package let voice: Voice
  /// The item asked; `nil` at rest.
  package let item: Item?

  /// Reads lines at a place.
  package init(place: Command.Place, voice: Voice, item: Item? = nil) {
    self.place = place
    self.voice = voice
    self.item = item
  }

  /// Says what a line means.
  package func read(_ line: String) -> Meaning {
    let folded = line.folded.withoutEndMark
    guard !folded.isEmpty else { return .empty }
    let entries = CommandTable.entries(at: place)
    let everything = CommandTable.entries
    if folded.first == ":" {
      let rest = String(folded.dropFirst()).folded
      if let found = CommandTable.whole(rest, entries, voice.language) {
        return .command(found.command, words: found.words)
      }
      if let command = CommandTable.beginning(rest, entries, voice.language) {
        return .command(command, words: "")
      }
      if let found = CommandTable.whole(rest, everything, voice.language) {
        return .elsewhere(found.command)
      }
      return .unclear
    }
    if CommandTable.reserved.contains(folded),
      let found = CommandTable.whole(folded, entries, voice.language)
    {
      return .command(found.command, words: "")
    }
    let reader = item.map { AnswerReader(item: $0, voice: voice) }
    let command = CommandTable.whole(folded, entries, voice.language)
    switch reader?.whole(line) {
    case .answer(let answer):
      return .answer(answer, echoes: false, alsoCommand: command?.command)
    case .excludesOthers: return .excludesOthers
    case .outOfRange(let range): return .outOfRange(range)
    default: break
    }
    if let command { return .command(command.command, words: command.words) }
    switch reader?.beginning(line) {
    case .answer(let answer): return .answer(answer, echoes: true, alsoCommand: nil)
    case .ambiguous(let options): return .ambiguous(options)
    case .excludesOthers: return .excludesOthers
    default: break
    }
    if let elsewhere = CommandTable.whole(folded, everything, voice.language), item?.kind != .text {
      return .elsewhere(elsewhere.command)
    }
    if item?.kind == .text { return .answer(.text(line), echoes: false, alsoCommand: nil) }
    if let command = CommandTable.beginning(folded, entries, voice.language) {
      return .command(command, words: "")
    }
    return .unclear
  }
}

extension String {
  /// Without the marks that end a sentence, for people type "Waarom?"; a mark alone is a word.
  fileprivate var withoutEndMark: String {
    var text = self
    while text.count > 1, let last = text.last, ".!?".contains(last) { text.removeLast() }
    return text
  }
}
