extension StringProtocol {
  /// The same words without capitals, accents, outer spaces and doubled spaces, for comparing
  /// what people type.
  ///
  /// Latin letters only; other scripts keep their form.
  package var folded: String {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !folded.isEmpty
        continue
      }
      // Combining accents.
      if (0x300...0x36F).contains(scalar.value) { continue }
      if pendingSpace {
        folded.append(" ")
        pendingSpace = false
      }
      folded.append(contentsOf: Folding.base(of: scalar).unicodeScalars)
    }
    return String(folded)
  }
}

/// Latin letters without their accents; the standard library offers no decomposition.
private enum Folding {
  static func base(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x80: String(scalar)
    case 0xE0...0xE5, 0x101, 0x103, 0x105: "a"
    case 0xE6: "ae"
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: "c"
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: "e"
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: "i"
    case 0x133: "ij"
    case 0xF1, 0x144, 0x146, 0x148: "n"
    case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151: "o"
    case 0x153: "oe"
    case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: "u"
    case 0xFD, 0xFF, 0x177: "y"
    case 0x15B, 0x15D, 0x15F, 0x161: "s"
    case 0xDF: "ss"
    case 0x17A, 0x17C, 0x17E: "z"
    case 0x10F, 0x111: "d"
    case 0x11D, 0x11F, 0x121, 0x123: "g"
    case 0x142: "l"
    case 0x155, 0x159: "r"
    case 0x163, 0x165: "t"
    case 0x2018, 0x2019, 0x60, 0xB4: "'"
    case 0x2010...0x2015: "-"
    default: String(scalar)
    }
  }
}
