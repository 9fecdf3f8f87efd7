import Conversation
import Guidance

/// The keys of commands in the locales.
enum CommandTableKeys {
  static let all = CommandTable.entries
    .filter { ![.history, .otherLanguage, .practice].contains($0.command) }
    .map { "command.\($0.command.rawValue)" }
}

/// The keys of circumstances in the locales.
enum ActivityKeys {
  static let all = Circumstance.allCases.map { "reasonCircumstance.\($0.rawValue)" }
}
