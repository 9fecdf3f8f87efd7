import Glibc
import TestSupport
import Testing

extension PseudoTerminals {
  struct LineEditorTests {
    @Test(arguments: ["C", "nl_NL.UTF-8", "xx_YY.UTF-8"])
    func `reads Dutch whatever the locale`(language: String) throws {
      let probe = try probe(language: language)
      probe.type("één kop, e\u{301}e\u{301}n €\r")
      #expect(probe.shows("[line(\"één kop, één €\")]"))
      // Both strings compare as composed; the bytes do not.
      #expect(!probe.bytes.contains(0xCC))
    }

    @Test func `arrows, delete and backspace edit`() throws {
      let probe = try probe()
      probe.type("bcx\u{1B}[Hda\u{1B}[D\u{1B}OD\u{1B}[3~\u{1B}[F\u{7F}\r")
      #expect(probe.shows("[line(\"abc\")]"))
    }

    @Test func `a line longer than the screen can be edited at both ends`() throws {
      let probe = try probe(rows: 5, columns: 40)
      probe.type(String(repeating: "x", count: 230))
      probe.type("\u{1B}[H\u{1B}[F" + String(repeating: "y", count: 200))
      probe.type("\u{1B}[Hé\u{1B}[Fz\r")
      let line = "é" + String(repeating: "x", count: 230) + String(repeating: "y", count: 200) + "z"
      #expect(probe.shows("[line(\"\(line)\")]"))
    }

    @Test func `what does not fit beeps and is left out`() throws {
      let probe = try probe()
      probe.type(String(repeating: "a", count: 20_000) + "\r")
      #expect(probe.shows("[line(\"" + String(repeating: "a", count: 500) + "\")]"))
      #expect(probe.occurrences(of: "\u{7}") == 1)
    }

    @Test func `a paste of five thousand lines is one line`() throws {
      let probe = try probe()
      #expect(probe.shows("\u{1B}[?2004h"))
      probe.type("\u{1B}[200~" + String(repeating: "een antwoord\n", count: 5000) + "\u{1B}[201~")
      probe.type("\u{15}ja\r")
      #expect(probe.shows("[line(\"ja\")]"))
      #expect(probe.occurrences(of: "[line(") == 1)
      #expect(probe.occurrences(of: "\u{1B}[?2004l") == 1)
    }

    @Test func `a paste that is never closed does not hold Enter for good`() throws {
      let probe = try probe()
      probe.type("\u{1B}[200~ja\r")
      probe.listen(milliseconds: 1300)
      #expect(probe.occurrences(of: "[line(") == 0)
      probe.type("\r")
      #expect(probe.shows("[line(\"ja \")]"))
    }

    @Test(
      arguments: [
        "\u{1B}x", "\u{1B}v", "\u{16}\u{16}", "\u{12}", "\u{19}", "\u{18}\u{18}", "\u{13}",
        "\u{1C}", "\u{F}", "\u{14}", "\u{11}", "\u{1B}1000000x", "\u{1B}[5~", "\u{1B}[1;5D",
        "\u{1B}]0;t\u{7}", "\u{1B}[24;80R", "\u{202E}", "\u{10}", "\u{1B}[A", "\u{1B}y",
      ]
    )
    func `keys without a meaning do nothing`(typed: String) throws {
      let probe = try probe()
      probe.type("question\r")
      #expect(probe.shows("3/6> "))
      probe.type("ab\(typed)cd\r")
      let rest = typed.hasSuffix("0x") ? "000000x" : ""
      #expect(probe.shows("[line(\"ab\(rest)cd\")]"), "\(probe.output)")
    }

    @Test(arguments: ["\u{15}", "\u{17}", "\u{1B}[H\u{B}"])
    func `what was erased cannot be called back`(erase: String) throws {
      let probe = try probe()
      probe.type("geheim\(erase)\u{19}x\r")
      #expect(probe.shows("[line(\"x\")]"))
    }

    @Test func `tab completes one word and lists several`() throws {
      let probe = try probe()
      probe.type("so\t\r")
      #expect(probe.shows("[line(\"soms\")]"))
      probe.type("n\t")
      #expect(probe.shows("\r\nnooit  niet vaak\r\nopstap> n"))
      probe.type("ie\t\r")
      #expect(probe.shows("[line(\"niet vaak\")]"))
    }

