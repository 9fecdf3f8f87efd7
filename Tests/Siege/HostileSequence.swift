/// Bytes that do harm in other programs: libedit's own commands, replies and reports of
/// terminals, strings that are never closed, and characters that cannot be seen.
struct HostileSequence {
  let name: String
  let bytes: [UInt8]
  /// Whether nothing at all may come of it on the line.
  let leavesNothing: Bool

  private init(_ name: String, _ text: String, leavesNothing: Bool = true) {
    self.name = name
    bytes = Array(text.utf8)
    self.leavesNothing = leavesNothing
  }

  private init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    leavesNothing = true
  }

  static let all: [HostileSequence] = [
    .init("ESC x", "\u{1B}x"), .init("ESC X", "\u{1B}X", leavesNothing: false),
    .init("ESC v", "\u{1B}v"), .init("ESC y", "\u{1B}y"), .init("^V", "\u{16}"),
    .init("^V ESC", "\u{16}\u{1B}", leavesNothing: false), .init("^X^X", "\u{18}\u{18}"),
    .init("^R", "\u{12}"), .init("^O", "\u{F}"), .init("^Y", "\u{19}"), .init("^T", "\u{14}"),
    .init("^Q", "\u{11}"), .init("^S", "\u{13}"), .init("^\\", "\u{1C}"), .init("^L", "\u{C}"),
    .init("^]", "\u{1D}"), .init("^_", "\u{1F}"), .init("^G", "\u{7}"), .init("^@", "\0"),
    .init("ESC 1000000 x", "\u{1B}1000000x", leavesNothing: false),
    .init("ESC <", "\u{1B}<"), .init("ESC .", "\u{1B}.", leavesNothing: false),
    .init("a colon command", ":", leavesNothing: false), .init("PgUp", "\u{1B}[5~"),
    .init("PgDn", "\u{1B}[6~"), .init("Ctrl-Left", "\u{1B}[1;5D"), .init("F5", "\u{1B}[15~"),
    .init("a title", "\u{1B}]0;kwaad\u{7}"), .init("a title with ST", "\u{1B}]2;kwaad\u{1B}\\"),
    .init("a link", "\u{1B}]8;;https://kwaad.example\u{1B}\\"),
    .init("the clipboard", "\u{1B}]52;c;a3dhYWQ=\u{7}"),
    .init("a cursor report", "\u{1B}[24;80R"), .init("device attributes", "\u{1B}[?62;c"),
    .init("focus", "\u{1B}[I\u{1B}[O"), .init("an X10 mouse report", "\u{1B}[M !!"),
    .init("an SGR mouse report", "\u{1B}[<0;12;7M"),
    .init("a paste never closed", "\u{1B}[200~geplakt", leavesNothing: false),
    .init("a paste closed twice", "\u{1B}[200~\u{1B}[201~\u{1B}[201~"),
    .init("a DCS string", "\u{1B}P1$r0m\u{1B}\\"),
    .init("a DCS string never closed", "\u{1B}Pkwaad", leavesNothing: false),
    .init("an APC string", "\u{1B}_kwaad\u{1B}\\"),
    .init("ESC alone", "\u{1B}", leavesNothing: false),
    .init("C1 CSI", "\u{9B}5~"), .init("C1 OSC", "\u{9D}0;kwaad\u{7}"),
    .init("a direction override", "\u{202E}"), .init("an isolate", "\u{2067}\u{2069}"),
    .init("characters of no width", "\u{200B}\u{200C}\u{2060}\u{FEFF}"),
    .init("tag characters", "\u{E0061}\u{E0062}\u{E007F}"),
    .init("fifty accents", String(repeating: "\u{301}", count: 50), leavesNothing: false),
    .init("a line separator", "\u{2028}\u{2029}"), .init("private use", "\u{E000}\u{F0000}"),
    .init("no UTF-8", bytes: [0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80]),
    .init("a character beyond the last", bytes: [0xF4, 0x90, 0x80, 0x80]),
  ]
}
