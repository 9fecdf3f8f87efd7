import Conversation
import Guidance

/// The keys of commands in the locales.
enum CommandTableKeys {
  static let all = CommandTable.entries
    .filter { ![.history, .otherLanguage, .practice].contains($0.command) }
    .map { "command.\($0.command.rawValue)" }
}

/// The keys of circumstances and kinds in the locales.
enum ActivityKeys {
  static let all =
    Circumstance.allCases.map { "reasonCircumstance.\($0.rawValue)" }
    + ["nl", "en"].map { "language.\($0)" } + Kind.allCases.map { "kind.\($0.rawValue)" }
}
