/// What bytes on a terminal are: text, and sequences that a terminal obeys.
struct Screen {
  /// The text without its sequences.
  private(set) var text = ""
  /// The sequences, as text that can be shown.
  private(set) var sequences: Set<String> = []

  init(_ bytes: some Sequence<UInt8>) {
    var scalars = String.UnicodeScalarView()
    var sequence: String?
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      if scalar == "\u{1B}" {
        if let sequence { sequences.insert(sequence) }
        sequence = ""
      } else if let begun = sequence {
        let longer = begun + String(scalar)
        let isOver = Self.isWhole(longer)
        if isOver { sequences.insert(longer) }
        sequence = isOver ? nil : longer
      } else {
        scalars.append(scalar)
      }
    }
    text = String(scalars)
  }

  /// Whether what stands behind ESC is all of it.
  private static func isWhole(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    switch first {
    case "[": return text.unicodeScalars.count > 1 && (0x40...0x7E).contains(last.value)
    case "]", "P", "_", "^", "X": return last == "\u{7}" || text.unicodeScalars.count > 100
    case " "..."/": return text.unicodeScalars.count > 1
    default: return true
    }
  }

  /// What stands after the last line feed.
  var lastLine: Substring {
    text.unicodeScalars.lastIndex(of: "\n").map { text[text.unicodeScalars.index(after: $0)...] }
      ?? text[...]
  }

  /// The sequences that neither libedit nor we have a use for.
  var strangers: [String] {
    sequences.filter { sequence in
      if ["[?2004h", "[?2004l"].contains(sequence) { return false }
      let parameters = sequence.dropFirst().dropLast()
      let isMove =
        sequence.first == "[" && sequence.last.map { "ABCDGHJKPX@m".contains($0) } == true
        && parameters.allSatisfy { $0.isNumber || $0 == ";" }
      // One line up, and insert mode on and off, where a terminal has no better.
      return !isMove && !["M", "[4h", "[4l", "(B"].contains(sequence)
    }.sorted()
  }
}
