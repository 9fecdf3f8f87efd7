extension Character {
  /// The columns that a terminal gives it: 0, 1 or 2.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch first.value {
    // The vowels and ends of a Korean syllable are drawn into its first letter.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    // What Unicode calls wide (UAX 11), apart from pictures, which it calls so itself.
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    default: return first.properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension StringProtocol {
  /// The columns that a terminal gives it, without line feeds.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}
