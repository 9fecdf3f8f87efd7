import Glibc
import TestSupport
import Testing

/// Rows 18 to 25, 30 and 31 of the 60 bad inputs: what the program is put in.
@Suite(.serialized)
struct SurroundingsRows {
  @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV], ["", "--plain"])
  func `row 18: a crash opens no debugger, and leaves the terminal in order`(
    signal: CInt,
    argument: String
  ) throws {
    let person = try Sitting(["--language", "nl"] + (argument.isEmpty ? [] : [argument]))
      .beginsAt43()
    person.terminal.send(signal: signal)
    #expect(person.terminal.exit() == .signal(signal))
    #expect(person.terminal.occurrences(of: "interact") == 0)
    let needed = tcflag_t(ICANON | ECHO | ISIG)
    #expect(person.terminal.modes.c_lflag & needed == needed)
  }

  @Test func `row 21: the window shrinks to two by five and grows while a line is typed`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press("een deel ")
    person.terminal.resize(rows: 2, columns: 5)
    person.terminal.listen(milliseconds: 50)
    person.press("van ")
    person.terminal.resize(rows: 60, columns: 200)
    #expect(person.terminal.shows("1/1> een deel van"))
    person.says("de tijd")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: een deel van de tijd"))
  }

  @Test(arguments: [(2, 5), (1, 1)])
  func `row 21: a window too small for a prompt is survived`(rows: UInt16, columns: UInt16) throws {
    let terminal = try PseudoTerminal(
      running: Program.path(),
      ["--language", "nl"],
      environment: ["TERM": "xterm"],
      rows: rows,
      columns: columns
    )
    #expect(terminal.shows("Druk op Enter om te beginnen."))
    for (line, next) in [("", "Hoe oud bent u?"), ("43", "Hoe vaak voelt u zich eenzaam?")] {
      // The prompt is broken into pieces there, so it cannot be waited for.
      terminal.listen(milliseconds: 200)
      terminal.type(line + "\r")
      #expect(terminal.shows(next))
    }
    terminal.listen(milliseconds: 200)
    terminal.type("\u{3}")
    #expect(terminal.shows("Wilt u stoppen?"))
  }

  @Test(arguments: [(24, 40), (24, 39), (60, 200), (60, 500), (0, 0)])
  func `row 21: a whole question is asked in any window`(rows: Int, columns: Int) throws {
    let person = try Sitting("--language", "nl", rows: UInt16(rows), columns: UInt16(columns))
      .beginsAt43()
    person.says("nooit")
    #expect(person.terminal.occurrences(of: "hulp: iemand spreken, uitleg, stoppen") >= 2)
    let lines = person.terminal.output.split(whereSeparator: \.isNewline)
    let width = columns == 0 ? 72 : min(max(columns, 40), 72)
    // Prompts and what is drawn behind them are no text.
    let text = lines.filter { !$0.contains("\u{1B}") }
    #expect(text.allSatisfy { $0.count <= width }, "\(text)")
  }

  @Test(arguments: ["", "dumb", "unknown", "emacs", "no-such-terminal", "../../etc/passwd"])
  func `row 22: a terminal that is not known is plain, without noise`(name: String) throws {
    let person = try Sitting("--language", "nl", name: name)
    #expect(person.terminal.output.hasPrefix("Opstap: een gesprek over contact met anderen"))
    #expect(person.says("").contains("Hoe oud bent u?"))
    #expect(!person.terminal.bytes.contains(0x1B))
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8", "nl_NL.ISO-8859-1", "", "nl_NL.UTF-8"])
  func `row 23: accents are right in any locale`(locale: String) throws {
    let person = try Sitting(
      "--language",
      "nl",
      variables: ["LANG": locale, "LC_ALL": locale]
    )
    #expect(person.terminal.output.hasPrefix("Opstap: een gesprek"))
    #expect(person.beginsAt43().says("hulp").contains("één vraag terug"))
    person.press("één")
    #expect(person.terminal.shows("één", times: 2))
    #expect(!person.terminal.output.contains("\u{FFFD}"))
  }

  @Test(
    arguments: [
      ("<&-", 0), (">&-", 74), ("<&- >&-", 74), ("2>&-", 0), ("<&- 2>&-", 0), (">&- 2>&-", 74),
      ("<&- >&- 2>&-", 74),
    ]
  )
  func `row 24: closed descriptors end it in order`(closed: String, code: CInt) throws {
    let outcome = try Program.shell("printf '\\n' | $opstap --language nl \(closed)")
    // With an input it comes to the first question, where the input ends.
    #expect(outcome.code == (closed == "2>&-" ? 4 : code))
  }

  @Test(arguments: ["--language nl", "check", "questionnaires list", "activities", "score djg6"])
  func `row 25: a full disk is said with 74`(arguments: String) throws {
    let outcome = try Program.shell(
      "printf 'id,item3,item4,item7,item9,item8,item10\\n1,1,2,3,1,2,3\\n' "
        + "| $opstap \(arguments) >/dev/full"
    )
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
  }

  @Test func `row 25: a reader that went away is said with 74, and nothing loops`() throws {
    let outcome = try Program.shell(
      "(sleep 0.2; yes '') | timeout 5 $opstap --language nl | true; exit 0"
    )
    #expect(outcome.errors.contains("Broken pipe"), "\(outcome.errors)")
  }

  @Test(.enabled(if: getuid() == 0, "only the administrator may look at a system call"))
  func `row 30: at home there is no time limit`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    usleep(50_000)
    let call = try #require(Folder.text("/proc/\(person.terminal.process)/syscall"))
    let words = call.split(separator: " ")
    // ppoll(descriptors, count, limit …): no limit at all.
    #expect(words.first == "271" || words.first == "73", "\(call)")
    #expect(words.dropFirst(3).first == "0x0", "\(call)")
  }

  @Test func `row 31: the next person at the same terminal calls nothing back`() throws {
    let shell = try PseudoTerminal(
      running: "/bin/sh",
      ["-c", "$opstap --language nl; echo volgende; $opstap --language en"],
      environment: ["TERM": "xterm", "opstap": Program.path(), "PATH": "/usr/bin:/bin"]
    )
    #expect(shell.shows("opstap> "))
    for (line, next) in [("overzicht", 2), ("voortgang", 3)] {
      shell.type(line + "\r")
      #expect(shell.shows("opstap> ", times: next))
    }
    shell.type("geheim\u{15}stop\r")
    #expect(shell.shows("ja/nee> "))
    shell.type("ja\r")
    #expect(shell.shows("volgende"))
    #expect(shell.shows("opstap> ", times: 4))
    shell.type("\u{1B}[A\u{10}\u{19}\u{12}x\r")
    #expect(shell.shows("I do not understand that."))
    #expect(shell.occurrences(of: "opstap> x") == 1 || shell.output.contains("x\r\n"))
    #expect(shell.occurrences(of: "geheim") == 1)
    #expect(shell.occurrences(of: "overzicht") == 1)
  }
}
