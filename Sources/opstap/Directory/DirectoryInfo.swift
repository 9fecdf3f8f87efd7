import ArgumentParser
import Content
import Guidance
import Presentation
import Screening

extension DirectoryCommand {
  /// Says what the directory holds.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count what is in the directory, and name what was checked longest ago."
    )

    @Option(help: "How it is written.")
    var format = OutputFormat.text

    @OptionGroup var content: ContentOptions
    @OptionGroup var own: ActivitiesOptions
    @OptionGroup var day: DayOptions
    @OptionGroup var voice: VoiceOptions

    func run() throws {
      let library = try content.library()
      let activities = try own.activities(of: library)
      let directory = try activities.toldDirectory()
      let (tables, places) = try Complaint.catching { () throws(ContentError) in
        (try activities.holdings(), try activities.places())
      }
      let report = DirectoryReport(
        tables: tables.map { .init(name: $0.name, isBundled: $0.isBundled, rows: $0.rows) },
        census: DirectoryCensus(directory.activities, today: try day.today()),
        places: places
      )
      let wording = try Locales.wording(library, voice: voice.voice)
      switch format {
      case .json: try Results.write(Array(report.json(wording).utf8))
      case .text: try Results.write(report.text(wording))
      }
    }
  }
}
