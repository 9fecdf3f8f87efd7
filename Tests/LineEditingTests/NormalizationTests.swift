import LineEditing
import Testing

struct NormalizationTests {
  @Test(
    arguments: [
      ("e\u{301}e\u{301}n", "\u{E9}\u{E9}n"), ("e\u{302}\u{301}", "\u{1EBF}"),
      ("a\u{308}\u{323}", "\u{1EA1}\u{308}"), ("\u{212B}", "\u{C5}"),
      ("\u{1112}\u{1161}", "\u{D558}"), ("ij", "ij"), ("x\u{301}", "x\u{301}"),
    ]
  )
  func `text is composed`(typed: String, composed: String) {
    // Not the strings: those are equal however they are composed.
    #expect(Array(typed.composed.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `fifty marks on a letter become four`() {
    let text = "z" + String(repeating: "\u{335}", count: 50) + "o"
    #expect(text.composed.unicodeScalars.count == 6)
  }
}
