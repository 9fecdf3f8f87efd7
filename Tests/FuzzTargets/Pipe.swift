import Conversation
import Glibc
import LineEditing

extension FuzzTarget {
  /// What comes through a pipe in place of a person.
  static let pipe = FuzzTarget("pipe") { bytes throws(Violation) in
    let replies = try replies(to: Array(bytes.prefix(32_768)))
    let lines = bytes.prefix(32_768).split(separator: 0x0A, omittingEmptySubsequences: false)
    let count = lines.last?.isEmpty == true ? lines.count - 1 : lines.count
    try require(replies.count == count, "\(replies.count) replies to \(count) lines")
    for (number, reply) in zip(1..., replies) {
      switch reply {
      case .line(let line):
        try require(line.unicodeScalars.allSatisfy(isText), "something that is no text")
        try require(line.unicodeScalars.count <= Reply.maximumLength, "a line that is too long")
        try require(line.utf8.elementsEqual(line.composed.utf8), "a line that is not composed")
      case .unreadable(let line): try require(line == number, "line \(line), which is \(number)")
      case .tooLong: try require(lines[number - 1].count > Reply.maximumLength, "no long line")
      default: throw Violation(words: "\(reply) in a pipe")
      }
    }
  }

  /// Each line up to the end, read from a real pipe.
  private static func replies(to bytes: [UInt8]) throws(Violation) -> [Reply] {
    var ends: [CInt] = [-1, -1]
    let nowhere = open("/dev/null", O_WRONLY)
    guard Glibc.pipe(&ends) == 0, nowhere >= 0 else { throw Violation(words: "there is no pipe") }
    defer {
      close(ends[0])
      close(nowhere)
    }
    // A pipe of Linux holds twice as much.
    let count = write(ends[1], bytes, bytes.count)
    close(ends[1])
    try require(count == bytes.count, "the pipe takes \(count) bytes")
    let terminal = PipeTerminal(input: ends[0], output: nowhere)
    var replies: [Reply] = []
    while replies.count <= bytes.count {
      let reply = try? terminal.readLine(
        prompt: "",
        completions: [],
        keepsHistory: false,
        draft: ""
      )
      guard let reply else { throw Violation(words: "the pipe fails") }
      if reply == .endOfInput { return replies }
      replies.append(reply)
    }
    throw Violation(words: "the pipe never ends")
  }
}
