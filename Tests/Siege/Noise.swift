import TestSupport

/// Bytes that nobody would type on purpose.
enum Noise {
  /// Keys that a keyboard sends, and some that only old ones have.
  static let keys: [[UInt8]] =
    (1...0x1F).filter { ![3, 0x1A].contains($0) }.map { [$0] } + [[0x7F], [0x20], [0x61]]
    + [
      "A", "B", "C", "D", "H", "F", "1~", "3~", "4~", "5~", "6~", "1;5C", "1;5D", "Z", "15~",
      "[A", "I", "O",
    ].map { Array("\u{1B}[\($0)".utf8) }
    + ["A", "B", "M", "P", "p"].map { Array("\u{1B}O\($0)".utf8) }

  /// Characters of every plane, good and bad.
  static func characters(_ generator: inout SeededGenerator) -> [UInt8] {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0xFF, 0x300...0x36F, 0x590...0x6FF, 0x1100...0x11FF, 0x2000...0x206F,
      0x4E00...0x4EFF, 0xE000...0xE0FF, 0xFE00...0xFEFF, 0x1F300...0x1F6FF, 0xE0000...0xE007F,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      let range = ranges.randomElement(using: &generator) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(scalar)
      }
    }
    return Array(String(text).utf8)
  }

  /// Any bytes but those that end or stop the program: Control-C, Control-Z and Control-\.
  static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return [3, 0x1A, 0x1C].contains(byte) ? 0x1B : byte
    }
  }

  /// An escape sequence that perhaps no terminal sends, whole or cut off.
  static func sequence(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = [0x1B]
    if let introducer = "[O]P_^X(#N".utf8.randomElement(using: &generator) {
      bytes.append(introducer)
    }
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      bytes.append(.random(in: 0x20...0x3F, using: &generator))
    }
    if Bool.random(using: &generator) {
      bytes.append(.random(in: 0x40...0x7E, using: &generator))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 { bytes += [0x1B, 0x5C] }
    return bytes
  }

  /// A paste as a terminal marks it; one that is not closed lacks the end of it.
  static func paste(
    lines: ClosedRange<Int>,
    isClosed: Bool,
    _ generator: inout SeededGenerator
  ) -> [UInt8] {
    let words = ["1", "ja", "nee", "wis", "stop", "meer", "één", "2 3", ""]
    var text = "\u{1B}[200~"
    for _ in 0..<Int.random(in: lines, using: &generator) {
      text += (words.randomElement(using: &generator) ?? "") + "\r"
    }
    return Array((text + (isClosed ? "\u{1B}[201~" : "")).utf8)
  }

  /// A line taller than the screen, edited at both ends.
  static func longLine(_ generator: inout SeededGenerator) -> [UInt8] {
    let text = [UInt8](repeating: 0x78, count: .random(in: 100...3000, using: &generator))
    let more = [UInt8](repeating: 0x79, count: .random(in: 1...200, using: &generator))
    return text + Array("\u{1B}[H".utf8) + more + Array("\u{1B}[F".utf8) + more
  }
}
