extension JSONParser {
  /// Reads a string that begins at the present quote.
  ///
  /// Control characters are refused, raw and escaped: what a file says is printed on a terminal,
  /// and a terminal obeys them. A new line and a tab may stand as escapes.
  mutating func string() throws(Failure) -> String {
    at += 1
    let start = at
    var isASCII = true
    while at < bytes.count {
      let byte = bytes[at]
      if Self.isPlain(byte) {
        if byte >= 0x80 { isASCII = false }
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(start..<at, isASCII: isASCII)
        at += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20, 0x7F: throw failure(.controlCharacter)
      case 0xC2 where isControl(at + 1): throw failure(.controlCharacter)
      default:
        isASCII = false
        at += 1
      }
    }
    throw failure(.endsEarly)
  }

  /// Whether a byte of a string needs no second look.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != UInt8(ascii: "\"")
      && byte != UInt8(ascii: "\\")
  }

  /// Whether a byte after `C2` makes one of the controls U+0080 to U+009F.
  private func isControl(_ index: Int) -> Bool {
    index < bytes.count && (0x80...0x9F).contains(bytes[index])
  }

  private func text(_ range: Range<Int>, isASCII: Bool) throws(Failure) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    guard !isASCII else { return String(decoding: slice, as: UTF8.self) }
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw failure(.notUTF8, at: range.lowerBound + Self.validPrefix(slice))
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(Failure) -> String {
    var text = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          let rest = UnsafeBufferPointer(rebasing: bytes[start..<at])
          throw failure(.notUTF8, at: start + Self.validPrefix(rest))
        }
        at += 1
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: UTF8.encode(try escape()) ?? .init())
      case 0..<0x20, 0x7F: throw failure(.controlCharacter)
      case 0xC2 where isControl(at + 1): throw failure(.controlCharacter)
      default:
        let run = at
        while at < bytes.count, Self.isPlain(bytes[at]) { at += 1 }
        if at == run { at += 1 }
        text.append(contentsOf: bytes[run..<at])
      }
    }
    throw failure(.endsEarly)
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = at
    at += 1
    let letter = next
    at += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      throw failure(.controlCharacter, at: start)
    case UInt8(ascii: "u"): break
    default: throw failure(at > bytes.count ? .endsEarly : .badEscape, at: min(start, bytes.count))
    }
    var code = try hexadecimal(from: start)
    if (0xD800..<0xDC00).contains(code) {
      guard next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u")
      else { throw failure(.loneSurrogate, at: start) }
      at += 2
      let low = try hexadecimal(from: start)
      guard (0xDC00..<0xE000).contains(low) else { throw failure(.loneSurrogate, at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw failure(.loneSurrogate, at: start) }
    let isControl = code < 0x20 && code != 0x0A && code != 0x09 || (0x7F...0x9F).contains(code)
    guard !isControl else { throw failure(.controlCharacter, at: start) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(Failure) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(next - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt32(next - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt32(next - 0x37)
      default: throw failure(.badEscape, at: start)
      }
      at += 1
    }
    return code
  }

  /// How many bytes at the beginning are UTF-8.
  private static func validPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      length += UTF8.width(scalar)
    }
    return length
  }
}
