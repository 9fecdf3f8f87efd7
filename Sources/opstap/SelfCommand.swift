import ArgumentParser

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

  @ArgumentParser.Flag(
    help: "Plain text for screen readers: nothing is redrawn, no colour, no escape codes."
  )
  var plain = false

  func run() throws {
    let talk = Talk(
      voice: voice.choice,
      isPlain: plain,
      activities: activities.added,
      library: try content.library(),
      today: try day.today()
    )
    try talk.run()
  }
}
