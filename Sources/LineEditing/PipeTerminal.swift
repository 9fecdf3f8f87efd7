package import Conversation
import Glibc
import Presentation

/// A pipe or a file in place of a person: lines in, text out, nothing edited.
///
/// A line ends with LF or CR LF; the last one may lack it. A line that a person could not
/// have typed is refused by its number rather than mended, since no one would see the mending.
package final class PipeTerminal: Terminal {
  package let isInteractive = false
  package let width = clampedWidth(80)

  private let input: CInt
  private let output: Output
  private var buffer: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var lineNumber = 0

  /// - Parameters:
  ///   - input: The descriptor to read, standard input by default.
  ///   - output: The descriptor to write, standard output by default.
  package init(input: CInt = STDIN_FILENO, output: CInt = STDOUT_FILENO) {
    self.input = input
    self.output = Output(descriptor: output)
  }

  /// Reads one line; after the prompt it writes a line feed, as whoever typed would have.
  package func readLine(prompt: String, completions: [String], keepsHistory: Bool, draft: String)
    throws(TerminalError) -> Reply
  {
    try output.write(prompt)
    let line = try nextLine()
    try output.write("\n")
    guard let line else { return .endOfInput }
    return reply(line)
  }

  package func write(_ text: String) throws(TerminalError) { try output.write(text + "\n") }

  /// Does nothing: it is shown already.
  package func flush() -> Bool { false }

  /// Does nothing: whoever wrote the lines of a pipe could not see the questions anyway.
  package func dropTypedAhead() -> String { "" }

  /// The next line, without its end and cut off where it is surely too long; `nil` at the end.
  private func nextLine() throws(TerminalError) -> [UInt8]? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if buffer.isEmpty { try fill() }
      let part = buffer.prefix { $0 != UInt8(ascii: "\n") }
      line += part.prefix(max(0, Self.mostBytes - line.count))
      length += part.count
      // Something that has no lines, such as /dev/zero, is not read for ever.
      if length > Self.mostOfALine { isAtEnd = true }
      let isWhole = part.endIndex < buffer.endIndex
      buffer = buffer[part.endIndex...].dropFirst()
      if isWhole || isAtEnd {
        if !isWhole, line.isEmpty { return nil }
        lineNumber += 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
      }
    }
  }

  private func fill() throws(TerminalError) {
    var bytes = [UInt8](repeating: 0, count: 65536)
    while !isAtEnd {
      let count = read(input, &bytes, bytes.count)
      if count > 0 {
        buffer = bytes[..<count]
        return
      }
      if count == 0 {
        isAtEnd = true
      } else if errno == EAGAIN {
        var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw TerminalError(errno: errno)
      }
    }
  }

  private func reply(_ bytes: [UInt8]) -> Reply {
    // Four bytes a character at most: a line that was cut off is longer than this, too.
    if bytes.count >= Self.mostBytes {
      return .tooLong(beginning: String(decoding: bytes, as: UTF8.self).composed)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return .unreadable(line: lineNumber) }
    let line = String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isShowable))).composed
    return line.unicodeScalars.count > Reply.maximumLength
      ? .tooLong(beginning: line) : .line(line)
  }

  /// The end of the input is behind a line of so many bytes.
  private static let mostOfALine = 64 << 20

  private static let mostBytes = 4 * Reply.maximumLength + 2
}
