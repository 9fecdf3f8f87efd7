import Conversation
import Guidance
import Screening

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
    + Setting.allCases.map { "setting.\($0.rawValue)" }
    + Access.allCases.map { "access.\($0.rawValue)" }
    + Activity.Status.allCases.map { "status.\($0.rawValue)" }
    + ["nl", "en"].map { "language.\($0)" } + Kind.allCases.map { "kind.\($0.rawValue)" }
}

/// The keys of what a result and its reasons name.
enum ResultKeys {
  static let all =
    ["lonelyNow", "course", "needs"].map { "weigh.\($0)" }
    + ["skills", "meeting"].map { "points.\($0)" }
    + LonelyNow.allCases.map { "short.lonelyNow.\($0.rawValue)" }
    + Course.allCases.filter { $0 != .none }.map { "short.course.\($0.rawValue)" }
    + Path.allCases.map { "short.needs.\($0.rawValue)" }
    + Path.allCases.map { "turn.needs.\($0.rawValue)" } + ["turn.noWish"]
    + LonelyNow.allCases.map { "turn.lonelyNow.\($0.rawValue)" }
    + ["high", "medium", "low", "conflict"].map { "confidence.\($0)" }
}
