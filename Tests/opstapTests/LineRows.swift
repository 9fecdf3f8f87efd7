import TestSupport
import Testing

/// Rows 6 to 13 of the 60 bad inputs: whatever the keys are, the line is what was meant or nothing.
@Suite(.serialized)
struct LineRows {
  private let question = "Hoe vaak voelt u zich eenzaam?"

  @Test func `row 6: of a hundred thousand characters 500 are kept, with one beep`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press(String(repeating: "x", count: 100_000))
    person.terminal.listen(milliseconds: 300)
    #expect(person.terminal.occurrences(of: "\u{7}") == 1)
    #expect(person.presses("\r").contains(question))
    person.says("nooit")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: nooit"))
  }

  @Test func `row 7: a line longer than the screen, home, end and more text`() throws {
    let person = try Sitting("--language", "nl", rows: 5, columns: 40).beginsAt43()
    person.press(String(repeating: "x", count: 300) + "\u{1B}[H" + "y" + "\u{1B}[F")
    person.press(String(repeating: "z", count: 190) + "\u{1B}[H\u{1B}[F\u{15}")
    person.says("nooit")
    #expect(person.says("overzicht").contains("nooit"))
  }

  @Test(arguments: [[], ["--plain"]])
  func `row 8: five thousand lines pasted answer one question, and the rest is refused`(
    arguments: [String]
  ) throws {
    let person = try Sitting(["--language", "nl"] + arguments).beginsAt43()
    let reply = person.presses(String(repeating: "3\r", count: 5000))
    #expect(
      reply.unwrapped.contains(
        "Ik lees één regel tegelijk. Wat u verder al typte of plakte, telt niet."
      )
    )
    let review = person.says("overzicht")
    #expect(review.contains("2. Hoe vaak voelt u zich eenzaam? Antwoord: af en toe"))
    #expect(!review.contains("3. "), "\(review)")
  }

  @Test func `row 8: five thousand lines in one marked paste are one line`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    let lines = String(repeating: "3\n", count: 5000)
    #expect(person.presses("\u{1B}[200~\(lines)\u{1B}[201~\r").contains(question))
    #expect(!person.says("overzicht").contains("eenzaam? Antwoord"))
  }

  @Test(
    arguments: [
      "\u{0}", "\u{1}\u{5}", "\u{7}", "\u{C}", "\u{85}", "\u{9B}31m", "\u{202E}", "\u{2066}",
      "\u{200B}\u{200D}\u{FEFF}", "\u{E0041}\u{E0042}", "\u{E000}", "\u{2028}",
    ]
  )
  func `rows 9 and 11: what cannot be seen is dropped where it is typed`(typed: String) throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press("noo\(typed)")
    person.says("it")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: nooit"))
  }

  @Test func `row 11: fifty marks on one letter, and a word in pieces, are a word`() throws {
    let person = try Sitting("--language", "en").beginsAt43()
    person.says("ne\(String(repeating: "\u{301}", count: 50))ver")
    #expect(person.says("review").contains("lonely? Answer: never"))
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]
      as [[UInt8]]
  )
  func `row 10: bytes that are not UTF-8 are dropped where they are typed`(bytes: [UInt8]) throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press("no")
    person.terminal.type(bytes)
    person.says("oit")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: nooit"))
  }

  @Test(
    arguments: [
      "\u{1B}x", "\u{1B}v", "\u{1B}y", "\u{1B}\u{1B}x", "\u{16}\u{16}", "\u{18}\u{18}",
      "\u{12}", "\u{F}", "\u{19}", "\u{14}", "\u{11}", "\u{13}", "\u{1C}", "\u{10}", "\u{E}",
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[1;5D", "\u{1B}[24;80R", "\u{1B}[?1;2c", "\u{1B}[I\u{1B}[O",
      "\u{1B}[M !!", "\u{1B}[<0;10;5M", "\u{1B}]0;titel\u{7}", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_app\u{1B}\\", "\u{1B}(0", "\u{1B}[A",
    ]
  )
  func `rows 12, 19 and 20: keys and sequences without a meaning leave nothing`(typed: String)
    throws
  {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press("no\(typed)")
    person.says("oit")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: nooit"))
  }

  @Test(arguments: ["X", "P", "]", "^", "_"])
  func `row 12: a key that begins a string takes no more of the line than a pause`(key: String)
    throws
  {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.press("no\u{1B}\(key)")
    person.terminal.listen(milliseconds: 500)
    person.says("oit")
    #expect(person.says("overzicht").contains("eenzaam? Antwoord: nooit"))
  }

  @Test func `row 13: escape goes one step back, and keeps what was typed for that question`()
    throws
  {
    let person = try Sitting("--language", "nl").beginsAt43()
    #expect(person.presses("noo\u{1B}").contains("Hoe oud bent u?"))
    person.says("44")
    person.says("it")
    let review = person.says("overzicht")
    #expect(review.contains("1. Hoe oud bent u? Antwoord: 44"))
    #expect(review.contains("eenzaam? Antwoord: nooit"), "\(review)")
  }
}
