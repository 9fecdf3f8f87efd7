import Screening

/// A name as people may type it: without capitals, accents, spaces and signs.
package struct SearchKey: Hashable, Sendable {
  package let text: String

  /// Keeps letters and digits only, each letter plain: `'s-Hertogenbosch` and `S Hertogenbosch`
  /// are the same.
  package init(_ name: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x80...:
        text = String(name.folded.filter { $0.isLetter || $0.isNumber })
        return
      default: break
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// How many letters differ (changed, left out, added, or two swapped), up to a limit; `nil`
  /// above it.
  package func distance(to other: SearchKey, atMost limit: Int) -> Int? {
    let (a, b) = (Array(text.utf8), Array(other.text.utf8))
    guard abs(a.count - b.count) <= limit else { return nil }
    let distance = a.edits(to: b)
    return distance <= limit ? distance : nil
  }
}
