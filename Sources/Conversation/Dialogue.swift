package import Presentation
package import Screening

/// The give and take at a terminal: says things in the present voice, reads a line, and lets
/// nothing a person types pass before it was looked at for words of despair.
package final class Dialogue {
  package let terminal: any Terminal
  package var wording: Wording
  private let readCrisisWords: () throws(Ending) -> CrisisWords
  private var crisisWords: CrisisWords?
  private let helpLines: HelpLines
  private var hasShownCrisisLines = false
  private var interruptions = 0

  /// Begins a dialogue.
  package init(
    terminal: any Terminal,
    wording: Wording,
    crisisWords: @escaping () throws(Ending) -> CrisisWords,
    helpLines: HelpLines
  ) {
    self.terminal = terminal
    self.wording = wording
    readCrisisWords = crisisWords
    self.helpLines = helpLines
  }

  /// What came of asking for a line.
  package enum Heard: Equatable, Sendable {
    case line(String)
    /// Escape: one step back.
    case back
    /// Something was said in between; ask again.
    case again
  }

  // MARK: Saying

  /// Says text of our own or of the data, wrapped and cleaned.
  package func say(_ text: String) throws(Ending) {
    let width = min(terminal.width, Self.comfortableWidth)
    do throws(TerminalError) { try terminal.write(text.cleaned.wrapped(to: width)) } catch {
      throw error.errno == Self.goneTerminal ? Ending.hungUp : .terminalFailed(error)
    }
  }

  /// Says a phrase.
  package func say(_ phrase: Phrase) throws(Ending) { try say(wording(phrase)) }

  /// Says a sentence.
  package func say(_ sentence: Sentence) throws(Ending) { try say(wording(sentence)) }

  /// Leaves a line empty.
  package func pause() throws(Ending) { try say("") }

  /// The widest line, in columns; longer ones are harder to read.
  ///
  /// Source: reliability.md 5.1.
  static let comfortableWidth = 72
  /// EIO: the terminal was hung up.
  private static let goneTerminal: Int32 = 5

  // MARK: Hearing

  /// Asks for a line once; `inQuestion` says which question is asked, for an input that ends there.
  package func hear(
    _ prompt: String,
    completions: [String],
    keepsHistory: Bool = false,
    inQuestion: (number: Int, item: String)? = nil
  ) throws(Ending) -> Heard {
    let reply = try reply(to: prompt, completions: completions, keepsHistory: keepsHistory)
    if reply != .interrupted { interruptions = 0 }
    switch reply {
    case .line(let line):
      guard try isHeavy(line) else { return .line(line) }
      try offerHelpLines()
      return .again
    case .back: return .back
    case .interrupted:
      try confirmStop(wasInterrupted: true, atRest: inQuestion == nil)
      return .again
    case .endOfInput:
      guard terminal.isInteractive else {
        guard let question = inQuestion else { throw Ending.finished }
        throw Ending.inputEnded(question: question.number, item: question.item)
      }
      try confirmStop(wasInterrupted: false, atRest: inQuestion == nil)
      return .again
    case .timeOut: throw Ending.timedOut
    case .hangUp: throw Ending.hungUp
    case .tooLong:
      try say(.lineTooLong)
      return .again
    case .unreadable(let line):
      try say(.lineUnreadable(line: line))
      return .again
    }
  }

  private func reply(
    to prompt: String,
    completions: [String],
    keepsHistory: Bool
  ) throws(Ending) -> Reply {
    do throws(TerminalError) {
      return try terminal.readLine(
        prompt: prompt,
        completions: completions,
        keepsHistory: keepsHistory
      )
    } catch { throw Ending.terminalFailed(error) }
  }

  /// Whether a line holds words of despair; nothing of it is kept.
  private func isHeavy(_ line: String) throws(Ending) -> Bool {
    let words: CrisisWords
    if let crisisWords {
      words = crisisWords
    } else {
      words = try readCrisisWords()
      crisisWords = words
    }
    return words.found(in: line)
  }

  /// Somebody wrote something that sounds heavy: the help lines, in full the first time.
  private func offerHelpLines() throws(Ending) {
    try pause()
    if hasShownCrisisLines {
      try say(.helpLinesShort)
    } else {
      try say(.crisisAcknowledged)
      try say(helpLines.first(wording))
      try say(.crisisMore)
      hasShownCrisisLines = true
    }
    try pause()
  }

  /// Says all help lines with their hours.
  package func sayHelpLines() throws(Ending) {
    try say(helpLines.all(wording))
    try pause()
    try say(.helpLinesShort)
  }

  /// Asks whether to stop, after Control-C, Control-D or `stop`; three times Control-C stops at once.
  package func confirmStop(wasInterrupted: Bool, atRest: Bool) throws(Ending) {
    let ending: Ending = atRest ? .finished : .stopped
    guard terminal.isInteractive else { throw ending }
    if wasInterrupted {
      interruptions += 1
      if interruptions >= 3 { throw Ending.interrupted }
    }
    try say(.stopQuestion)
    while true {
      let reply = try reply(to: wording(.choicePrompt), completions: [], keepsHistory: false)
      switch reply {
      case .line(let line):
        interruptions = 0
        if try isHeavy(line) {
          try offerHelpLines()
          continue
        }
        switch Self.choice(line) {
        case true?: throw ending
        case false?: return
        case nil:
          if ["pauze", "pause"].contains(line.folded) {
            try say(.pauseText)
            return
          }
          if ["verder", "go on", "continue"].contains(line.folded) { return }
          if CommandTable.reserved.contains(line.folded), line.folded != "stop" {
            try sayHelpLines()
            continue
          }
          if line.folded == "stop" { throw ending }
        }
      case .back: return
      case .interrupted:
        interruptions += 1
        if interruptions >= 3 { throw Ending.interrupted }
      case .endOfInput: throw ending
      case .timeOut: throw Ending.timedOut
      case .hangUp: throw Ending.hungUp
      case .tooLong, .unreadable: break
      }
      try say(.stopQuestion)
    }
  }

  /// Yes, no, or neither; both languages.
  static func choice(_ line: String) -> Bool? {
    switch line.folded.filter({ !".!,".contains($0) }) {
    case "ja", "j", "yes", "y", "ja graag", "yes please": true
    case "nee", "n", "no", "nee dank je", "nee hoor", "no thanks": false
    default: nil
    }
  }
}
