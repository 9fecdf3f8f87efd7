package import Screening

/// Reads the day that somebody means: `morgen`, `maandag`, `3 december`, `3-12`, `2026-12-03`.
package struct DayReader: Sendable {
  private let today: CalendarDay

  /// Reads days as seen from one.
  package init(today: CalendarDay) { self.today = today }

  /// A day as it is written; the year may be left out.
  private typealias Written = (day: Int, month: Int, year: Int?)

  /// The day meant; `nil` for anything that is no day to come, which may still be a plan.
  package func read(_ text: String) -> CalendarDay? {
    let words = text.folded.split { $0 == " " || $0 == "," }.map(String.init)
    for word in words {
      if let day = CalendarDay(word) { return day >= today ? day : nil }
      if let written = Self.numbers(word) { return date(written) }
      if let days = Self.soon.first(where: { word.hasPrefix($0.0) })?.1 {
        return today.advanced(by: days)
      }
      if let weekday = Self.weekdays.firstIndex(where: { $0.contains(word) }) {
        // Somebody who says "Monday" on a Monday means the next one.
        return today.advanced(by: (weekday - today.weekday + 6) % 7 + 1)
      }
    }
    let months = words.compactMap { word in Self.months.firstIndex { $0.contains(word) } }
    let numbers = words.compactMap(Int.init)
    guard let month = months.first, let day = numbers.first(where: { $0 <= 31 }) else { return nil }
    return date((day, month + 1, numbers.first { $0 > 1900 }))
  }

  /// A day and a month, in the year given, or else in this one or the next when it is past.
  private func date(_ written: Written) -> CalendarDay? {
    let years = written.year.map { [$0] } ?? [today.parts.year, today.parts.year + 1]
    return years.lazy
      .compactMap { CalendarDay(year: $0, month: written.month, day: written.day) }
      .first { $0 >= today }
  }

  /// Reads `3-12`, `3/12` and `3-12-2026`, the day first.
  private static func numbers(_ word: String) -> Written? {
    let parts = word.split { $0 == "-" || $0 == "/" }.map { Int($0) }
    guard parts.count == 2 || parts.count == 3, !parts.contains(nil),
      let day = parts[0], let month = parts[1], (1...12).contains(month)
    else { return nil }
    return (day, month, parts.count == 3 ? parts[2] : nil)
  }

  /// How words for a near day begin; the longer first.
  private static let soon = [
    ("overmorgen", 2), ("vandaag", 0), ("vanavond", 0), ("vanmiddag", 0), ("today", 0),
    ("tonight", 0), ("morgen", 1), ("tomorrow", 1),
  ]

  private static let weekdays: [Set<String>] = [
    ["maandag", "monday"], ["dinsdag", "tuesday"], ["woensdag", "wednesday"],
    ["donderdag", "thursday"], ["vrijdag", "friday"], ["zaterdag", "saturday"],
    ["zondag", "sunday"],
  ]

  private static let months: [Set<String>] = [
    ["januari", "january", "jan"], ["februari", "february", "feb"], ["maart", "march", "mrt"],
    ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
    ["augustus", "august", "aug"], ["september", "sep", "sept"], ["oktober", "october", "okt"],
    ["november", "nov"], ["december", "dec"],
  ]
}
