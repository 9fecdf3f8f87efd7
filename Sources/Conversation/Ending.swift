/// Why a conversation ended; no two of these are ever confused, and none is an answer.
package enum Ending: Error, Equatable, Sendable {
  /// To the end, or left at rest.
  case finished
  /// Somebody is too young for the questions, and was told whom to talk to.
  case tooYoung
  /// The person stopped before the end.
  case stopped
  /// Nobody typed within the idle limit.
  case timedOut
  /// The input ended in the middle; `question` counts from 1, `item` is its name in files.
  case inputEnded(question: Int, item: String)
  /// The terminal is gone.
  case hungUp
  /// Control-C, three times.
  case interrupted
  case terminalFailed(TerminalError)
  /// A data file could not be read; the text says which, where and why.
  case unreadableContent(String)
}
