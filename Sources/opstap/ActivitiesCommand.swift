import ArgumentParser
import Content
import Glibc
import Guidance
import Presentation
import Screening

/// Activities that fit, without a talk: for whoever knows what they look for.
struct ActivitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activities",
    abstract:
      "List activities that fit, each with what speaks for it and what may stand in the way.",
    discussion: """
      Up to five are mixed: of three kinds, one for today from home, no more than one help line. \
      With --limit above five they are simply the best.
      """
  )

  /// The needs that one can ask for; each is a path.
  enum Need: String, ExpressibleByArgument, CaseIterable {
    case meeting, skills, both, closeness

    var path: Path {
      switch self {
      case .meeting: .meeting
      case .skills: .skills
      case .both: .both
      case .closeness: .closeness
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "A place, the code of a municipality (GM0153), or the first two digits of a postcode.",
      valueName: "place"
    )
  )
  var near: String?

  @Option(help: "What is needed.")
  var need: Need?

  @Option(help: ArgumentHelp("An age in years, 0 to 120.", valueName: "years"))
  var age: Int?

  @ArgumentParser.Flag(help: "Only what costs nothing, or may cost nothing.")
  var free = false

  @Option(
    help: ArgumentHelp(
      "A language that must be spoken there, as two letters: en.",
      valueName: "language"
    )
  )
  var spoken: String?

  @Option(help: "When it must be: on weekdays, by day, in the evening, in the weekend.")
  var when: DayPart?

  @Option(help: ArgumentHelp("How many at most.", valueName: "number"))
  var limit = Directory.mixedLimit

  @Option(help: "How they are written.")
  var format = OutputFormat.text

  @OptionGroup var content: ContentOptions
  @OptionGroup var own: ActivitiesOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    if let age, !(0...120).contains(age) {
      throw ValidationError("--age takes a number from 0 to 120.")
    }
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    if let spoken, spoken.utf8.count != 2 || !spoken.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    {
      throw ValidationError("--spoken takes two small letters, such as 'en'.")
    }
  }

  func run() throws {
    let library = try content.library()
    let activities = try own.activities(of: library)
    let today = try day.today()
    let profile = Profile(
      ages: age.map { $0...$0 },
      place: try near.map { try activities.place(named: $0) },
      purse: free ? .free : nil,
      spoken: spoken,
      path: need?.path,
      dayPart: when
    )
    let directory = try activities.toldDirectory(withPlaces: profile.place != nil)
    let matches = directory.suggestions(for: profile, today: today, limit: limit)
    let voice = voice.voice
    switch format {
    case .json: try Results.write(Array(MatchJSON.text(matches, voice).utf8))
    case .text:
      let wording = try Locales.wording(library, voice: voice)
      let cards = zip(1..., matches).map { ActivityCard($1, today: today).text($0, wording) }
      try Results.write(cards.joined(separator: "\n\n").wrapped(to: 80) + "\n")
    }
  }
}

extension DayPart: ExpressibleByArgument {}
