import ArgumentParser
import Content
import Glibc
import Guidance
import Presentation
import Screening

extension DirectoryCommand {
  /// Shows what goes by a name.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show everything about one activity, by its id or by a name that people know.",
      discussion: """
        Capitals, accents and the order of words do not matter; an old name leads to today's. Of \
        several with a name each is listed, its id first.
        """
    )

    @Argument(help: "An id, or a name or some words of one, such as: sensoor")
    var name: [String]

    @Option(help: "How it is written.")
    var format = OutputFormat.text

    @OptionGroup var content: ContentOptions
    @OptionGroup var own: ActivitiesOptions
    @OptionGroup var day: DayOptions
    @OptionGroup var voice: VoiceOptions

    func run() throws {
      let library = try content.library()
      let directory = try own.activities(of: library).toldDirectory()
      let today = try day.today()
      let voice = voice.voice
      let typed = name.joined(separator: " ").cleanedLine
      let search = directory.search(typed)
      let text = DirectoryText(directory, today: today, try Locales.wording(library, voice: voice))
      switch format {
      case .json:
        let json = ActivityJSON.text(search.best.map(\.activity), today: today, voice)
        try Results.write(Array(json.utf8))
      case .text:
        if let found = text.found(search, as: typed) {
          try Results.write(found + "\n")
        }
      }
      if search.best.isEmpty {
        throw Complaint.make(text.missing(search, typed), EX_DATAERR)
      }
    }
  }
}
