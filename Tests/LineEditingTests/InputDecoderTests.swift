import Presentation

import LineEditing
import TestSupport
import Testing

struct InputDecoderTests {
  @Test func `a letter is itself, an accented one and a sign too`() {
    #expect(keys(in: "aé€日🙂") == characters("aé€日🙂"))
  }

  @Test(
    arguments: [
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{4}", .endOfInput), ("\u{1}", .home), ("\u{5}", .end), ("\u{15}", .eraseLine),
      ("\u{17}", .eraseWord), ("\u{B}", .eraseToEnd), ("\u{1B}[A", .up), ("\u{1B}OA", .up),
      ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
      ("\u{1B}[F", .end), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end),
      ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}OM", .enter),
      ("\u{1B}Oq", .character("1")), ("\u{9B}A", .up),
    ] as [(String, Key)]
  )
  func `keys have one meaning`(typed: String, key: Key) {
    #expect(keys(in: typed + "x") == [key, .character("x")])
  }

  @Test(
    arguments: [
      // Keys and chords that have no meaning here.
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[2~", "\u{1B}[15~", "\u{1B}[1;5D", "\u{1B}[1;2A", "\u{1B}OP",
      "\u{1B}[[A", "\u{1B}[Z", "\u{1B}[27;5;9~", "\u{1B}[97;5u", "\u{1B}[201~",
      // What would reach libedit's prompt, editor, search, quoting and kill ring.
      "\u{1B}x", "\u{1B}X", "\u{1B}v", "\u{1B}y", "\u{1B}é", "\u{1B}\r", "\u{16}", "\u{12}",
      "\u{19}", "\u{18}\u{18}", "\u{F}", "\u{14}", "\u{C}", "\u{1C}", "\u{0}", "\u{3}", "\u{1A}",
      // Answers and reports of a terminal.
      "\u{1B}[24;80R", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[M !!", "\u{1B}[<0;10;5M",
      "\u{1B}]0;title\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_app\u{1B}\\", "\u{1B}^privacy\u{1B}\\", "\u{1B}Xstring\u{1B}\\", "\u{9D}0;t\u{7}",
      "\u{9B}31m", "\u{1B}(B", "\u{1B} F", "\u{1B}[200", "\u{1B}]52;c;aGE=\u{18}",
      // Characters that turn, hide or break what is around them.
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{E0041}", "\u{E000}",
      "\u{2028}", "\u{2029}", "\u{AD}", "\u{85}", "\u{378}", "\u{10FFFF}",
    ]
  )
  func `hostile and unknown sequences leave nothing`(sequence: String) {
    var decoder = InputDecoder()
    var found = sequence.utf8.compactMap { decoder.decode($0) }
    while decoder.patience != nil { if let key = decoder.timeOut() { found.append(key) } }
    #expect(found == [])
    #expect("ja".utf8.compactMap { decoder.decode($0) } == characters("ja"))
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are dropped, and what follows them stands`(bytes: [UInt8]) {
    var decoder = InputDecoder()
    let found = (bytes + Array("x".utf8)).compactMap { decoder.decode($0) }
    #expect(found == characters("x"))
  }

  @Test func `escape alone is a key once the wait for more is over`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(0x1B) == nil)
    #expect(decoder.patience == 60)
    #expect(decoder.timeOut() == .escape)
    #expect(decoder.patience == nil)
  }

  @Test func `a paste is one line`() {
    let typed = "\u{1B}[200~ja\r\n\r\n\tnee\u{3}\u{7F}\u{1B}[A\u{1B}x\u{1B}[201~\r"
    #expect(keys(in: typed) == [.pasteStart] + characters("ja nee") + [.pasteEnd, .enter])
  }

  @Test(arguments: ["", "\u{1B}]0;", "\u{1B}Pq\u{1B}"])
  func `a paste that is never closed holds Enter only until a pause`(unclosed: String) {
    var decoder = InputDecoder()
    var found = "\u{1B}[200~ja\r\(unclosed)".utf8.compactMap { decoder.decode($0) }
    #expect(decoder.patience == 1000)
    if let key = decoder.timeOut() { found.append(key) }
    #expect(found == [.pasteStart] + characters("ja ") + [.pasteEnd])
    #expect(decoder.decode(0x0D) == .enter)
  }

  @Test func `a paste passes on so much and no more`() {
    let typed = "\u{1B}[200~" + String(repeating: "a\n", count: 5000) + "\u{1B}[201~"
    #expect(keys(in: typed).count == InputDecoder.pasteLimit + 2)
  }

  @Test func `whatever the bytes, only typable characters come out and all waits end`() {
    var random = SeededGenerator(seed: 20_260)
    let likely = Array("\u{1B}[O20~".utf8)
    for _ in 0..<2000 {
      var decoder = InputDecoder()
      for _ in 0..<Int.random(in: 1...80, using: &random) {
        let key =
          switch Int.random(in: 0..<20, using: &random) {
          case 0: decoder.timeOut()
          case 1...6: decoder.decode(likely.randomElement(using: &random) ?? 0)
          default: decoder.decode(UInt8.random(in: 0...255, using: &random))
          }
        if case .character(let scalar)? = key { #expect(scalar.isShowable, "\(scalar.value)") }
      }
      var waits = 0
      while decoder.patience != nil, waits < 3 {
        _ = decoder.timeOut()
        waits += 1
      }
      #expect(decoder.patience == nil)
      #expect(decoder.decode(0x0D) == .enter)
    }
  }
}

/// The keys in `typed`, when nothing more comes after it.
private func keys(in typed: String) -> [Key] {
  var decoder = InputDecoder()
  var keys = typed.utf8.compactMap { decoder.decode($0) }
  if let last = decoder.timeOut() { keys.append(last) }
  return keys
}

private func characters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }
