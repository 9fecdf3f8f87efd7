import Presentation
import Screening
import Testing

/// Text on its way to a terminal or a file.
struct TextShapeTests {
  private static let hostile = [
    "\u{1B}[31mrood\u{1B}[0m", "a\u{202E}b\u{2066}c", "nul\u{0}", "\u{9B}31m", "\u{E000}",
    "e" + String(repeating: "\u{301}", count: 50), "\u{FEFF}begin", "een\u{2028}twee", "\u{7}\u{8}",
  ]

  @Test(arguments: hostile)
  func `cleaning leaves nothing that steers a terminal, and twice is once`(text: String) {
    let clean = text.cleaned
    #expect(clean.cleaned == clean)
    for scalar in clean.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(![.control, .format, .privateUse, .unassigned, .lineSeparator].contains(category))
    }
    #expect(clean.unicodeScalars.count { $0.value == 0x301 } <= 2)
  }

  @Test func `cleaning keeps accents, line feeds and other scripts`() {
    #expect("één café\n日本語 👍".cleaned == "één café\n日本語 👍")
  }

  @Test(arguments: [40, 53, 72, 200])
  func `no line is wider than the window, and no word is lost`(width: Int) {
    let text =
      "Een lange zin met één woord na het andere, zodat er regels genoeg zijn om te breken. "
      + "日本語の文章も 正しく 折り返される はずです\n  3  alleen op bepaalde momenten (avond, weekend, feestdagen)"
    let wrapped = text.wrapped(to: width)
    for line in wrapped.split(separator: "\n") { #expect(line.columns <= width) }
    func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }
    #expect(words(wrapped) == words(text))
  }

  @Test func `a web address is never broken`() {
    let address = "https://www.example.org/" + String(repeating: "x", count: 60)
    #expect("Kijk op \(address) vandaag".wrapped(to: 40).contains(address))
  }

  @Test func `what hangs under an option stands below its words`() {
    #expect("  1  een twee drie".wrapped(to: 12) == "  1  een\n     twee\n     drie")
  }

  @Test func `a number behind a deep indent stays apart from its words`() {
    let deep = String(repeating: " ", count: 22)
    #expect((deep + "12  een twee").wrapped(to: 20) == deep.dropLast(12) + "12 een\n          twee")
  }

  @Test func `a brace in a value is text, never a place for another value`() {
    let wording = Wording(voice: Voice(.english)) { _ in
      PhraseTable(["quote": .init(one: nil, other: "{question}: {answer}")])
    }
    #expect(wording(.quote("{answer}", answer: "{question}")) == "{answer}: {question}")
  }

  @Test func `JSON escapes what ends a string and what a terminal obeys`() {
    var json = JSONWriter()
    json.array { json in
      json.string("a\"b\\c\n\u{1B}\u{202E}é")
      json.string(nil)
      json.integer(-3)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"["a\"b\\c\n\u001b\u202eé",null,-3]"#
    )
  }

  @Test func `a calendar file has CRLF, escapes, and lines of at most 75 bytes`() throws {
    let day = try #require(CalendarDay("2026-12-31"))
    let text = CalendarFormat.text(
      "Mijn stap\nWat: koffie, thee; \(String(repeating: "é", count: 80))",
      title: "Koffie; thee",
      id: "x",
      on: day,
      made: day
    )
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(text.contains("SUMMARY:Koffie\\; thee\r\n"))
    #expect(text.contains("Mijn stap\\nWat: koffie\\, thee\\; "))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(!text.replacingCRLF.contains("\n"))
  }

  @Test func `a calendar file escapes a sign that carries an accent`() throws {
    let day = try #require(CalendarDay("2026-12-31"))
    let text = CalendarFormat.text("een;\u{301} twee", title: "a", id: "x", on: day, made: day)
    #expect(text.contains("DESCRIPTION:een\\;\u{301} twee\r\n"))
  }
}

extension String {
  fileprivate var replacingCRLF: String { String(filter { $0 != "\r\n" }) }
}
