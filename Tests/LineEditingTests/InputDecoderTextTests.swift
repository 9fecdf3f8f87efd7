import LineEditing
import Presentation
import Testing

/// Characters and pastes: what may stand in an answer comes through, all of it and once.
struct InputDecoderTextTests {
  @Test func `every character that may be typed comes through, and no other`() {
    // All of the first plane but C1, whose characters begin sequences; of the others one in 97.
    let first = Array(UInt32(0xA0)...0xFFFF)
    let others = Array(stride(from: UInt32(0x1_0000), through: 0x10_FFFF, by: 97))
    let borders: [UInt32] = [0x1_0000, 0x3_FFFF, 0x4_0000, 0xF_FFFF, 0x10_0000, 0x10_FFFF]
    var decoder = InputDecoder()
    var wrong: [UInt32] = []
    for value in first + others + borders {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let found = String(scalar).utf8.compactMap { decoder.decode($0) }
      let isWhole = decoder.patience == nil
      if found != (scalar.isShowable ? [.character(scalar)] : []) || !isWhole {
        wrong.append(value)
      }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      // Longer than it need be, by the least and by the most; half of a pair; beyond the last.
      [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `a form that RFC 3629 forbids is dropped whole`(bytes: [UInt8]) {
    var decoder = InputDecoder()
    #expect((bytes + [0x78]).compactMap { decoder.decode($0) } == characters("x"))
  }

  @Test func `a byte that begins no character is not waited for`() {
    for byte in Array(UInt8(0x80)...0xC1) + Array(0xF5...0xFF) {
      var decoder = InputDecoder()
      #expect(decoder.decode(byte) == nil)
      #expect(decoder.patience == nil, "\(byte)")
    }
    for byte in UInt8(0xC2)...0xF4 {
      var decoder = InputDecoder()
      #expect(decoder.decode(byte) == nil)
      #expect(decoder.patience == 250, "\(byte)")
    }
  }

  @Test func `a character that is broken off leaves what follows it`() {
    for begun in [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x99]] as [[UInt8]] {
      for next in ["x", "é", "€"] {
        var decoder = InputDecoder()
        let found = (begun + Array(next.utf8)).compactMap { decoder.decode($0) }
        #expect(found == characters(next))
      }
      var decoder = InputDecoder()
      #expect((begun + [0x0D]).compactMap { decoder.decode($0) } == [.enter])
      #expect((begun + Array("\u{1B}[A".utf8)).compactMap { decoder.decode($0) } == [.up])
    }
  }

  @Test func `a paste passes on four thousand and ninety-six characters`() {
    var decoder = InputDecoder()
    let paste = "\u{1B}[200~" + String(repeating: "é", count: 5000) + "\u{1B}[201~"
    // The second counts from the beginning, and so does one that was never closed.
    for _ in 0..<2 {
      let found = paste.utf8.compactMap { decoder.decode($0) }
      #expect(found == [.pasteStart] + Array(repeating: .character("é"), count: 4096) + [.pasteEnd])
    }
    #expect(InputDecoder.pasteLimit == 4096)
    let open = paste.utf8.dropLast(6).compactMap { decoder.decode($0) }
    #expect(open.count == 4097)
    #expect(decoder.timeOut() == .pasteEnd)
    #expect(paste.utf8.compactMap { decoder.decode($0) }.count == 4098)
  }

  @Test func `line ends and tabs of a paste are one space where they stand together`() {
    for ends in ["\n", "\r", "\t", "\r\n", "\n\n\n", "\r\n\t\r\n"] {
      #expect(pasted("\(ends)a\(ends)b\(ends)") == characters(" a b "), "\(ends.debugDescription)")
    }
    // A space that somebody typed is not one of them.
    #expect(pasted("a \n b") == characters("a   b"))
    // What ended the paste before does not count in the next.
    var decoder = InputDecoder()
    let twice = "\u{1B}[200~a\n\u{1B}[201~\u{1B}[200~\nb\u{1B}[201~"
    #expect(
      twice.utf8.compactMap { decoder.decode($0) }
        == [.pasteStart] + characters("a ") + [.pasteEnd, .pasteStart] + characters(" b")
        + [.pasteEnd]
    )
  }

  @Test func `no key works within a paste`() {
    for byte in Array(UInt8(0x00)...0x1A) + Array(0x1C...0x1F) + [0x7F]
    where byte != 0x09 && byte != 0x0A && byte != 0x0D {
      #expect(pasted("a\(Unicode.Scalar(byte))b") == characters("ab"), "\(byte)")
    }
    for sequence in [
      "[A", "[H", "[3~", "[1~", "[7~", "[4~", "[8~", "[200~", "OA", "OM", "Oq", "]0;t\u{7}", "x",
    ] {
      #expect(pasted("a\u{1B}\(sequence)b") == characters("ab"), "\(sequence)")
    }
    #expect(pasted("a\u{9B}Ab") == characters("ab"))
  }

  @Test func `a sequence that is begun in a paste is waited for as long as the end of the paste`() {
    for begun in ["", "[", "O", "]0", "[201"] {
      var decoder = InputDecoder()
      for byte in "\u{1B}[200~\u{1B}\(begun)".utf8 { _ = decoder.decode(byte) }
      #expect(decoder.patience == 1000)
      #expect(decoder.timeOut() == .pasteEnd)
      #expect(decoder.decode(0x0D) == .enter)
    }
  }

  @Test func `what is abandoned in a paste leaves the rest of it a paste`() {
    var decoder = InputDecoder()
    for byte in "\u{1B}[200~ja\u{1B}[".utf8 { _ = decoder.decode(byte) }
    decoder.abandon()
    #expect(decoder.decode(0x0D) == .character(" "))
    #expect(
      "nee\u{1B}[201~\r".utf8.compactMap { decoder.decode($0) }
        == characters("nee") + [.pasteEnd, .enter]
    )
    decoder.abandon()
    #expect(decoder.patience == nil)
  }

  @Test func `outside a paste its end is nothing`() {
    var decoder = InputDecoder()
    #expect("\u{1B}[201~\r\r".utf8.compactMap { decoder.decode($0) } == [.enter, .enter])
    #expect(decoder.patience == nil)
  }
}

/// What comes out of a paste, without its beginning and its end.
private func pasted(_ text: String) -> [Key] {
  var decoder = InputDecoder()
  let keys = "\u{1B}[200~\(text)\u{1B}[201~".utf8.compactMap { decoder.decode($0) }
  guard keys.first == .pasteStart, keys.last == .pasteEnd else { return [] }
  return Array(keys.dropFirst().dropLast())
}

private func characters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }
