import ArgumentParser
import Screening

/// In which language, and with which form of address, the program speaks.
struct VoiceOptions: ParsableArguments {
  @Option(name: .customLong("language"), help: "nl or en; otherwise what the system speaks.")
  var language: Language?

  @Option(help: "u or je: how Dutch speaks to you.")
  var address: Address?

  var choice: VoiceChoice { VoiceChoice(language: language, address: address) }

  /// The voice of a command, which asks nobody: Dutch where neither is clear.
  var voice: Voice { choice.chosen ?? Voice(.dutch) }
}

extension Language: ExpressibleByArgument {}
extension Address: ExpressibleByArgument {}

/// What was asked for, before the system is looked at.
struct VoiceChoice {
  var language: Language?
  var address: Address?

  /// The language asked for or that of the system; `nil` when neither is clear.
  var chosen: Voice? {
    guard let language = language ?? Self.systemLanguage else { return nil }
    return Voice(language, address ?? .formal)
  }

  /// The language of the first of the variables that decide it.
  private static var systemLanguage: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = ContentOptions.variable(name) else { continue }
      return Language(rawValue: String(value.prefix(2)).lowercased())
    }
    return nil
  }
}
