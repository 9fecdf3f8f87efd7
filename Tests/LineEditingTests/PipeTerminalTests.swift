import Conversation
import Glibc
import LineEditing
import TestSupport
import Testing

struct PipeTerminalTests {
  @Test(arguments: ["ja\nnee\n", "ja\r\nnee\r\n", "ja\nnee", "ja\r\nnee\r"])
  func `lines end with LF or CR LF, the last with nothing too`(text: String) throws {
    #expect(try replies(to: Array(text.utf8)) == [.line("ja"), .line("nee"), .endOfInput])
  }

  @Test func `an empty line is a line, and the end comes again`() throws {
    #expect(try replies(to: Array("\n\n".utf8)) == [.line(""), .line(""), .endOfInput])
    #expect(try replies(to: []) == [.endOfInput])
  }

  @Test(
    arguments: [
      [0x61, 0x00, 0x62], [0x1B, 0x5B, 0x6D], [0x09], [0x7F], [0x61, 0x0D, 0x62], [0xC2, 0x85],
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xC3], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `a line that nobody can type is refused by its number`(bytes: [UInt8]) throws {
    let text = Array("ja\n".utf8) + bytes + Array("\nnee\n".utf8)
    #expect(
      try replies(to: text) == [.line("ja"), .unreadable(line: 2), .line("nee"), .endOfInput]
    )
  }

  @Test func `characters that hide or turn others are left out, and text is composed`() throws {
    let found = try replies(to: Array("\u{FEFF}n\u{202E}e\u{301}\u{200B}e\n".utf8))
    #expect(found == [.line("n\u{E9}e"), .endOfInput])
    guard case .line(let line)? = found.first else { return }
    #expect(line.unicodeScalars.count == 3)
  }

  @Test func `the longest line is read, one longer is refused, however much longer`() throws {
    let longest = String(repeating: "é", count: Reply.maximumLength)
    let text = longest + "\n" + longest + "x\n" + String(repeating: "y", count: 300_000) + "\nja\n"
    #expect(
      try replies(to: Array(text.utf8)) == [
        .line(longest), .tooLong(beginning: longest + "x"),
        .tooLong(beginning: String(repeating: "y", count: 2002)), .line("ja"), .endOfInput,
      ]
    )
  }

  @Test func `the prompt is written, and a line feed after the line that is read`() throws {
    let (reading, writing) = try pipe()
    let input = try descriptor(with: Array("ja\n".utf8))
    let terminal = PipeTerminal(input: input, output: writing)
    _ = try terminal.readLine(prompt: "3/6> ", completions: [], keepsHistory: false)
    try terminal.write("Dank u.")
    close(writing)
    #expect(try contents(of: reading) == "3/6> \nDank u.\n")
    close(input)
  }

  @Test func `descriptors that another program left non-blocking are waited for`() throws {
    let reader = try #require(popen("sleep 0.1; cat >/dev/null", "w"))
    let writer = try #require(popen("sleep 0.1; echo ja", "r"))
    for stream in [reader, writer] {
      _ = fcntl(fileno(stream), F_SETFL, fcntl(fileno(stream), F_GETFL) | O_NONBLOCK)
    }
    let terminal = PipeTerminal(input: fileno(writer), output: fileno(reader))
    try terminal.write(String(repeating: "x", count: 1_000_000))
    #expect(
      try terminal.readLine(prompt: "> ", completions: [], keepsHistory: false) == .line("ja")
    )
    pclose(reader)
    pclose(writer)
  }

  @Test func `a reader that is gone is an error and not the end`() throws {
    signal(SIGPIPE, SIG_IGN)
    let (reading, writing) = try pipe()
    close(reading)
    let terminal = PipeTerminal(input: STDIN_FILENO, output: writing)
    #expect(throws: TerminalError(errno: EPIPE)) { try terminal.write("ja") }
    close(writing)
  }
}

/// All that a pipe terminal makes of these bytes, up to the first end of input.
private func replies(to bytes: [UInt8]) throws -> [Reply] {
  let input = try descriptor(with: bytes)
  let output = open("/dev/null", O_WRONLY)
  defer {
    close(input)
    close(output)
  }
  let terminal = PipeTerminal(input: input, output: output)
  var replies: [Reply] = []
  while replies.last != .endOfInput {
    replies.append(try terminal.readLine(prompt: "> ", completions: [], keepsHistory: false))
  }
  #expect(try terminal.readLine(prompt: "> ", completions: [], keepsHistory: false) == .endOfInput)
  return replies
}

private struct SystemError: Error { let errno: CInt }

private func pipe() throws -> (reading: CInt, writing: CInt) {
  var ends: [CInt] = [0, 0]
  guard Glibc.pipe(&ends) == 0 else { throw SystemError(errno: errno) }
  return (ends[0], ends[1])
}

/// A descriptor from which these bytes are read, however many.
private func descriptor(with bytes: [UInt8]) throws -> CInt {
  guard let file = tmpfile() else { throw SystemError(errno: errno) }
  defer { fclose(file) }
  fwrite(bytes, 1, bytes.count, file)
  rewind(file)
  return dup(fileno(file))
}

private func contents(of descriptor: CInt) throws -> String {
  var buffer = [UInt8](repeating: 0, count: 4096)
  let count = read(descriptor, &buffer, buffer.count)
  close(descriptor)
  guard count >= 0 else { throw SystemError(errno: errno) }
  return String(decoding: buffer[..<count], as: UTF8.self)
}
