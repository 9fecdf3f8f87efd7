import CDigest

/// The UUID of a name, the same on every machine.
///
/// Source: RFC 9562, section 5.5 (version 5).
package enum NamedUUID {
  /// Our namespace: drawn once at random, and never changed.
  static let namespace: [UInt8] = [
    0x6F, 0x1D, 0x3B, 0x0C, 0x52, 0xA7, 0x4E, 0x19, 0x9C, 0x84, 0x2B, 0xE6, 0x70, 0xD5, 0x13, 0xA8,
  ]

  /// The UUID of a name in a namespace, in small letters.
  package static func text(_ name: String, in namespace: [UInt8] = Self.namespace) -> String {
    var digest = [UInt8](repeating: 0, count: 20)
    let message = namespace + Array(name.utf8)
    message.withUnsafeBufferPointer { message in
      digest.withUnsafeMutableBufferPointer { digest in
        digest_sha1(message.baseAddress, message.count, digest.baseAddress)
      }
    }
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in digest[..<16].enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}
