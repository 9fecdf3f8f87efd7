/// The plain letters behind accented, wide and look-alike characters.
enum LatinLetters {
  /// The base letters of the characters U+00C0 to U+017F; a space where there is none.
  static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
  )

  /// The letter, or the two letters, that a character stands for; `nil` when it is no letter here.
  static func base(of value: UInt32) -> (first: UInt8, second: UInt8?)? {
    switch value {
    case 0xC6, 0xE6, 0x152, 0x153: (value < 0x100 ? 0x61 : 0x6F, 0x65)
    case 0x132, 0x133: (0x69, 0x6A)
    case 0xC0...0x17F:
      bases[Int(value - 0xC0)] == 0x20 ? nil : (bases[Int(value - 0xC0)], nil)
    case 0xFF21...0xFF3A: (UInt8(value - 0xFF21) + 0x61, nil)
    case 0xFF41...0xFF5A: (UInt8(value - 0xFF41) + 0x61, nil)
    default: nil
    }
  }

  /// The letter that a digit or sign inside a word resembles; any other byte as it is.
  static func resembled(by byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30: 0x6F  // 0 for o
    case 0x31: 0x69  // 1 for i
    case 0x33: 0x65  // 3 for e
    case 0x34, 0x40: 0x61  // 4 and @ for a
    case 0x35, 0x24: 0x73  // 5 and $ for s
    case 0x37: 0x74  // 7 for t
    default: byte
    }
  }
}
