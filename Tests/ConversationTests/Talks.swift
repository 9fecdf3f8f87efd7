import Content
import Conversation
import Presentation
import Screening
import TestSupport

/// Whole conversations with the shipped data, on a terminal whose lines are typed in advance.
enum Talks {
  static let today = CalendarDay("2026-11-24") ?? CalendarDay(number: 0)

  /// What came of a talk.
  struct Outcome {
    let ending: Ending
    let transcript: String
    let terminal: ScriptedTerminal
    /// What was kept, by name.
    let kept: [String: String]
  }

  /// What a talk keeps, instead of files.
  private final class Shelf {
    var files: [String: String] = [:]
  }

  static func hold(
    _ replies: [Reply],
    voice: Voice = Voice(.dutch),
    isInteractive: Bool = true,
    width: Int = 80
  ) throws -> Outcome {
    let library = Library(try ContentDirectory.locate())
    let activities = library.activities()
    let terminal = ScriptedTerminal(replies: replies)
    terminal.isInteractive = isInteractive
    terminal.width = width
    let wording = Wording(voice: voice) { locale in
      (try? library.locale(locale.rawValue).table) ?? PhraseTable([:])
    }
    func read<Value>(_ body: () throws(ContentError) -> Value) throws(Ending) -> Value {
      do throws(ContentError) { return try body() } catch {
        throw Ending.unreadableContent(error.lines.joined(separator: "\n"))
      }
    }
    let dialogue = Dialogue(
      terminal: terminal,
      wording: wording,
      crisisWords: { () throws(Ending) in
        try read { () throws(ContentError) in try library.crisisWords() }
      },
      helpLines: HelpLines { (try? activities.helpLines()) ?? [] }
    )
    let shelf = Shelf()
    let materials = Materials(
      reasoner: { () throws(Ending) in
        try read { () throws(ContentError) in try library.reasoner() }
      },
      flow: { () throws(Ending) in
        try read { () throws(ContentError) in try library.flow("self") }
      },
      directory: { isNear throws(Ending) in
        try read { () throws(ContentError) in try activities.directory(withPlaces: isNear) }
      },
      places: { () throws(Ending) in
        try read { () throws(ContentError) in try activities.places() }
      },
      citation: { key in (try? library.sources())?[key]?.citation },
      keep: { name, text throws(KeepingError) in
        shelf.files[name] = text
        return "/home/iemand/" + name
      },
      today: today
    )
    let talk = SelfCheck(
      dialogue: dialogue,
      materials: materials,
      about: AboutText { try? library.questionnaire($0) }
    )
    let ending = talk.run()
    return Outcome(
      ending: ending,
      transcript: terminal.transcript,
      terminal: terminal,
      kept: shelf.files
    )
  }

  static func hold(
    typing lines: [String],
    voice: Voice = Voice(.dutch),
    isInteractive: Bool = true,
    width: Int = 80
  ) throws -> Outcome {
    try hold(lines.map { .line($0) }, voice: voice, isInteractive: isInteractive, width: width)
  }

  /// The lines of a whole self-check up to the question about keeping, at a terminal.
  ///
  /// Somebody of 43 who misses people, for more than two years, and finds contact hard.
  static let answers: [String] =
    ["", "43", "1"] + ["1", "2", "2", "2", "2", "3"] + ["6", "1", "3", "2", "3"]
    + ["2", "4", "4", "2", "4", "2", "3", "3", "4", "4", "4", "4", "3", "2"]
    + ["b", "3", "3", "1", "1 3", "8", "1"] + ["5"] + ["Enschede", "1", "z"]
}
