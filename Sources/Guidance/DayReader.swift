package import Screening

/// Reads the day that somebody means: `morgen`, `maandag`, `3 december`, `2026-12-03`.
package struct DayReader: Sendable {
  private let today: CalendarDay

  /// Reads days as seen from one.
  package init(today: CalendarDay) { self.today = today }

  /// The day meant; `nil` for anything that is no day, which may still be a plan.
  package func read(_ text: String) -> CalendarDay? {
    let words = text.folded.split { $0 == " " || $0 == "," }.map(String.init)
    for word in words {
      if let day = CalendarDay(word) { return day >= today ? day : nil }
      if let days = Self.soon[word] { return today.advanced(by: days) }
      if let weekday = Self.weekdays.firstIndex(where: { $0.contains(word) }) {
        // Somebody who says "Monday" on a Monday means the next one.
        return today.advanced(by: (weekday - today.weekday + 6) % 7 + 1)
      }
    }
    return date(words)
  }

  /// A day with the name of its month: this year, or the next when it is past.
  private func date(_ words: [String]) -> CalendarDay? {
    guard
      let month = words.compactMap({ word in
        Self.months.firstIndex { $0.contains(word) }
      }).first,
      let number = words.compactMap(Int.init).first
    else { return nil }
    let year = today.parts.year
    for year in [year, year + 1] {
      if let day = CalendarDay(year: year, month: month + 1, day: number), day >= today {
        return day
      }
    }
    return nil
  }

  private static let soon = [
    "vandaag": 0, "today": 0, "vanavond": 0, "tonight": 0, "morgen": 1, "tomorrow": 1,
    "overmorgen": 2,
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
