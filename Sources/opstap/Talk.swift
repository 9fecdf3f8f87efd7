import Content
import Conversation
import Glibc
import Guidance
import LineEditing
import Presentation
import Screening

/// Joins the data, the words and a terminal to the conversation of self mode, and holds it.
struct Talk {
  var voice = VoiceChoice()
  var isPlain = false
  var activities: [String] = []
  var library: Library
  var today: CalendarDay

  func run() throws {
    let terminal = openTerminal(plain: isPlain)
    for path in activities where access(path, R_OK) != 0 {
      throw Complaint.make(
        "\(path) cannot be read: \(String(cString: strerror(errno))).",
        EX_NOINPUT
      )
    }
    let activities = library.activities(added: activities)
    let first = voice.chosen ?? Voice(.dutch, voice.address ?? .formal)
    let wording = try Locales.wording(library, voice: first)
    let dialogue = Dialogue(
      terminal: terminal,
      wording: wording,
      crisisWords: { () throws(Ending) in
        try Ending.reading { () throws(ContentError) in try library.crisisWords() }
      },
      helpLines: HelpLines { (try? activities.helpLines()) ?? [] }
    )
    let talk = SelfCheck(
      dialogue: dialogue,
      materials: .shipped(library, activities, today: today),
      about: AboutText { try? library.questionnaire($0) }
    )
    let ending = talk.run(askingLanguage: voice.chosen == nil && terminal.isInteractive)
    try Farewell(ending, kept: talk.keptPaths).say(in: dialogue)
  }
}
