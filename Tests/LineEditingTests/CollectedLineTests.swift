import Conversation
import Testing

@testable import LineEditing

/// What a line says that the terminal collected.
struct CollectedLineTests {
  @Test(arguments: [
    ("45", "45"), ("4\u{8}5", "5"), ("4\u{7F}5", "5"), ("\u{8}45", "45"), ("4\u{15}5", "5"),
    ("een deel\u{17}ding", "een ding"), ("een  \u{17}twee", "twee"), ("ab\u{1B}[Dc", "acb"),
    ("bc\u{1B}[Ha\u{1B}[Fd", "abcd"), ("abc\u{1B}[D\u{1B}[D\u{B}", "a"),
    ("ab\u{1B}[D\u{1B}[3~c", "ac"),
    ("ab\u{1B}[C\u{1B}[Cc", "abc"), ("\u{1B}[D\u{1B}[D\u{1B}[3~a", "a"), ("a\tb", "a b"),
    ("a\u{1}\u{17}b", "ba"), ("e\u{301}\u{8}x", "ex"),
  ])
  func `keys for editing that the terminal hands on are done`(typed: String, line: String) {
    #expect(typedReply(Array((typed + "\n").utf8)) == .line(line))
  }

  @Test func `Escape alone goes back, and a long line is looked at`() {
    #expect(typedReply([0x1B, 0x0A]) == .back(draft: ""))
    let long = String(repeating: "a", count: 501)
    #expect(typedReply(Array(long.utf8)) == .tooLong(beginning: long))
  }
}
