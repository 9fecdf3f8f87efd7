import ArgumentParser
import Content
import Conversation
import Glibc
import Guidance
import LineEditing
import Presentation
import Screening

/// The conversation with a person alone: what the program does when nothing else is asked.
struct SelfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "self",
    abstract: "A talk about contact with others, in Dutch or English (the default)."
  )

  @OptionGroup var content: ContentOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var activities: ActivitiesOptions
  @OptionGroup var voice: VoiceOptions

  @ArgumentParser.Flag(help: "Plain text for screen readers: nothing is redrawn, no colour, no escape codes.")
  var plain = false

  func run() throws {
    ProcessStart.prepare()
    let terminal = openTerminal(plain: plain || ContentOptions.variable("OPSTAP_PLAIN") != nil)
    let library = try content.library()
    var wording = try Locales.wording(library, voice: voice.chosen ?? Voice(.dutch, voice.address ?? .formal))
    let today = try day.today()
    let activities = library.activities(added: activities.added)
    let dialogue = Dialogue(
      terminal: terminal, wording: wording, crisisWords: try Locales.crisisWords(library),
      helpLines: HelpLines { (try? activities.helpLines()) ?? [] })
    var ending: Ending?
    if voice.chosen == nil, terminal.isInteractive {
      do throws(Ending) {
        dialogue.wording.voice = try dialogue.askLanguage(address: voice.address ?? .formal)
      } catch { ending = error }
    }
    let talk = SelfCheck(
      dialogue: dialogue, materials: .shipped(library, activities, today: today),
      about: AboutText { try? library.questionnaire($0) })
    let outcome = ending ?? talk.run()
    wording.voice = dialogue.wording.voice
    try Farewell(outcome, wording).say(on: terminal)
  }
}
