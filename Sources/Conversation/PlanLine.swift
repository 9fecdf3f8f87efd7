import Screening

/// What a line means in a plan, where most words are the person's own.
enum PlanLine: Equatable {
  case empty
  case command(Command, words: String)
  case text

  /// Reads a line: a command only where it is the whole line, so that "over een week" and
  /// "plannen met Jan" stay plans.
  init(_ line: String, _ language: Language) {
    let isMarked = line.folded.hasPrefix(":")
    let folded = isMarked ? String(line.folded.dropFirst()).folded : line.folded
    guard !folded.isEmpty, !Self.none.contains(folded) else {
      self = .empty
      return
    }
    guard let found = CommandTable.whole(folded, CommandTable.entries, language) else {
      self = .text
      return
    }
    let namesQuestionnaire = found.command == .about && !found.words.contains(" ")
    self =
      isMarked || found.words.isEmpty || namesQuestionnaire
      ? .command(found.command, words: found.words) : .text
  }

  /// Words for "I do not know yet", or for nobody.
  private static let none: Set<String> = [
    "nee", "niet", "niemand", "liever niet", "weet ik niet", "weet ik nog niet", "geen idee", "no",
    "not", "nobody", "rather not", "i don't know", "i do not know", "no idea",
  ]
}
