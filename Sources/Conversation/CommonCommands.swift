import Presentation
import Screening

extension Dialogue {
  /// Does what works in the same way at every prompt; `false` for anything else.
  func perform(
    _ command: Command,
    words: String,
    at place: Command.Place,
    about: AboutText
  ) throws(Ending) -> Bool {
    switch command {
    case .help: try sayHelp(at: place)
    case .urgent: try sayHelpLines()
    case .stop: try confirmStop()
    case .dutch: try speak(Voice(.dutch, wording.voice.address))
    case .english: try speak(Voice(.english, wording.voice.address))
    case .otherLanguage:
      try speak(Voice(wording.voice.language.other, wording.voice.address))
    case .formal: try speak(Voice(.dutch, .formal))
    case .informal: try speak(Voice(.dutch, .informal))
    case .pause: try say(.pauseText)
    case .history: try say(.historyText)
    case .about: try say(about.text(topic: words, wording))
    default: return false
    }
    return true
  }

  private func speak(_ voice: Voice) throws(Ending) {
    wording.voice = voice
    try say(.voiceChanged)
  }

  /// Help: first somebody to talk to, then what can be typed here.
  private func sayHelp(at place: Command.Place) throws(Ending) {
    try say(.helpLinesShort)
    try pause()
    if place == .question { try say(.helpAnswering) }
    try say(.helpCommands)
    let language = wording.voice.language
    for entry in CommandTable.entries(at: place) {
      guard let description = wording(key: "command.\(entry.command.rawValue)") else { continue }
      try say("  \(entry.words(language)[0]): \(description)")
    }
  }

  /// What Tab completes: the words of an item's options, then those of the commands.
  func completions(at place: Command.Place, item: Item? = nil) -> [String] {
    let voice = wording.voice
    let labels = item?.options.compactMap { $0.label?[voice] } ?? []
    let commands = CommandTable.entries(at: place).compactMap { entry in
      entry.words(voice.language).first { $0.count > 1 }
    }
    return labels + commands
  }
}