    @Test func `history holds commands and no answers`() throws {
      let probe = try probe()
      for (count, line) in zip(2..., ["begin", "begin"]) {
        probe.type(line + "\r")
        #expect(probe.shows("opstap> ", times: count))
      }
      probe.type("question\r")
      #expect(probe.shows("3/6> "))
      probe.type("geheim\r")
      #expect(probe.shows("3/6> ", times: 2))
      probe.type("\u{1B}[A\r")
      #expect(probe.shows("[line(\"\")]"))
      probe.type("command\r")
      #expect(probe.shows("opstap> ", times: 4))
      // The line before the last one: neither the answer nor the double.
      probe.type("\u{1B}[A\u{1B}[A\u{1B}[Ax\u{1B}[B\u{1B}[By\r")
      #expect(probe.shows("[line(\"y\")]"))
      probe.type("\u{1B}[A\u{1B}[A\u{1B}[A!\r")
      #expect(probe.shows("[line(\"begin!\")]"))
    }

    @Test func `escape goes back, and what stood in the line can stand there again`() throws {
      let probe = try probe()
      probe.type("één\u{1B}[D\u{1B}")
      #expect(probe.shows("[back(draft: \"één\")]"))
      // As it was typed, in the reply, and in the line after it.
      #expect(probe.shows("één", times: 3))
      probe.type(" kop\r")
      #expect(probe.shows("[line(\"één kop\")]"))
      probe.type("\u{1B}")
      #expect(probe.shows("[back(draft: \"\")]"))
    }

    @Test func `control-D leaves an empty line only`() throws {
      let probe = try probe()
      probe.type("ab\u{4}\u{1B}[H\u{4}\r")
      #expect(probe.shows("[line(\"b\")]"))
      probe.type("\u{4}")
      #expect(probe.shows("[endOfInput]"))
      #expect(probe.exit() == .code(0))
    }

    @Test func `row 14: of three thousand times control-C at random moments none is lost`() throws {
      try interrupt(probe(), times: 3000, seed: 1)
    }

    @Test func `the text stays when the window changes`() throws {
      let probe = try probe()
      probe.type("een lang antwoord van meer dan een regel")
      #expect(probe.shows("regel"))
      probe.resize(rows: 2, columns: 5)
      probe.listen(milliseconds: 100)
      probe.type(" en")
      probe.resize(rows: 60, columns: 200)
      #expect(probe.shows("opstap> een lang antwoord van meer dan een regel en"))
      probe.type(" meer\r")
      #expect(probe.shows("[line(\"een lang antwoord van meer dan een regel en meer\")]"))
    }

    @Test func `nobody typing ends the wait`() throws {
      let probe = try probe("--idle")
      probe.type("ja")
      #expect(probe.shows("[timeOut]"))
      #expect(probe.exit() == .code(3))
    }

    @Test func `what is typed ahead is neither shown amid other text nor an answer`() throws {
      let probe = try probe()
      probe.type("busy\r")
      #expect(probe.shows("[line(\"busy\")]"))
      probe.type("nee\r")
      #expect(probe.shows("[line(\"busy\")]\r\n[dropped]\r\n\u{1B}[?2004hopstap> "))
      probe.type("soms\r")
      #expect(probe.shows("[line(\"soms\")]"))
      // A stray Enter is dropped without a word, a stray Control-D without an end.
      probe.type("busy\r")
      #expect(probe.shows("[line(\"busy\")]", times: 2))
      probe.type("\r\u{4}")
      #expect(probe.shows("[line(\"busy\")]\r\n\u{1B}[?2004hopstap> "))
      probe.type("\u{4}")
      #expect(probe.shows("[endOfInput]"))
    }

    @Test func `control-C typed ahead is not dropped`() throws {
      let probe = try probe()
      probe.type("busy\r")
      #expect(probe.shows("[line(\"busy\")]"))
      probe.type("ja\r\u{3}")
      #expect(probe.shows("[interrupted]"))
      #expect(probe.occurrences(of: "[line(\"ja\")]") == 0)
    }

    @Test func `where it is not dropped, what is typed ahead is read`() throws {
      let probe = try probe()
      probe.type("ahead\r")
      #expect(probe.shows("[line(\"ahead\")]"))
      probe.type("ja\r")
      #expect(probe.shows("[line(\"ja\")]"))
    }

    @Test func `of five thousand lines pasted at once the first is read`() throws {
      let probe = try probe()
      probe.type(String(repeating: "een antwoord\r", count: 5000))
      #expect(probe.shows("[dropped]"))
      probe.type("ja\r")
      #expect(probe.shows("[line(\"ja\")]"))
      #expect(probe.occurrences(of: "[line(\"een antwoord\")]") == 1)
      #expect(probe.occurrences(of: "[line(") == 2)
    }
  }
}

/// One after the other: a wait that depends on a terminal must not depend on the machine's load.
@Suite(.serialized)
struct PseudoTerminals {}
