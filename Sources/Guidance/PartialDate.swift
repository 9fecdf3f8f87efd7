package import Screening

/// A date that may lack its day, or its month too: a source says no more.
package struct PartialDate: Hashable, Sendable {
  /// The first day that it can be.
  ///
  /// Freshness counts from here, so a fact never looks fresher than it is.
  package let firstDay: CalendarDay
  private let precision: Precision

  private enum Precision: Sendable { case year, month, day }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  package init?(_ text: String) {
    let padded: String
    switch text.utf8.count {
    case 4: (padded, precision) = ("\(text)-01-01", .year)
    case 7: (padded, precision) = ("\(text)-01", .month)
    case 10: (padded, precision) = (String(text), .day)
    default: return nil
    }
    guard let day = CalendarDay(padded) else { return nil }
    firstDay = day
  }

  /// The date of one day.
  package init(_ day: CalendarDay) {
    firstDay = day
    precision = .day
  }

  /// The year, and the month from 1 and the day from 1 where they are known.
  package var parts: (year: Int, month: Int?, day: Int?) {
    let (year, month, day) = firstDay.parts
    switch precision {
    case .year: return (year, nil, nil)
    case .month: return (year, month, nil)
    case .day: return (year, month, day)
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// As it was read.
  package var description: String {
    let full = firstDay.description
    switch precision {
    case .year: return String(full.prefix(4))
    case .month: return String(full.prefix(7))
    case .day: return full
    }
  }
}
