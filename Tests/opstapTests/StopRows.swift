import Glibc
import TestSupport
import Testing

/// Rows 14 to 17 and 26 of the 60 bad inputs: however a person wants to leave, they are asked, and
/// nothing they said is taken for a yes.
@Suite(.serialized)
struct StopRows {
  /// A place where a line is asked for, and how one comes there.
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let prompt: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let places = [
    Place(name: "rest", prompt: "opstap> ", lines: []),
    Place(name: "a question", prompt: "1/1> ", lines: ["", "43"]),
    Place(name: "an offer", prompt: "opstap ja/nee> ", lines: ["", "43", "5"]),
    Place(name: "a wish to erase", prompt: "opstap ja/nee> ", lines: ["", "43", "wis"]),
    Place(name: "a wish to keep", prompt: "opstap ja/nee> ", lines: result),
    Place(name: "rest, after the result", prompt: "opstap> ", lines: result + ["nee"]),
    Place(name: "a plan", prompt: "plan> ", lines: result + ["nee", "plan 1"]),
  ]

  /// Comes to the question about keeping, with as little as possible said.
  static let result: [String] =
    ["", "43", "5", "nee"] + Array(repeating: "overslaan", count: 40)

  private static func come(to place: Place) throws -> Sitting {
    let person = try Sitting("--language", "nl")
    for line in place.lines {
      let isLate = person.prompt() == "opstap ja/nee> " || person.prompt() == "opstap> "
      if line == "overslaan", isLate { continue }
      person.says(line)
    }
    try #require(person.prompt() == place.prompt, "\(person.terminal.output.suffix(600))")
    return person
  }

  @Test(arguments: places, ["\u{3}", "\u{4}", "stop\r"])
  func `rows 14 and 16: leaving is asked about at every prompt, and no goes on there`(
    place: Place,
    keys: String
  ) throws {
    let person = try Self.come(to: place)
    #expect(person.presses(keys).contains("Wilt u stoppen?"))
    #expect(person.presses("\r").contains("Wilt u stoppen?"))
    person.says("nee")
    #expect(person.prompt() == place.prompt)
    #expect(person.presses(keys).contains("Wilt u stoppen?"))
    person.press("ja\r")
    let isAtRest = place.prompt == "opstap> "
    #expect(person.terminal.exit() == .code(isAtRest ? 0 : 2))
  }

  @Test func `row 14: pause is an answer to it, and Escape and words of despair are none`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.presses("\u{3}")
    #expect(person.says("pauze").contains("Neem rustig de tijd."))
    #expect(person.prompt() == "1/1> ")
    person.presses("\u{3}")
    #expect(person.says("ik wil dood").contains("zwaar klinkt"))
    #expect(person.prompt() == "opstap ja/nee> ")
    person.presses("\u{1B}")
    #expect(person.prompt() == "1/1> ")
  }

  @Test(arguments: [0, 1, 2, 5, 10, 20])
  func `row 14: a running save finishes before Control-C is asked about`(milliseconds: UInt32)
    throws
  {
    let folder = try #require(Folder.makePrivate())
    defer { _ = system("rm -rf \(folder)") }
    let person = try Sitting(["--language", "nl"], folder: folder)
    for line in Self.result where line != "overslaan" || person.prompt()?.contains("/nee") == false
    {
      person.says(line)
    }
    try #require(person.prompt() == "opstap ja/nee> ")
    person.press("ja\r")
    usleep(milliseconds * 1000)
    person.terminal.type("\u{3}")
    #expect(person.terminal.shows("Bewaard in: \(folder)/opstap-2026-11-24.txt"))
    #expect(person.terminal.shows("Wilt u stoppen?"))
    let kept = try #require(Folder.text(folder + "/opstap-2026-11-24.txt"))
    #expect(kept.hasSuffix("Luisterlijn 088 0767 000.\n"), "\(kept.suffix(200))")
  }

  @Test(arguments: places)
  func `row 15: three times Control-C leaves with 130, from every prompt`(place: Place) throws {
    let person = try Self.come(to: place)
    person.presses("\u{3}")
    person.presses("\u{3}")
    person.press("\u{3}")
    #expect(person.terminal.exit() == .code(130))
    #expect(person.terminal.modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
  }

  @Test func `row 15: a line in between starts the count anew`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.presses("\u{3}")
    person.presses("\u{3}")
    person.says("nee")
    person.presses("\u{3}")
    #expect(person.says("nee").contains("Hoe vaak"))
  }

  @Test func `row 17: Control-Z stops it, and fg shows the line with its text`() throws {
    let shell = try PseudoTerminal(
      running: "/bin/bash",
      ["--norc", "--noprofile", "-i"],
      environment: ["TERM": "xterm", "PS1": "shell$ ", "opstap": Program.path()]
    )
    #expect(shell.shows("shell$ "))
    shell.type("$opstap --language nl\r")
    #expect(shell.shows("opstap> "))
    shell.type("\r")
    #expect(shell.shows("1/1> "))
    shell.type("zzz")
    #expect(shell.shows("zzz"))
    shell.type("\u{1A}")
    #expect(shell.shows("Stopped"))
    shell.type("fg\r")
    #expect(shell.shows("zzz", times: 2))
    shell.type("\u{15}43\r")
    #expect(shell.shows("Hoe vaak voelt u zich eenzaam?"))
  }

  @Test(arguments: places)
  func `row 26: a terminal that goes away ends it with 129, at every prompt`(place: Place) throws {
    let person = try Self.come(to: place)
    person.terminal.hangUp()
    #expect(person.terminal.exit() == .code(129))
  }
}
