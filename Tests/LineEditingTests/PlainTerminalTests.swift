import TestSupport
import Testing

extension PseudoTerminals {
  struct PlainTerminalTests {
    @Test(
      arguments: [
        ("dumb", ""), ("", ""), ("nonsense", ""), ("emacs", ""), ("xterm", "--plain"),
      ]
    )
    func `a simple terminal gets no byte that moves the cursor`(
      name: String,
      argument: String
    ) throws {
      let probe = try probe(argument, terminal: name)
      probe.type("één\u{1B}[A\u{1B}]0;t\u{7}\u{202E}!\r")
      #expect(probe.shows("[line(\"één!\")]"))
      probe.type("\u{3}")
      #expect(probe.shows("[interrupted]"))
      probe.type("\u{1B}\r")
      #expect(probe.shows("[back(draft: \"\")]"))
      probe.type(String(repeating: "a", count: 600) + "\r")
      #expect(probe.shows("[tooLong(beginning: "))
      probe.type("\u{4}")
      #expect(probe.shows("[endOfInput]"))
      #expect(probe.exit() == .code(0))
      // The terminal itself shows a typed escape as ^[.
      #expect(!probe.bytes.contains(0x1B))
      #expect(!probe.bytes.contains(0x08))
      #expect(!probe.output.unicodeScalars.map(\.value).hasLoneReturn)
      #expect(probe.occurrences(of: "erminal type") == 0)
    }

    @Test func `row 14: of three thousand times control-C at random moments none is lost`() throws {
      try interrupt(probe("--plain"), times: 3000, seed: 2)
    }

    @Test func `nobody typing ends the wait`() throws {
      let probe = try probe("--plain", "--idle")
      #expect(probe.shows("[timeOut]"))
      #expect(probe.exit() == .code(3))
    }
  }
}

extension [UInt32] {
  fileprivate var hasLoneReturn: Bool {
    zip(self, dropFirst() + [0]).contains { $0 == 13 && $1 != 10 }
  }
}
