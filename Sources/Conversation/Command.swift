package import Screening

/// Something a person can ask for at a prompt, apart from an answer.
package enum Command: String, CaseIterable, Sendable {
  case help, urgent, stop, why, back, skip, decline, again, progress, review, change
  case dutch, english, otherLanguage, formal, informal
  case pause, keep, erase, history, about
  case begin, result, whatIf, activities, more, details, notForMe, plan, practice, takeAlong

  /// Where a line is asked for.
  package enum Place: Sendable {
    /// Between questions, at `opstap> `.
    case rest
    case question
    /// Yes or no to a questionnaire: a question too.
    case offer
    /// Yes or no to anything else.
    case choice
    case plan
  }
}

/// Every command with its words and places: one table describes, completes and acts.
package enum CommandTable {
  /// One command.
  package struct Entry: Sendable {
    package let command: Command
    /// The first word is the one shown.
    package let dutch: [String]
    package let english: [String]
    package let places: [Command.Place]
    /// Whether words may follow it, such as a number.
    package let takesWords: Bool

    init(
      _ command: Command,
      _ dutch: [String],
      _ english: [String],
      _ places: [Command.Place],
      takesWords: Bool = false
    ) {
      self.command = command
      self.dutch = dutch
      self.english = english
      self.places = places
      self.takesWords = takesWords
    }

    /// The words in one language.
    package func words(_ language: Language) -> [String] {
      language == .dutch ? dutch : english
    }
  }

  private static let everywhere: [Command.Place] = [.rest, .question, .offer, .choice, .plan]

  /// In the order in which help lists them.
  ///
  /// The words are those of contract.md section 1;
  /// further words are synonyms.
  package static let entries: [Entry] = [
    Entry(.help, ["hulp", "?", "help"], ["help", "?", "hulp"], everywhere),
    Entry(.urgent, ["nood", "urgent"], ["urgent", "nood"], everywhere),
    Entry(.stop, ["stop", "stoppen", "einde"], ["stop", "quit", "exit"], everywhere),
    Entry(
      .begin,
      ["begin", "verder"],
      ["begin", "start", "continue"],
      [.rest, .question, .offer]
    ),
    Entry(.why, ["waarom", "waarom nog eens"], ["why", "why again"], everywhere),
    Entry(.back, ["terug", "<"], ["back", "<"], [.question, .offer, .choice, .plan]),
    Entry(.skip, ["overslaan", "sla over"], ["skip"], [.question, .offer, .choice, .plan]),
    Entry(
      .decline,
      ["liever niet", "wil ik niet zeggen"],
      ["rather not", "prefer not to say"],
      [.question, .offer]
    ),
    Entry(.again, ["herhaal"], ["repeat"], everywhere),
    Entry(.progress, ["voortgang"], ["progress"], [.rest, .question, .offer]),
    Entry(.review, ["overzicht"], ["review"], [.rest, .question, .offer]),
    Entry(.change, ["wijzig"], ["change"], [.rest, .question, .offer], takesWords: true),
    Entry(.result, ["uitslag"], ["result"], [.rest]),
    Entry(.activities, ["activiteiten"], ["activities"], [.rest], takesWords: true),
    Entry(.more, ["meer"], ["more"], [.rest]),
    Entry(.details, ["details"], ["details"], [.rest], takesWords: true),
    Entry(.notForMe, ["niet", "niet voor mij"], ["not", "not for me"], [.rest], takesWords: true),
    Entry(.plan, ["plan"], ["plan"], [.rest], takesWords: true),
    Entry(.whatIf, ["wat als"], ["what if"], [.rest], takesWords: true),
    Entry(.practice, ["oefen"], ["practice"], [.rest]),
    Entry(.takeAlong, ["meenemen"], ["take along"], [.rest]),
    Entry(.keep, ["bewaar"], ["keep"], [.rest, .question, .offer]),
    Entry(.erase, ["wis"], ["erase"], [.rest, .question, .offer]),
    Entry(.history, ["geschiedenis"], ["history"], everywhere),
    Entry(.pause, ["pauze"], ["pause"], everywhere),
    Entry(.dutch, ["nederlands"], ["nederlands", "dutch"], everywhere),
    Entry(.english, ["english", "engels"], ["english"], everywhere),
    Entry(.otherLanguage, ["taal"], ["language"], everywhere),
    Entry(.formal, ["u"], ["u"], everywhere),
    Entry(.informal, ["je", "jij"], ["je"], everywhere),
    Entry(.about, ["over", "uitleg"], ["about", "explain"], everywhere, takesWords: true),
  ]

  /// Words that are always a command when they stand alone on a line.
  package static let reserved: Set<String> = ReservedWords.all

  /// The commands of one place, in order.
  package static func entries(at place: Command.Place) -> [Entry] {
    entries.filter { $0.places.contains(place) }
  }

  /// A command that a folded line names in full, with the words after it; this language first.
  package static func whole(_ line: String, _ entries: [Entry], _ language: Language)
    -> (command: Command, words: String)?
  {
    for language in [language, language.other] {
      for entry in entries where entry.words(language).contains(line) {
        return (entry.command, "")
      }
    }
    for language in [language, language.other] {
      let begun = entries.filter(\.takesWords).flatMap { entry in
        entry.words(language).filter { line.hasPrefix($0 + " ") }.map { (entry.command, $0) }
      }
      // "niet voor mij 2" is more than "niet" with words behind it.
      if let (command, word) = begun.max(by: { $0.1.count < $1.1.count }) {
        return (command, String(line.dropFirst(word.count + 1)))
      }
    }
    return nil
  }

  /// The one command that begins with a folded line of at least three letters.
  package static func beginning(_ line: String, _ entries: [Entry], _ language: Language)
    -> Command?
  {
    guard line.count >= 3 else { return nil }
    for language in [language, language.other] {
      let matches = entries.filter { entry in
        entry.words(language).contains { $0.hasPrefix(line) }
      }
      if matches.count == 1 { return matches[0].command }
    }
    return nil
  }
}
