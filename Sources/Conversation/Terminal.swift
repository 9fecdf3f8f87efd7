/// A place to ask for a line and to say something.
///
/// There are four: a line editor for a person at a terminal, a plain one for
/// screen readers and simple terminals, one for pipes, and a scripted one for tests.
package protocol Terminal: AnyObject {
  /// The columns that text may fill, 40 to 200.
  var width: Int { get }

  /// Whether somebody sits at it; a pipe is never asked what only a person can answer.
  var isInteractive: Bool { get }

  /// Asks for one line.
  ///
  /// - Parameters:
  ///   - prompt: Short ASCII text that ends in `> `.
  ///   - completions: What Tab completes and lists, in the order to list it.
  ///   - keepsHistory: Whether the up arrow calls back remembered lines here.
  ///   - draft: Text that stands in the line from the start, as if typed; one that cannot
  ///     edit leaves it out.
  /// - Returns: The line, or why there is none.
  /// - Throws: ``TerminalError`` when the terminal itself fails.
  func readLine(prompt: String, completions: [String], keepsHistory: Bool, draft: String)
    throws(TerminalError) -> Reply

  /// Says text and ends it with one line feed; the text is wrapped and cleaned already.
  ///
  /// It is shown by ``flush()`` or with the next prompt: a question appears whole.
  func write(_ text: String) throws(TerminalError)

  /// Shows all that was said so far.
  ///
  /// - Returns: Whether that took long enough to type in.
  func flush() throws(TerminalError) -> Bool

  /// Lets the up arrow call a line back where history is kept: a command, never an answer, and
  /// never a line that was not looked at first.
  func remember(_ line: String)

  /// Forgets every line that could be called back.
  func forgetLines()

  /// Drops what was typed before anything said since then was shown, and what still comes in
  /// the same burst, so that it cannot answer a question that nobody saw.
  ///
  /// - Returns: The text in it, which may be long; a stray Enter is a space.
  func dropTypedAhead() -> String
}

extension Terminal {
  package func remember(_ line: String) {}
  package func forgetLines() {}
}

/// What came back when a line was asked for.
package enum Reply: Equatable, Sendable {
  /// A line in NFC, without its line feed and without control or format characters.
  case line(String)
  /// Escape alone: one step back, with what stood in the line that was left.
  case back(draft: String)
  /// Control-C.
  case interrupted
  /// Control-D, or the end of a pipe.
  case endOfInput
  /// Nobody typed within the idle limit.
  case timeOut
  /// The terminal is gone.
  case hangUp
  /// More characters than ``maximumLength``; the line was dropped, apart from a look at the
  /// beginning of it.
  case tooLong(beginning: String)
  /// A line of a pipe holds NUL, a control character or bytes that are not UTF-8; `line` counts from 1.
  case unreadable(line: Int)

  /// The longest line that is read, in characters.
  package static let maximumLength = 500
}

/// The terminal itself failed, which no answer can mend.
package struct TerminalError: Error, Equatable, Sendable {
  /// What the system said.
  package let errno: Int32

  package init(errno: Int32) { self.errno = errno }
}
