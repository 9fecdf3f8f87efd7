import ArgumentParser

@main
struct Opstap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opstap",
    subcommands: [ScoreCommand.self]
  )
}
