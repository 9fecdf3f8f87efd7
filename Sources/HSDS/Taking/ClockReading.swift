import Guidance

/// A time of a day as files in the wild write it.
struct ClockReading: Equatable {
  let time: TimeOfDay
  /// Whether a zone stood behind it that is not that of the Netherlands in summer or winter.
  let hasForeignZone: Bool

  /// Reads `9:00`, `09:00:00`, `9.00`, `9:00am`, `9 PM`, `10:00:00+01:00`, `0900` and `24:00`, which
  /// is the last minute of the day; `nil` for anything else.
  init?(_ raw: String) {
    var text = raw.lowercased().filter { !$0.isWhitespace }
    if let mark = text.firstIndex(of: "t"), mark != text.startIndex {
      // The date before a time says nothing of a time that comes back.
      guard text[..<mark].utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }) else {
        return nil
      }
      text = String(text[text.index(after: mark)...])
    }
    let zone = Self.zone(&text)
    let half = Self.half(&text)
    guard let (hour, minute) = Self.parts(text) else { return nil }
    let read: TimeOfDay?
    switch half {
    case .none where hour == 24 && minute == 0: read = TimeOfDay(hour: 23, minute: 59)
    case .none: read = TimeOfDay(hour: hour, minute: minute)
    case .some(let isAfternoon):
      guard (1...12).contains(hour) else { return nil }
      read = TimeOfDay(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
    }
    guard let read else { return nil }
    time = read
    hasForeignZone = zone.map { $0 != "+01:00" && $0 != "+02:00" } ?? false
  }

  /// Takes `z` or `+01:00` off the end.
  private static func zone(_ text: inout String) -> String? {
    if text.hasSuffix("z") {
      text.removeLast()
      return "z"
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), sign != text.startIndex,
      text[text.index(after: sign)...].utf8.allSatisfy({ $0 == 0x3A || (0x30...0x39).contains($0) })
    else { return nil }
    let zone = String(text[sign...])
    text = String(text[..<sign])
    return zone
  }

  /// Takes `am` or `pm` off the end, and says whether it is after noon.
  private static func half(_ text: inout String) -> Bool? {
    for (suffix, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
    where text.hasSuffix(suffix) {
      text.removeLast(suffix.count)
      return isAfternoon
    }
    return nil
  }

  private static func parts(_ text: String) -> (hour: Int, minute: Int)? {
    var text = text
    for suffix in ["uur", "u", "h"] where text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    if let fraction = text.firstIndex(of: "."), text.contains(":") {
      text = String(text[..<fraction])
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard
      parts.allSatisfy({ part in
        (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch numbers.count {
    case 1 where parts[0].utf8.count <= 2: return (numbers[0], 0)
    case 1 where parts[0].utf8.count == 4: return (numbers[0] / 100, numbers[0] % 100)
    case 2 where parts[1].utf8.count == 2: return (numbers[0], numbers[1])
    case 3 where parts[1].utf8.count == 2 && numbers[2] < 60: return (numbers[0], numbers[1])
    default: return nil
    }
  }
}
