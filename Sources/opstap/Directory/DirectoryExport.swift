import ArgumentParser
import Content
import Guidance
import HSDS

extension DirectoryCommand {
  /// Writes the whole directory for others.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write every activity as a page of services of HSDS 3.1 (JSON)."
    )

    @Option(help: ArgumentHelp("Write it here; else to standard output.", valueName: "file"))
    var output = "-"

    @OptionGroup var content: ContentOptions
    @OptionGroup var own: ActivitiesOptions

    func run() throws {
      let library = try content.library()
      let activities = try own.activities(of: library)
      let page = try Complaint.catching { () throws(ContentError) in
        HSDS.Export(terms: try library.taxonomies(), places: try activities.places())
          .page(try activities.directory(withPlaces: false).activities)
      }
      try ImportedList.write(page, to: output, isOwn: true, replace: true)
    }
  }
}
