import ArgumentParser
import Content
import Glibc
import Guidance
import Presentation
import Screening

extension DirectoryCommand {
  /// Names activities, one a line.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name activities, one a line: id, name, organization."
    )

    /// The states to list; `all` is no state.
    enum Chosen: ExpressibleByArgument {
      case all
      case only(Activity.Status)

      static let names = Activity.Status.allCases.map(\.rawValue) + ["all"]

      init?(argument: String) {
        if argument == "all" {
          self = .all
        } else if let status = Activity.Status(rawValue: argument) {
          self = .only(status)
        } else {
          return nil
        }
      }

      static var allValueStrings: [String] { names }
      var defaultValueDescription: String {
        switch self {
        case .all: "all"
        case .only(let status): status.rawValue
        }
      }

      func has(_ activity: Activity) -> Bool {
        switch self {
        case .all: true
        case .only(let status): activity.status == status
        }
      }
    }

    @Option(help: "Which of them.")
    var status = Chosen.only(.active)

    @Option(help: "Only what is of this kind.")
    var kind: Kind?

    @Option(
      help: ArgumentHelp(
        "Only what is in the municipality of this place, or within 15 km; nothing national.",
        valueName: "place"
      )
    )
    var near: String?

    @Option(help: "How the list is written.")
    var format = OutputFormat.text

    @OptionGroup var content: ContentOptions
    @OptionGroup var own: ActivitiesOptions
    @OptionGroup var day: DayOptions
    @OptionGroup var voice: VoiceOptions

    func run() throws {
      let activities = try own.activities(of: content.library())
      let place = try near.map { try activities.place(named: $0) }
      let directory = try activities.toldDirectory(withPlaces: place != nil)
      let today = try day.today()
      let voice = voice.voice
      let local = place.map { directory.local(to: $0, today: today) }
      let chosen = (local?.map(\.activity) ?? directory.activities).filter { activity in
        status.has(activity) && kind.map(activity.kinds.contains) ?? true
      }
      switch format {
      case .json:
        let distances = Dictionary(uniqueKeysWithValues: (local ?? []).map { ($0.0.id, $0.1) })
        let json = ActivityJSON.text(chosen, distances: distances, today: today, voice)
        try Results.write(Array(json.utf8))
      case .text:
        try Results.write(chosen.map { $0.line(in: voice) + "\n" }.joined())
      }
    }
  }
}
