import ArgumentParser
import Content
import Guidance

/// What there is to be suggested: named, shown, brought in and taken out.
struct DirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory",
    abstract: "Look into the activities that the program knows.",
    subcommands: [List.self, Show.self, Info.self, Import.self, Export.self],
    defaultSubcommand: List.self
  )

  /// Every activity; what is wrong with rows that are left out is said.
  static func directory(
    _ activities: ActivityLibrary,
    withPlaces: Bool = false
  ) throws -> Directory {
    let directory = try Complaint.catching { () throws(ContentError) in
      try activities.directory(withPlaces: withPlaces)
    }
    activities.refused.forEach { Complaint.tell($0.description) }
    return directory
  }
}
