import TestSupport
import Testing

/// The real program on a real pseudo-terminal.
@Suite(.serialized)
struct TerminalTests {
  @Test func `it asks which language when the system does not say, and goes on in it`() throws {
    let terminal = try Program.terminal()
    #expect(terminal.shows("Nederlands of English?"))
    terminal.type("english\r")
    #expect(terminal.shows("Press Enter to begin."))
    terminal.type("\r")
    #expect(terminal.shows("How old are you?"))
    terminal.type("één\r")
    #expect(terminal.shows("Type a number from 0 to 120."))
    // What is typed before a question is shown in full is dropped.
    #expect(terminal.shows("1/1> ", times: 2))
    terminal.type("43\r")
    #expect(terminal.shows("How often do you feel lonely?"))
  }

  @Test func `it leaves with 2 when the person stops, and restores the terminal`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.type("\r")
    #expect(terminal.shows("Hoe oud bent u?"))
    terminal.type("stop\r")
    #expect(terminal.shows("opstap ja/nee> "))
    terminal.type("ja\r")
    #expect(terminal.shows("U bent gestopt."))
    #expect(terminal.exit() == .code(2))
  }

  @Test func `Enter is never yes`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.type("stop\r")
    #expect(terminal.shows("Wilt u stoppen?"))
    terminal.type("\r")
    #expect(terminal.shows("Wilt u stoppen?", times: 2))
    terminal.type("nee\r")
    #expect(terminal.shows("opstap> ", times: 2))
  }

  @Test func `Control-C asks, and three times leaves with 130`() throws {
    let terminal = try Program.terminal("--language", "en")
    terminal.type("\u{3}")
    #expect(terminal.shows("Do you want to stop?"))
    terminal.type("no\r")
    #expect(terminal.shows("opstap> ", times: 2))
    for time in 2...3 {
      terminal.type("\u{3}")
      #expect(terminal.shows("Do you want to stop?", times: time))
    }
    #expect(terminal.shows("opstap yes/no> ", times: 3))
    terminal.type("\u{3}")
    #expect(terminal.exit() == .code(130))
  }

  @Test func `a crisis word brings the help lines before anything else`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.type("\r")
    #expect(terminal.shows("Hoe oud bent u?"))
    terminal.type("ik wil dood\r")
    #expect(terminal.shows("U schreef iets wat zwaar klinkt."))
    #expect(terminal.shows("113"))
    #expect(terminal.shows("Hoe oud bent u?", times: 2))
  }

  @Test func `Tab completes the words of an answer`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.type("\r")
    #expect(terminal.shows("Hoe oud bent u?"))
    terminal.type("43\r")
    #expect(terminal.shows("Hoe vaak voelt u zich eenzaam?"))
    terminal.type("vaa\t\r")
    #expect(terminal.shows("Ik ervaar een leegte om me heen"))
  }

  @Test func `answers are not called back with the up arrow`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.type("\r")
    #expect(terminal.shows("Hoe oud bent u?"))
    terminal.type("43\r")
    #expect(terminal.shows("Hoe vaak voelt u zich eenzaam?"))
    terminal.type("\u{1B}[A\u{1B}[A\r")
    #expect(terminal.shows("Hoe vaak voelt u zich eenzaam?", times: 2))
  }

  @Test(arguments: ["dumb", "xterm"])
  func `a plain terminal gets no escape byte`(name: String) throws {
    let terminal = try Program.terminal("--language", "nl", "--plain", name: name)
    terminal.type("\n")
    #expect(terminal.shows("Hoe oud bent u?"))
    terminal.type("43\n")
    #expect(terminal.shows("Hoe vaak voelt u zich eenzaam?"))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(!terminal.bytes.contains(0x08))
  }

  @Test func `a hang-up ends it with 129`() throws {
    let terminal = try Program.terminal("--language", "nl")
    terminal.hangUp()
    #expect(terminal.exit() == .code(129))
  }
}
