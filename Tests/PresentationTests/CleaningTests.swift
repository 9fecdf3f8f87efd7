import Presentation
import TestSupport
import Testing

/// The one sanitiser of everything that is shown and not a literal of ours.
struct CleaningTests {
  /// Every character there is, by itself and between two letters.
  @Test func `no character that steers a terminal or turns the reading round survives`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cleaned = "a\(Character(scalar))b".cleaned
      let isKept = cleaned.unicodeScalars.contains(scalar)
      switch scalar.properties.generalCategory {
      case .control: #expect(isKept == (scalar == "\n"), "U+\(String(value, radix: 16))")
      case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        #expect(!isKept, "U+\(String(value, radix: 16))")
      default:
        if !isKept { Issue.record("U+\(String(value, radix: 16)) is lost") }
      }
    }
  }

  @Test(arguments: [
    ("\u{1B}]0;titel\u{7}naam", "]0;titelnaam"), ("\u{1B}[2Jweg", "[2Jweg"),
    ("\u{1B}]52;c;aGE=\u{1B}\\", "]52;c;aGE=\\"), ("\u{9B}31mrood", "31mrood"),
    ("a\u{202E}cba", "acba"), ("a\u{2066}b\u{2069}", "ab"), ("a\u{E0041}b", "ab"),
    ("een\ttab", "een tab"), ("twee\nregels", "twee\nregels"), ("terug\rloop", "terugloop"),
    ("e\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}"), ("a\u{2028}b", "ab"),
  ])
  func `what would be obeyed is shown or left out`(text: String, cleaned: String) {
    #expect(text.cleaned.unicodeScalars.elementsEqual(cleaned.unicodeScalars))
  }

  @Test func `cleaning twice changes nothing, and a line has no line feed`() {
    var generator = SeededGenerator(seed: 3)
    let odd: [Unicode.Scalar] = [
      "\n", "\t", "\r", "\u{1B}", "\u{9B}", "\u{202E}", "\u{301}", "\u{20DD}", "e", "日", "\u{E000}",
      "\u{378}", "\u{200D}", "\u{AD}", " ", "\u{FEFF}", "\u{7F}", "\u{85}",
    ]
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        text.append(odd.randomElement(using: &generator) ?? " ")
      }
      let once = String(text).cleaned
      #expect(once.unicodeScalars.elementsEqual(once.cleaned.unicodeScalars))
      #expect(once.unicodeScalars.allSatisfy { $0 == "\n" || $0.isShowable })
      #expect(!String(text).cleanedLine.contains("\n"))
    }
  }

  @Test func `JSON escapes what is not to be shown, beyond the basic plane too`() {
    var json = JSONWriter(isPretty: false)
    json.string("\u{1B}[m\u{202E}\u{E000}\u{E0041}é日\u{1F642}")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\u001b[m\u202e\ue000\udb40\udc41é日🙂""#
    )
  }
}
