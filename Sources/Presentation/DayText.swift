package import Guidance
package import Screening

/// Days in words, by our own few lines: `vrijdag 4 december`, `Friday 4 December`.
package enum DayText {
  /// A day with its weekday, and its year where it is not this one.
  package static func text(_ day: CalendarDay, today: CalendarDay, _ wording: Wording) -> String {
    let parts = day.parts
    let weekday = wording(key: "weekday.\(day.weekday)") ?? ""
    let month = wording(key: "month.\(parts.month)") ?? ""
    let year = parts.year == today.parts.year ? "" : " \(parts.year)"
    return "\(weekday) \(parts.day) \(month)\(year)"
  }

  /// A date as precise as it is known: `8 september 2026`, `april 2025`, `2018`.
  package static func text(_ date: PartialDate, _ wording: Wording) -> String {
    let fields = date.description.split(separator: "-").compactMap { Int($0) }
    guard fields.count > 1 else { return date.description }
    let month = wording(key: "month.\(fields[1])") ?? ""
    return (fields.count > 2 ? "\(fields[2]) " : "") + "\(month) \(fields[0])"
  }
}
