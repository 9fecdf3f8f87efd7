import Presentation
import Testing

@testable import LineEditing

/// Which characters may stand in an answer, and which are drawn on the one before them.
struct KeyTests {
  @Test(arguments: ["a", "Z", "é", "7", "€", "日", "🙂", " ", "\u{A0}", "-", "\u{301}", "\u{20DD}"])
  func `letters, digits, signs, spaces and marks may be typed`(character: String) {
    #expect(character.unicodeScalars.allSatisfy { $0.isShowable })
  }

  @Test(
    arguments: [
      "\u{0}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{E0041}",
      "\u{E000}", "\u{10FFFD}", "\u{378}", "\u{FFFF}", "\u{2028}", "\u{2029}",
    ]
  )
  func `what cannot be seen or changes what is around it may not`(character: String) {
    #expect(character.unicodeScalars.allSatisfy { !$0.isShowable })
  }

  @Test func `a mark without a width of its own is drawn on what is before it`() {
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{308}", "\u{20DD}", "\u{488}"]
    let others: [Unicode.Scalar] = ["a", "é", "\u{2B0}", "\u{903}", " ", "日"]
    #expect(marks.allSatisfy { $0.isMark })
    #expect(others.allSatisfy { !$0.isMark })
  }
}
