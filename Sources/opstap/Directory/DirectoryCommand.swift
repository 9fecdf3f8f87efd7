import ArgumentParser

/// What there is to be suggested: named, shown, brought in and taken out.
struct DirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory",
    abstract: "Look into the activities that the program knows.",
    subcommands: [List.self, Show.self, Info.self, Import.self, Export.self],
    defaultSubcommand: List.self
  )
}
