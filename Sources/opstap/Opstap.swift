import ArgumentParser

struct Opstap: ParsableCommand {
  /// Named in results, so that they can be traced.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "opstap",
    abstract: "A talk that helps somebody who misses contact to find a next step.",
    discussion: """
      Een gesprek dat helpt een volgende stap te vinden, voor wie contact mist.

      It helps people think and talk about contact with others and find local activities. It does \
      not diagnose, predict, monitor or treat anything.
      """,
    version: version,
    subcommands: [
      SelfCommand.self, AssessCommand.self, ScoreCommand.self, ActivitiesCommand.self,
      QuestionnairesCommand.self, DirectoryCommand.self, CheckCommand.self, VerifyCommand.self,
    ],
    defaultSubcommand: SelfCommand.self
  )
}
