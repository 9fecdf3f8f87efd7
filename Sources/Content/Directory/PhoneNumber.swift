/// Telephone numbers that can be rung in the Netherlands.
package enum PhoneNumber {
  package static let remedy =
    "Write it as people dial it, such as '088 0767 000'; import the column as text, so that no "
    + "zero is lost."

  /// Whether it is 112, 113, a number of ten digits, one of 0800 or 0900, or 14 with an area.
  ///
  /// Digits may stand in groups, with a space or a hyphen between two.
  package static func isDialable(_ text: String) -> Bool {
    let groups = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x20 || $0 == 0x2D }
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return false
    }
    let digits = String(decoding: groups.joined(), as: UTF8.self)
    switch digits {
    case "112", "113": return true
    case _ where digits.hasPrefix("140"): return (5...6).contains(digits.count)
    case _ where ["0800", "0900", "0906", "0909"].contains(digits.prefix(4)):
      return digits.count == 8 || digits.count == 11
    default: return digits.count == 10 && digits.hasPrefix("0") && !digits.hasPrefix("00")
    }
  }
}

/// Addresses that a person can be sent to.
package enum WebAddress {
  /// Whether it is `https:` with a plain host, or `mailto:` with one address.
  package static func isSafe(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x21..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
        && byte != UInt8(ascii: "\\")
    }
    guard isPlain else { return false }
    if text.hasPrefix("mailto:") {
      let parts = text.dropFirst(7).split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && isHost(parts[1])
    }
    guard text.hasPrefix("https://") else { return false }
    return isHost(text.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  private static func isHost(_ host: some StringProtocol) -> Bool {
    let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
          }
      }
  }
}
