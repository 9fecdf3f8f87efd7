package import Screening

/// On which days something comes back: the part of RFC 5545 that weekly and monthly meetings need.
///
/// `FREQ=WEEKLY;BYDAY=MO,TH` or `FREQ=MONTHLY;BYDAY=1FR,-1WE`, with `INTERVAL` and `UNTIL`.
package struct Recurrence: Hashable, Sendable {
  package let frequency: Frequency
  /// Never empty.
  package let days: [Day]
  /// Every so many weeks or months.
  package let interval: Int
  /// The last day on which it can be; `nil` when it goes on.
  package let until: CalendarDay?

  /// How often, in the words of RFC 5545.
  package enum Frequency: String, CaseIterable, Sendable {
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
  }

  /// A day of the week, or one of those of a month.
  package struct Day: Hashable, Sendable {
    /// 0 Monday to 6 Sunday.
    package let weekday: Int
    /// Which of the month: 1 the first, −1 the last; `nil` for all.
    package let ordinal: Int?
  }

  /// Whether its days can be told.
  ///
  /// With an interval above one they cannot: a rule does not say in which week it began.
  package var isDatable: Bool { interval == 1 }

  /// The first day on or after this one that also meets a condition; `nil` when it ended, when
  /// its days cannot be told, or when there is none within a year.
  package func next(onOrAfter day: CalendarDay, where condition: (CalendarDay) -> Bool)
    -> CalendarDay?
  {
    guard isDatable else { return nil }
    let last = min(day.advanced(by: 366), until ?? day.advanced(by: 366))
    guard day <= last else { return nil }
    return (day...last).first { falls(on: $0) && condition($0) }
  }

  private func falls(on day: CalendarDay) -> Bool {
    let (year, month, number) = day.parts
    return days.contains {
      guard $0.weekday == day.weekday else { return false }
      guard let ordinal = $0.ordinal else { return true }
      return ordinal > 0
        ? (number - 1) / 7 + 1 == ordinal
        : (CalendarDay.length(ofMonth: month, year: year) - number) / 7 + 1 == -ordinal
    }
  }
}

extension Recurrence {
  /// Reads a rule; `nil` when it is not one, or needs more of RFC 5545 than we know.
  package init?(_ text: String) {
    var frequency: Frequency?
    var days: [Day] = []
    var interval = 1
    var until: CalendarDay?
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "FREQ":
        guard frequency == nil, let known = Frequency(rawValue: String(pair[1])) else {
          return nil
        }
        frequency = known
      case "BYDAY":
        for word in pair[1].split(separator: ",", omittingEmptySubsequences: false) {
          guard let day = Day(word) else { return nil }
          days.append(day)
        }
      case "INTERVAL":
        guard let number = Int(pair[1]), (1...12).contains(number) else { return nil }
        interval = number
      case "UNTIL":
        guard let day = Self.day(pair[1]) else { return nil }
        until = day
      default: return nil
      }
    }
    guard let frequency, !days.isEmpty else { return nil }
    if frequency == .weekly, days.contains(where: { $0.ordinal != nil }) { return nil }
    self.init(frequency: frequency, days: days, interval: interval, until: until)
  }

  /// Reads `YYYYMMDD`, with or without a time behind it.
  private static func day(_ text: some StringProtocol) -> CalendarDay? {
    let rest = text.dropFirst(8)
    guard rest.isEmpty || rest.first == "T", text.utf8.count >= 8 else { return nil }
    let digits = text.prefix(8)
    return CalendarDay("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }
}

extension Recurrence.Day {
  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Reads `MO`, `1FR` or `-1WE`.
  fileprivate init?(_ text: some StringProtocol) {
    guard let weekday = Self.names.firstIndex(of: String(text.suffix(2))) else { return nil }
    self.weekday = weekday
    let number = text.dropLast(2)
    if number.isEmpty {
      ordinal = nil
    } else {
      guard let value = Int(number), value != 0, (-5...5).contains(value) else { return nil }
      ordinal = value
    }
  }
}

extension Recurrence: CustomStringConvertible {
  /// The rule as RFC 5545 writes it.
  package var description: String {
    let byDay = days.map { day in
      (day.ordinal.map(String.init) ?? "") + Day.name(day.weekday)
    }
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    parts.append("BYDAY=" + byDay.joined(separator: ","))
    if let until { parts.append("UNTIL=" + until.description.filter { $0 != "-" }) }
    return parts.joined(separator: ";")
  }
}

extension Recurrence.Day {
  fileprivate static func name(_ weekday: Int) -> String { names[weekday] }
}
