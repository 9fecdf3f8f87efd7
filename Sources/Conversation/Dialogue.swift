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
  /// How many times Control-C came without a line between.
  var interruptions = 0
  /// Whether a line was last asked for at ``restPrompt``, where leaving breaks nothing off.
  private(set) var isAtRest = true

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
    /// Escape: one step back, with what stood in the line.
    case back(draft: String)
    /// Something was said in between; ask again.
    case again
  }

  // MARK: Saying

  /// Says text of our own or of the data, wrapped and cleaned.
  package func say(_ text: String) throws(Ending) {
    let width = min(terminal.width, Self.comfortableWidth)
    try using { terminal throws(TerminalError) in
      try terminal.write(text.cleaned.wrapped(to: width))
    }
  }

  /// Shows what was said, where no line is asked for after it.
  package func show() throws(Ending) {
    _ = try using { terminal throws(TerminalError) in try terminal.flush() }
  }

  private func using<Value>(
    _ body: (any Terminal) throws(TerminalError) -> Value
  ) throws(Ending) -> Value {
    do throws(TerminalError) { return try body(terminal) } catch {
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

  /// The prompt between questions.
  static let restPrompt = "opstap> "

  /// Asks for a line once.
  ///
  /// - Parameters:
  ///   - prompt: Short ASCII text that ends in `> `.
  ///   - completions: What Tab completes and lists.
  ///   - keepsHistory: Whether the up arrow calls back commands here.
  ///   - draft: What stood in the line when it was left by Escape.
  ///   - inQuestion: Which question is asked, for an input that ends there.
  /// - Returns: The line, or what came instead of one that the asker has to know.
  /// - Throws: Why the talk ends here.
  package func hear(
    _ prompt: String,
    completions: [String],
    keepsHistory: Bool = false,
    draft: String = "",
    inQuestion: (number: Int, item: String)? = nil
  ) throws(Ending) -> Heard {
    isAtRest = prompt == Self.restPrompt
    let reply = try reply(
      to: prompt,
      completions: completions,
      keepsHistory: keepsHistory,
      draft: draft
    )
    if reply != .interrupted { interruptions = 0 }
    switch reply {
    case .line(let line):
      guard try isHeavy(line) else { return .line(line) }
      try offerHelpLines()
      return .again
    case .back(let draft): return .back(draft: draft)
    case .interrupted:
      try confirmStop(wasInterrupted: true)
      return .again
    case .endOfInput:
      guard terminal.isInteractive else {
        guard let question = inQuestion else { throw Ending.finished }
        throw Ending.inputEnded(question: question.number, item: question.item)
      }
      try confirmStop()
      return .again
    case .timeOut: throw Ending.timedOut
    case .hangUp: throw Ending.hungUp
    case .tooLong(let beginning):
      if try isHeavy(beginning) { try offerHelpLines() }
      try say(.lineTooLong)
      return .again
    case .unreadable(let line):
      try say(.lineUnreadable(line: line))
      return .again
    }
  }

  /// Shows what was said and reads one line; what was typed before that does not count.
  func reply(
    to prompt: String,
    completions: [String] = [],
    keepsHistory: Bool = false,
    draft: String = ""
  ) throws(Ending) -> Reply {
    try dropTypedAhead()
    // On a slow terminal somebody can type while the question is still being shown.
    while try using({ terminal throws(TerminalError) in try terminal.flush() }) {
      try dropTypedAhead()
    }
    return try using { terminal throws(TerminalError) in
      try terminal.readLine(
        prompt: prompt,
        completions: completions.map(\.cleanedLine),
        keepsHistory: keepsHistory,
        draft: draft
      )
    }
  }

  /// Drops what was typed before the present question, says so, and looks at it first.
  private func dropTypedAhead() throws(Ending) {
    let text = terminal.dropTypedAhead()
    if text.allSatisfy(\.isWhitespace) { return }
    try say(.typedAhead)
    if try isHeavy(text) { try offerHelpLines() }
  }

  /// Whether a line holds words of despair; nothing of it is kept.
  func isHeavy(_ line: String) throws(Ending) -> Bool {
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
  func offerHelpLines() throws(Ending) {
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

  /// Yes, no, or neither; both languages.
  static func choice(_ line: String) -> Bool? {
    switch line.folded.filter({ !".!,".contains($0) }) {
    case "ja", "j", "yes", "y", "ja graag", "yes please": true
    case "nee", "n", "no", "nee dank je", "nee hoor", "no thanks": false
    default: nil
    }
  }
}
