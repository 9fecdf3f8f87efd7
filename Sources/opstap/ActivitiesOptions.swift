import ArgumentParser

/// Lists of activities that somebody keeps of their own.
struct ActivitiesOptions: ParsableArguments {
  @Option(
    name: .customLong("activities"),
    help: ArgumentHelp(
      "A table of activities, or a folder of them, that adds to those of the program.",
      valueName: "path"
    ),
    completion: .file()
  )
  var added: [String] = []
}
