package import Screening

/// Whether a fact was checked not too long ago.
package enum Freshness: Hashable, Sendable {
  case fresh
  case stale(PartialDate)
  /// No source says when.
  case unknown

  /// How many days a fact stays fresh: 180 for a help line, 365 for anything else.
  ///
  /// Source: contract 8.
  package static func span(isHelpLine: Bool) -> Int { isHelpLine ? 180 : 365 }

  /// Two years, in days: what was checked longer ago is old.
  package static let oldSpan = 730

  /// Judges a date on one day.
  package init(of date: PartialDate?, isHelpLine: Bool, today: CalendarDay) {
    guard let date else {
      self = .unknown
      return
    }
    let age = date.firstDay.distance(to: today)
    self = age <= Self.span(isHelpLine: isHelpLine) ? .fresh : .stale(date)
  }
}
