import LineEditing
import Testing

/// Every byte at every place of a sequence, so that none of them leaks or is lost.
struct InputDecoderSequenceTests {
  private static let cursorKeys: [UInt8: Key] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
  ]

  @Test func `a control character has one meaning or none`() {
    let meanings: [UInt8: Key] = [
      0x01: .home, 0x02: .left, 0x04: .endOfInput, 0x05: .end, 0x06: .right, 0x08: .backspace,
      0x09: .tab, 0x0A: .enter, 0x0B: .eraseToEnd, 0x0D: .enter, 0x0E: .down, 0x10: .up,
      0x15: .eraseLine, 0x17: .eraseWord, 0x7F: .backspace,
    ]
    for byte in Array(0x00...0x1A) + Array(0x1C...0x1F) + [0x7F] {
      let key = meanings[UInt8(byte)].map { [$0] } ?? []
      #expect(found([UInt8(byte), 0x78]) == key + [.character("x")], "\(byte)")
    }
  }

  @Test func `a control sequence ends at its final byte and nowhere else`() {
    for final in UInt8(0x40)...0x7E {
      // With a parameter that no key has.
      #expect(found(escape("[9") + [final, 0x78]) == [.character("x")], "\(final)")
      // Two that bring bytes of their own are tested below.
      guard final != 0x5B, final != 0x4D else { continue }
      let key = Self.cursorKeys[final].map { [$0] } ?? []
      #expect(found(escape("[") + [final, 0x78]) == key + [.character("x")], "\(final)")
    }
    for parameter in UInt8(0x20)...0x3F {
      #expect(found(escape("[") + [parameter, 0x41, 0x78]) == [.character("x")], "\(parameter)")
    }
  }

  @Test func `a control character within a sequence breaks it off`() {
    for byte in Array(0x00...0x1A) + Array(0x1C...0x1F) + [0x7F, 0x80, 0xC3, 0xFF] {
      #expect(
        found(escape("[3") + [UInt8(byte)] + Array("~x".utf8)) == characters("~x"),
        "\(byte)"
      )
    }
  }

  @Test func `a keypad in application mode types its digits`() {
    for byte in UInt8(0x20)...0x7E where !(0x30...0x39).contains(byte) && byte != 0x3B {
      let key: Key? =
        switch byte {
        case 0x4D: .enter
        case 0x70...0x79: .character(Unicode.Scalar(0x30 + byte - 0x70))
        default: Self.cursorKeys[byte]
        }
      #expect(
        found(escape("O") + [byte, 0x78]) == (key.map { [$0] } ?? []) + [.character("x")],
        "\(byte)"
      )
    }
    // A modifier stands before the key: these still wait for it.
    for modifier in Array(UInt8(0x30)...0x39) + [0x3B] {
      #expect(found(escape("O") + [modifier, 0x41, 0x78]) == [.up, .character("x")])
    }
  }

  @Test func `what belongs to a report is dropped, and not one byte more`() {
    #expect(found(escape("[[Ax")) == characters("x"))
    #expect(found(escape("[M !!x")) == characters("x"))
    #expect(found(escape("[M") + [0x80, 0xFF, 0x0D, 0x78]) == characters("x"))
    #expect(found(escape("(Bx")) == characters("x"))
    #expect(found(escape("$(Bx")) == characters("x"))
  }

  @Test func `an intermediate byte waits for the byte that ends it`() {
    for byte in UInt8(0x20)...0x2F {
      #expect(found([0x1B, byte, 0x2F, 0x20, 0x42, 0x78]) == characters("x"), "\(byte)")
    }
    #expect(found([0x1B, 0x30, 0x78]) == characters("x"))
    #expect(found([0x1B, 0x28, 0x30, 0x78]) == characters("x"))
  }

  @Test(arguments: ["]", "P", "X", "^", "_"])
  func `a string ends where it is ended, or at a line end`(introducer: String) {
    for byte in UInt8.min...UInt8.max where byte != 0x1B {
      let isEnd = [0x07, 0x0A, 0x0D, 0x18, 0x1A].contains(byte)
      let typed = escape(introducer + "0;t") + [byte, 0x79, 0x07, 0x78]
      #expect(found(typed) == characters(isEnd ? "yx" : "x"), "\(byte)")
    }
    #expect(found(escape(introducer + "t") + escape("\\x")) == characters("x"))
    // Any other sequence ends it too, and counts.
    #expect(found(escape(introducer + "t") + escape("[Ax")) == [.up, .character("x")])
    #expect(found(escape(introducer + "t") + escape("Oqx")) == characters("1x"))
  }

  @Test func `an introducer among the characters from 80 begins what ESC begins`() {
    #expect(found("\u{8F}A\u{9B}B\u{9B}3~x") == [.up, .down, .delete, .character("x")])
    for scalar in UInt32(0x80)...0x9F where scalar != 0x8F && scalar != 0x9B {
      let isString = [0x90, 0x98, 0x9D, 0x9E, 0x9F].contains(scalar)
      let typed = (Unicode.Scalar(scalar).map { String($0) } ?? "") + "y\u{7}x"
      #expect(found(typed) == characters(isString ? "x" : "yx"), "\(scalar)")
    }
  }

  @Test func `Meta and a character, of one byte or more, are dropped whole`() {
    for typed in ["a", "é", "€", "🙂", "\r", "\t", "~"] {
      #expect(found("\u{1B}\(typed)x") == characters("x"), "\(typed)")
    }
  }

  @Test func `what is surely a sequence is waited for longer than a lone Escape`() {
    let waits: [(begun: String, patience: Int?)] = [
      ("", nil), ("x", nil), ("\u{1B}", 60), ("\u{1B}\u{1B}", 60), ("\u{1B}[", 250),
      ("\u{1B}[1;5", 250), ("\u{1B}O", 250), ("\u{1B}(", 250), ("\u{1B}[[", 250),
      ("\u{1B}[M ", 250), ("\u{1B}]0", 250), ("\u{1B}]0\u{1B}", 250), ("\u{1B}]0\u{7}", nil),
      ("\u{1B}[200~", 1000), ("\u{1B}[200~x", 1000), ("\u{1B}[200~\u{1B}", 1000),
    ]
    for (begun, patience) in waits {
      var decoder = InputDecoder()
      for byte in begun.utf8 { _ = decoder.decode(byte) }
      #expect(decoder.patience == patience, "\(begun.debugDescription)")
    }
  }

  @Test func `what is begun and not ended is forgotten after the wait`() {
    for begun in ["[", "[3", "O", "(", "]0", "]0\u{1B}", "[[", "[M ", "P", "é"] {
      var decoder = InputDecoder()
      // A character of several bytes is begun by its first.
      let bytes = begun == "é" ? Array(begun.utf8.prefix(1)) : [0x1B] + Array(begun.utf8)
      for byte in bytes { #expect(decoder.decode(byte) == nil) }
      #expect(decoder.timeOut() == nil)
      #expect(decoder.patience == nil)
      #expect("A~".utf8.compactMap { decoder.decode($0) } == characters("A~"))
    }
  }
}

private func escape(_ rest: String) -> [UInt8] { [0x1B] + Array(rest.utf8) }

/// The keys in bytes, when nothing waits behind them.
private func found(_ bytes: some Sequence<UInt8>) -> [Key] {
  var decoder = InputDecoder()
  return bytes.compactMap { decoder.decode($0) }
}

private func found(_ text: String) -> [Key] { found(text.utf8) }

private func characters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }
