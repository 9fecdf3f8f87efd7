import Presentation
import TestSupport
import Testing

/// Text is laid out by the columns that a terminal gives it.
struct WidthTests {
  /// The system's own table is the measure: terminals go by it, and so does libedit.
  ///
  /// What Unicode
  /// added or changed lately differs between systems.
  @Test func `a character is as wide as the system says`() {
    var different: [String] = []
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isShowable,
        let age = scalar.properties.age, age.major < 8
      else { continue }
      // Half a flag: two of them are one character, as wide as the system says the two are.
      if scalar.properties.isEmojiPresentation, (0x1F1E6...0x1F1FF).contains(value) { continue }
      if let system = scalar.systemColumns, system != Character(scalar).columns {
        different.append("U+\(String(value, radix: 16)) \(system)")
      }
    }
    #expect(different == [], "\(different.count)")
  }

  @Test(arguments: [
    ("één", 3), ("e\u{301}", 1), ("日本", 4), ("🙂", 2), ("", 0), ("a\u{301}\u{302}b", 2), ("€", 1),
  ])
  func `a text is as wide as its characters`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: 40...200)
  func `no line is wider than asked, no word is lost, and wrapping again changes nothing`(
    width: Int
  ) {
    var generator = SeededGenerator(seed: UInt64(width))
    let words = [
      "een", "gesprek", "over", "contact", "één", "日本語", "🙂", "na\u{308}ive", "eenzaamheid,", "1",
      "https://voorbeeld.nl/een/heel/lang/adres/dat/niet/wordt/gebroken",
    ]
    for _ in 0..<30 {
      let text = (0..<Int.random(in: 0...60, using: &generator))
        .compactMap { _ in words.randomElement(using: &generator) }
      let indent = ["", "  ", "  3  ", "   "].randomElement(using: &generator) ?? ""
      let wrapped = (indent + text.joined(separator: " ")).wrapped(to: width)
      let lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines where line.columns > width {
        #expect(line.split(separator: " ").filter { $0 != "3" }.count == 1, "\(line)")
      }
      let read = wrapped.split { $0 == " " || $0 == "\n" }.map(String.init)
      #expect(read == (indent.contains("3") ? ["3"] : []) + text)
      #expect(wrapped.wrapped(to: width) == wrapped)
    }
  }
}
