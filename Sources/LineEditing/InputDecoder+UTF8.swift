import Presentation

/// Characters of several bytes, by the letter of RFC 3629.
extension InputDecoder {
  /// Begins one; a byte that none begins with is dropped.
  mutating func beginUTF8(_ byte: UInt8, isMeta: Bool) {
    let (missing, bits, least): (Int, UInt8, UInt32)
    switch byte {
    case 0xC2...0xDF: (missing, bits, least) = (1, 0x1F, 0x80)
    case 0xE0...0xEF: (missing, bits, least) = (2, 0x0F, 0x800)
    case 0xF0...0xF4: (missing, bits, least) = (3, 0x07, 0x10000)
    default: return
    }
    let value = UInt32(byte & bits)
    state = .utf8(Multibyte(missing: missing, value: value, least: least, isMeta: isMeta))
  }

  /// Takes the next byte of one that is begun.
  mutating func decodeUTF8(_ begun: Multibyte, _ byte: UInt8) -> Key? {
    state = .ground
    guard byte & 0xC0 == 0x80 else { return decode(byte) }
    var character = begun
    character.value = begun.value << 6 | UInt32(byte & 0x3F)
    character.missing -= 1
    guard character.missing == 0 else {
      state = .utf8(character)
      return nil
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF are no characters.
    guard character.value >= character.least, let scalar = Unicode.Scalar(character.value),
      !character.isMeta
    else { return nil }
    return decodeScalar(scalar)
  }

  /// A whole character; the introducers among C1 begin the same sequences as ESC does.
  private mutating func decodeScalar(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x8F: state = .singleShift
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string
    case 0x9B: state = .controlSequence([])
    default: return scalar.isShowable ? character(scalar) : nil
    }
    return nil
  }
}
