package import Screening

/// When something is.
package struct Schedule: Equatable, Sendable {
  /// In words; `nil` when nothing is known.
  package let text: LocalizedText?
  package let recurrence: Recurrence?
  package let opens: TimeOfDay?
  package let closes: TimeOfDay?
  package let months: Months

  /// Says when something is.
  package init(
    text: LocalizedText? = nil,
    recurrence: Recurrence? = nil,
    opens: TimeOfDay? = nil,
    closes: TimeOfDay? = nil,
    months: Months = .all
  ) {
    self.text = text
    self.recurrence = recurrence
    self.opens = opens
    self.closes = closes
    self.months = months
  }

  /// The next day on which it is, from this day on; `nil` when that cannot be told.
  package func next(onOrAfter day: CalendarDay) -> CalendarDay? {
    recurrence?.next(onOrAfter: day) { months.contains($0.parts.month) }
  }
}

/// The months in which something is, which may go over the end of the year.
package struct Months: Hashable, Sendable {
  /// 1 January to 12 December.
  package let first: Int
  package let last: Int

  /// The whole year.
  package static let all = Months(first: 1, last: 12)

  private init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// Reads `7-9`, `11-1` or `3`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1],
      (1...12).contains(first), (1...12).contains(last)
    else { return nil }
    self.init(first: first, last: last)
  }

  /// Whether it is then.
  package func contains(_ month: Int) -> Bool {
    first <= last ? (first...last).contains(month) : month >= first || month <= last
  }
}

/// A part of the week in which somebody has time.
package enum DayPart: String, CaseIterable, Sendable {
  /// From Monday to Friday.
  case week
  /// Beginning before six in the evening.
  case day
  /// Beginning at five in the afternoon or later.
  case evening
  /// On Saturday or Sunday.
  case weekend
}

extension Schedule {
  /// Whether some of it falls in a part of the week; `nil` when that is not known.
  package func falls(in part: DayPart) -> Bool? {
    switch part {
    case .week: recurrence.map { $0.days.contains { $0.weekday < 5 } }
    case .weekend: recurrence.map { $0.days.contains { $0.weekday >= 5 } }
    case .day: opens.map { $0 < TimeOfDay(hour: 18) }
    case .evening:
      opens.map { opens in
        // Open from the morning until late is open in the evening too.
        opens >= TimeOfDay(hour: 17) || closes.map { $0 > TimeOfDay(hour: 19) } ?? false
      }
    }
  }
}
