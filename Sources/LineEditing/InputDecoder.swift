/// Turns the bytes of a terminal into keys.
///
/// It does no input itself. Whoever does waits at most ``patience`` for the next byte
/// and then calls ``timeOut()``: what is begun and never ended holds no key for good.
///
/// Escape sequences are swallowed whole (ECMA-48 5.4 and 5.6, and what terminals send
/// beside it): a few are keys, the others have no effect and leave no litter.
package struct InputDecoder: Sendable {
  enum State: Equatable, Sendable {
    case ground
    /// After ESC; more than one counts as one.
    case escape
    /// After ESC and an intermediate byte, as in ESC ( B.
    case escapeIntermediate
    /// A control sequence and the parameters so far.
    case controlSequence([UInt8])
    /// A single shifted character: keys of the keypad in application mode.
    case singleShift
    /// A string that a terminal sends: OSC, DCS, SOS, PM or APC.
    case string, stringEscape
    /// Bytes that belong to what came before, such as the three of an X10 mouse report.
    case skipped(Int)
    case utf8(Multibyte)
  }

  /// A character of several bytes that is begun.
  struct Multibyte: Equatable, Sendable {
    var missing: Int
    var value: UInt32
    /// The least value that needs so many bytes.
    let least: UInt32
    /// Whether ESC stood before it.
    let isMeta: Bool
  }

  /// How many characters of one paste are passed on; those after it are dropped.
  package static let pasteLimit = 4096

  var state = State.ground
  var isPasting = false
  var pasted = 0
  /// Whether the last character of a paste was the space that stands for a line end.
  var lastWasNewline = false

  package init() {}

  /// The milliseconds to wait for the next byte before ``timeOut()``; `nil` is for ever.
  ///
  /// A person's Escape and the first byte of an arrow look alike, so 60; what is
  /// surely a sequence may come late over a network. A string is no key of anybody's, and a
  /// person who presses Meta and P by mistake types on meanwhile.
  package var patience: Int? {
    switch state {
    // Its end may come in pieces, and what follows too early would count as typed.
    case _ where isPasting: 1000
    case .ground: nil
    case .escape: 60
    default: 250
    }
  }

  /// Forgets what is begun, but not that a paste goes on: the rest of it is still to come.
  package mutating func abandon() {
    let wasPasting = isPasting
    self = InputDecoder()
    isPasting = wasPasting
  }

  /// The byte that was waited for did not come.
  ///
  /// - Returns: ``Key/escape`` after a lone ESC, ``Key/pasteEnd`` after a paste that was
  ///   never closed, or nothing.
  package mutating func timeOut() -> Key? {
    let interrupted = state
    state = .ground
    if isPasting { return endPaste() }
    return interrupted == .escape ? .escape : nil
  }

  /// Takes the next byte; returns the key that it completes, if any.
  package mutating func decode(_ byte: UInt8) -> Key? {
    if byte == 0x1B {
      // Part of nothing else, so whatever was begun is over.
      state = state == .string ? .stringEscape : .escape
      return nil
    }
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeEscape(byte)
    case .escapeIntermediate:
      if !(0x20...0x2F).contains(byte) { state = .ground }
    case .controlSequence(let parameters): return decodeControlSequence(parameters, byte)
    case .singleShift: return decodeSingleShift(byte)
    case .string: decodeString(byte)
    case .stringEscape:
      // ESC \ ends the string; any other sequence ends it too, and begins.
      state = .ground
      if byte != UInt8(ascii: "\\") { return decodeEscape(byte) }
    case .skipped(let count): state = count > 1 ? .skipped(count - 1) : .ground
    case .utf8(let begun): return decodeUTF8(begun, byte)
    }
    return nil
  }

  private mutating func decodeGround(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x20..<0x7F: return character(Unicode.Scalar(byte))
    case 0x80...: beginUTF8(byte, isMeta: false)
    default: return decodeControl(byte)
    }
    return nil
  }

  /// A control character outside any sequence.
  private mutating func decodeControl(_ byte: UInt8) -> Key? {
    if isPasting {
      guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return nil }
      // CR LF is one space, and so is an empty line.
      defer { lastWasNewline = true }
      return lastWasNewline ? nil : character(" ")
    }
    switch byte {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x01: return .home
    case 0x02: return .left
    case 0x04: return .endOfInput
    case 0x05: return .end
    case 0x06: return .right
    case 0x0B: return .eraseToEnd
    case 0x0E: return .down
    case 0x10: return .up
    case 0x15: return .eraseLine
    case 0x17: return .eraseWord
    default: return nil
    }
  }

  /// The byte after ESC: an introducer, or Meta and a key, which are both dropped.
  mutating func decodeEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    case 0x20...0x2F: state = .escapeIntermediate
    case 0x80...:
      state = .ground
      beginUTF8(byte, isMeta: true)
    default: state = .ground
    }
    return nil
  }

  private mutating func decodeString(_ byte: UInt8) {
    switch byte {
    // BEL ends one, CAN and SUB break it off; a line end means that nobody closed it.
    case 0x07, 0x0A, 0x0D, 0x18, 0x1A: state = .ground
    default: break
    }
  }

  mutating func character(_ scalar: Unicode.Scalar) -> Key? {
    lastWasNewline = false
    guard isPasting else { return .character(scalar) }
    pasted += 1
    return pasted <= Self.pasteLimit ? .character(scalar) : nil
  }
}
