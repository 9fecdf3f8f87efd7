import Glibc
import TestSupport
import Testing

extension PseudoTerminals {
  /// Terminals that are slow, strange or shared, as attackers found them.
  struct SiegeTests {
    @Test(arguments: ["", "--plain"])
    func `what is typed while a slow terminal still shows the question is dropped`(
      argument: String
    ) throws {
      let probe = try probe(argument)
      probe.typeUnread("flood\r")
      usleep(300_000)
      probe.typeUnread("nee\r")
      usleep(50_000)
      #expect(probe.shows("[dropped]"))
      #expect(probe.shows("opstap> ", times: 2))
      #expect(probe.occurrences(of: "[line(\"nee\")]") == 0)
      probe.type("ja\r")
      #expect(probe.shows("[line(\"ja\")]"))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func `a terminal that takes nothing while a line is drawn does not hold it`(signal: CInt)
      throws
    {
      let probe = try probe()
      probe.typeUnread(String(repeating: "x", count: 490))
      for _ in 0..<1500 {
        probe.typeUnread("\u{1}y\u{5}\u{7F}")
        usleep(200)
      }
      probe.send(signal: signal)
      #expect(probe.exitUnread() == (signal == SIGQUIT ? .signal(SIGQUIT) : .code(129)))
    }

    @Test func `the rest of a paste answers nothing, however late, and after Control-C too`() throws
    {
      let probe = try probe()
      probe.type("busy\r\u{1B}[200~regel een\n")
      usleep(700_000)
      probe.type("2\n3\n\u{1B}[201~")
      #expect(probe.shows("[dropped]"))
      probe.type("\u{1B}[200~aa\n")
      #expect(probe.shows("aa"))
      probe.type("\u{3}")
      usleep(300_000)
      probe.type("ja\nnog\u{1B}[201~")
      #expect(probe.shows("[interrupted]"))
      #expect(probe.shows("[dropped]", times: 2))
      probe.listen(milliseconds: 100)
      probe.type("eind\r")
      #expect(probe.shows("[line(\"eind\")]"))
      #expect(probe.occurrences(of: "[line(") == 2)
    }

    @Test func `the end of a paste may come in pieces`() throws {
      let probe = try probe()
      probe.type("\u{1B}[200~45\u{1B}")
      usleep(150_000)
      probe.type("[201~\r")
      #expect(probe.shows("[line(\"45\")]"))
    }

    @Test func `a window that nobody can have is not drawn in`() throws {
      let huge = try probe(rows: 65535, columns: 65535)
      #expect(huge.shows("PlainTerminal"))
      huge.type("ja\r")
      #expect(huge.shows("[line(\"ja\")]"))
      let probe = try probe()
      probe.resize(rows: 65535, columns: 65535)
      probe.listen(milliseconds: 50)
      probe.type("ja\r")
      #expect(probe.shows("[line(\"ja\")]"))
      #expect(probe.shows("opstap> ", times: 2))
      probe.type("nee\r")
      #expect(probe.shows("[line(\"nee\")]"))
      probe.resize(rows: 24, columns: 80)
      probe.type("weer\r")
      #expect(probe.shows("[line(\"weer\")]"))
      probe.type("\u{1B}[200~een\ntwee\u{1B}[201~\r")
      #expect(probe.shows("[line(\"een twee\")]"))
    }

    @Test(arguments: ["", "--plain"])
    func `a signal of the real-time kind leaves the terminal in order`(argument: String) throws {
      let probe = try probe(argument)
      let before = probe.modes.c_lflag
      probe.send(signal: 40)
      #expect(probe.exit() == .signal(40))
      #expect(probe.modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
      #expect(argument == "--plain" || before & tcflag_t(ICANON) == 0)
    }

    @Test func `a crash ends the paste mode where the input cannot be written to`() throws {
      let probe = try shell("exec $probe </dev/tty")
      #expect(probe.shows("opstap> "))
      probe.send(signal: SIGQUIT)
      #expect(probe.exit() == .signal(SIGQUIT))
      #expect(probe.output.hasSuffix("\u{1B}[?2004l"))
    }

    @Test func `continued, a plain terminal takes nothing for typed that is not behind its prompt`()
      throws
    {
      let probe = try probe("--plain")
      probe.type("4")
      #expect(probe.shows("4"))
      probe.send(signal: SIGCONT)
      #expect(probe.shows("opstap> ", times: 2))
      probe.type("5\r")
      #expect(probe.shows("[line(\"5\")]"))
    }

    @Test func `Control-D is no hang-up where another program changed the terminal`() throws {
      let probe = try probe()
      probe.modes.c_lflag |= tcflag_t(ICANON | ECHO)
      // VEOF
      probe.modes.c_cc.4 = 4
      probe.type("\u{4}")
      #expect(probe.shows("[endOfInput]"))
    }

    @Test(arguments: ["vt52"])
    func `a terminal of another kind than ECMA-48 is plain`(name: String) throws {
      let probe = try probe(terminal: name)
      #expect(probe.shows("PlainTerminal"))
      #expect(!probe.bytes.contains(0x1B))
    }
  }
}
