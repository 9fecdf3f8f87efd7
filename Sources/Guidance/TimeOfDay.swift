/// A time on the clock, to the minute.
package struct TimeOfDay: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Reads `H:MM` or `HH:MM`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    self.init(hour: Self.number(parts[0]), minute: Self.number(parts[1]))
  }

  /// Names a time; `nil` for one that no clock shows.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// A whole hour, taken around the clock.
  package init(hour: Int) { minutes = ((hour % 24) + 24) % 24 * 60 }

  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension TimeOfDay: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// `HH:MM`.
  package var description: String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
