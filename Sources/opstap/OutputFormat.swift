import ArgumentParser

/// How a command writes what it found: for people, or for programs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
