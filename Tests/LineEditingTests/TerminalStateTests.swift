import Glibc
import TestSupport
import Testing

extension PseudoTerminals {
  /// How the terminal is left, whatever the way out.
  struct TerminalStateTests {
    @Test(arguments: [["--plain"], [], ["--exit"], ["--plain", "--exit"]])
    func `the terminal is left as it was found`(arguments: [String]) throws {
      let probe = try shell("stty lnext ^B susp ^E; $probe \(arguments.joined(separator: " "))")
      #expect(probe.shows("opstap> "))
      let during = probe.modes
      #expect(during.c_iflag & tcflag_t(IXON) == 0)
      #expect(during.character(VQUIT) == 0)
      probe.type("\u{4}")
      #expect(probe.exit() == .code(0))
      let after = probe.modes
      #expect(after.c_iflag & tcflag_t(IXON) != 0)
      #expect(after.character(VQUIT) == 0x1C)
      #expect(after.character(VLNEXT) == 2)
      #expect(after.character(VSUSP) == 5)
      #expect(after.isSane)
    }

    @Test(arguments: ["", "--plain"])
    func `the next program can still wait for input`(argument: String) throws {
      let probe = try shell("$probe \(argument); echo next; cat")
      #expect(probe.shows("opstap> "))
      probe.type("\u{4}")
      #expect(probe.shows("next"))
      probe.type("ja\r")
      #expect(probe.shows("ja\r\nja\r\n"), "\(probe.output)")
    }

    @Test func `SIGTERM ends it in order`() throws {
      let probe = try probe()
      #expect(!probe.modes.isSane)
      probe.send(signal: SIGTERM)
      #expect(probe.exit() == .code(129))
      #expect(probe.modes.isSane)
    }

    @Test(arguments: ["", "--plain"], [SIGTERM, SIGHUP])
    func `a terminal that takes no more output does not hold it`(
      argument: String,
      signal: CInt
    ) throws {
      let probe = try probe(argument)
      probe.type("flood\r")
      usleep(300_000)
      probe.send(signal: signal)
      #expect(probe.exitUnread() == .code(129))
    }

    @Test(arguments: [[], ["--plain"]])
    func `the terminal going away ends it in order`(arguments: [String]) throws {
      let probe = try PseudoTerminal(
        running: probePath(),
        arguments,
        environment: ["TERM": "xterm"]
      )
      #expect(probe.shows("opstap> "))
      probe.hangUp()
      #expect(probe.exit() == .code(129))
    }

    @Test(arguments: ["", "--plain"])
    func `a terminal that another program left raw is set right`(argument: String) throws {
      let probe = try shell("stty raw -echo; $probe \(argument)")
      #expect(probe.shows("opstap> "))
      probe.type("één\r")
      #expect(probe.shows("[line(\"één\")]"))
      probe.type("\u{4}")
      #expect(probe.exit() == .code(0))
      #expect(probe.modes.isSane)
    }

    @Test func `control-Z stops it, and fg brings it back with its text`() throws {
      let probe = try PseudoTerminal(
        running: "/bin/bash",
        ["--norc", "--noprofile", "-i"],
        environment: ["TERM": "xterm", "PS1": "shell$ ", "probe": probePath()]
      )
      #expect(probe.shows("shell$ "))
      probe.type("$probe\r")
      #expect(probe.shows("opstap> "))
      probe.type("één")
      #expect(probe.shows("één"))
      probe.type("\u{1A}")
      #expect(probe.shows("Stopped"))
      probe.type("fg\r")
      #expect(probe.shows("opstap> één"))
      probe.type(" kop\r")
      #expect(probe.shows("[line(\"één kop\")]"))
      #expect(probe.occurrences(of: "opstap> één") == 1)
      probe.type("\u{1A}")
      #expect(probe.shows("Stopped", times: 2))
      // Ended while it may not touch the terminal.
      probe.type("kill %1; kill -CONT %1; wait %1; echo end$?d\r")
      #expect(probe.shows("end129d"), "\(probe.output)")
      probe.type("exit\r")
      #expect(probe.exit() == .code(0))
    }

    @Test func `row 18: a crash opens no debugger and leaves the terminal in order`() throws {
      let probe = try probe()
      #expect(!probe.modes.isSane)
      probe.type("crash\r")
      let exit = probe.exit()
      #expect(exit == .signal(SIGILL) || exit == .signal(SIGTRAP))
      #expect(probe.occurrences(of: "interact") == 0)
      #expect(probe.modes.isSane)
      #expect(probe.output.hasSuffix("\u{1B}[?2004l"))
    }

    @Test(
      arguments: [SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGUSR1, SIGALRM],
      ["", "--plain"]
    )
    func `row 18: a signal that ends it leaves the terminal in order`(
      signal: CInt,
      argument: String
    ) throws {
      let probe = try probe(argument)
      #expect(probe.modes.character(VLNEXT) == 0)
      probe.send(signal: signal)
      #expect(probe.exit() == .signal(signal))
      #expect(probe.occurrences(of: "interact") == 0)
      #expect(probe.modes.isSane)
      #expect(probe.modes.character(VLNEXT) == 0x16)
    }

    @Test(
      arguments: ["", "--plain"],
      ["-icrnl", "-isig", "intr undef eof undef", "istrip", "inlcr"]
    )
    func `what another program switched off works here, and is left as it was`(
      argument: String,
      modes: String
    ) throws {
      let probe = try shell("trap : INT; stty \(modes); stty -g; $probe \(argument); stty -g; echo")
      #expect(probe.shows("opstap> "))
      probe.type("één\r")
      #expect(probe.shows("[line(\"één\")]"))
      #expect(probe.shows("opstap> ", times: 2))
      probe.type("\u{3}")
      #expect(probe.shows("[interrupted]"))
      #expect(probe.shows("opstap> ", times: 3))
      probe.type("\u{4}")
      #expect(probe.exit() == .code(0))
      let settings = probe.output.split(whereSeparator: \.isNewline).filter { $0.contains(":") }
      #expect(settings.count == 2 && settings.first == settings.last, "\(settings)")
    }

    @Test func `a closed standard input is the end of it, a closed output an error`() throws {
      let input = try shell("$probe <&-")
      #expect(input.shows("[endOfInput]"))
      #expect(input.exit() == .code(0))
      #expect(try shell("$probe >&-").exit() == .code(74))
      #expect(try shell("$probe >&- 2>&- <&-").exit() == .code(74))
    }

    @Test func `a full disk and a closed pipe are errors`() throws {
      let full = try shell("echo ja | $probe >/dev/full")
      #expect(full.shows("error \(ENOSPC)"))
      #expect(full.exit() == .code(74))
      let pipe = try shell("(sleep 0.1; echo ja) | $probe | true; sleep 0.2")
      #expect(pipe.shows("error \(EPIPE)"))
    }
  }
}

extension termios {
  fileprivate func character(_ index: CInt) -> cc_t {
    withUnsafeBytes(of: c_cc) { $0[Int(index)] }
  }

  fileprivate var isSane: Bool {
    let needed = tcflag_t(ICANON | ECHO | ISIG)
    return c_lflag & needed == needed && c_oflag & tcflag_t(OPOST) != 0
  }
}
