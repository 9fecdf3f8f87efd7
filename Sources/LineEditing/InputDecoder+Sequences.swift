/// The sequences that are keys.
extension InputDecoder {
  /// The next byte of ESC [ and what follows it.
  mutating func decodeControlSequence(_ parameters: [UInt8], _ byte: UInt8) -> Key? {
    switch byte {
    case 0x20...0x3F:
      // Longer than any key: what is kept is not looked at.
      if parameters.count < 16 { state = .controlSequence(parameters + [byte]) }
      return nil
    case 0x40...0x7E:
      state = .ground
      if parameters.isEmpty {
        switch byte {
        case UInt8(ascii: "["): state = .skipped(1)  // a function key of the Linux console
        case UInt8(ascii: "M"): state = .skipped(3)  // a mouse report of X10
        default: return isPasting ? nil : Self.cursorKey(byte)
        }
        return nil
      }
      return byte == UInt8(ascii: "~") ? editingKey(parameters) : nil
    default:
      state = .ground
      return nil
    }
  }

  /// The byte after ESC O.
  mutating func decodeSingleShift(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): break
    default:
      state = .ground
      if isPasting { return nil }
      switch byte {
      case UInt8(ascii: "M"): return .enter
      // The digits of the keypad, p for 0 up to y for 9.
      case UInt8(ascii: "p")...UInt8(ascii: "y"):
        return .character(Unicode.Scalar(byte - UInt8(ascii: "p") + UInt8(ascii: "0")))
      default: return Self.cursorKey(byte)
      }
    }
    return nil
  }

  private static func cursorKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  private mutating func editingKey(_ parameters: [UInt8]) -> Key? {
    switch (isPasting, String(decoding: parameters, as: UTF8.self)) {
    case (true, "201"): return endPaste()
    case (false, "200"):
      isPasting = true
      pasted = 0
      lastWasNewline = false
      return .pasteStart
    case (false, "1"), (false, "7"): return .home
    case (false, "4"), (false, "8"): return .end
    case (false, "3"): return .delete
    default: return nil
    }
  }

  /// Leaves the paste, closed or not.
  mutating func endPaste() -> Key {
    isPasting = false
    lastWasNewline = false
    return .pasteEnd
  }
}
