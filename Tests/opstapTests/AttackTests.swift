import Glibc
import TestSupport
import Testing

/// What attackers found on the whole program.
@Suite(.serialized)
struct AttackTests {
  @Test func `words of despair are seen in a line that is too long, and in one typed ahead`() throws
  {
    let long = String(repeating: "a", count: 600)
    let outcome = try Program.shell(
      "printf '\\n43\\nik wil dood \(long)\\n3\\n' | $opstap --language nl"
    )
    #expect(outcome.output.contains("U schreef iets wat zwaar klinkt."))
    #expect(outcome.output.contains("Dat is te lang"))
    for arguments in [[], ["--plain"]] {
      let person = try Sitting(["--language", "nl"] + arguments)
      person.says("")
      let reply = person.says("43\rik wil dood")
      #expect(reply.unwrapped.contains("Wat u verder al typte of plakte, telt niet."))
      #expect(reply.contains("U schreef iets wat zwaar klinkt."), "\(reply)")
      #expect(reply.contains("113"))
    }
  }

  @Test func `Escape keeps what stood in the line at yes or no too`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.says("nooit")
    try #require(person.prompt() == "opstap ja/nee> ")
    person.presses("ne\u{1B}")
    try #require(person.prompt() == "1/1> ")
    person.says("verder")
    #expect(person.says("e").contains("Nee") || person.prompt() != "opstap ja/nee> ")
    person.says("wis")
    person.press("nee\u{1B}")
    #expect(person.terminal.shows("opstap ja/nee> \r\u{1B}[16Gnee"))
  }

  @Test func `Escape keeps what stood in the line at the question about the language`() throws {
    let person = try Sitting()
    person.presses("engl\u{1B}")
    #expect(person.says("ish").contains("Press Enter to begin."))
  }

  @Test func `a result is kept in a folder whose name is no text`() throws {
    let lines = (["", "43", "5", "nee"] + Array(repeating: "overslaan", count: 60)).prefix(40)
    let outcome = try Program.shell(
      #"""
      d=$(printf 'caf\351'); mkdir "$d"; cd "$d"
      printf '\#(lines.joined(separator: "\n"))\n' >in; printf 'bewaar\nja\n' >>in
      $opstap --language nl --today 2026-11-24 <in; ls; stat -c %a opstap-2026-11-24.txt
      """#
    )
    #expect(outcome.output.contains("Bewaard in: "), "\(outcome)")
    #expect(outcome.output.contains("opstap-2026-11-24.txt\n600"))
  }

  @Test func `an input without lines comes to an end`() throws {
    let outcome = try Program.shell("timeout 20 $opstap --language nl </dev/zero")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Dat is te lang"))
  }

  @Test func `a description of a terminal that libedit has no room for makes it plain`() throws {
    let folder = try #require(Folder.makePrivate())
    defer { _ = system("rm -rf \(folder)") }
    let long = String(repeating: "Z", count: 900)
    let made = system(
      """
      cd \(folder); printf '%s\\n\\t%s\\n' 'evil|too much,' \
        'am, cols#80, lines#24, cuu1=\\E[A, el=\(long), ed=\(long), ich1=\(long),' >evil.ti
      tic -x -o \(folder) evil.ti
      """
    )
    try #require(made == 0)
    let person = try Sitting(
      ["--language", "nl"],
      name: "evil",
      variables: ["TERMINFO": folder]
    )
    #expect(person.says("").contains("Hoe oud bent u?"))
    #expect(!person.terminal.output.contains("ZZZ") && !person.terminal.bytes.contains(0x1B))
  }
}
